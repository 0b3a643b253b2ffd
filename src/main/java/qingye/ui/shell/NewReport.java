package qingye.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import qingye.text.Messages;
import qingye.ui.control.FileChoices;
import qingye.ui.control.SheetHost;

/// The sheet that asks where a new report is to be kept and what it begins with.
final class NewReport {

    private static final String ENDING = ".qingye.mv.db";

    private final Messages messages;
    private final SheetHost sheets;
    private final TextField file = new TextField();
    private final ToggleGroup group = new ToggleGroup();

    NewReport(Messages messages, SheetHost sheets) {
        this.messages = messages;
        this.sheets = sheets;
    }

    /// Which files are workspaces.
    static FileChoices.Kind kind(Messages messages) {
        return new FileChoices.Kind(messages.text("shell.file.kind"), List.of("*" + ENDING));
    }

    /// `name` with the ending of workspaces.
    static String named(String name) {
        return name.endsWith(ENDING) ? name : name + ENDING;
    }

    void ask(FileChoices choices, Path folder, BiConsumer<Path, Shelf.Template> create) {
        file.setId("new-file");
        file.setText(folder.resolve(named(messages.text("shell.new.name"))).toString());
        file.setPrefColumnCount(36);
        HBox.setHgrow(file, Priority.ALWAYS);
        var label = new Label(messages.text("shell.new.file"));
        label.setLabelFor(file);
        var choose = new Button(messages.text("shell.new.choose"));
        choose.setOnAction(_ -> choices
                .save(messages.text("shell.new.file"), kind(messages), Path.of(file.getText()))
                .ifPresent(chosen -> file.setText(named(chosen.toString()))));
        var where = new HBox(8, file, choose);
        where.setAlignment(Pos.CENTER_LEFT);
        var content = new VBox(8, label, where);
        for (Shelf.Template template : Shelf.Template.values()) {
            content.getChildren().add(choice(template));
        }
        var cancel = new Button(messages.text("shell.cancel"));
        cancel.setOnAction(_ -> sheets.close());
        var make = new Button(messages.text("shell.new.make"));
        make.setId("new-make");
        make.disableProperty().bind(file.textProperty().map(String::isBlank));
        make.setOnAction(_ -> {
            sheets.close();
            create.accept(Path.of(named(file.getText().strip())),
                    (Shelf.Template) group.getSelectedToggle().getUserData());
        });
        sheets.show("new-report", messages.text("shell.new.title"), content, List.of(cancel, make));
    }

    private Node choice(Shelf.Template template) {
        String name = template.name().toLowerCase(Locale.ROOT);
        var button = new RadioButton();
        button.setUserData(template);
        button.setToggleGroup(group);
        button.setSelected(template == Shelf.Template.BLANK);
        button.setId("new-" + name);
        button.setText(messages.text("shell.new." + name));
        var words = new Label(messages.text("shell.new." + name + ".words"));
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMaxWidth(480);
        var box = new VBox(4, button, words);
        box.getStyleClass().add("choice");
        return box;
    }
}
