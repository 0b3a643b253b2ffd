package qingye.model.block;

/// What is printed of the materiality assessment of the year.
public enum AssessmentKind {
    /// the matrix, with its numbered list
    MATRIX,
    /// the topics by dimension, side by side
    TOPICS,
    /// the topics by tier, in the order of their rank
    TIERS,
    /// what became of the topics of the year before
    CHANGES,
    /// the stakeholder groups
    STAKEHOLDERS,
    /// the stakeholder groups, two beside each other
    STAKEHOLDERS_PAIRED,
    /// how the topics were found
    PROCESS
}
