package qingye.ui.chapter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

import qingye.publish.ProofPress;
import qingye.text.Messages;
import qingye.ui.bring.Bringing;
import qingye.ui.control.FileChoices;
import qingye.ui.fx.Fx;
import qingye.ui.line.LiveWords;
import qingye.ui.line.PrintedWords;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.Pause;
import qingye.ui.manuscript.Selection;
import qingye.ui.manuscript.Wish;
import qingye.ui.nav.Action;
import qingye.ui.nav.Desk;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.outline.OutlineView;
import qingye.ui.outline.SectionCard;
import qingye.ui.proof.ProofView;
import qingye.ui.register.RegisterView;
import qingye.ui.seek.SeekBar;
import qingye.workspace.Workspace;

/// The desk at which chapters are written.
public final class ChapterDesk implements Desk {

    private static final Duration PAUSE = Duration.seconds(1);

    private final Messages messages;
    private final ChapterViewModel model;
    private final OutlineView outline;
    private final WorkView work;
    private final Bringing bringing;
    private final InspectorView inspector;
    private final SeekBar seek;
    private final RegisterView registers;
    private final BorderPane page = new BorderPane();
    private final StackPane front = new StackPane();
    private final SideView side;

    /// @param ids a new id with each call: letters and digits
    /// @param files asks for pictures in front of a window
    /// @param press prints the report, to be looked at
    public ChapterDesk(Workspace workspace, Surroundings around, Supplier<String> ids,
            Function<Window, FileChoices> files, ProofPress press) {
        messages = around.messages();
        model = new ChapterViewModel(workspace, messages, around.notices(), Fx::later, ChapterDesk::pause);
        var steps = new ChapterSteps(model, ids);
        LiveWords live = new PrintedWords(model.content(), model.language(), messages);
        outline = new OutlineView(model, steps.sections(), messages);
        bringing = new Bringing(workspace, around, ids, () -> files.apply(work().getScene().getWindow()), model::open);
        work = new WorkView(model, steps, live, around, files);
        work.offer(messages.text("chapter.bring"), this::bring);
        inspector = new InspectorView(model,
                new SectionCard(model, steps, around.navigator(), messages),
                new BlockCard(model, steps, live, around.navigator(), messages), messages);
        seek = new SeekBar(model, messages, around.notices());
        registers = new RegisterView(model, ids, messages, around.notices(), this::enter);
        page.setTop(seek);
        page.setCenter(work.node());
        front.getChildren().addAll(page, registers, bringing.node());
        // what is hidden behind another page must not get the keyboard
        page.disableProperty().bind(registers.visibleProperty().or(bringing.node().visibleProperty()));
        front.setMinWidth(0);
        side = new SideView(model, inspector, new ProofView(model.content(), model.language(), press::print, messages),
                new EarlierView(model, live, messages), messages);
    }

    private static Pause pause(Runnable then) {
        var transition = new PauseTransition(PAUSE);
        transition.setOnFinished(_ -> then.run());
        return new Pause() {
            @Override
            public void restart() {
                transition.playFromStart();
            }

            @Override
            public void stop() {
                transition.stop();
            }
        };
    }

    @Override
    public String key() {
        return "chapter";
    }

    @Override
    public Node outline() {
        return outline.node();
    }

    @Override
    public Node work() {
        return front;
    }

    @Override
    public List<Action> actions() {
        return List.of(new Action("bring-text", messages.text("chapter.bring"), this::bring));
    }

    private void bring() {
        flush();
        registers.setVisible(false);
        bringing.choose();
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(side.node());
    }

    @Override
    public boolean holds(Place place) {
        return place instanceof Place.Section || place instanceof Place.Words || place instanceof Place.Registers;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Section(var section, var block)) {
            registers.setVisible(false);
            bringing.leave();
            model.open(section);
            block.ifPresent(id -> model.selection().set(new Selection.OfBlock(id)));
            model.wish().set(Optional.of(block.map(id -> Wish.write("block-" + id, 0))
                    .orElseGet(() -> Wish.look("title-" + section))));
        } else if (place instanceof Place.Words words) {
            show(new Place.Section(words.section(), Optional.of(words.block())));
            model.language().set(words.language());
            model.content().get().chapters().block(words.block()).ifPresent(block -> model.wish().set(Optional.of(
                    Wish.words(block, words.language(), words.line(), words.from(), words.to(), true))));
        } else if (place instanceof Place.Registers) {
            flush();
            bringing.leave();
            registers.open();
        }
    }

    @Override
    public void enter() {
        work.node().requestFocus();
    }

    @Override
    public void find() {
        registers.setVisible(false);
        bringing.leave();
        seek.find(work.selected());
    }

    @Override
    public Optional<Place> place() {
        return switch (model.selection().get()) {
            case Selection.OfSection(var section) -> Optional.of(new Place.Section(section, Optional.empty()));
            case Selection.OfBlock(var block) -> model.chapter().get()
                    .map(chapter -> new Place.Section(chapter, Optional.of(block)));
            case Selection.None _ -> model.chapter().get().map(id -> new Place.Section(id, Optional.empty()));
        };
    }

    @Override
    public void takeOver(Desk before) {
        if (before instanceof ChapterDesk left) {
            work.takeOver(left.work);
            bringing.takeOver(left.bringing);
            side.takeOver(left.side);
        }
    }

    @Override
    public void flush() {
        registers.handIn();
        inspector.handIn();
        model.flush();
    }

    @Override
    public void close() {
        side.close();
        model.close();
    }
}
