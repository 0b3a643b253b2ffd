package qingye.ui.chapter;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.block.Editing;
import qingye.ui.block.Room;
import qingye.ui.control.Overlay;
import qingye.ui.figure.FigureCard;
import qingye.ui.figure.FigureChoice;
import qingye.ui.line.LineArea;
import qingye.ui.line.LiveKind;
import qingye.ui.line.LiveWords;
import qingye.ui.line.Pasted;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;

/// Brings what is done in the blocks to the view model, and the figure card to the blocks.
final class PageEditing implements Editing {

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final Overlay overlay;
    private final LiveWords live;
    private final Messages messages;
    private final Navigator navigator;
    private final Notices notices;
    private final Pasting pasting;
    private final AddMenu menu;
    private final BlockCards cards;

    PageEditing(ChapterViewModel model, ChapterSteps steps, Overlay overlay, LiveWords live, Surroundings around,
            AddMenu menu, BlockCards cards) {
        this.model = model;
        this.menu = menu;
        this.cards = cards;
        this.steps = steps;
        this.overlay = overlay;
        this.live = live;
        this.messages = around.messages();
        this.navigator = around.navigator();
        this.notices = around.notices();
        this.pasting = new Pasting(model, steps, around);
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public LiveWords live() {
        return live;
    }

    @Override
    public Snapshot content() {
        return model.content().get();
    }

    @Override
    public Language language() {
        return model.language().get();
    }

    @Override
    public void typed(Block block) {
        model.typed(block);
    }

    @Override
    public void changed(Block block) {
        steps.change(block.id(), _ -> block);
    }

    @Override
    public void split(BlockId block, Line left, Line right) {
        steps.split(block, left, right);
    }

    @Override
    public void joinToPrevious(BlockId block) {
        steps.joinToPrevious(block);
    }

    @Override
    public void pasted(BlockId block, LineArea area, Pasted pasted) {
        pasting.paste(block, area, pasted);
    }

    @Override
    public void leaveList(BlockId list, int item) {
        steps.leaveList(list, item);
    }

    @Override
    public void pastedLines(LineArea area, Pasted pasted, Room room) {
        pasting.paste(area, pasted, room);
    }

    @Override
    public void addParagraph(BlockId after) {
        steps.addParagraph(after);
    }

    /// Floats a card at the caret or what is selected. A brace that led to nothing is put into the text after all.
    @Override
    public void liveWanted(LineArea area, LiveKind kind, Optional<Inline.Live> present, boolean byBrace) {
        Runnable left = () -> {
            if (byBrace) {
                area.replaceSelection("{");
            }
        };
        Consumer<Inline.Live> done = chosen -> {
            overlay.done();
            area.insert(chosen);
        };
        switch (kind) {
            case FIGURE -> {
                var choice = new FigureChoice(content(), language(), present);
                var card = new FigureCard(choice, live, messages, present.map(_ -> _ -> jump(choice)), done);
                overlay.show(card, Optional.of(bounds(area)), left);
                card.begin();
            }
            case REFERENCE -> {
                var card = new ReferenceCard(new References(content(), language()).all(), messages,
                        present.flatMap(this::place).map(place -> () -> {
                            overlay.done();
                            open(place);
                        }), done);
                overlay.show(card, Optional.of(bounds(area)), left);
                card.begin();
            }
            case NOTE -> {
                var card = new NoteCard(words(present), messages, words -> {
                    overlay.done();
                    if (!words.isBlank()) {
                        area.insert(new Inline.Note(words));
                    } else if (present.isPresent()) {
                        area.replaceSelection("");
                    }
                });
                overlay.show(card, Optional.of(bounds(area)), left);
                card.begin();
            }
        }
    }

    private static String words(Optional<Inline.Live> note) {
        return note.map(one -> one instanceof Inline.Note(String words) ? words : "").orElse("");
    }

    private void jump(FigureChoice choice) {
        overlay.done();
        choice.chosen().get().ifPresent(candidate -> candidate.table().ifPresent(table -> open(new Place.Table(
                table, Optional.of(new ValueKey(candidate.id(), choice.year().get()))))));
    }

    /// Where what is referred to stands.
    private Optional<Place> place(Inline.Live reference) {
        if (reference instanceof Inline.Term) {
            return Optional.of(new Place.Registers());
        }
        if (reference instanceof Inline.Reference(var section)) {
            return Optional.of(new Place.Section(section, Optional.empty()));
        }
        return reference instanceof Inline.Mention(var block)
                ? content().chapters().sections().values().stream()
                        .filter(section -> section.blocks().contains(block))
                        .findFirst()
                        .map(section -> new Place.Section(section.id(), Optional.of(block)))
                : Optional.empty();
    }

    @Override
    public void warn(String sentence) {
        notices.warn(sentence);
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }

    @Override
    public void open(Place place) {
        model.flush();
        navigator.open(place);
    }

    private static Bounds bounds(LineArea area) {
        Bounds bounds = area.getSelectionBounds().or(area::getCaretBounds)
                .orElseGet(() -> area.localToScreen(area.getBoundsInLocal()));
        return new BoundingBox(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    @Override
    public void pictureWanted(BlockId block) {
        cards.addPicture(block);
    }

    @Override
    public void blockWanted(LineArea area, BlockId paragraph, String sign) {
        model.page().get().stream()
                .filter(item -> item.key().equals("block-" + paragraph))
                .findFirst()
                .ifPresent(item -> menu.open(bounds(area), item.section().id(), Optional.of(paragraph),
                        () -> area.replaceSelection(sign)));
    }
}
