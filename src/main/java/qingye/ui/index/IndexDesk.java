package qingye.ui.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.stage.Window;

import qingye.ui.control.CardRows;
import qingye.ui.control.FileChoices;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Action;
import qingye.ui.nav.Desk;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.pick.Pages;
import qingye.workspace.Workspace;

/// The desk at which every requirement of the standards a report goes by is answered.
public final class IndexDesk implements Desk {

    private final IndexViewModel model;
    private final StandardsPane standards;
    private final WorkPane work;
    private final Inspector inspector;
    private final SuggestionCard suggestions;
    private final AnswerCard answer;
    private final StandardSteps standardSteps;
    private final Offers offers;
    private final Bringing bringing;
    private final Pages pages = new Pages();

    /// @param ids a new id with each call: letters and digits
    /// @param files asks for files, over a window
    public IndexDesk(
            Workspace workspace, Surroundings around, Supplier<String> ids, Function<Window, FileChoices> files) {
        model = new IndexViewModel(workspace, around, ids, Fx::later);
        standardSteps = new StandardSteps(model, pages);
        var steps = new AnswerSteps(model);
        var blocks = new IndexBlocks(model, pages);
        offers = new Offers(model, steps, blocks, pages);
        bringing = new Bringing(model, files, pages);
        answer = new AnswerCard(model, steps, pages);
        suggestions = new SuggestionCard(model, steps);
        inspector = new Inspector(model, new StandardCard(model, standardSteps, blocks, tools()), answer, suggestions,
                new AlsoCard(model, steps));
        var table = new RequirementTable(model, steps, inspector::write, bringing::paste);
        standards = new StandardsPane(model, standardSteps, List.of(CardRows.button("index-bring",
                model.messages().text("index.bring"), bringing::standard)), table::begin);
        work = new WorkPane(model, standardSteps, table, tools());
        pages.over(work.node());
    }

    @Override
    public String key() {
        return "index";
    }

    @Override
    public Node outline() {
        return standards.node();
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
        return place instanceof Place.Index;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Index(var requirement)) {
            requirement.ifPresent(model::open);
        }
    }

    /// What can be done with the standard that is looked at.
    private List<Action> tools() {
        return List.of(action("suggest", offers::suggest), action("renewal", offers::renewal),
                action("paste", bringing::paste), action("insert", offers::insert));
    }

    @Override
    public List<Action> actions() {
        return List.of(action("adopt", standardSteps::offer), action("suggest", offers::suggest),
                action("renewal", offers::renewal), action("insert", offers::insert),
                action("paste", bringing::paste), action("answers", bringing::answers),
                action("standard", bringing::standard), action("point", this::point));
    }

    /// Lets what the requirement that is looked at points to be picked.
    private void point() {
        if (model.row().filter(Row::answerable).isPresent()) {
            answer.add();
        } else {
            model.around().notices().warn(model.messages().text("index.point.none"));
        }
    }

    private Action action(String key, Runnable run) {
        return new Action("index-do-" + key, model.messages().text("index.do." + key), run);
    }

    @Override
    public void enter() {
        inspector.show();
        work.enter();
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(new Place.Index(model.selected().get()));
    }

    @Override
    public void takeOver(Desk before) {
        if (before instanceof IndexDesk left) {
            model.takeOver(left.model);
        }
    }

    @Override
    public void find() {
        work.find();
    }

    @Override
    public void flush() {
        inspector.handIn();
    }

    @Override
    public void close() {
        suggestions.close();
        model.close();
    }
}
