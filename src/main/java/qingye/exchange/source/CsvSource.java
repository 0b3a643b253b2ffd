package qingye.exchange.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import qingye.exchange.log.Hint;
import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.task.Progress;

/// Reads a CSV file in the long form: one row per indicator and year.
public final class CsvSource {

    private final Path file;
    private final String name;
    private final Gathered gathered;
    private Optional<CsvRow> reader = Optional.empty();

    /// @param gathered where to put what is read
    public CsvSource(Path file, Gathered gathered) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.gathered = gathered;
    }

    /// Reads the whole file.
    ///
    /// @throws RefusedSource if it cannot be read as a whole; what was gathered is then worth nothing
    public void read(Progress progress) throws IOException, RefusedSource {
        CsvRows rows = CsvRows.of(file, progress.part(0, 0.4));
        if (!rows.charset().equals(StandardCharsets.UTF_8)) {
            gathered.hint(new Hint.Encoding(Place.of(name), rows.charset().name()));
        }
        rows.read(CsvHeader::separator, this::take, progress.part(0.4, 1));
        if (reader.isEmpty()) {
            throw new RefusedSource(Refusal.EMPTY, "");
        }
    }

    private void take(List<String> cells, int row) throws RefusedSource {
        Place place = Place.of(name, row);
        if (reader.isEmpty()) {
            reader = Optional.of(new CsvRow(CsvHeader.of(cells, place, gathered), gathered));
        } else {
            reader.get().read(cells, place);
        }
    }
}
