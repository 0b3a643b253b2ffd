package qingye.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.fx.JobRunner;

/// The foot of the window: whose report, whether it is saved, what is selected, what runs, language and theme.
final class StatusBar extends HBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Label gauge = new Label();
    private final Button look = button("status-theme", "");
    private final JobStrip jobs;

    StatusBar(ShellViewModel model, JobRunner runner, Messages messages, Theme theme, Switches switches) {
        setId("status");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var subject = label("status-subject");
        subject.textProperty().bind(model.subject());
        var saving = label("status-saving");
        saving.textProperty().bind(model.saving().map(model::savingText));
        model.saving().subscribe(state -> saving.pseudoClassStateChanged(BAD, state instanceof Saving.Unsaved));
        gauge.setId("status-selection");
        gauge.getStyleClass().add("status-gauge");
        jobs = new JobStrip(runner.running(), messages);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var language = button("status-language", messages.text("shell.language.other"));
        language.setAccessibleText(messages.text("shell.command.language"));
        language.setOnAction(_ -> switches.language());
        dressed(theme);
        look.setAccessibleText(messages.text("shell.command.theme"));
        look.setOnAction(_ -> switches.theme());
        getChildren().addAll(subject, saving, gap, gauge, jobs, language, look);
    }

    /// What can be switched at the right end.
    interface Switches {

        /// The other language.
        void language();

        /// The other theme.
        void theme();
    }

    private static Label label(String id) {
        var label = new Label();
        label.setId(id);
        return label;
    }

    private static Button button(String id, String text) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("flat", "status-button");
        button.setFocusTraversable(false);
        return button;
    }

    /// Shows the sign of the other theme.
    void dressed(Theme theme) {
        look.setGraphic(Icons.small(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN));
    }

    /// Says what is selected.
    void gauge(String sentence) {
        gauge.setText(sentence);
    }

    void close() {
        jobs.close();
    }
}
