package qingye.exchange.survey;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import qingye.calc.materiality.Questions;
import qingye.exchange.log.Place;
import qingye.exchange.sheet.Grid;
import qingye.exchange.sheet.GridCell;
import qingye.exchange.source.Cleaning;
import qingye.model.id.PartId;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;

/// Reads a plain table of answers: topics over the columns, a respondent in each row below.
final class AnswerTable {

    /// A title may stand above the header, but not a page of text.
    private static final int DEEPEST_HEADER = 12;

    private final Asked asked;
    private final Assumed assumed;
    private final ReplyBox box;
    private final ColumnWords words;
    private final ScoreCell score;

    /// A row of a table.
    ///
    /// @param number from 1
    /// @param cells by column, from 1
    record Row(int number, NavigableMap<Integer, GridCell> cells) {

        String text(int column) {
            GridCell cell = cells.get(column);
            return cell == null ? "" : Cleaning.text(cell.text());
        }
    }

    AnswerTable(Asked asked, Assumed assumed, ReplyBox box) {
        this.asked = asked;
        this.assumed = assumed;
        this.box = box;
        this.words = new ColumnWords(asked.all().topics(asked.year()));
        this.score = new ScoreCell(asked, box);
    }

    /// The columns of a table.
    ///
    /// @param names what stands over them
    /// @param respondent where respondents are named; nowhere in an anonymous survey
    private record Head(
            Map<Integer, Question> questions, Map<Integer, String> names, Optional<Integer> respondent,
            Optional<Integer> group, int rows) {}

    /// Takes the answers of a table.
    ///
    /// @param named what the sheet is called, in case that is a group
    /// @return whether there is a topic over any of its columns; where not, nothing is told of it
    boolean read(Place table, String named, List<Row> rows) {
        int at = 0;
        while (at < Math.min(DEEPEST_HEADER, rows.size()) && !isHeader(rows.get(at))) {
            at++;
        }
        if (at >= Math.min(DEEPEST_HEADER, rows.size())) {
            return false;
        }
        Head head = head(table, rows, at);
        if (head.questions().isEmpty()) {
            return true;
        }
        Optional<PartId> group = group(table, named);
        if (head.group().isEmpty() && group.isEmpty()) {
            box.flaw(Flaw.Kind.NO_GROUP, table, "", "");
            return true;
        }
        for (Row row : rows.subList(at + head.rows(), rows.size())) {
            row(table, head, row, group);
        }
        return true;
    }

    private boolean isHeader(Row row) {
        return row.cells().keySet().stream().anyMatch(column -> words.read(row.text(column)).isPresent());
    }

    private Head head(Place table, List<Row> rows, int at) {
        Row first = rows.get(at);
        boolean two = at + 1 < rows.size() && isCriteria(rows.get(at + 1));
        var names = new TreeMap<Integer, String>();
        String left = "";
        int last = Math.max(first.cells().lastKey(), two ? rows.get(at + 1).cells().lastKey() : 0);
        for (int column = 1; column <= last; column++) {
            String name = first.text(column);
            String below = two ? rows.get(at + 1).text(column) : "";
            left = name.isEmpty() && two ? left : name;
            if (!left.isEmpty()) {
                names.put(column, below.isEmpty() ? left : left + " " + below);
            }
        }
        var questions = new TreeMap<Integer, Question>();
        Optional<Integer> respondent = Optional.empty();
        Optional<Integer> group = Optional.empty();
        // whatever else stands in the first column is taken for who answered
        boolean free = true;
        Set<Question> seen = new HashSet<>();
        for (var entry : names.entrySet()) {
            int column = entry.getKey();
            String name = entry.getValue();
            Place place = place(table, first.number(), column, name);
            Optional<ColumnWords.Said> said = words.read(name);
            if (said.isPresent()) {
                free &= column > 1;
                question(said.get(), name, place).ifPresent(question -> {
                    if (seen.add(question)) {
                        questions.put(column, question);
                    } else {
                        box.flaw(Flaw.Kind.AGAIN, place, name, "");
                    }
                });
            } else if (respondent.isEmpty() && words.isRespondent(name)) {
                respondent = Optional.of(column);
            } else if (group.isEmpty() && words.isGroup(name)) {
                free &= column > 1;
                group = Optional.of(column);
            } else if (column > 1) {
                box.flaw(Flaw.Kind.UNKNOWN_TOPIC, place, name, "");
            }
        }
        if (respondent.isEmpty() && free) {
            respondent = Optional.of(1);
        }
        return new Head(questions, names, respondent, group, two ? 2 : 1);
    }

    private boolean isCriteria(Row row) {
        return row.cells().size() > 1 && row.cells().keySet().stream().map(row::text)
                .filter(text -> !text.isEmpty()).allMatch(words::isCriterion);
    }

    private Optional<Question> question(ColumnWords.Said said, String name, Place place) {
        if (said.topics().size() > 1) {
            box.flaw(Flaw.Kind.SAME_NAME, place, name, "");
            return Optional.empty();
        }
        var criterion = said.criterion().orElse(assumed.criterion());
        Horizon horizon = criterion.perHorizon() ? said.horizon().orElse(assumed.horizon()) : Horizon.SHORT;
        if (!Questions.fits(criterion, asked.method())) {
            box.flaw(Flaw.Kind.NOT_ASKED, place, name, "");
            return Optional.empty();
        }
        return Optional.of(new Question(said.topics().getFirst(), criterion, horizon));
    }

    /// The group the sheet or the file is named for, else the one that is assumed.
    private Optional<PartId> group(Place table, String named) {
        Optional<PartId> sheet = group(named);
        if (sheet.isPresent()) {
            return sheet;
        }
        String file = ColumnWords.plain(table.file());
        Optional<Stakeholder> best = Optional.empty();
        int longest = 0;
        for (Stakeholder group : asked.all().stakeholders(asked.year())) {
            for (String name : group.name().byLanguage().values()) {
                String plain = ColumnWords.plain(name);
                if (plain.length() > longest && file.contains(plain)) {
                    best = Optional.of(group);
                    longest = plain.length();
                }
            }
        }
        return best.map(Stakeholder::id).or(assumed::group);
    }

    private Optional<PartId> group(String name) {
        String plain = ColumnWords.plain(name);
        return asked.all().stakeholders(asked.year()).stream()
                .filter(one -> one.name().byLanguage().values().stream()
                        .anyMatch(known -> !plain.isEmpty() && ColumnWords.plain(known).equals(plain)))
                .map(Stakeholder::id)
                .findFirst();
    }

    private void row(Place table, Head head, Row row, Optional<PartId> whole) {
        Optional<PartId> group = whole;
        if (head.group().isPresent()) {
            int column = head.group().get();
            String name = row.text(column);
            group = name.isEmpty() ? whole : group(name);
            if (group.isEmpty()) {
                box.flaw(Flaw.Kind.UNKNOWN_GROUP,
                        place(table, row.number(), column, head.names().getOrDefault(column, "")), name,
                        "");
                return;
            }
        }
        var scores = new LinkedHashMap<Question, BigDecimal>();
        for (var column : head.questions().entrySet()) {
            GridCell cell = row.cells().get(column.getKey());
            if (cell != null) {
                score.read(cell,
                        place(table, row.number(), column.getKey(), head.names().getOrDefault(column.getKey(), "")))
                        .ifPresent(answer -> scores.put(column.getValue(), answer));
            }
        }
        int named = head.respondent().orElse(0);
        Place place = named == 0
                ? whole(table, row.number())
                : place(table, row.number(), named, head.names().getOrDefault(named, ""));
        if (scores.isEmpty()) {
            return;
        }
        if (scores.size() < head.questions().size()) {
            box.flaw(Flaw.Kind.HALF, place, Integer.toString(scores.size()),
                    Integer.toString(head.questions().size()));
        }
        PartId of = group.orElseThrow();
        box.add(of, named == 0 ? "" : row.text(named), table.file() + "#" + row.number(), scores, place);
    }

    private static Place whole(Place table, int row) {
        return table.sheet().map(sheet -> Place.of(table.file(), sheet, row))
                .orElseGet(() -> Place.of(table.file(), row));
    }

    /// A cell: by its letters in a workbook, by the name of its column elsewhere.
    private static Place place(Place table, int row, int column, String name) {
        return table.sheet().isPresent()
                ? Place.of(table.file(), table.sheet().get(), row).at(Grid.letters(column))
                : Place.of(table.file(), row).at(name.isEmpty() ? Grid.letters(column) : name);
    }
}
