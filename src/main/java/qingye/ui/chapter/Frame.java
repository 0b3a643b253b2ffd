package qingye.ui.chapter;

import javafx.scene.Node;

import qingye.ui.manuscript.PageItem;

/// One item on the page with what belongs around it.
interface Frame {

    /// What is put on the page.
    Node node();

    /// Whether it can show that item; if not, another frame is made.
    boolean fits(PageItem item);

    /// Shows the item. What is shown already is left alone.
    void show(PageItem item);

    /// Prints anew what does not follow the content by itself.
    void refresh();

    /// Puts the caret there.
    ///
    /// @param position -1 for the end
    void focus(int position);
}
