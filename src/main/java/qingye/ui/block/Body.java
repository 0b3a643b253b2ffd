package qingye.ui.block;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;

import qingye.model.block.Block;
import qingye.ui.line.LineArea;
import qingye.ui.line.Stretch;

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
            case Block.KpiTableBlock _, Block.Assessment _, Block.Index _ -> new PreviewBody(block, editing);
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

    /// Marks words, if they stand here.
    ///
    /// @param caret whether the caret goes there
    /// @return the area they are marked in
    default Optional<LineArea> mark(Stretch words, boolean caret) {
        int earlier = words.earlier();
        for (Field field : fields()) {
            List<Integer> places = field.places(words.line());
            if (earlier < places.size()) {
                int at = places.get(earlier);
                return Optional.of(field.mark(at + words.from(), at + words.to(), caret));
            }
            earlier -= places.size();
        }
        return Optional.empty();
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
