package qingye.exchange.out;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.exchange.source.FormulaGuard;
import qingye.exchange.source.NoteCell;
import qingye.exchange.source.NoteMark;
import qingye.task.Progress;

/// Writes tables in the long form. No cell of it is a formula, whatever a spreadsheet makes of text.
final class CsvOut {

    private static final String HEADER = "section,table,group,subgroup,indicator,unit,year,value,note\n";

    private CsvOut() {}

    /// Writes all tables one below the other.
    ///
    /// @param marked whether a byte order mark comes first
    static void write(List<PrintedTable> tables, boolean marked, OutputStream out, Progress progress)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(marked ? "\uFEFF" + HEADER : HEADER);
        for (int at = 0; at < tables.size(); at++) {
            progress.at(at / (double) tables.size());
            write(tables.get(at), text);
        }
        text.flush();
    }

    private static void write(PrintedTable table, Writer text) throws IOException {
        Map<Integer, String> unsaid = new HashMap<>();
        table.notes().forEach(note -> unsaid.put(note.number(), note.text()));
        for (PrintedTable.Row row : table.rows()) {
            for (int at = 0; at < table.years().size(); at++) {
                Year year = table.years().get(at);
                List<NoteMark> marks = Stream.concat(table.marks().stream(), row.marks().stream())
                        .filter(mark -> mark.isOf(year))
                        .map(mark -> new NoteMark(mark.level(), mark.number(), Optional.empty()))
                        .toList();
                Map<Integer, String> texts = new HashMap<>();
                for (NoteMark mark : marks) {
                    Optional.ofNullable(unsaid.remove(mark.number()))
                            .filter(said -> !said.isBlank())
                            .ifPresent(said -> texts.put(mark.number(), said));
                }
                text.write(Stream.of(table.section(), table.title(), row.group(), row.subgroup(), row.name(),
                        row.unit(), year.toString(), row.values().get(at).printed(),
                        new NoteCell(marks, texts).printed())
                        .map(CsvOut::cell)
                        .collect(Collectors.joining(",", "", "\n")));
            }
        }
    }

    private static String cell(String text) {
        String safe = FormulaGuard.on(text);
        boolean quoted = !safe.equals(safe.strip()) || safe.chars().anyMatch(c -> ",\"\n\r\t".indexOf(c) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
