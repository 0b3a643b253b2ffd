package qingye.ui.materiality;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.stage.Window;

import qingye.ui.control.FileChoices;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Action;
import qingye.ui.nav.Desk;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.pick.Pages;
import qingye.ui.survey.Surveying;
import qingye.ui.topic.Standards;
import qingye.workspace.Workspace;

/// The desk at which is decided what is material.
public final class MaterialityDesk implements Desk {

    private final MaterialityViewModel model;
    private final ListPane list;
    private final Inspector inspector;
    private final TopicSteps topics;
    private final Pages pages = new Pages();
    private final Surveying surveying;

    /// @param ids a new id with each call: letters and digits
    /// @param files asks for files, over a window
    public MaterialityDesk(
            Workspace workspace, Surroundings around, Supplier<String> ids, Function<Window, FileChoices> files) {
        model = new MaterialityViewModel(workspace, around, ids, Fx::later);
        var standards = new Standards(around.messages());
        topics = new TopicSteps(model, pages, standards);
        surveying = new Surveying(workspace, around, ids, files, pages);
        inspector = new Inspector(model, pages, standards, surveying);
        list = new ListPane(model, new ListSteps(model), topics, inspector::write);
        var work = new WorkPane(model, list::begin, new MatrixFile(model, files), new TraceFile(model, files),
                surveying.menu());
        pages.over(work.node());
    }

    @Override
    public String key() {
        return "materiality";
    }

    @Override
    public Node outline() {
        return list.node();
    }

    @Override
    public Node work() {
        return pages;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector.node());
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.Materiality;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Materiality(var part)) {
            part.ifPresent(model::open);
        }
    }

    @Override
    public List<Action> actions() {
        return List.of(action("standard", topics::offerStandard), action("earlier", topics::offerEarlier),
                action("suggest", topics::suggest), action("questionnaires", surveying::sendAll),
                action("answers", () -> surveying.read(Optional.empty())));
    }

    private Action action(String key, Runnable run) {
        return new Action("materiality-do-" + key, model.messages().text("assess.do." + key), run);
    }

    @Override
    public void enter() {
        inspector.show();
        list.enter();
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(new Place.Materiality(model.selected().get()));
    }

    @Override
    public void takeOver(Desk before) {
        if (before instanceof MaterialityDesk left) {
            model.takeOver(left.model);
            surveying.takeOver(left.surveying);
        }
    }

    @Override
    public void flush() {
        inspector.handIn();
    }

    @Override
    public void close() {
        model.close();
    }
}
