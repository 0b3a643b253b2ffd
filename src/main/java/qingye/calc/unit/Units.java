package qingye.calc.unit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.table.StandardTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The vocabulary of units, read from `standards/units.csv`: factors are the definitions of the SI and of GB 3101, the
/// names and synonyms those found in published reports. A printed unit that is not in it is left as it is.
public final class Units {

    private static final String FILE = "units.csv";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, Unit.Simple> byCode = new LinkedHashMap<>();
    private final Map<String, Unit.Simple> byName = new HashMap<>();
    private final Map<String, Unit.Simple> byFoldedName = new HashMap<>();

    private Units() {}

    /// Reads the vocabulary.
    ///
    /// @throws qingye.calc.table.BrokenTableException if it is not as it should be
    public static Units read() {
        var units = new Units();
        StandardTable table = StandardTable.read(
                FILE, List.of("code", "dimension", "to_base", "zh-Hans", "zh-Hant", "en", "synonyms"));
        for (CSVRecord row : table.rows()) {
            units.add(table, row);
        }
        return units;
    }

    private void add(StandardTable table, CSVRecord row) {
        Localized<String> names = Localized.none();
        List<String> printed = new ArrayList<>();
        for (Language language : Language.values()) {
            names = names.with(language, table.text(row, language.tag()));
            printed.add(row.get(language.tag()));
        }
        BigDecimal toBase = table.number(row, "to_base");
        var unit = new Unit.Simple(
                table.text(row, "code"), new Dimension(table.text(row, "dimension")), toBase, names);
        if (toBase.signum() <= 0 || byCode.put(unit.code(), unit) != null) {
            throw table.broken(row, "code");
        }
        printed.addAll(List.of(row.get("synonyms").split(";")));
        for (String name : printed) {
            String exact = narrow(name);
            if (exact.isEmpty()) {
                continue;
            }
            Unit.Simple other = byName.putIfAbsent(exact, unit);
            if (other != null && !other.equals(unit)) {
                throw table.broken(row, name);
            }
            byFoldedName.putIfAbsent(fold(name), unit);
        }
    }

    /// The unit of that code.
    public Optional<Unit.Simple> unit(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Every unit with a name of its own, in the order of the vocabulary: by dimension.
    public List<Unit.Simple> all() {
        return Collections.unmodifiableList(new ArrayList<>(byCode.values()));
    }

    /// The unit that is printed so, in any language: blanks, full width forms, raised digits and, where it makes no
    /// difference, capitals are looked through. `a/b` is the unit `a` per the unit `b`.
    public Optional<Unit> find(String printed) {
        String narrow = narrow(printed);
        Optional<Unit.Simple> whole = simple(narrow);
        if (whole.isPresent()) {
            return whole.map(unit -> unit);
        }
        int slash = narrow.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return simple(narrow.substring(0, slash))
                .flatMap(above -> simple(narrow.substring(slash + 1)).map(below -> new Unit.Per(above, below)));
    }

    private Optional<Unit.Simple> simple(String narrow) {
        return Optional.ofNullable(byName.get(narrow))
                .or(() -> Optional.ofNullable(byFoldedName.get(narrow.toLowerCase(Locale.ROOT))));
    }

    /// One form for all the forms a unit is printed in.
    static String fold(String printed) {
        return narrow(printed).toLowerCase(Locale.ROOT);
    }

    private static String narrow(String printed) {
        return BLANKS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("")
                .replace('’', '\'')
                .replace('‘', '\'');
    }
}
