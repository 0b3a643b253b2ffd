package qingye.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import qingye.document.Element;
import qingye.document.Meaning;
import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Align;
import qingye.document.Table.Role;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.PanelKind;
import qingye.model.id.BlockId;
import qingye.model.report.Outline;
import qingye.model.report.Section;

/// Composes what stands apart from running text, and what opens a chapter.
final class PanelComposer {

    private final Snapshot snapshot;
    private final Lines lines;
    private final Wording wording;
    private final PictureComposer pictures;

    PanelComposer(Snapshot snapshot, Lines lines, Wording wording, PictureComposer pictures) {
        this.snapshot = snapshot;
        this.lines = lines;
        this.wording = wording;
        this.pictures = pictures;
    }

    List<Element> panel(String id, Block.Panel panel) {
        var words = wording.written(panel.words(), Block.Panel.Content::map,
                new Block.Panel.Content(Line.EMPTY, Line.EMPTY, List.of()), id);
        boolean blank = words.title().runs().isEmpty() && words.body().isEmpty() && panel.pictures().isEmpty();
        if (blank) {
            return List.of();
        }
        var look = switch (panel.kind()) {
            case CASE -> Element.Box.Look.CASE;
            case QUOTE -> Element.Box.Look.QUOTE;
            case LETTER -> Element.Box.Look.LETTER;
            case STATEMENT -> Element.Box.Look.STATEMENT;
        };
        boolean named = panel.kind() == PanelKind.CASE || panel.kind() == PanelKind.STATEMENT;
        String kicker = "compose.panel." + panel.kind().name().toLowerCase(Locale.ROOT);
        return List.of(new Element.Box(
                id,
                look,
                named ? Wording.plain(wording.furniture(kicker)) : List.of(),
                lines.spans(words.title()),
                lines.spans(words.by()),
                panel.numbered(),
                lines.spans(words.body()),
                pictures.row(id, panel.pictures(), List.of())));
    }

    /// @param meaning whether they are those of a chapter
    Element goals(String id, Meaning meaning, Set<Integer> goals) {
        return new Element.Diagram(id, meaning, GoalDrawing.of(goals, wording), List.of(), alternative(goals));
    }

    private String alternative(Set<Integer> goals) {
        return wording.furniture("compose.goals", String.join(wording.furniture("compose.and"), goals.stream()
                .map(goal -> goal + " " + GoalDrawing.name(goal, wording))
                .toList()));
    }

    List<Element> opener(String id, Block.Opener opener) {
        var words = wording.written(opener.words(), Block.Opener.Front::map,
                new Block.Opener.Front(Line.EMPTY, List.of(), List.of()), id);
        var elements = new ArrayList<Element>();
        if (!words.slogan().runs().isEmpty()) {
            elements.add(new Element.Paragraph(id, Element.Paragraph.Style.SLOGAN, lines.spans(words.slogan())));
        }
        if (!opener.goals().isEmpty()) {
            elements.add(goals(id + ".goals", Meaning.CHAPTER_GOALS, opener.goals()));
        }
        List<Element.MiniContents.Entry> below = opener.contents() ? below(opener.id()) : List.of();
        if (!below.isEmpty()) {
            elements.add(new Element.MiniContents(id + ".contents", below));
        }
        if (!words.results().isEmpty() || !words.aims().isEmpty()) {
            elements.add(new Element.TableElement(id + ".results", results(words)));
        }
        return elements;
    }

    private Table results(Block.Opener.Front words) {
        var rows = new ArrayList<Table.Row>();
        rows.add(new Table.Row(List.of(
                cell(Wording.plain(wording.furniture("compose.opener.results")), Role.HEADER),
                cell(Wording.plain(wording.furniture("compose.opener.aims")), Role.HEADER))));
        for (int at = 0; at < Math.max(words.results().size(), words.aims().size()); at++) {
            rows.add(new Table.Row(List.of(item(words.results(), at), item(words.aims(), at))));
        }
        return new Table(List.of(), List.of(new Table.Column(1), new Table.Column(1)), 1, rows, lines.takeNotes(),
                Table.Look.GRID, Meaning.CHAPTER_RESULTS);
    }

    private Table.Cell item(List<Line> items, int at) {
        return cell(at < items.size() ? lines.spans(items.get(at)) : List.of(), Role.BODY);
    }

    private static Table.Cell cell(List<Span> spans, Role role) {
        return new Table.Cell(spans, role, Align.START, 1, 1);
    }

    /// The sections one level below the one the opener stands in.
    private List<Element.MiniContents.Entry> below(BlockId opener) {
        Outline outline = snapshot.chapters().printed();
        Numbering numbering = Numbering.of(snapshot, wording.language());
        return snapshot.chapters().sections().values().stream()
                .filter(section -> section.blocks().contains(opener))
                .map(Section::id)
                .findFirst()
                .map(outline::within)
                .orElse(List.of())
                .stream()
                .filter(entry -> entry.level() == level(outline, opener) + 1)
                .flatMap(entry -> snapshot.chapters().section(entry.section()).stream())
                .map(section -> new Element.MiniContents.Entry(section.id().value(), line(numbering, section)))
                .toList();
    }

    private int level(Outline outline, BlockId opener) {
        return outline.entries().stream()
                .filter(entry -> snapshot.chapters().section(entry.section())
                        .filter(section -> section.blocks().contains(opener))
                        .isPresent())
                .mapToInt(Outline.Entry::level)
                .findFirst()
                .orElse(0);
    }

    private String line(Numbering numbering, Section section) {
        return numbering.of(section.id()).around(wording.name(section.title()));
    }
}
