package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Section;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.manuscript.BlockKinds;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.Selection;
import qingye.ui.outline.SectionCard;

/// What is known of the selected section or block. Built anew when that changes; the caret
/// stays in the field it is in.
final class InspectorView {

    private final ChapterViewModel model;
    private final SectionCard sections;
    private final BlockCard blocks;
    private final Messages messages;
    private final VBox cards = new VBox();
    private final ScrollPane pane = new ScrollPane(cards);
    private List<Object> shown = List.of();

    InspectorView(ChapterViewModel model, SectionCard sections, BlockCard blocks, Messages messages) {
        this.model = model;
        this.sections = sections;
        this.blocks = blocks;
        this.messages = messages;
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().addAll("edge-to-edge", "inspector-scroll", "inspector-pane");
        pane.setId("chapter-inspector");
        cards.getStyleClass().add("inspector-cards");
        model.selection().addListener((_, _, _) -> show());
        model.content().addListener((_, _, _) -> show());
        model.outline().addListener((_, _, _) -> show());
        model.language().addListener((_, _, _) -> show());
        show();
    }

    Node node() {
        return pane;
    }

    /// Lets the field that is being written in hand in what it holds: it does so when the caret leaves it.
    void handIn() {
        CardRows.handIn(pane);
    }

    /// The field or box the keyboard is in, so that it stays there when the cards are made anew.
    private Optional<String> heldId() {
        Node holder = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        return Optional.ofNullable(holder).filter(node -> isInside(node)).map(Node::getId);
    }

    private boolean isInside(Node node) {
        Node above = node;
        while (above != null && !above.equals(cards)) {
            above = above.getParent();
        }
        return above != null;
    }

    private void show() {
        var content = model.content().get();
        Optional<SectionId> section = model.section();
        Optional<BlockId> block = model.selection().get() instanceof Selection.OfBlock(BlockId id)
                ? Optional.of(id)
                : Optional.empty();
        List<Object> wanted = List.of(section.flatMap(content.chapters()::section), block.flatMap(this::looks),
                section.flatMap(this::standing), model.language().get(), content.chapters().assets(),
                content.figures(), content.tables(), content.disclosures(), section.map(this::goals),
                content.chapters().printed());
        if (shown.equals(wanted)) {
            return;
        }
        shown = wanted;
        var nodes = new ArrayList<Node>();
        block.flatMap(content.chapters()::block).ifPresent(found -> nodes.add(blocks.of(found)));
        section.flatMap(content.chapters()::section).ifPresent(found -> nodes.addAll(sections.of(found)));
        if (nodes.isEmpty()) {
            var nothing = new Label(messages.text("chapter.inspector.nothing"));
            nothing.setWrapText(true);
            nothing.getStyleClass().add("quiet");
            nodes.add(nothing);
        }
        Optional<String> held = heldId();
        cards.getChildren().setAll(nodes);
        held.map(id -> cards.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /// What the card of a block says of it: typing in it changes nothing of that.
    private Optional<Object> looks(BlockId id) {
        Language language = model.language().get();
        return model.content().get().chapters().block(id).map(block -> {
            Optional<Object> chosen = switch (block) {
                case Block.Paragraph paragraph -> Optional.of(paragraph.style());
                case Block.Bullets bullets -> Optional.of(bullets.numbered());
                case Block.Roster _, Block.Panel _, Block.Callout _, Block.FreeTable _, Block.Opener _ ->
                    Optional.empty();
                case Block.Picture _, Block.PictureRow _, Block.ChartBlock _, Block.KpiTableBlock _ ->
                    Optional.empty();
                case Block.Goals _, Block.Assessment _, Block.Index _, Block.PageBreak _ -> Optional.empty();
            };
            return chosen.<Object>map(choice -> List.of(
                    id, choice, BlockKinds.languages(block), BlockKinds.figures(block, language)))
                    .orElse(block);
        });
    }

    /// The goals that the blocks of a section hold: its cards show them too.
    private List<Set<Integer>> goals(SectionId id) {
        var chapters = model.content().get().chapters();
        var goals = new ArrayList<Set<Integer>>();
        for (BlockId block : chapters.section(id).map(Section::blocks).orElse(List.of())) {
            chapters.block(block).ifPresent(one -> {
                if (one instanceof Block.Opener opener) {
                    goals.add(opener.goals());
                } else if (one instanceof Block.Goals held) {
                    goals.add(held.goals());
                }
            });
        }
        return goals;
    }

    /// What the card of a section says of its place in the report.
    private Optional<Object> standing(SectionId id) {
        return model.outline().get().stream()
                .filter(row -> row.section().id().equals(id))
                .findFirst()
                .map(row -> List.of(row.level(), row.topic(), row.missing()));
    }
}
