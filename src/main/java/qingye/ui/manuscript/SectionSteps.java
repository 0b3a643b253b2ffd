package qingye.ui.manuscript;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.NumberStyle;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.SectionRole;

/// The steps that change the outline and what is known of sections. Each hands in first what was typed, then is one
/// edit of its own.
public final class SectionSteps {

    private final ChapterViewModel model;
    private final Supplier<String> ids;

    SectionSteps(ChapterViewModel model, Supplier<String> ids) {
        this.model = model;
        this.ids = ids;
    }

    private Chapters chapters() {
        return model.content().get().chapters();
    }

    private SectionId newId() {
        return new SectionId("s-" + ids.get());
    }

    /// Adds a section behind `after`, or a first chapter, and goes to its title.
    public void add(Optional<SectionId> after) {
        model.flush();
        SectionId id = newId();
        model.hand(SectionEdits.addBehind(chapters(), after, id));
        goToTitle(id);
    }

    /// Adds a section below another one.
    public void addBelow(SectionId parent) {
        model.flush();
        SectionId id = newId();
        SectionEdits.addBelow(chapters(), parent, id).ifPresent(edit -> {
            model.hand(edit);
            goToTitle(id);
        });
    }

    private void goToTitle(SectionId id) {
        model.open(id);
        model.wish().set(Optional.of(Wish.write("title-" + id, 0)));
    }

    /// Whether something of the four pillars is missing below a section, and has room there.
    public boolean takesPillars(SectionId topic) {
        return PillarEdits.fits(chapters(), topic);
    }

    /// Adds a section below a topic for each pillar that it does not tell of.
    public void addPillars(SectionId topic) {
        model.flush();
        PillarEdits.add(chapters(), topic, this::newId).ifPresent(edit -> moved(topic, edit));
    }

    /// Takes a section out with all in it.
    public void remove(SectionId id) {
        model.flush();
        model.hand(SectionEdits.remove(chapters(), id));
    }

    /// Copies a section with all below it and all that is written there; the copy stands behind it.
    public void duplicate(SectionId id) {
        model.flush();
        if (chapters().outline().indexOf(id).isPresent()) {
            var copy = new SectionCopy(chapters(), this::newId, () -> new BlockId("b-" + ids.get()));
            Edit edit = copy.of(id);
            moved(copy.root(), edit);
        }
    }

    /// Moves a section one level up (-1) or down (1).
    public void shift(SectionId id, int by) {
        model.flush();
        SectionEdits.shift(chapters(), id, by).ifPresent(edit -> moved(id, edit));
    }

    /// Moves a section before (-1) or behind (1) its neighbour.
    public void move(SectionId id, int by) {
        model.flush();
        SectionEdits.move(chapters(), id, by).ifPresent(edit -> moved(id, edit));
    }

    /// Whether a section can be put down there.
    public boolean fits(SectionId id, SectionId beside, Drop drop) {
        return SectionEdits.place(chapters(), id, beside, drop).isPresent();
    }

    /// Puts a section down beside another one, with all below it.
    public void place(SectionId id, SectionId beside, Drop drop) {
        model.flush();
        SectionEdits.place(chapters(), id, beside, drop).ifPresent(edit -> moved(id, edit));
    }

    private void moved(SectionId id, Edit edit) {
        model.hand(edit);
        model.open(id);
    }

    /// Changes what a chapter is in the report.
    public void role(SectionId chapter, SectionRole role) {
        model.flush();
        model.hand(SectionEdits.role(chapters(), chapter, role));
    }

    /// Changes what is known of a section.
    public void know(SectionId id, UnaryOperator<SectionProfile> change) {
        model.flush();
        chapters().section(id).ifPresent(section -> {
            Section after = section.withProfile(change.apply(section.profile()));
            if (!after.equals(section)) {
                model.hand(new Edit.SetSection(id, Optional.of(section), Optional.of(after)));
            }
        });
    }

    /// Changes how the sections of the report are numbered.
    public void number(NumberStyle style) {
        model.flush();
        Report report = model.content().get().report();
        if (report.numbers() != style) {
            model.hand(new Edit.SetReport(report, report.withNumbers(style)));
        }
    }
}
