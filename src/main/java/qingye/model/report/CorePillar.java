package qingye.model.report;

/// One of the four parts in which exchanges and standards want a topic to be told.
public enum CorePillar {
    /// who is responsible, and how that is overseen
    GOVERNANCE,
    /// what the topic means for the business, and what is planned
    STRATEGY,
    /// how impacts, risks and opportunities are found, weighed and dealt with
    IMPACT_RISK,
    /// what is measured, what is aimed at, and what was reached
    METRICS
}
