package qingye.calc.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.table.StandardTable;
import qingye.model.factor.Confidence;
import qingye.model.standard.RequirementKey;

/// Which requirements of a standard took the place of older ones, from `standards/succession.csv`: who answered the old
/// one has something to say to the new one. A suggestion, never more.
public final class Succession {

    private final Map<RequirementKey, List<RequirementKey>> later = new LinkedHashMap<>();
    private final Map<RequirementKey, List<RequirementKey>> earlier = new LinkedHashMap<>();

    private Succession() {}

    /// The succession, read when it is asked for first.
    public static Succession get() {
        return Kept.SUCCESSION;
    }

    private static final class Kept {
        static final Succession SUCCESSION = read(StandardLibrary.get());
    }

    /// Reads the succession.
    ///
    /// @throws qingye.calc.table.BrokenTableException if it names what is in no standard
    public static Succession read(StandardLibrary library) {
        var succession = new Succession();
        StandardTable table =
                StandardTable.read("succession.csv", List.of("standard", "from", "to", "confidence", "note"));
        for (CSVRecord row : table.rows()) {
            var from = new RequirementKey(table.text(row, "standard"), table.text(row, "from"));
            var to = new RequirementKey(table.text(row, "standard"), table.text(row, "to"));
            if (library.requirement(from).isEmpty() || library.requirement(to).isEmpty()) {
                throw table.broken(row, "leads nowhere");
            }
            if (Confidence.of(row.get("confidence")).isEmpty()) {
                throw table.broken(row, "confidence");
            }
            succession.later.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
            succession.earlier.computeIfAbsent(to, _ -> new ArrayList<>()).add(from);
        }
        return succession;
    }

    /// What took the place of a requirement; nothing where nothing did.
    public List<RequirementKey> after(RequirementKey requirement) {
        return List.copyOf(later.getOrDefault(requirement, List.of()));
    }

    /// What a requirement took the place of.
    public List<RequirementKey> before(RequirementKey requirement) {
        return List.copyOf(earlier.getOrDefault(requirement, List.of()));
    }
}
