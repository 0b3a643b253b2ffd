package qingye.settings;

/// How large the window was, in pixels of the screen without scaling.
public record WindowPlace(double width, double height, boolean maximized) {

    /// Smaller windows cannot hold the three panes.
    public static final double LEAST_WIDTH = 960;
    /// Lower windows cannot hold a table and the status bar.
    public static final double LEAST_HEIGHT = 600;

    public WindowPlace {
        width = Math.max(width, LEAST_WIDTH);
        height = Math.max(height, LEAST_HEIGHT);
    }
}
