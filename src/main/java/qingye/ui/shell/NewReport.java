package qingye.ui.shell;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.ChoiceWords;
import qingye.ui.control.FileChoices;
import qingye.ui.control.SheetHost;

/// The sheet that asks what a new report is about, what it begins with and where it is to be kept.
final class NewReport {

    private static final String ENDING = ".qingye.mv.db";
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    private final Messages messages;
    private final SheetHost sheets;
    private final TextField file = new TextField();
    private final ToggleGroup group = new ToggleGroup();
    private final TextField company = new TextField();
    private final TextField year = new TextField();
    private final ComboBox<Language> language = new ComboBox<>();
    /// The last proposal. It follows what is typed until somebody writes or chooses another file.
    private String proposed = "";

    /// @param suggested the reporting year unless another one is typed
    NewReport(Messages messages, SheetHost sheets, Year suggested) {
        this.messages = messages;
        this.sheets = sheets;
        year.setText(suggested.toString());
    }

    /// Which files are workspaces.
    static FileChoices.Kind kind(Messages messages) {
        return new FileChoices.Kind(messages.text("shell.file.kind"), List.of("*" + ENDING));
    }

    /// `name` with the ending of workspaces.
    static String named(String name) {
        return name.endsWith(ENDING) ? name : name + ENDING;
    }

    void ask(FileChoices choices, Path folder, BiConsumer<Path, Shelf.Beginning> create) {
        var cancel = new Button(messages.text("shell.cancel"));
        cancel.setOnAction(_ -> sheets.close());
        var make = new Button(messages.text("shell.new.make"));
        make.setId("new-make");
        make.disableProperty().bind(Bindings.createBooleanBinding(
                () -> file.getText().isBlank() || !YEAR.matcher(year.getText().strip()).matches(),
                file.textProperty(), year.textProperty()));
        make.setOnAction(_ -> {
            sheets.close();
            create.accept(Path.of(named(file.getText().strip())), beginning());
        });
        var content = new VBox(16, facts(), templates(), place(choices, folder));
        sheets.show("new-report", messages.text("shell.new.title"), content, List.of(cancel, make));
    }

    private Shelf.Beginning beginning() {
        return new Shelf.Beginning(
                (Shelf.Template) group.getSelectedToggle().getUserData(), Year.parse(year.getText().strip()),
                language.getValue(), company.getText().strip());
    }

    /// What the sample says of itself already.
    private Node facts() {
        company.setId("new-company");
        HBox.setHgrow(company, Priority.ALWAYS);
        year.setId("new-year");
        year.setPrefColumnCount(5);
        language.setId("new-language");
        language.getItems().setAll(Language.values());
        language.setValue(Language.ZH_HANS);
        language.setConverter(new ChoiceWords<>(one -> messages.text("shell.new.language." + one.tag())));
        var row = new HBox(
                8, labelled("shell.new.company", company), company, labelled("shell.new.year", year), year,
                labelled("shell.new.language", language), language);
        row.setAlignment(Pos.CENTER_LEFT);
        group.selectedToggleProperty()
                .addListener((_, _, chosen) -> row.setDisable(chosen.getUserData() == Shelf.Template.SAMPLE));
        return row;
    }

    private Label labelled(String key, Control control) {
        var label = new Label(messages.text(key));
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node templates() {
        var grid = new GridPane(24, 12);
        Shelf.Template[] all = Shelf.Template.values();
        for (int at = 0; at < all.length; at++) {
            grid.add(choice(all[at]), at % 2, at / 2);
        }
        return grid;
    }

    private Node place(FileChoices choices, Path folder) {
        file.setId("new-file");
        propose(folder);
        company.textProperty().subscribe(() -> propose(folder));
        year.textProperty().subscribe(() -> propose(folder));
        group.selectedToggleProperty().subscribe(() -> propose(folder));
        HBox.setHgrow(file, Priority.ALWAYS);
        var choose = new Button(messages.text("shell.new.choose"));
        choose.setOnAction(_ -> choices
                .save(messages.text("shell.new.file"), kind(messages), Path.of(file.getText()))
                .ifPresent(chosen -> file.setText(named(chosen.toString()))));
        var row = new HBox(8, labelled("shell.new.file", file), file, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void propose(Path folder) {
        if (file.getText().equals(proposed)) {
            boolean sample = group.getSelectedToggle().getUserData() == Shelf.Template.SAMPLE;
            String name = sample
                    ? messages.text("start.sample.name")
                    : ReportName.of(messages, company.getText(), year.getText());
            proposed = folder.resolve(named(name)).toString();
            file.setText(proposed);
        }
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
        words.setPrefWidth(320);
        var box = new VBox(4, button, words);
        box.getStyleClass().add("choice");
        return box;
    }
}
