package qingye.ui.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import qingye.compose.Composed;
import qingye.compose.PlaceNames;
import qingye.model.id.BlockId;
import qingye.model.report.Section;
import qingye.text.Messages;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;

/// What became of the last export: the files, each to be opened; what the report lacks, each to be gone to; or why
/// there is no file.
final class ResultView {

    private static final int MOST_GAPS = 12;

    private final PublishViewModel model;
    private final Messages messages;
    private final Surroundings around;
    private final Predicate<Path> open;
    private final VBox box = new VBox(8);

    ResultView(PublishViewModel model, Surroundings around, Predicate<Path> open) {
        this.model = model;
        this.messages = around.messages();
        this.around = around;
        this.open = open;
        box.setId("publish-result");
        box.getStyleClass().add("publish-result");
        model.state().addListener((_, _, state) -> show(state));
        show(model.state().get());
    }

    Node node() {
        return box;
    }

    private void show(PublishState state) {
        box.getChildren().clear();
        switch (state) {
            case PublishState.Idle _ -> {
                // nothing to be told yet
            }
            case PublishState.Running _ -> say("publish.running", "quiet");
            case PublishState.Stopped _ -> say("publish.stopped", "quiet");
            case PublishState.Failed(String sentence, var files) -> {
                files(files);
                var label = new Label(sentence);
                label.setId("publish-failure");
                label.setWrapText(true);
                label.getStyleClass().add("publish-failure");
                box.getChildren().add(label);
            }
            case PublishState.Written(var files, var gaps) -> {
                files(files);
                gaps(gaps);
            }
        }
    }

    private void say(String key, String style) {
        var label = new Label(messages.text(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        box.getChildren().add(label);
    }

    private void files(List<Path> files) {
        if (!files.isEmpty()) {
            say("publish.written", "card-title");
        }
        for (Path file : files) {
            var name = new Label(String.valueOf(file.getFileName()));
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Path folder = file.toAbsolutePath().getParent();
            var row = new HBox(8, name,
                    button("publish-open", "publish.open", file),
                    button("publish-open-folder", "publish.open.folder", folder == null ? file : folder));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("publish-file");
            box.getChildren().add(row);
        }
    }

    private Button button(String id, String key, Path target) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            if (!open.test(target)) {
                around.notices().warn(messages.text("publish.open.failed", target.toString()));
            }
        });
        return button;
    }

    private void gaps(List<Composed.Gap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        var heading = new Label(messages.text("publish.gaps", Integer.toString(gaps.size())));
        heading.getStyleClass().add("card-title");
        box.getChildren().add(heading);
        var names = new PlaceNames(model.content().get());
        gaps.stream().limit(MOST_GAPS).forEach(gap -> box.getChildren().add(gap(gap, names)));
        if (gaps.size() > MOST_GAPS) {
            var more = new Label(messages.text("publish.gaps.more", Integer.toString(gaps.size() - MOST_GAPS)));
            more.getStyleClass().add("quiet");
            box.getChildren().add(more);
        }
    }

    private Node gap(Composed.Gap gap, PlaceNames names) {
        var link = new Hyperlink(messages.text(
                "compose.gap." + gap.kind().name().toLowerCase(Locale.ROOT), names.of(gap.place()), gap.count()));
        link.setWrapText(true);
        place(gap.place()).ifPresentOrElse(
                place -> link.setOnAction(_ -> around.navigator().open(place)), () -> link.setDisable(true));
        return link;
    }

    /// The block a gap is in, if it names one.
    private Optional<Place> place(String id) {
        return model.content().get().chapters().sections().values().stream()
                .filter(section -> section.blocks().stream().map(BlockId::value).anyMatch(id::equals))
                .map(Section::id)
                .findFirst()
                .map(section -> new Place.Section(section, Optional.of(new BlockId(id))));
    }
}
