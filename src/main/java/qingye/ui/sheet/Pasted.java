package qingye.ui.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// What a block from the clipboard means for the cells it is put on.
///
/// @param values to be set
/// @param misread cells that are no values; they are left as they are
/// @param beyond how many cells fall beyond the table, or on a label that says something else
public record Pasted(Map<ValueKey, Value> values, List<Fault> misread, int beyond) {

    /// A cell that is no value.
    ///
    /// @param key where it was to go
    public record Fault(ValueKey key, TypedValue.Misread misread) {}

    /// Reads the block.
    ///
    /// @param top the row its first cell is put on
    /// @param left the column its first cell is put on
    public static Pasted of(TableSheet sheet, TypedValue reader, int top, int left, List<List<String>> block) {
        var values = new LinkedHashMap<ValueKey, Value>();
        var misread = new ArrayList<Fault>();
        int beyond = 0;
        for (int row = 0; row < block.size(); row++) {
            for (int column = 0; column < block.get(row).size(); column++) {
                String words = block.get(row).get(column);
                Optional<TableSheet.Cell> there = sheet.at(top + row, left + column);
                Optional<ValueKey> key = there.flatMap(TableSheet.Cell::key);
                if (key.isEmpty()) {
                    beyond += there.filter(label -> says(label, words)).isPresent() ? 0 : 1;
                    continue;
                }
                switch (reader.read(key.get(), words)) {
                    case TypedValue.Read(Value value) -> values.put(key.get(), value);
                    case TypedValue.Misread fault -> misread.add(new Fault(key.get(), fault));
                }
            }
        }
        return new Pasted(values, misread, beyond);
    }

    /// Whether a label says the same, or nothing is said of it: a block may be copied with its labels and come back.
    private static boolean says(TableSheet.Cell label, String words) {
        return words.isBlank() || label.text().strip().equals(words.strip());
    }
}
