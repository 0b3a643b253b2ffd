package qingye.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.check.line.Lexicon;
import qingye.check.line.Measure;
import qingye.check.numeral.Folded;
import qingye.check.numeral.ProseWords;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The indicators of a workspace by the pieces of their names.
final class NameIndex {

    private static final List<String> SORTS = List.of("share_words", "mean_words");
    private static final int OF_GROUP = 3;

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final Map<IndicatorId, Named> first = new HashMap<>();

    /// That a piece is in a name.
    record Posting(Named named, int weight) {}

    /// Where an indicator stands: what its group is about.
    private final Map<IndicatorId, Localized<String>> groups = new HashMap<>();

    /// @param measures reads units as they are printed
    NameIndex(Snapshot snapshot, Features features, Lexicon lexicon, ProseWords words, Measures measures) {
        for (KpiTable table : snapshot.tables().tables().values()) {
            for (KpiRow row : table.rows()) {
                groups.putIfAbsent(row.indicator(), row.group());
            }
        }
        for (Indicator indicator : snapshot.figures().indicators().values()) {
            var seen = new HashSet<String>();
            Measure measure = measures.of(indicator.unit().best(snapshot.report().language()).orElse(""));
            for (Language language : Language.values()) {
                indicator.name().in(language).map(name -> Folded.of(name).text()).filter(seen::add)
                        .ifPresent(name -> add(indicator.id(), name, subject(indicator.id(), language, lexicon),
                                measure, features, words));
            }
        }
    }

    /// Reads units.
    interface Measures {

        /// What is measured in a unit printed so.
        Measure of(String unit);
    }

    private String subject(IndicatorId indicator, Language language, Lexicon lexicon) {
        return Localized.<String>none().equals(groups.getOrDefault(indicator, Localized.none()))
                ? ""
                : groups.getOrDefault(indicator, Localized.none()).best(language)
                        .map(group -> lexicon.subject(lexicon.fold(group))).orElse("");
    }

    private void add(
            IndicatorId id, String name, String subject, Measure measure, Features features, ProseWords words) {
        var weights = new LinkedHashMap<>(features.ofName(name));
        features.ofSubject(subject, OF_GROUP).forEach(weights::putIfAbsent);
        int total = weights.values().stream().mapToInt(Integer::intValue).sum();
        Set<String> sorts = new HashSet<>();
        SORTS.stream().filter(sort -> words.says(sort, name)).forEach(sorts::add);
        if (total == 0) {
            return;
        }
        var named = new Named(id, name, measure, weights, total, sorts);
        first.putIfAbsent(id, named);
        weights.forEach((feature, weight) -> postings.computeIfAbsent(feature, _ -> new ArrayList<>())
                .add(new Posting(named, weight)));
    }

    /// An indicator by the first of its names.
    Optional<Named> of(IndicatorId indicator) {
        return Optional.ofNullable(first.get(indicator));
    }

    /// The names that piece is in.
    List<Posting> of(String feature) {
        return postings.getOrDefault(feature, List.of());
    }
}
