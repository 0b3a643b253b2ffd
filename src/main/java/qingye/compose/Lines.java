package qingye.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import qingye.document.Span;
import qingye.model.Snapshot;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Qualifier;
import qingye.model.id.SectionId;
import qingye.model.indicator.Value;
import qingye.model.report.Section;
import qingye.model.report.SectionNumber;

/// Turns lines into spans: live figures become the present values, references the present titles.
final class Lines {

    private final Snapshot snapshot;
    private final Wording wording;

    Lines(Snapshot snapshot, Wording wording) {
        this.snapshot = snapshot;
        this.wording = wording;
    }

    List<Span> spans(Line line) {
        var spans = new ArrayList<Span>();
        for (Inline run : line.runs()) {
            spans.add(switch (run) {
                case Inline.Text(String text, var marks) -> new Span.Text(text, marks(marks));
                case Inline.Figure figure -> new Span.Figure(print(figure), figure.key().toString(), Set.of());
                case Inline.Reference(SectionId section) -> reference(section);
            });
        }
        return spans;
    }

    List<List<Span>> spans(List<Line> lines) {
        return lines.stream().map(this::spans).toList();
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

    /// A figure as it is printed in text.
    String print(Inline.Figure figure) {
        Value value = snapshot.figures().value(figure.key());
        if (value instanceof Value.Empty) {
            wording.gap(Composed.Kind.FIGURE, figure.key().toString());
            return wording.furniture("compose.figure.missing");
        }
        String number = number(value, figure.decimals());
        // 余 stands between the number and its unit, the other qualifiers before the number
        return figure.qualifier() == Qualifier.ODD
                ? withUnit(qualified(number, Qualifier.ODD), figure)
                : qualified(withUnit(number, figure), figure.qualifier());
    }

    private String qualified(String printed, Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> printed;
            case ABOUT -> wording.furniture("compose.figure.about", printed);
            case NEARLY -> wording.furniture("compose.figure.nearly", printed);
            case OVER -> wording.furniture("compose.figure.over", printed);
            case ODD -> wording.furniture("compose.figure.odd", printed);
        };
    }

    private static String number(Value value, OptionalInt decimals) {
        return value instanceof Value.Amount(BigDecimal exact, int _, boolean grouped) && decimals.isPresent()
                ? new Value.Amount(exact, decimals.getAsInt(), grouped).printed()
                : value.printed();
    }

    private String withUnit(String printed, Inline.Figure figure) {
        if (!figure.unit()) {
            return printed;
        }
        String unit = snapshot.figures().indicator(figure.key().indicator())
                .map(indicator -> wording.name(indicator.unit()))
                .orElse("");
        boolean close = unit.isEmpty() || unit.startsWith("%") || !wording.english();
        return printed + (close ? "" : " ") + unit;
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
