package qingye.settings;

/// How wide the panes of a desk are, in pixels.
///
/// @param folded whether outline and inspector are folded away
public record PaneWidths(double outline, double inspector, boolean folded) {

    /// What a desk has before anybody moved its dividers.
    public static final PaneWidths FIRST = new PaneWidths(272, 288, false);

    public PaneWidths {
        outline = Math.clamp(outline, 120, 640);
        inspector = Math.clamp(inspector, 160, 640);
    }

    /// The same, folded or not.
    public PaneWidths folded(boolean whether) {
        return new PaneWidths(outline, inspector, whether);
    }
}
