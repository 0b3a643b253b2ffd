package qingye.ui.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import qingye.check.Finding;
import qingye.model.check.Rule;
import qingye.text.Messages;
import qingye.ui.control.SheetHost;
import qingye.ui.nav.Action;
import qingye.ui.nav.Findings;
import qingye.ui.nav.Foot;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// The findings at the foot of the window: a strip that counts them and a drawer that lists them.
public final class FindingsFoot implements Foot, FindingCard.Guide {

    private final Surroundings around;
    private final Runnable leave;
    private final FindingsViewModel model;
    private final Steps steps;
    private final Drafts drafts = new Drafts();
    private final HelpSheet help;
    private final FilterTools filter;
    private final FindingsPane findings;
    private final FindingsStrip strip;
    private final Drawer drawer;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /// @param checkers makes what checks; asked on the thread that checks
    /// @param sheets show pages of help
    /// @param leave gives the keyboard back to the desk that is shown
    public FindingsFoot(Workspace workspace, Surroundings around, Supplier<Check> checkers, SheetHost sheets,
            Runnable leave) {
        this.around = around;
        this.leave = leave;
        Messages messages = around.messages();
        this.model = new FindingsViewModel(workspace, messages, checkers);
        this.steps = new Steps(workspace);
        this.help = new HelpSheet(messages, sheets);
        this.findings = new FindingsPane(model, steps, drafts, messages, this);
        this.filter = new FilterTools(model, messages, () -> findings.view().takeFocus());
        var explained = new ExplainedPane(model, steps, messages, this, () -> workspace.signature().at().getZone());
        var relations = new SuggestionsPane(model, steps, messages, this);
        var rules = new RulesPane(model, steps, messages, this);
        this.strip = new FindingsStrip(model, messages, this::toggle);
        this.drawer = new Drawer(messages, List.of(
                new Drawer.Page("open", findings.view(), List.of(filter), () -> findings.view().takeFocus()),
                new Drawer.Page("explained", explained.view(), List.of(), () -> explained.view().takeFocus()),
                new Drawer.Page("relations", relations.view(), List.of(), () -> relations.view().takeFocus()),
                new Drawer.Page("rules", rules.view(), List.of(), () -> rules.view().requestFocus())),
                leave, this::toggle);
        model.result().subscribe(result -> {
            drawer.count("open", result.checked().open().size());
            drawer.count("explained", result.checked().explained().size());
            drawer.count("relations", result.checked().suggestions().size());
        });
    }

    private void toggle() {
        show(!open.get());
    }

    private void show(boolean now) {
        if (now) {
            drawer.height(drawer.wanted());
        }
        open.set(now);
        strip.opened(now);
        if (now) {
            drawer.takeFocus();
        } else {
            leave.run();
        }
    }

    private void step(int by) {
        model.step(by).ifPresentOrElse(this::go,
                () -> around.notices().tell(around.messages().text("findings.none.listed")));
    }

    @Override
    public void go(Finding finding) {
        Spots.place(finding.spot(), model.result().get().snapshot()).ifPresent(this::go);
    }

    @Override
    public void go(Place place) {
        model.jumping(place instanceof Place.Table(var _, var cell) ? cell : Optional.empty());
        around.navigator().open(place);
    }

    @Override
    public Optional<Runnable> help(Rule rule) {
        return Optional.of(() -> help.show(rule));
    }

    @Override
    public Node strip() {
        return strip;
    }

    @Override
    public Region drawer() {
        return drawer;
    }

    @Override
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    @Override
    public Findings findings() {
        return model;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                action("findings", "Shortcut+F8", this::toggle),
                action("findings-next", "F8", () -> step(1)),
                action("findings-previous", "Shift+F8", () -> step(-1)));
    }

    private Action action(String id, String keys, Runnable run) {
        return new Action(id, around.messages().text("findings.command." + id), keys, run);
    }

    @Override
    public List<Action> pages() {
        return Arrays.stream(Rule.values()).map(this::page).toList();
    }

    private Action page(Rule rule) {
        Messages messages = around.messages();
        return new Action("help-" + rule.code(),
                messages.text("findings.help.of", messages.text("check.rule." + rule.code())), () -> help.show(rule));
    }

    @Override
    public void takeOver(Foot before) {
        if (before instanceof FindingsFoot left) {
            drafts.takeOver(left.drafts);
            model.takeOver(left.model);
            drawer.show(left.drawer.shown());
            drawer.height(left.drawer.wanted());
            if (left.open.get()) {
                open.set(true);
                strip.opened(true);
            }
        }
    }

    @Override
    public void close() {
        model.close();
        steps.close();
    }
}
