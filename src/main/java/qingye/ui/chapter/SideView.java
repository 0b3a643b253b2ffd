package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import qingye.model.id.BlockId;
import qingye.text.Messages;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.Selection;
import qingye.ui.proof.ProofView;

/// What stands at the right of the page: the cards of what is selected, the printed page, or last year's text.
final class SideView {

    /// What can stand there.
    enum Side {
        CARD, PROOF, EARLIER
    }

    private final ChapterViewModel model;
    private final Messages messages;
    private final InspectorView inspector;
    private final ProofView proof;
    private final EarlierView earlier;
    private final BorderPane root = new BorderPane();
    private final ToggleGroup group = new ToggleGroup();

    SideView(ChapterViewModel model, InspectorView inspector, ProofView proof, EarlierView earlier,
            Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inspector = inspector;
        this.proof = proof;
        this.earlier = earlier;
        var tabs = new HBox(
                tab(Side.CARD, "left-pill"), tab(Side.PROOF, "center-pill"), tab(Side.EARLIER, "right-pill"));
        tabs.getStyleClass().addAll("side-tabs", "languages");
        root.setId("chapter-side");
        root.getStyleClass().add("chapter-side");
        root.setTop(tabs);
        model.selection().addListener((_, _, _) -> follow());
        model.chapter().addListener((_, _, _) -> follow());
        show(Side.CARD);
        follow();
    }

    Node node() {
        return root;
    }

    private ToggleButton tab(Side side, String pill) {
        String key = switch (side) {
            case CARD -> "card";
            case PROOF -> "proof";
            case EARLIER -> "earlier";
        };
        var tab = new ToggleButton(messages.text("chapter.side." + key));
        tab.setId("side-" + key);
        tab.setUserData(side);
        tab.setToggleGroup(group);
        tab.getStyleClass().addAll("small", pill);
        tab.setOnAction(_ -> show(side));
        return tab;
    }

    /// Shows one of them.
    void show(Side side) {
        group.getToggles().stream().filter(tab -> side.equals(tab.getUserData())).forEach(group::selectToggle);
        root.setCenter(switch (side) {
            case CARD -> inspector.node();
            case PROOF -> proof.node();
            case EARLIER -> earlier.node();
        });
        proof.open(side == Side.PROOF);
    }

    /// The selected block is looked for first, then the section it stands in, then the chapter.
    private void follow() {
        var ids = new ArrayList<String>();
        if (model.selection().get() instanceof Selection.OfBlock(BlockId block)) {
            ids.add(block.value());
        }
        model.section().ifPresent(section -> ids.add(section.value()));
        model.chapter().get().ifPresent(chapter -> ids.add(chapter.value()));
        proof.follow(List.copyOf(ids));
    }

    /// Goes on from another one.
    void takeOver(SideView before) {
        proof.takeOver(before.proof);
    }

    void close() {
        proof.close();
    }
}
