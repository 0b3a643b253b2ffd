package qingye.compose.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import qingye.calc.answer.Asked;
import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Cell;
import qingye.model.answer.Stance;
import qingye.model.standard.Requirement;
import qingye.model.standard.Standard;

/// The sustainable development goals with what the report says to them. Goals that nothing answers are left out.
final class GoalIndex {

    private final Asked asked;
    private final Standard standard;
    private final Edition edition;
    private final Answers answers;
    private final Places places;

    GoalIndex(Asked asked, Standard standard, Edition edition, Places places) {
        this.asked = asked;
        this.standard = standard;
        this.edition = edition;
        this.answers = new Answers(asked, edition, places);
        this.places = places;
    }

    /// A goal as it is printed.
    private record Line(String goal, String name, List<Span> where) {}

    /// @param paired whether two goals stand beside each other
    Optional<Table> goals(boolean paired, String caption) {
        List<Line> lines = asked.of(standard).stream().flatMap(goal -> line(goal).stream()).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var sheet = paired ? new Sheet(9, 13, 28, 9, 13, 28) : new Sheet(11, 30, 59);
        var head = List.of(Sheet.head(edition.text("compose.index.head.goal"), 1, 2),
                Sheet.head(edition.text("compose.index.head.chapters")));
        sheet.header(row(head, paired ? head : List.of()));
        int half = paired ? (lines.size() + 1) / 2 : lines.size();
        for (int at = 0; at < half; at++) {
            List<Cell> right = !paired
                    ? List.of()
                    : at + half < lines.size()
                            ? cells(lines.get(at + half))
                            : cells(new Line("", "", List.of()));
            sheet.row(row(cells(lines.get(at)), right));
        }
        return Optional.of(sheet.table(caption));
    }

    private static Cell[] row(List<Cell> left, List<Cell> right) {
        return Stream.concat(left.stream(), right.stream()).toArray(Cell[]::new);
    }

    private static List<Cell> cells(Line line) {
        return List.of(Sheet.label(line.goal()), Sheet.body(line.name()), Sheet.body(line.where()));
    }

    private Optional<Line> line(Requirement goal) {
        List<List<Span>> where = new ArrayList<>();
        Stance.Kind stance = answers.of(goal).stance().kind();
        if (stance == Stance.Kind.NOT_APPLICABLE || stance == Stance.Kind.OMITTED) {
            return Optional.empty();
        }
        boolean answered = stance != Stance.Kind.OPEN;
        if (answered) {
            where.addAll(places.lines(goal.key(), answers.of(goal).targets()));
        }
        String words = answered ? answers.words(goal) : "";
        if (!words.isEmpty()) {
            where.add(List.of(Span.of(words)));
        }
        return where.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line("SDG\u00A0" + goal.place().number(), name(goal), Places.cell(where)));
    }

    /// As the goals are called where chapters show them.
    private String name(Requirement goal) {
        return edition.text("compose.goal." + goal.place().number());
    }
}
