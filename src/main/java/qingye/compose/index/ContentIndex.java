package qingye.compose.index;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import qingye.calc.answer.Asked;
import qingye.document.Meaning;
import qingye.document.Table;
import qingye.document.Table.Cell;
import qingye.document.Table.Look;
import qingye.document.Table.Row;
import qingye.model.answer.Adoption;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.Standard;

/// The content index of GRI.
///
/// A report in accordance with GRI lists all general disclosures, those on material topics, and all of each topic
/// standard it answers anything of; a report with reference to GRI lists what it answers.
final class ContentIndex {

    private static final String FOUNDATION = "GRI1";

    private final Asked asked;
    private final Standard standard;
    private final Edition edition;
    private final Answers answers;

    ContentIndex(Asked asked, Standard standard, Edition edition, Answers answers) {
        this.asked = asked;
        this.standard = standard;
        this.edition = edition;
        this.answers = answers;
    }

    /// Who states what of which period, by which of the standards.
    Table statement(String organisation, Year year) {
        String period = edition.text("compose.index.gri.period", year.toString());
        var rows = List.of(
                fact("statement", edition.text(
                        accordance() ? "compose.index.gri.accordance" : "compose.index.gri.reference",
                        organisation, period)),
                fact("foundation", standard.requirement(FOUNDATION).map(Requirement::title).map(edition::name)
                        .orElse("")),
                fact("sector", sectors()));
        return new Table(List.of(), List.of(new Table.Column(24), new Table.Column(76)), 0, rows, List.of(), Look.PLAIN,
                Meaning.FACTS);
    }

    private boolean accordance() {
        return asked.adoption(standard.id()).filter(adoption -> adoption.use() == Adoption.Use.FOLLOWED).isPresent();
    }

    private Row fact(String what, String words) {
        return new Row(List.of(Sheet.label(edition.text("compose.index.gri." + what)), Sheet.body(words)));
    }

    private String sectors() {
        List<String> names = byHeading().keySet().stream()
                .filter(heading -> heading.duty() == Duty.IF_SECTOR)
                .map(heading -> edition.name(heading.title()))
                .toList();
        return names.stream()
                .reduce((before, next) -> edition.text("compose.index.between", before, next))
                .orElseGet(() -> edition.text("compose.index.none"));
    }

    /// Standard, disclosure, location, what was left out and why.
    Optional<Table> disclosures(String caption) {
        var sheet = new Sheet(9, 26, 33, 8, 11, 19);
        sheet.header(Sheet.head(words("disclosure"), 2, 2), Sheet.head(words("location"), 2, 1),
                Sheet.head(words("omission"), 1, 3));
        sheet.header(head("omitted"), head("reason"), head("explanation"));
        byHeading().forEach((heading, below) -> {
            sheet.band(edition.name(heading.title()), true);
            for (Requirement one : below) {
                var cells = new ArrayList<Cell>();
                cells.add(Sheet.label(one.code()));
                cells.add(Sheet.body(edition.name(one.title())));
                cells.add(Sheet.body(answers.location(one)));
                cells.addAll(omission(one));
                sheet.row(cells.toArray(Cell[]::new));
            }
        });
        return sheet.isEmpty() ? Optional.empty() : Optional.of(sheet.table(caption));
    }

    /// The disclosures that are listed, by the standard they are of.
    private Map<Requirement, List<Requirement>> byHeading() {
        var all = new LinkedHashMap<Requirement, List<Requirement>>();
        for (Requirement heading : asked.of(standard)) {
            if (heading.level() != 1) {
                continue;
            }
            List<Requirement> below = asked.under(heading).stream().filter(asked::answerable).toList();
            List<Requirement> answered = below.stream().filter(this::answered).toList();
            List<Requirement> listed = !accordance()
                    ? answered
                    : heading.duty() == Duty.REQUIRED || !answered.isEmpty() ? below : List.of();
            if (!listed.isEmpty()) {
                all.put(heading, listed);
            }
        }
        return all;
    }

    private boolean answered(Requirement one) {
        return answers.of(one).stance().kind() != Stance.Kind.OPEN;
    }

    private List<Cell> omission(Requirement one) {
        String words = answers.words(one);
        return switch (answers.of(one).stance()) {
            case Stance.Open _, Stance.Disclosed _ -> cells("", "", "");
            case Stance.Partly _ -> cells(edition.text("compose.index.gri.some"), "", words);
            case Stance.NotApplicable _ -> cells(one.code(), ground(Omission.NOT_APPLICABLE), words);
            case Stance.Omitted(var ground, var _) -> cells(one.code(), ground(ground), words);
            case Stance.Explained _ -> cells(one.code(), "", words);
        };
    }

    private String ground(Omission ground) {
        return edition.text("compose.index.ground." + ground.name().toLowerCase(Locale.ROOT));
    }

    private static List<Cell> cells(String omitted, String reason, String explanation) {
        return List.of(Sheet.body(omitted), Sheet.body(reason), Sheet.body(explanation));
    }

    private Cell head(String what) {
        return Sheet.head(words(what));
    }

    private String words(String what) {
        return edition.text("compose.index.head." + what);
    }
}
