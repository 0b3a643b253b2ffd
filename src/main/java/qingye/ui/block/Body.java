package qingye.ui.block;

import java.util.List;

import javafx.scene.Node;

import qingye.model.block.Block;

/// A block on the page. Made anew for another kind of block and for another language.
public sealed interface Body
        permits BreakBody, CalloutBody, GoalsBody, LegendBody, ListBody, OpenerBody, PanelBody, ParagraphBody,
        PictureRowBody, PreviewBody, RosterBody, TableBody {

    /// The body of a block, showing it.
    static Body of(Block block, Editing editing) {
        Body body = switch (block) {
            case Block.Paragraph paragraph -> new ParagraphBody(paragraph, editing);
            case Block.Bullets bullets -> new ListBody(bullets, editing);
            case Block.Callout callout -> new CalloutBody(callout, editing);
            case Block.FreeTable table -> new TableBody(table, editing);
            case Block.Picture _, Block.ChartBlock _ -> new LegendBody(block, editing);
            case Block.KpiTableBlock _ -> new PreviewBody(block, editing);
            case Block.Roster roster -> new RosterBody(roster, editing);
            case Block.Panel panel -> new PanelBody(panel, editing);
            case Block.Opener opener -> new OpenerBody(opener, editing);
            case Block.Goals goals -> new GoalsBody(goals, editing);
            case Block.PictureRow row -> new PictureRowBody(row, editing);
            case Block.PageBreak _ -> new BreakBody(editing);
        };
        body.show(block);
        return body;
    }

    /// What is put on the page.
    Node node();

    /// Shows the block. What is shown already is left alone, with the caret in it.
    void show(Block block);

    /// The places where text is written, from top to bottom.
    List<Field> fields();

    /// The content of the workspace has changed. Live figures follow by themselves; what is printed otherwise is
    /// printed anew here.
    default void refresh() {
        // most bodies print nothing but live figures
    }

    /// Puts the caret there.
    ///
    /// @param position in the first area; -1 for the end of the last
    default void focus(int position) {
        if (fields().isEmpty()) {
            node().requestFocus();
        } else {
            (position < 0 ? fields().getLast() : fields().getFirst()).write(position);
        }
    }
}
