package qingye.ui.nav;

/// Something a person can do at a desk, so that the command field of the window finds it, too.
///
/// @param id of its menu item
/// @param title as menus show it
/// @param keys its shortcut wherever one is; empty for none
/// @param run does it; where it cannot be done now, it says why
public record Action(String id, String title, String keys, Runnable run) {

    /// Without a shortcut of the window.
    public Action(String id, String title, Runnable run) {
        this(id, title, "", run);
    }
}
