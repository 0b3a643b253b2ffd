package qingye.ui.publish;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

import qingye.compose.IndexForm;
import qingye.compose.Request;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.ChoiceWords;
import qingye.ui.nav.Surroundings;

/// The form of an export, and below it what became of the last one.
final class PublishView {

    private final PublishViewModel model;
    private final Messages messages;
    private final ScrollPane pane;
    private final Button export;

    /// @param open shows a file or a folder
    PublishView(PublishViewModel model, Surroundings around, Predicate<Path> open) {
        this.model = model;
        this.messages = around.messages();
        export = new Button(messages.text("publish.export"));
        export.setId("publish-export");
        export.getStyleClass().add("accent");
        export.disableProperty().bind(model.ready().not());
        export.setOnAction(_ -> model.export());
        var title = new Label(messages.text("publish.title"));
        title.getStyleClass().add("publish-title");
        var result = new ResultView(model, around, open);
        var form = new VBox(title,
                row("publish.formats", new HBox(16, format("docx", model.word()), format("pdf", model.pdf()))),
                row("publish.tables", tables()),
                row("publish.part", choices("part", List.of(Request.Part.values()), model.part(),
                        part -> messages.text("publish.part." + part.name().toLowerCase(Locale.ROOT)))),
                index(),
                row("publish.language", choices("language", List.of(Language.values()), model.language(),
                        language -> messages.text("publish.language." + language.tag()))),
                row("publish.folder", folder()),
                row("publish.files", names()),
                export, result.node());
        form.getStyleClass().add("publish-form");
        form.setMaxWidth(640);
        var ground = new StackPane(form);
        StackPane.setAlignment(form, Pos.TOP_CENTER);
        pane = new ScrollPane(ground);
        pane.setId("publish-work");
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().addAll("edge-to-edge", "publish-work");
    }

    Node node() {
        return pane;
    }

    /// Puts the focus on the button that exports.
    void begin() {
        model.renew();
        export.requestFocus();
    }

    private Node row(String key, Node node) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("quiet");
        label.setLabelFor(node);
        return new VBox(4, label, node);
    }

    private CheckBox format(String extension, BooleanProperty wanted) {
        var box = new CheckBox(messages.text("publish.format." + extension));
        box.setId("publish-" + extension);
        box.selectedProperty().bindBidirectional(wanted);
        return box;
    }

    /// The KPI tables as files for spreadsheets, and how the plain one is to be read.
    private Node tables() {
        var marked = new CheckBox(messages.text("publish.marked"));
        marked.setId("publish-marked");
        marked.selectedProperty().bindBidirectional(model.marked());
        marked.visibleProperty().bind(model.csv());
        return new HBox(16, format("xlsx", model.workbook()), format("csv", model.csv()), marked);
    }

    /// Which index, while one is wanted.
    private Node index() {
        var choice = new ChoiceBox<IndexForm>();
        choice.setId("publish-index");
        choice.setConverter(new ChoiceWords<>(model::name));
        var none = new Label(messages.text("publish.index.none"));
        none.setId("publish-index-none");
        none.setWrapText(true);
        Runnable show = () -> {
            List<IndexForm> offered = model.indexes();
            if (!choice.getItems().equals(offered)) {
                choice.getItems().setAll(offered);
            }
            choice.setValue(model.index().get().orElse(null));
            choice.setVisible(!offered.isEmpty());
            choice.setManaged(!offered.isEmpty());
            none.setVisible(offered.isEmpty());
            none.setManaged(offered.isEmpty());
        };
        choice.setOnAction(_ -> Optional.ofNullable(choice.getValue())
                .ifPresent(form -> model.index().set(Optional.of(form))));
        model.content().addListener((_, _, _) -> show.run());
        model.index().addListener((_, _, _) -> show.run());
        show.run();
        Node row = row("publish.index", new VBox(choice, none));
        row.visibleProperty().bind(model.part().isEqualTo(Request.Part.INDEX));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private <T> Node choices(
            String id, List<T> values, ObjectProperty<T> chosen, Function<T, String> words) {
        var group = new ToggleGroup();
        var row = new HBox(16);
        for (T value : values) {
            var button = new RadioButton(words.apply(value));
            button.setId("publish-" + id + "-" + value.toString().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen.get()));
            button.setOnAction(_ -> chosen.set(value));
            row.getChildren().add(button);
        }
        return row;
    }

    private Node folder() {
        var path = new Label();
        path.setId("publish-folder");
        path.textProperty().bind(model.folder().map(Path::toString));
        path.setWrapText(true);
        var choose = new Button(messages.text("publish.folder.choose"));
        choose.setId("publish-choose");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(_ -> chosen().ifPresent(model.folder()::set));
        var row = new HBox(12, choose, path);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Optional<Path> chosen() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("publish.folder.choose"));
        if (Files.isDirectory(model.folder().get())) {
            chooser.setInitialDirectory(model.folder().get().toFile());
        }
        return Optional.ofNullable(chooser.showDialog(pane.getScene().getWindow())).map(File::toPath);
    }

    private Node names() {
        var names = new Label();
        names.setId("publish-names");
        names.setWrapText(true);
        names.textProperty().bind(model.files().map(files -> files.isEmpty()
                ? messages.text("publish.files.none")
                : String.join("\n", files.stream().map(file -> String.valueOf(file.getFileName())).toList())));
        return names;
    }
}
