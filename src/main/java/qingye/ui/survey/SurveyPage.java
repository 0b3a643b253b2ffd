package qingye.ui.survey;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import qingye.calc.materiality.ScoreWords;
import qingye.exchange.survey.Replies;
import qingye.exchange.survey.Takeover;
import qingye.model.materiality.Stakeholder;
import qingye.text.Messages;
import qingye.ui.control.ChoiceWords;
import qingye.ui.control.FileChoices;
import qingye.ui.sheet.Tsv;

/// The page at which answers arrive: a place to drop or paste them, and then what each group answered, what is wrong,
/// and the button that takes them over.
final class SurveyPage extends VBox {

    private static final double GROUPS = 210;
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final SurveyViewModel model;
    private final Messages messages;
    private final Supplier<FileChoices> files;
    private final Label words = words("survey-words");
    private final Label effect = words("survey-effect");
    private final Button choose;
    private final VBox drop;
    private final ListView<Preview.Group> groups = new ListView<>();
    private final SpreadTable spread;
    private final FlawList flaws;
    private final SplitPane found = new SplitPane();
    private final ChoiceBox<SurveyViewModel.Asking> asking = new ChoiceBox<>();
    private final VBox foot;
    private final Button take;

    /// @param files asks for files
    /// @param leave goes back to what lies below
    SurveyPage(SurveyViewModel model, Supplier<FileChoices> files, Runnable leave) {
        this.model = model;
        this.messages = model.messages();
        this.files = files;
        this.spread = new SpreadTable(model);
        this.flaws = new FlawList(messages);
        this.choose = button("survey-choose", messages.text("survey.read.choose"), this::choose);
        this.take = button("survey-take", "", model::take);
        setId("survey");
        getStyleClass().addAll("work-pane", "import-page", "survey-page");
        var title = new Label(messages.text("survey.read.title"));
        title.getStyleClass().add("sheet-name");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, gap, button("survey-leave", messages.text("survey.leave"), leave));
        head.setAlignment(Pos.CENTER_LEFT);
        drop = drop();
        lists();
        foot = foot();
        getChildren().addAll(head, words, asked(), drop, found, effect, foot);
        getChildren().forEach(child -> child.managedProperty().bind(child.visibleProperty()));
        setOnDragOver(event -> {
            if (!dropped(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            event.setDropCompleted(!dropped(event).isEmpty());
            event.consume();
            model.read(dropped(event));
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event)) {
                paste();
                event.consume();
            }
        });
        model.state().subscribe(this::show);
        model.replace().subscribe(_ -> effect());
    }

    private VBox drop() {
        choose.getStyleClass().add("accent");
        Label hint = words("survey-hint");
        hint.setText(messages.text("survey.read.drop"));
        hint.setMaxWidth(520);
        var buttons = new HBox(8, choose, button("survey-paste", messages.text("survey.read.paste"), this::paste));
        buttons.setAlignment(Pos.CENTER);
        var place = new VBox(hint, buttons);
        place.getStyleClass().addAll("empty-place", "collect-drop");
        VBox.setVgrow(place, Priority.ALWAYS);
        return place;
    }

    private Node asked() {
        asking.setId("survey-asking");
        asking.setPrefWidth(200);
        asking.setAccessibleText(messages.text("survey.read.asking"));
        var names = ScoreWords.of(messages);
        asking.setConverter(new ChoiceWords<>(one -> names.asked(one.criterion(), one.horizon())));
        asking.valueProperty().addListener((_, _, value) -> {
            if (value != null) {
                model.asking().set(value);
            }
        });
        model.asking().subscribe(asking::setValue);
        var label = new Label(messages.text("survey.read.asking"));
        label.getStyleClass().add("quiet");
        var row = new HBox(8, label, asking);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void lists() {
        groups.setId("survey-groups");
        groups.setAccessibleText(messages.text("survey.read.groups"));
        groups.setPlaceholder(new Label(messages.text("survey.read.none")));
        groups.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Preview.@Nullable Group group, boolean empty) {
                super.updateItem(group, empty);
                setPrefWidth(0);
                setWrapText(true);
                setText(empty || group == null ? null : said(group));
            }
        });
        groups.getSelectionModel().selectedItemProperty().subscribe(group -> spread.getItems()
                .setAll(group == null ? List.of() : group.rows()));
        VBox left = pane("survey.read.groups", groups);
        left.setMinWidth(GROUPS);
        left.setPrefWidth(GROUPS);
        VBox right = pane("survey.read.spread", spread);
        HBox.setHgrow(right, Priority.ALWAYS);
        var answered = new HBox(12, left, right);
        found.setOrientation(Orientation.VERTICAL);
        found.getItems().addAll(answered, pane("survey.read.flaws", flaws));
        found.setDividerPositions(0.68);
        VBox.setVgrow(found, Priority.ALWAYS);
    }

    private VBox pane(String key, Region content) {
        var head = new Label(messages.text(key));
        head.getStyleClass().add("pane-title");
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(4, head, content);
    }

    private VBox foot() {
        take.getStyleClass().add("accent");
        var both = new ToggleGroup();
        var replace = new RadioButton(messages.text("survey.read.replace"));
        replace.setId("survey-replace");
        var add = new RadioButton(messages.text("survey.read.add"));
        add.setId("survey-add");
        both.getToggles().setAll(replace, add);
        replace.setOnAction(_ -> model.replace().set(true));
        add.setOnAction(_ -> model.replace().set(false));
        model.replace().subscribe(now -> (now ? replace : add).setSelected(true));
        var kept = new HBox(16, replace, add);
        kept.setAlignment(Pos.CENTER_LEFT);
        var buttons = new HBox(8, take, button("survey-other", messages.text("survey.read.other"), this::choose));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, kept, buttons);
    }

    /// Shows what there is now.
    ///
    /// @return what takes the keyboard first
    Node open() {
        show(model.state().get());
        return model.state().get() instanceof SurveyState.Ready ? groups : choose;
    }

    private void choose() {
        var kind = new FileChoices.Kind(messages.text("survey.read.kind"), List.of("*.xlsx", "*.csv"));
        model.read(files.get().openSeveral(messages.text("survey.read.title"), kind));
    }

    private void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied != null && !copied.isBlank()) {
            model.paste(Tsv.read(copied));
        }
    }

    private static List<Path> dropped(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                : List.of();
    }

    private void show(SurveyState state) {
        drop.setVisible(state instanceof SurveyState.Waiting);
        found.setVisible(state instanceof SurveyState.Ready);
        foot.setVisible(state instanceof SurveyState.Ready);
        if (!asking.getItems().equals(model.choices())) {
            asking.getItems().setAll(model.choices());
        }
        asking.setValue(model.asking().get());
        asking.setDisable(state instanceof SurveyState.Reading);
        groups.getItems().clear();
        flaws.getItems().clear();
        switch (state) {
            case SurveyState.Waiting _ -> words.setText(model.group().map(Stakeholder::name).map(model::name)
                    .map(name -> messages.text("survey.read.for", name)).orElse(""));
            case SurveyState.Reading(int count) ->
                words.setText(messages.text("survey.read.reading", Integer.toString(count)));
            case SurveyState.Ready(Preview preview) -> ready(preview);
        }
        effect();
    }

    private void ready(Preview preview) {
        Replies replies = preview.replies();
        int respondents = preview.groups().stream().mapToInt(one -> one.replies().sheets().size()).sum();
        words.setText(messages.text("survey.read.words", Integer.toString(replies.files()),
                Integer.toString(preview.groups().size()), Integer.toString(respondents),
                Integer.toString(replies.flaws().size() + replies.more())));
        groups.getItems().setAll(preview.groups());
        groups.getSelectionModel().selectFirst();
        flaws.show(replies);
        take.requestFocus();
    }

    private String said(Preview.Group group) {
        return messages.text("survey.read.group", model.name(group.group().name()),
                Integer.toString(group.replies().sheets().size()), Integer.toString(group.replies().answers()),
                SpreadTable.plain(group.group().weight()));
    }

    /// What the button will do.
    private void effect() {
        if (model.state().get() instanceof SurveyState.Ready(Preview preview)) {
            Takeover takeover = model.takeover(preview);
            int gone = takeover.groups().stream().flatMap(one -> one.replaced().stream())
                    .mapToInt(survey -> survey.sheets().size()).sum();
            int again = takeover.groups().stream().mapToInt(one -> one.again().size()).sum();
            take.setText(messages.text("survey.read.take", Integer.toString(takeover.respondents())));
            take.setDisable(takeover.respondents() == 0);
            effect.setText(gone > 0
                    ? messages.text("survey.read.effect.replaced", Integer.toString(gone))
                    : again > 0 ? messages.text("survey.read.effect.again", Integer.toString(again)) : "");
        } else {
            effect.setText("");
        }
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label words(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
