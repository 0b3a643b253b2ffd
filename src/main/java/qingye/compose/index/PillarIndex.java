package qingye.compose.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.calc.answer.Asked;
import qingye.document.Table;
import qingye.model.standard.Requirement;
import qingye.model.standard.Standard;

/// A climate standard by its pillars: pillar, what it asks for, where.
final class PillarIndex {

    private final Asked asked;
    private final Edition edition;
    private final Answers answers;
    private final BandedIndex rows;

    PillarIndex(Asked asked, Edition edition, Answers answers) {
        this.asked = asked;
        this.edition = edition;
        this.answers = answers;
        this.rows = new BandedIndex(asked, edition, answers);
    }

    Optional<Table> pillars(Standard standard, String caption) {
        var sheet = new Sheet(16, 10, 34, 40);
        sheet.header(head("pillar", 1), head("asks", 2), head("place", 1));
        for (Requirement pillar : asked.of(standard)) {
            if (pillar.level() != 1) {
                continue;
            }
            List<Requirement> below = asked.under(pillar).stream().filter(asked::answerable).toList();
            for (Requirement one : below) {
                var cells = new ArrayList<Table.Cell>();
                if (one.equals(below.getFirst())) {
                    cells.add(Sheet.group(edition.name(pillar.title()), below.size()));
                }
                cells.add(Sheet.label(rows.code(one)));
                cells.add(Sheet.body(rows.title(one)));
                cells.add(Sheet.body(answers.full(one)));
                sheet.row(cells.toArray(Table.Cell[]::new));
            }
        }
        return sheet.isEmpty() ? Optional.empty() : Optional.of(sheet.table(caption));
    }

    private Table.Cell head(String what, int columns) {
        return Sheet.head(edition.text("compose.index.head." + what), 1, columns);
    }
}
