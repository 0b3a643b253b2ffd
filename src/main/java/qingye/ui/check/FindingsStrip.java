package qingye.ui.check;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import qingye.check.Severity;
import qingye.model.check.Rule;
import qingye.text.Messages;
import qingye.ui.control.Icons;

/// The strip that counts the findings and opens the drawer.
final class FindingsStrip extends HBox {

    private final FindingsViewModel model;
    private final Messages messages;
    private final Button toggle = new Button();
    private final Label current = new Label();
    private boolean open;

    /// @param pressed opens or closes the drawer
    FindingsStrip(FindingsViewModel model, Messages messages, Runnable pressed) {
        this.model = model;
        this.messages = messages;
        setId("findings-strip");
        getStyleClass().add("findings-strip");
        setAlignment(Pos.CENTER_LEFT);
        toggle.setId("findings-toggle");
        toggle.getStyleClass().setAll("findings-toggle");
        toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        toggle.setOnAction(_ -> pressed.run());
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        current.setId("findings-current");
        current.getStyleClass().add("quiet");
        current.setMinWidth(0);
        current.setMaxWidth(Double.MAX_VALUE);
        current.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(current, Priority.ALWAYS);
        getChildren().addAll(toggle, current);
        setOnMouseClicked(_ -> pressed.run());
        model.result().subscribe(_ -> show());
        model.selected().subscribe(_ -> tellCurrent());
        model.listed().subscribe(_ -> tellCurrent());
    }

    /// Shows whether the drawer is open.
    void opened(boolean now) {
        open = now;
        show();
        tellCurrent();
    }

    private void show() {
        var parts = new ArrayList<Node>();
        parts.add(part(messages.text("findings.strip"), "findings-name"));
        Result result = model.result().get();
        switch (result.stage()) {
            case FIRST -> parts.add(part(messages.text("findings.checking"), "quiet"));
            case FAILED -> parts.add(part(messages.text("findings.failed"), "count-error"));
            case DONE -> parts.addAll(counts());
        }
        long off = List.of(Rule.values()).stream()
                .filter(rule -> !result.snapshot().scrutiny().rule(rule).on())
                .count();
        if (off > 0) {
            parts.add(part(messages.text("findings.off", Long.toString(off)), "quiet"));
        }
        var words = new StringBuilder();
        parts.forEach(part -> words.append(((Label) part).getText()).append(' '));
        parts.add(Icons.small(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        var line = new HBox(8, parts.toArray(Node[]::new));
        line.setAlignment(Pos.CENTER_LEFT);
        toggle.setGraphic(line);
        toggle.setText(words.toString().strip());
        toggle.setAccessibleText(words.toString().strip());
    }

    private List<Node> counts() {
        var counts = new ArrayList<Node>();
        for (Severity severity : Severity.values()) {
            long count = model.result().get().checked().count(severity);
            if (count > 0) {
                counts.add(part(messages.text("findings.count." + severity.code(), count),
                        "count-" + severity.code()));
            }
        }
        if (counts.isEmpty()) {
            counts.add(part(messages.text("findings.none"), "quiet"));
        }
        return counts;
    }

    private static Label part(String words, String look) {
        var label = new Label(words);
        label.getStyleClass().add(look);
        return label;
    }

    /// While the drawer is closed, the strip says the finding that the keys went to.
    private void tellCurrent() {
        current.setText(open
                ? ""
                : model.current().map(finding -> messages.text("findings.current",
                        Integer.toString(model.listed().get().indexOf(finding) + 1),
                        Integer.toString(model.listed().get().size()),
                        model.words().message(finding))).orElse(""));
    }
}
