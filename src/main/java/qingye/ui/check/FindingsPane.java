package qingye.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.check.Finding;
import qingye.check.Fix;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// The findings nobody explained yet, and the card of the selected one, on which it is mended or explained.
final class FindingsPane implements ListAndCard.Look<Finding> {

    private final FindingsViewModel model;
    private final Steps steps;
    private final Drafts drafts;
    private final Messages messages;
    private final FindingCard.Guide guide;
    private final FindingCard cards;
    private final ListAndCard<Finding> view;

    FindingsPane(FindingsViewModel model, Steps steps, Drafts drafts, Messages messages, FindingCard.Guide guide) {
        this.model = model;
        this.steps = steps;
        this.drafts = drafts;
        this.messages = messages;
        this.guide = guide;
        this.cards = new FindingCard(messages, guide);
        this.view = new ListAndCard<>("findings-open", messages.text("findings.tab.open"), this);
        model.listed().subscribe(this::show);
        model.selected().subscribe(id -> id.ifPresent(view::select));
    }

    ListAndCard<Finding> view() {
        return view;
    }

    private void show(List<Finding> findings) {
        boolean none = model.result().get().checked().open().isEmpty();
        view.placeholder(messages.text(none ? "findings.none.long" : "findings.none.listed"));
        view.show(findings);
        model.selected().get().ifPresent(view::select);
    }

    @Override
    public Object identity(Finding finding) {
        return finding.id();
    }

    @Override
    public Node row(Finding finding) {
        return Lines.row(Lines.sign(finding.severity()), model.words().message(finding),
                Spots.table(finding.spot()).map(model.words()::title)
                        .orElseGet(() -> model.words().place(finding.spot())));
    }

    @Override
    public void enter(Finding finding) {
        guide.go(finding);
    }

    @Override
    public void chosen(Finding finding) {
        model.selected().set(Optional.of(finding.id()));
    }

    @Override
    public Node card(Finding finding) {
        var actions = new ArrayList<Button>();
        finding.fix().ifPresent(fix -> {
            Button mend = CardRows.button("finding-fix", fixWords(finding, fix), () -> steps.mend(fix));
            mend.getStyleClass().add("accent");
            actions.add(mend);
        });
        var reason = new VBox(6);
        Button explain = CardRows.button("finding-explain", messages.text("findings.explain"),
                () -> ask(finding, reason, true));
        actions.add(explain);
        actions.add(cards.goes("finding-go", finding));
        drafts.reason(finding.id()).ifPresent(_ -> ask(finding, reason, false));
        reason.managedProperty().bind(reason.visibleProperty());
        reason.setVisible(!reason.getChildren().isEmpty());
        return cards.of(finding, model.words(), actions, List.of(reason));
    }

    private String fixWords(Finding finding, Fix fix) {
        return switch (fix) {
            case Fix.Put(var _, var _, var after) -> messages.text("findings.fix", after.printed());
            case Fix.Link _ -> finding.expected().isEmpty()
                    ? messages.text("findings.link")
                    : messages.text("findings.link.right", finding.expected());
        };
    }

    /// Asks for the reason in its place on the card.
    private void ask(Finding finding, VBox place, boolean focus) {
        var words = new TextArea(drafts.reason(finding.id()).orElse(""));
        words.setId("finding-reason");
        words.setPromptText(messages.text("findings.reason.prompt"));
        words.setAccessibleText(messages.text("findings.reason.prompt"));
        words.setPrefRowCount(2);
        words.setWrapText(true);
        drafts.keep(finding.id(), words.getText());
        words.textProperty().subscribe(typed -> {
            if (drafts.reason(finding.id()).isPresent()) {
                drafts.keep(finding.id(), typed);
            }
        });
        Runnable leave = () -> {
            drafts.drop(finding.id());
            place.getChildren().clear();
            place.setVisible(false);
            view.takeFocus();
        };
        Button keep = CardRows.button("finding-reason-keep", messages.text("findings.reason.keep"), () -> {
            steps.explain(finding, words.getText());
            leave.run();
        });
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(words.textProperty().map(String::isBlank));
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !keep.isDisabled()) {
                keep.fire();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                words.requestFocusTraversal(event.isShiftDown()
                        ? javafx.scene.TraversalDirection.PREVIOUS
                        : javafx.scene.TraversalDirection.NEXT);
                event.consume();
            }
        });
        Button cancel = CardRows.button("finding-reason-cancel", messages.text("findings.reason.cancel"), leave);
        keep.setMaxWidth(Double.MAX_VALUE);
        cancel.setMaxWidth(Double.MAX_VALUE);
        var buttons = new VBox(6, keep, cancel);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        place.getChildren().setAll(new HBox(8, words, buttons));
        place.setVisible(true);
        if (focus) {
            words.requestFocus();
            view.reveal(place);
        }
    }
}
