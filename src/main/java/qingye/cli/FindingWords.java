package qingye.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import qingye.check.Checked;
import qingye.check.Finding;
import qingye.check.Input;
import qingye.check.Spot;
import qingye.check.word.CheckWords;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.check.Waiver;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.table.KpiRow;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Localized;
import qingye.text.Messages;

/// Says what a check found: in lines for people, in facts for scripts.
final class FindingWords {

    private final Messages messages;
    private final Snapshot content;
    private final CheckWords words;
    private final DateTimeFormatter days;

    /// @param zone in whose days it is said when something was explained
    FindingWords(Messages messages, Snapshot content, ZoneId zone) {
        this.messages = messages;
        this.content = content;
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()).withZone(zone);
        this.words = new CheckWords(messages, content);
    }

    /// A finding, and what was said of it.
    private record Told(Finding finding, Optional<Waiver> waiver) {}

    private static List<Told> told(Checked checked, boolean explained) {
        Stream<Told> open = checked.open().stream().map(finding -> new Told(finding, Optional.empty()));
        Stream<Told> said = checked.explained().stream()
                .map(one -> new Told(one.finding(), Optional.of(one.waiver())));
        return (explained ? Stream.concat(open, said) : open).toList();
    }

    String rule(Rule rule) {
        return words.rule(rule);
    }

    /// Under the titles of the tables, in their order; what is in none comes last, under the title of its section.
    List<String> lines(Checked checked, boolean explained) {
        var sheets = new LinkedHashMap<String, List<String>>();
        content.tables().tables().keySet().forEach(table -> sheets.put(key(table), new ArrayList<>()));
        var titles = new LinkedHashMap<String, String>();
        for (Told one : told(checked, explained)) {
            Optional<TableId> table = table(one.finding().spot());
            String title = table.map(words::title).orElseGet(() -> section(one.finding().spot()));
            String sheet = table.map(FindingWords::key).orElse("section " + title);
            titles.put(sheet, title);
            sheets.computeIfAbsent(sheet, _ -> new ArrayList<>()).addAll(lines(one));
        }
        var lines = new ArrayList<String>();
        sheets.forEach((sheet, found) -> {
            if (!found.isEmpty()) {
                lines.add(titles.getOrDefault(sheet, ""));
                lines.addAll(found);
            }
        });
        return lines;
    }

    private static String key(TableId table) {
        return "table " + table.value();
    }

    private List<String> lines(Told told) {
        Finding finding = told.finding();
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "cli.check.finding", messages.text("check.severity." + finding.severity().code()),
                words.message(finding)));
        lines.add(messages.text("cli.check.why", words.why(finding)));
        told.waiver().ifPresent(waiver -> lines.add(messages.text(
                "cli.check.said", waiver.by(), days.format(waiver.at()), waiver.reason())));
        return lines;
    }

    private static Optional<TableId> table(Spot spot) {
        return switch (spot) {
            case Spot.OnCell(var table, var _, var _, var _) -> Optional.of(table);
            case Spot.OnRow(var table, var _, var _) -> Optional.of(table);
            case Spot.OnGroup(var table, var _, var _) -> Optional.of(table);
            case Spot.OnNote(var _, var table) -> table;
            case Spot.OnBlock _, Spot.InProse _, Spot.OnPart _, Spot.OnRequirement _ -> Optional.empty();
        };
    }

    /// The title of the section; for a note, of that on which it hangs.
    private String section(Spot spot) {
        return spot instanceof Spot.OnNote(var note, var _)
                ? section(note).orElseGet(() -> words.place(spot))
                : words.place(spot);
    }

    private Optional<String> section(NoteId note) {
        return Optional.ofNullable(content.tables().notes().get(note)).stream()
                .flatMap(one -> one.anchors().stream())
                .filter(NoteAnchor.OnSection.class::isInstance)
                .map(anchor -> content.chapters().sections().get(((NoteAnchor.OnSection) anchor).section()))
                .filter(Objects::nonNull)
                .flatMap(found -> label(found.title()).stream())
                .findFirst();
    }

    /// In the order of the check.
    List<Map<String, Object>> facts(Checked checked, boolean explained) {
        return told(checked, explained).stream().map(this::facts).toList();
    }

    private Map<String, Object> facts(Told told) {
        Finding finding = told.finding();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("rule", finding.rule().code());
        facts.put("severity", finding.severity().code());
        facts.put("place", place(finding.spot()));
        facts.put("message", words.message(finding));
        facts.put("why", words.why(finding));
        facts.put("printed", finding.printed());
        facts.put("expected", finding.expected());
        facts.put("inputs", finding.inputs().stream().map(this::facts).toList());
        facts.put("id", finding.id().value());
        told.waiver().ifPresent(waiver -> {
            var said = new LinkedHashMap<String, Object>();
            said.put("reason", waiver.reason());
            said.put("by", waiver.by());
            said.put("at", waiver.at().toString());
            facts.put("explained", said);
        });
        return facts;
    }

    private Map<String, Object> place(Spot spot) {
        var place = new LinkedHashMap<String, Object>();
        switch (spot) {
            case Spot.OnCell(var table, var row, var indicator, var year) -> {
                row(place, table, row, Optional.of(indicator));
                place.put("year", year.getValue());
                ids(place, table, row, Optional.of(indicator));
            }
            case Spot.OnRow(var table, var row, var indicator) -> {
                row(place, table, row, Optional.of(indicator));
                ids(place, table, row, Optional.of(indicator));
            }
            case Spot.OnGroup(var table, var first, var year) -> {
                row(place, table, first, Optional.empty());
                year.ifPresent(one -> place.put("year", one.getValue()));
                ids(place, table, first, Optional.empty());
            }
            case Spot.OnNote(var note, var table) -> {
                table.ifPresentOrElse(
                        one -> place.put("table", words.title(one)),
                        () -> section(note).ifPresent(title -> place.put("section", title)));
                place.put("note", note.value());
                table.ifPresent(one -> place.put("tableId", one.value()));
            }
            case Spot.OnPart(var part) -> place.put("part", part.value());
            case Spot.OnRequirement(var requirement) -> {
                place.put("standard", requirement.standard());
                place.put("requirement", requirement.code());
            }
            case Spot.OnBlock(var section, var block) -> {
                place.put("section", words.place(spot));
                place.put("block", block.value());
                place.put("sectionId", section.value());
            }
            case Spot.InProse(var section, var block, var language, int line, int start, int end) -> {
                place.put("section", words.place(spot));
                place.put("block", block.value());
                place.put("language", language.tag());
                place.put("line", line);
                place.put("start", start);
                place.put("end", end);
                place.put("sectionId", section.value());
            }
        }
        return place;
    }

    private void row(Map<String, Object> place, TableId table, RowId row, Optional<IndicatorId> indicator) {
        place.put("table", words.title(table));
        content.tables().table(table).flatMap(one -> one.row(row)).ifPresent(found -> labels(place, found));
        indicator.ifPresent(id -> place.put("indicator", words.name(id)));
    }

    private void labels(Map<String, Object> place, KpiRow row) {
        label(row.group()).ifPresent(group -> place.put("group", group));
        label(row.subgroup()).ifPresent(subgroup -> place.put("subgroup", subgroup));
    }

    private Optional<String> label(Localized<String> label) {
        return label.best(content.report().language()).filter(text -> !text.isBlank());
    }

    private static void ids(Map<String, Object> place, TableId table, RowId row, Optional<IndicatorId> indicator) {
        place.put("tableId", table.value());
        place.put("row", row.value());
        indicator.ifPresent(id -> place.put("indicatorId", id.code()));
    }

    private Map<String, Object> facts(Input input) {
        var facts = new LinkedHashMap<String, Object>();
        row(facts, input.table(), input.row(), Optional.of(input.key().indicator()));
        facts.put("year", input.key().year().getValue());
        facts.put("printed", input.printed());
        ids(facts, input.table(), input.row(), Optional.of(input.key().indicator()));
        return facts;
    }
}
