package qingye.settings;

/// Which of the two looks the window has.
public enum Theme {
    LIGHT, DARK;

    /// The other one.
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
