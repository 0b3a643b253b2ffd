package qingye.ui.chapter;

import java.util.Optional;

import javafx.scene.layout.Region;

import qingye.ui.line.LineArea;
import qingye.ui.line.Stretch;
import qingye.ui.manuscript.PageItem;

/// One item on the page with what belongs around it.
interface Frame {

    /// What is put on the page.
    Region node();

    /// Whether it can show that item; if not, another frame is made.
    boolean fits(PageItem item);

    /// Shows the item. What is shown already is left alone.
    void show(PageItem item);

    /// Prints anew what does not follow the content by itself.
    void refresh();

    /// Marks words, if they stand here.
    ///
    /// @param caret whether the caret goes there
    /// @return the area they are marked in
    Optional<LineArea> mark(Stretch words, boolean caret);

    /// Puts the caret there.
    ///
    /// @param position -1 for the end
    void focus(int position);
}
