package qingye.ui.shell;

import qingye.settings.PaneWidths;
import qingye.workspace.Workspace;

/// What the window does for the shell inside it.
interface WindowActions extends StatusBar.Switches {

    /// Asks for a file and a template and makes a workspace.
    void askNew();

    /// Asks how the organisation and its report are called.
    void askFacts(Workspace workspace);

    /// Asks for a file and opens it.
    void askOpen();

    /// Says what program this is.
    void about();

    /// Asks before something far-reaching is done.
    ///
    /// @param id of the sheet with the question
    /// @param go what the button says that does it
    void ask(String id, String title, String words, String go, Runnable then);

    /// Closes the window.
    void quit();

    /// How wide the panes of a desk were left.
    PaneWidths panesOf(String desk);

    /// Remembers how wide the panes of a desk are.
    void remember(String desk, PaneWidths widths);
}
