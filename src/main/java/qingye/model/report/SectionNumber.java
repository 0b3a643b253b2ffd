package qingye.model.report;

/// The printed number of a section: before its title or behind it, never both.
///
/// @param before for instance `01`, `1.2`, `第一章` or `一、`; empty if there is none
/// @param behind with its brackets, for instance `（2.1.1）`; empty if there is none
public record SectionNumber(String before, String behind) {

    /// No number.
    public static final SectionNumber NONE = new SectionNumber("", "");

    /// Whether the title follows the number without a gap.
    public boolean close() {
        return before.endsWith("、") || before.endsWith("）");
    }

    /// A title with its number, as one line.
    public String around(String title) {
        return before + (before.isEmpty() || close() ? "" : " ") + title + behind;
    }
}
