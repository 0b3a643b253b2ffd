package qingye.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.document.Span;
import qingye.document.Table;
import qingye.model.Snapshot;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.id.EntryId;
import qingye.model.id.SectionId;
import qingye.model.report.Section;
import qingye.model.report.SectionNumber;

/// Turns lines into spans: live figures become the present values, references the present titles, notes their numbers.
final class Lines {

    private final Snapshot snapshot;
    private final Wording wording;
    private final NoteMarks notes;
    private final Numbers numbers;
    private final List<Table.Note> fresh = new ArrayList<>();

    Lines(Snapshot snapshot, Wording wording, NoteMarks notes) {
        this.snapshot = snapshot;
        this.wording = wording;
        this.notes = notes;
        this.numbers = new Numbers(snapshot.figures(), wording);
    }

    List<Span> spans(Line line) {
        var spans = new ArrayList<Span>();
        for (Inline run : line.runs()) {
            spans.add(switch (run) {
                case Inline.Text(String text, var marks) -> new Span.Text(text, marks(marks));
                case Inline.Numeric number -> numbers.print(number);
                case Inline.Name(var indicator) -> Span.of(numbers.name(indicator));
                case Inline.Reference(SectionId section) -> reference(section);
                case Inline.Mention(BlockId block) -> mention(block);
                case Inline.Term(EntryId entry) -> term(entry);
                case Inline.Note(String words) -> note(words);
            });
        }
        return spans;
    }

    List<List<Span>> spans(List<Line> lines) {
        return lines.stream().map(this::spans).toList();
    }

    /// The notes met since the last call; none is left.
    List<Table.Note> takeNotes() {
        List<Table.Note> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    private Span note(String words) {
        int number = notes.next();
        fresh.add(new Table.Note(number, List.of(Span.of(wording.converted(words)))));
        return new Span.NoteMark(number);
    }

    private Span reference(SectionId section) {
        boolean stands = snapshot.chapters().outline().indexOf(section).isPresent();
        Optional<Section> target = snapshot.chapters().section(section).filter(_ -> stands);
        if (target.isEmpty()) {
            wording.gap(Composed.Kind.TARGET, section.value());
            return Span.of(wording.furniture("compose.reference.missing"));
        }
        if (snapshot.chapters().printed().indexOf(section).isEmpty()) {
            wording.gap(Composed.Kind.HIDDEN, section.value());
            return Span.of(wording.furniture("compose.reference.hidden"));
        }
        SectionNumber number = Numbering.of(snapshot, wording.language()).of(section);
        String title = number.around(wording.name(target.get().title()));
        return new Span.Link(section.value(), wording.furniture("compose.reference", title));
    }

    private Span mention(BlockId block) {
        String caption = snapshot.chapters().block(block)
                .map(target -> new Captions(snapshot, wording).of(target))
                .orElse("");
        if (caption.isBlank()) {
            wording.gap(Composed.Kind.TARGET, block.value());
            return Span.of(wording.furniture("compose.mention.missing"));
        }
        return new Span.Link(block.value(), wording.furniture("compose.reference", caption));
    }

    private Span term(EntryId entry) {
        return snapshot.registers().entry(entry)
                .map(found -> Span.of(wording.name(found.called())))
                .orElseGet(() -> {
                    wording.gap(Composed.Kind.ENTRY, entry.value());
                    return Span.of(wording.furniture("compose.term.missing"));
                });
    }

    private static Set<Span.Mark> marks(Set<Inline.Mark> marks) {
        var printed = EnumSet.noneOf(Span.Mark.class);
        for (Inline.Mark mark : marks) {
            printed.add(switch (mark) {
                case STRONG -> Span.Mark.STRONG;
                case EMPHASIS -> Span.Mark.EMPHASIS;
                case SUPERSCRIPT -> Span.Mark.SUPERSCRIPT;
            });
        }
        return printed;
    }
}
