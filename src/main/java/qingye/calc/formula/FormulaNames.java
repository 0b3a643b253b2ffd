package qingye.calc.formula;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.model.Snapshot;
import qingye.model.factor.FactorSlot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;

/// What indicators and factors are called in a formula that a person reads or types. Every one has a title of its own:
/// its name, or where several have that name, with its group, and if need be its table, before it.
public final class FormulaNames {

    private static final String BETWEEN = "·";
    private static final int SUGGESTED = 3;

    private final Map<IndicatorId, String> titles = new LinkedHashMap<>();
    private final Map<FactorSlot, String> slotTitles = new LinkedHashMap<>();
    private final Map<String, Set<IndicatorId>> byForm = new HashMap<>();
    private final Map<String, FactorSlot> bySlotForm = new HashMap<>();

    /// What a name stands for.
    public sealed interface Found {}

    /// An indicator.
    public record OfIndicator(IndicatorId indicator) implements Found {}

    /// A factor.
    public record OfFactor(FactorSlot slot) implements Found {}

    /// Nothing is called so.
    ///
    /// @param similar titles that are like it, the likest first
    public record Unknown(List<String> similar) implements Found {}

    /// Several are called so.
    ///
    /// @param titles of each
    public record Ambiguous(List<String> titles) implements Found {}

    /// The names in a report.
    ///
    /// @param slots the names of the factors there are
    public FormulaNames(Snapshot content, Language language, Map<FactorSlot, String> slots) {
        Map<IndicatorId, Set<String>> forms = new LinkedHashMap<>();
        content.figures().indicators().forEach((id, indicator) -> {
            var own = new LinkedHashSet<String>();
            own.add(name(indicator, language));
            forms.put(id, own);
        });
        for (KpiTable table : content.tables().tables().values()) {
            for (KpiRow row : table.rows()) {
                content.figures().indicator(row.indicator()).ifPresent(indicator -> forms
                        .getOrDefault(indicator.id(), Set.of())
                        .addAll(longer(name(indicator, language), table, row, language)));
            }
        }
        forms.forEach((id, all) -> all.add(joined(
                id.code(), content.figures().indicator(id).map(one -> name(one, language)).orElse(""))));
        forms.forEach((id, all) -> all.forEach(form -> byForm.computeIfAbsent(fold(form), _ -> new LinkedHashSet<>())
                .add(id)));
        forms.forEach((id, all) -> titles.put(id, all.stream()
                .filter(form -> form(form).size() == 1)
                .findFirst()
                .orElse(id.code())));
        slots.forEach((slot, name) -> {
            String title = byForm.containsKey(fold(name)) || bySlotForm.containsKey(fold(name))
                    ? slot.code()
                    : clean(name);
            slotTitles.put(slot, title);
            bySlotForm.put(fold(title), slot);
        });
    }

    private static String name(Indicator indicator, Language language) {
        return clean(indicator.name().best(language).orElse(indicator.id().code()));
    }

    /// From short to long: with what stands before it in its row, and with its table.
    private static List<String> longer(String name, KpiTable table, KpiRow row, Language language) {
        String group = clean(row.group().best(language).orElse(""));
        String subgroup = clean(row.subgroup().best(language).orElse(""));
        String title = clean(table.title().best(language).orElse(""));
        return List.of(
                joined(group, name),
                joined(subgroup, name),
                joined(group, joined(subgroup, name)),
                joined(title, name),
                joined(title, joined(group, joined(subgroup, name))));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : one + BETWEEN + other;
    }

    /// Without what has a meaning in formulas.
    private static String clean(String name) {
        return name.replace('[', '（').replace(']', '）').replace('{', '（').replace('}', '）').replace('@', '·')
                .replaceAll("\\s+", " ").strip();
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "")
                .replace('・', '·').replace('•', '·').replace('.', '·').toLowerCase(Locale.ROOT);
    }

    private Set<IndicatorId> form(String name) {
        return byForm.getOrDefault(fold(name), Set.of());
    }

    /// The title of an indicator; its code if there is no such indicator.
    public String title(IndicatorId indicator) {
        return titles.getOrDefault(indicator, indicator.code());
    }

    /// The title of a factor; its code if it is not known.
    public String title(FactorSlot slot) {
        return slotTitles.getOrDefault(slot, slot.code());
    }

    /// What is called so: by a title or part of one, or by its code.
    public Found find(String name) {
        Set<IndicatorId> called = form(name);
        if (called.size() > 1) {
            return new Ambiguous(called.stream().map(this::title).toList());
        }
        Optional<IndicatorId> indicator = called.stream().findFirst()
                .or(() -> titles.keySet().stream().filter(id -> id.code().equals(name.strip())).findFirst());
        return indicator.<Found>map(OfIndicator::new)
                .or(() -> Optional.ofNullable(bySlotForm.get(fold(name))).map(OfFactor::new))
                .or(() -> slotTitles.keySet().stream().filter(slot -> slot.code().equals(name.strip())).findFirst()
                        .map(OfFactor::new))
                .orElseGet(() -> new Unknown(similar(name)));
    }

    /// How much of `typed` at its beginning is the longest name there is; 0 if it begins with none.
    int nameAt(String typed) {
        for (int end = Math.min(typed.length(), 80); end > 0; end--) {
            String form = fold(typed.substring(0, end));
            boolean whole = !Character.isWhitespace(typed.charAt(end - 1));
            if (whole && (byForm.containsKey(form) || bySlotForm.containsKey(form))) {
                return end;
            }
        }
        return 0;
    }

    /// Titles that hold those words, those that begin with them first; indicators before factors.
    ///
    /// @param most how many at most
    public List<String> search(String words, int most) {
        String wanted = fold(words);
        var found = new ArrayList<String>(titles.values());
        found.addAll(slotTitles.values());
        return found.stream()
                .filter(title -> fold(title).contains(wanted))
                .sorted(Comparator.comparing(title -> !fold(title).startsWith(wanted)))
                .limit(most)
                .toList();
    }

    private List<String> similar(String name) {
        String wanted = fold(name);
        var all = new ArrayList<>(titles.values());
        all.addAll(slotTitles.values());
        return all.stream()
                .filter(title -> likeness(fold(title), wanted) > 0)
                .sorted(Comparator.comparingInt((String title) -> -likeness(fold(title), wanted)))
                .limit(SUGGESTED)
                .toList();
    }

    /// In hundredths: how many of their characters the two share, in pairs if they have two.
    private static int likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        var shared = new LinkedHashSet<>(pairs);
        shared.retainAll(others);
        return shared.isEmpty() ? 0 : 200 * shared.size() / (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new LinkedHashSet<String>();
        for (int at = 0; at + 1 < text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        if (text.length() == 1) {
            pairs.add(text);
        }
        return pairs;
    }
}
