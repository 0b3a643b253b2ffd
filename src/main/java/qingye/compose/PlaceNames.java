package qingye.compose;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.calc.answer.Asked;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Prose;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Section;
import qingye.model.standard.RequirementKey;
import qingye.model.table.KpiTable;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;

/// What people call a place of a report that the program tells by an id: `章节标题 · 指标名 · 年`.
public final class PlaceNames {

    private static final String BETWEEN = " · ";

    private final Snapshot snapshot;
    private final Language language;

    public PlaceNames(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.language = snapshot.report().language();
    }

    /// The name of a place.
    ///
    /// @param id of a section, block, table, note, indicator or requirement, or of a value as [ValueKey] writes it;
    ///           what is none of these is its own name
    public String of(String id) {
        return Stream.of(
                snapshot.chapters().sections().values().stream()
                        .filter(section -> section.id().value().equals(id)).map(this::title),
                sectionsWith(block -> block.id().value().equals(id)),
                snapshot.tables().tables().values().stream()
                        .filter(table -> table.id().value().equals(id)).map(this::title),
                figures(id),
                notes(id),
                requirement(id))
                .flatMap(names -> names)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(id);
    }

    /// The name of an indicator, or of a value of it, behind that of the section or table where it stands.
    private Stream<String> figures(String id) {
        int at = id.lastIndexOf('@');
        String code = at < 0 ? id : id.substring(0, at);
        return snapshot.figures().indicators().values().stream()
                .filter(indicator -> indicator.id().code().equals(code))
                .map(indicator -> Stream.of(
                        around(indicator, id),
                        indicator.name().best(language),
                        at < 0 ? Optional.<String>empty() : Optional.of(id.substring(at + 1)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(BETWEEN)));
    }

    /// A note has no name of its own: it is called by what it hangs on first.
    private Stream<String> notes(String id) {
        return snapshot.tables().notes().values().stream()
                .filter(note -> note.id().value().equals(id))
                .flatMap(note -> note.anchors().stream().limit(1))
                .flatMap(anchor -> switch (anchor) {
                    case NoteAnchor.OnSection(var section) -> Stream.of(of(section.value()));
                    case NoteAnchor.OnTable(var table) -> Stream.of(of(table.value()));
                    case NoteAnchor.OnRow(var table, var row) -> row(table, row, "");
                    case NoteAnchor.OnUnit(var table, var row) -> row(table, row, "");
                    case NoteAnchor.OnCell(var table, var row, var year) -> row(table, row, "@" + year);
                });
    }

    /// A requirement is called by its standard, its number and its title.
    private Stream<String> requirement(String id) {
        Asked asked = Asked.of(snapshot);
        return RequirementKey.of(id).flatMap(asked::requirement).stream()
                .map(one -> Stream.of(
                        asked.standard(one.key().standard()).flatMap(standard -> standard.brief().best(language)),
                        Optional.of(one.place().number()).filter(number -> one.place().official()),
                        one.title().best(language))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(BETWEEN)));
    }

    private Stream<String> row(TableId table, RowId row, String year) {
        return snapshot.tables().table(table).stream()
                .flatMap(one -> one.row(row).stream())
                .map(one -> of(one.indicator().code() + year));
    }

    private Optional<String> around(Indicator indicator, String id) {
        return Stream.concat(
                sectionsWith(block -> Prose.in(block).flatMap(line -> line.runs().stream())
                        .anyMatch(run -> run instanceof Inline.Numeric number && id.equals(key(number)))),
                snapshot.tables().tables().values().stream()
                        .filter(table -> table.rows().stream()
                                .anyMatch(row -> row.indicator().equals(indicator.id())))
                        .map(this::title))
                .findFirst();
    }

    private static String key(Inline.Numeric number) {
        return new ValueKey(number.indicator(), number.latest()).toString();
    }

    private Stream<String> sectionsWith(Predicate<Block> wanted) {
        return snapshot.chapters().outline().entries().stream()
                .map(entry -> snapshot.chapters().sections().get(entry.section()))
                .filter(Objects::nonNull)
                .filter(section -> section.blocks().stream()
                        .flatMap(id -> snapshot.chapters().block(id).stream())
                        .anyMatch(wanted))
                .map(this::title);
    }

    private String title(Section section) {
        return section.title().best(language).orElse("");
    }

    private String title(KpiTable table) {
        return table.title().best(language).orElse("");
    }
}
