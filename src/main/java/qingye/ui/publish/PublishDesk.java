package qingye.ui.publish;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import qingye.publish.Publication;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Desk;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// The desk at which the report is published.
public final class PublishDesk implements Desk {

    private final PublishViewModel model;
    private final PublishView view;
    private final VBox outline;
    private final Runnable deafen;

    /// @param open shows a file or a folder with the program the system has for it; false where there is none
    public PublishDesk(
            Workspace workspace, Surroundings around, Publication publication, FolderMemory memory, Clock clock,
            Predicate<Path> open) {
        model = new PublishViewModel(workspace, publication, around, memory, clock);
        view = new PublishView(model, around, open);
        var words = new Label(around.messages().text("publish.about"));
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        outline = new VBox(words);
        outline.getStyleClass().addAll("outline-pane", "publish-outline");
        deafen = workspace.onChange(Fx.hop(_ -> model.renew()));
    }

    @Override
    public String key() {
        return "publish";
    }

    @Override
    public Node outline() {
        return outline;
    }

    @Override
    public Node work() {
        return view.node();
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.empty();
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.Publishing;
    }

    @Override
    public void show(Place place) {
        view.begin();
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(new Place.Publishing());
    }

    @Override
    public void takeOver(Desk before) {
        if (before instanceof PublishDesk left) {
            model.takeOver(left.model);
        }
    }

    @Override
    public void flush() {
        // nothing is typed here
    }

    @Override
    public void close() {
        deafen.run();
    }
}
