package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.log.Hint;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.id.IndicatorId;
import qingye.model.report.SectionRole;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;

class CaseImportTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    @Test
    void keepsEveryPrintedValueOfTheBroker() {
        Path source = Cases.write(folder, "kpi.csv", Cases.bytes(Cases.BROKER));
        Planning.Planned planned = Cases.plan(source, Cases.blank());
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(369, 0, 0, 0));
        assertThat(planned.log().hints()).isEmpty();

        Snapshot after = Cases.after(planned, Cases.blank());
        assertThat(Printed.cells(after)).containsExactlyElementsOf(expected(Cases.BROKER)).hasSize(369);
        assertThat(Printed.cells(after)).filteredOn(cell -> cell.endsWith("|")).hasSize(12);
        assertThat(after.tables().tables()).hasSize(13);
        assertThat(after.figures().indicators()).hasSize(123).containsKey(new IndicatorId("K123"));
    }

    @Test
    void keepsEveryPrintedValueOfTheLenderInTraditionalChinese() {
        Path source = Cases.write(folder, "kpi.csv", Cases.bytes(Cases.LENDER));
        Snapshot before = Cases.blank(Language.ZH_HANT);
        Planning.Planned planned = Cases.plan(source, before);
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(67, 0, 0, 0));

        List<String> cells = Printed.cells(Cases.after(planned, before));
        assertThat(cells).containsAll(expected(Cases.LENDER));
        assertThat(cells).filteredOn(cell -> !cell.endsWith("|")).hasSize(67);
    }

    @Test
    void findsEverythingAgainAndChangesNothing() {
        for (String name : List.of(Cases.BROKER, Cases.LENDER)) {
            Path source = Cases.write(folder, "kpi.csv", Cases.bytes(name));
            Snapshot once = Cases.imported(source, Cases.blank());
            Planning.Planned again = Cases.plan(source, once);
            assertThat(again.edit()).isEmpty();
            assertThat(again.log().counts()).isEqualTo(Cases.counts(0, 0, Cases.rows(name).size(), 0));
        }
    }

    @Test
    void readsEveryEncodingAndSeparatorAlike() {
        String text = Cases.text(Cases.BROKER);
        Snapshot plain = Cases.imported(Cases.write(folder, "utf8.csv", text, StandardCharsets.UTF_8), Cases.blank());
        Path marked = Cases.write(folder, "bom.csv", "\uFEFF" + text, StandardCharsets.UTF_8);
        Path chinese = Cases.write(folder, "gb.csv", text, GB18030);
        Path wide = Cases.write(folder, "utf16.csv", "\uFEFF" + text, StandardCharsets.UTF_16LE);
        Path windows = Cases.write(folder, "crlf.csv", text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        Path tabs = Cases.write(folder, "tabs.txt", separated("\t"), StandardCharsets.UTF_8);
        Path semicolons = Cases.write(folder, "semicolons.csv", separated(";"), GB18030);
        for (Path source : List.of(marked, chinese, wide, windows, tabs, semicolons)) {
            assertThat(Cases.imported(source, Cases.blank())).as(source.toString()).isEqualTo(plain);
        }
        assertThat(Cases.plan(chinese, Cases.blank()).log().hints())
                .singleElement().isInstanceOf(Hint.Encoding.class);
    }

    @Test
    void isOneEditThatIsUndoneAsOne() {
        Path source = Cases.write(folder, "kpi.csv", Cases.bytes(Cases.BROKER));
        Edit.Batch edit = Cases.plan(source, Cases.blank()).edit().orElseThrow();
        assertThat(edit.purpose()).isEqualTo(Edit.Purpose.IMPORT);
        Snapshot after = Application.apply(Cases.blank(), edit);
        assertThat(Application.apply(after, edit.inverse())).isEqualTo(Cases.blank());
    }

    @Test
    void createsSectionsAndPrintsEachTableInItsSection() {
        Path source = Cases.write(folder, "kpi.csv", Cases.bytes(Cases.BROKER));
        Snapshot after = Cases.imported(source, Cases.blank());
        assertThat(after.chapters().sections().values()).hasSize(6)
                .allMatch(section -> section.role() == SectionRole.APPENDIX);
        assertThat(after.chapters().outline().entries()).extracting(entry -> entry.level())
                .containsExactly(1, 2, 3, 3, 3, 3);
        after.tables().tables().values().forEach(table -> assertThat(after.chapters().section(table.section())
                .orElseThrow().blocks())
                .anyMatch(id -> after.chapters().block(id).orElseThrow() instanceof Block.KpiTableBlock block
                        && block.table().equals(table.id())));
    }

    @Test
    void hangsEachNoteOnceOnAllItsPlaces() {
        Path source = Cases.write(folder, "kpi.csv", Cases.bytes(Cases.BROKER));
        Snapshot after = Cases.imported(source, Cases.blank());
        List<Note> notes = List.copyOf(after.tables().notes().values());
        assertThat(notes).hasSize(9).allMatch(note -> note.text().byLanguage().isEmpty());
        assertThat(notes.getFirst().anchors()).singleElement().isInstanceOf(NoteAnchor.OnSection.class);
        assertThat(notes.get(1).anchors()).singleElement().isInstanceOf(NoteAnchor.OnTable.class);
        assertThat(notes.get(2).anchors()).singleElement().isInstanceOf(NoteAnchor.OnRow.class);

        Path lender = Cases.write(folder, "lender.csv", Cases.bytes(Cases.LENDER));
        Snapshot coded = Cases.imported(lender, Cases.blank());
        assertThat(coded.tables().notes().values()).extracting(note -> note.anchors().size())
                .containsExactly(1, 1, 1, 2, 2, 1, 1, 8, 1);
    }

    @Test
    void takesTheUsualDecimalsOfAnIndicator() {
        Path source = Cases.write(folder, "kpi.csv", Cases.bytes(Cases.BROKER));
        Snapshot after = Cases.imported(source, Cases.blank());
        assertThat(decimals(after, "温室气体排放总量")).isEqualTo(2);
        assertThat(decimals(after, "员工流失率")).isEqualTo(1);
        assertThat(decimals(after, "员工总数")).isZero();
    }

    private static int decimals(Snapshot snapshot, String name) {
        return snapshot.figures().indicators().values().stream()
                .filter(indicator -> indicator.name().in(Language.ZH_HANS).orElseThrow().equals(name))
                .findFirst().orElseThrow().decimals();
    }

    private static List<String> expected(String name) {
        return Cases.rows(name).stream()
                .map(row -> Stream.of("section", "table", "group", "subgroup", "indicator", "unit", "year", "value")
                        .map(row::get)
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static String separated(String separator) {
        var text = new StringBuilder(Cases.HEADER.replace(",", separator));
        for (CSVRecord row : Cases.rows(Cases.BROKER)) {
            text.append(row.stream().map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell)
                    .collect(Collectors.joining(separator))).append('\n');
        }
        return text.toString();
    }
}
