package qingye.export.docx;

/// What a paragraph style comes to once everything it is based on is counted in. Lengths are twips.
///
/// @param halfPoints size of the type
/// @param line height of a line
/// @param rule height that a line drawn below the paragraph adds to it
/// @param before space kept before the paragraph
/// @param after space kept after it
/// @param left indent of all lines
/// @param right indent of all lines
/// @param first further indent of the first line; negative where it hangs out
/// @param bold whether it is set strong
/// @param keepNext whether it stays with what follows
/// @param keepLines whether it stays whole
/// @param newPage whether it opens a page
record Look(
        int halfPoints,
        int line,
        int rule,
        int before,
        int after,
        int left,
        int right,
        int first,
        boolean bold,
        boolean keepNext,
        boolean keepLines,
        boolean newPage) {}
