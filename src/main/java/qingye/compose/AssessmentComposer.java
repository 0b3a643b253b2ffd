package qingye.compose;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import qingye.calc.materiality.UsualMethod;
import qingye.compose.drawing.StepsDrawing;
import qingye.document.Element;
import qingye.document.Meaning;
import qingye.document.Table;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Block.FreeTable.Grid;
import qingye.model.block.RosterKind;
import qingye.model.materiality.Method;
import qingye.model.materiality.Process;

/// Turns what was assessed for the year of the report into elements of the document.
final class AssessmentComposer {

    private final Materiality materiality;
    private final Year year;
    private final Wording wording;
    private final FreeTableComposer tables;

    AssessmentComposer(Snapshot snapshot, Wording wording, FreeTableComposer tables) {
        this.materiality = snapshot.materiality();
        this.year = snapshot.report().year();
        this.wording = wording;
        this.tables = tables;
    }

    /// The elements; none where nothing was assessed yet.
    List<Element> compose(String id, Block.Assessment block) {
        Method method = UsualMethod.of(materiality, year);
        var grids = new AssessmentTables(materiality, year, method, wording, id);
        return switch (block.kind()) {
            case MATRIX -> new MatrixComposer(materiality, year, method, wording).compose(id, block.compared());
            case TOPICS -> table(id, Meaning.WORDS, grids.topics(), 0);
            case TIERS -> table(id, Meaning.WORDS, grids.tiers(materiality.method(year).isPresent()), 1);
            case CHANGES -> table(id, Meaning.WORDS, grids.changes(), 0);
            case STAKEHOLDERS -> table(id, Meaning.WORDS, grids.stakeholders(), 0);
            case STAKEHOLDERS_PAIRED -> table(id, Meaning.WORDS, grids.pairedStakeholders(), 0);
            case PROCESS -> materiality.process(year).map(process -> process(id, process)).orElse(List.of());
        };
    }

    /// @param labels how many of the first columns merge equal neighbours
    private List<Element> table(String id, Meaning meaning, Optional<Grid> grid, int labels) {
        return grid.map(found -> {
            Table made = tables.compose(found, new Block.FreeTable.Layout(true, labels, false));
            return List.<Element>of(new Element.TableElement(id, new Table(made.caption(), made.columns(),
                    made.headerRows(), made.rows(), made.notes(), made.look(), meaning)));
        }).orElse(List.of());
    }

    private List<Element> process(String id, Process process) {
        var elements = new ArrayList<Element>();
        List<List<String>> steps = wording.choose(process.steps(),
                simplified -> simplified.stream().map(wording::converted).toList(), List.of(), id).stream()
                .map(AssessmentComposer::step)
                .toList();
        if (!steps.isEmpty()) {
            elements.add(new Element.Diagram(id, Meaning.STEPS, StepsDrawing.of(steps), List.of(),
                    wording.drawn(RosterKind.STEPS).write(steps)));
        }
        String by = wording.words(process.confirmedBy(), id);
        if (!by.isEmpty()) {
            String said = process.confirmed()
                    .map(day -> wording.furniture("compose.assessment.confirmed.at", by, said(day)))
                    .orElseGet(() -> wording.furniture("compose.assessment.confirmed", by));
            elements.add(new Element.Paragraph(
                    elements.isEmpty() ? id : id + ".confirmed", Element.Paragraph.Style.BODY, Wording.plain(said)));
        }
        return elements;
    }

    /// A date as it is printed.
    private String said(LocalDate day) {
        String month = wording.english()
                ? day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : Integer.toString(day.getMonthValue());
        return wording.furniture(
                "compose.date", Integer.toString(day.getYear()), month, Integer.toString(day.getDayOfMonth()));
    }

    /// A name and what is done.
    private static List<String> step(String words) {
        int end = words.indexOf('\n');
        return end < 0 ? List.of(words, "") : List.of(words.substring(0, end), words.substring(end + 1));
    }
}
