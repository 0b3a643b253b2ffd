package qingye.exchange.survey;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import qingye.exchange.form.HiddenSheet;
import qingye.exchange.form.Sender;
import qingye.exchange.log.Place;
import qingye.exchange.sheet.Book;
import qingye.exchange.sheet.Grid;
import qingye.exchange.sheet.GridCell;
import qingye.model.id.Ids;
import qingye.model.id.PartId;
import qingye.model.materiality.Question;

/// Reads a questionnaire that came back.
final class FilledQuestionnaire {

    private final Asked asked;
    private final Sender sender;
    private final ReplyBox box;
    private final ScoreCell score;

    FilledQuestionnaire(Asked asked, Sender sender, ReplyBox box) {
        this.asked = asked;
        this.sender = sender;
        this.box = box;
        this.score = new ScoreCell(asked, box);
    }

    /// Whether the hidden sheet is that of a questionnaire.
    static boolean is(Grid hidden) {
        return HiddenSheet.text(hidden, Layout.FORM, 1).equals(Layout.MARK);
    }

    /// Takes its answers, if it is one of the group, the year and the workspace.
    void read(String file, Grid hidden, List<Book.Page> pages) {
        Place whole = Place.of(file);
        String version = HiddenSheet.text(hidden, Layout.FORM, 2);
        String organisation = HiddenSheet.text(hidden, Layout.ORGANISATION, 2);
        String year = HiddenSheet.text(hidden, Layout.YEAR, 2);
        String group = HiddenSheet.text(hidden, Layout.GROUP, 2);
        if (!version.equals(Layout.VERSION)) {
            box.flaw(Flaw.Kind.OTHER_VERSION, whole, version, Layout.VERSION);
        } else if (!sender.sent(organisation, HiddenSheet.text(hidden, Layout.ORGANISATION, 3))) {
            box.flaw(organisation.equals(sender.organisation()) ? Flaw.Kind.OTHER_WORKSPACE : Flaw.Kind.OTHER_COMPANY,
                    whole, organisation, sender.organisation());
        } else if (!year.equals(asked.year().toString())) {
            box.flaw(Flaw.Kind.OTHER_YEAR, whole, year, asked.year().toString());
        } else if (!Ids.isId(group) || asked.group(new PartId(group)).isEmpty()) {
            box.flaw(Flaw.Kind.GROUP_GONE, whole, HiddenSheet.text(hidden, Layout.GROUP, 3), "");
        } else {
            pages.stream().filter(page -> !page.hidden()).filter(page -> row(page.grid(), Layout.KEYS).isPresent())
                    .findFirst().ifPresentOrElse(
                            page -> answers(page, new PartId(group)),
                            () -> box.flaw(Flaw.Kind.CHANGED, whole, "", ""));
        }
    }

    private static Optional<Integer> row(Grid grid, String mark) {
        return grid.rows().stream().filter(row -> HiddenSheet.text(grid, row, Layout.MARKS).equals(mark)).findFirst();
    }

    private void answers(Book.Page page, PartId group) {
        Grid grid = page.grid();
        Map<Integer, Asked.Column> columns = columns(page);
        var scores = new LinkedHashMap<Question, BigDecimal>();
        Set<PartId> seen = new HashSet<>();
        int wanted = 0;
        for (int row : grid.rows()) {
            String mark = HiddenSheet.text(grid, row, Layout.MARKS);
            if (mark.isEmpty() || mark.startsWith("#") || !Ids.isId(mark)) {
                continue;
            }
            var topic = new PartId(mark);
            String name = HiddenSheet.text(grid, row, Layout.TOPIC);
            Place place = at(page, row, Layout.TOPIC);
            if (asked.all().topics(asked.year()).stream().noneMatch(one -> one.id().equals(topic))) {
                box.flaw(Flaw.Kind.TOPIC_GONE, place, name, "");
            } else if (!seen.add(topic)) {
                box.flaw(Flaw.Kind.AGAIN, place, name, "");
            } else {
                for (var column : columns.entrySet()) {
                    // what is closed holds a dash
                    if (asked.asks(topic, column.getValue())) {
                        wanted++;
                        Optional<GridCell> cell = grid.at(row, column.getKey());
                        cell.flatMap(one -> score.read(one, at(page, row, column.getKey()))).ifPresent(
                                answer -> scores.put(column.getValue().about(topic), answer));
                    }
                }
            }
        }
        int respondentRow = row(grid, Layout.RESPONDENT).orElse(0);
        Place place = respondentRow == 0 ? page.place() : at(page, respondentRow, Layout.TOPIC);
        if (scores.isEmpty()) {
            box.flaw(Flaw.Kind.UNANSWERED, page.place(), "", "");
            return;
        }
        if (scores.size() < wanted) {
            box.flaw(Flaw.Kind.HALF, page.place(), Integer.toString(scores.size()), Integer.toString(wanted));
        }
        String respondent = respondentRow == 0 ? "" : HiddenSheet.text(grid, respondentRow, Layout.TOPIC);
        box.add(group, respondent, page.place().file(), scores, place);
    }

    private Map<Integer, Asked.Column> columns(Book.Page page) {
        int keys = row(page.grid(), Layout.KEYS).orElseThrow();
        var columns = new TreeMap<Integer, Asked.Column>();
        page.grid().row(keys).forEach((at, cell) -> {
            Optional<Asked.Column> column = Asked.Column.of(cell.text().strip());
            if (column.isPresent() && asked.columns().contains(column.get())) {
                columns.put(at, column.get());
            } else if (at > Layout.MARKS) {
                box.flaw(Flaw.Kind.NOT_ASKED, at(page, Layout.HEADER, at), firstLine(page, at), "");
            }
        });
        return columns;
    }

    private static String firstLine(Book.Page page, int column) {
        return page.grid().seen(Layout.HEADER, column).lines().findFirst().orElse("");
    }

    private static Place at(Book.Page page, int row, int column) {
        return Place.of(page.place().file(), page.place().sheet().orElse(""), row).at(Grid.letters(column));
    }
}
