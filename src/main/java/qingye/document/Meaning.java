package qingye.document;

/// What a table or a drawing lists. It does not decide what it looks like; a Word file keeps it as the name of a style,
/// so that a person can tell it there, and a file that comes back is what it was.
public enum Meaning {
    /// words and figures of any kind
    WORDS,
    /// indicators with their values
    INDICATORS,
    /// facts by name
    FACTS,
    /// honours with their issuer
    HONOURS,
    /// laws and own policies
    POLICIES,
    /// events by date
    TIMELINE,
    /// two sides, named in the header
    CONTRAST,
    /// stakeholders and their concerns
    STAKEHOLDERS,
    /// the materiality matrix
    MATRIX,
    /// risks and opportunities
    RISKS,
    /// short names
    ABBREVIATIONS,
    /// ways to reach the company
    CONTACT,
    /// questions with their choices
    FEEDBACK,
    /// what a chapter has reached and aims at
    CHAPTER_RESULTS,
    /// sustainable development goals a chapter answers
    CHAPTER_GOALS,
    /// sustainable development goals
    GOALS,
    /// steps of a process
    STEPS,
    /// bodies and whom they report to
    STRUCTURE
}
