package qingye.calc.answer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.calc.standard.StandardLibrary;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.standard.Requirement;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Localized;

/// Which figures name the code of which requirement: in what they are reported for, in their own code, or in the labels
/// of the rows that show them. Made once for a report.
public final class Mentions {

    private static final Pattern CODE = Pattern.compile(
            "(?<![A-Za-z0-9])(?:[A-Z]{1,3}[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:\\([a-z]\\))?"
                    + "|[0-9]{1,3}-[0-9]{1,2})(?![0-9-])");
    private static final Pattern ARTICLE = Pattern.compile("\u7B2C\\s*([0-9]{1,2})\\s*\u6761");
    private static final String GRI = "gri";

    private final Map<String, Set<IndicatorId>> byCode = new LinkedHashMap<>();

    private Mentions() {}

    /// Those of a report.
    public static Mentions of(Snapshot snapshot) {
        var mentions = new Mentions();
        for (Indicator indicator : snapshot.figures().indicators().values()) {
            mentions.read(indicator.id().code(), indicator.id(), false);
            mentions.read(indicator.profile().duty(), indicator.id(), true);
        }
        for (KpiTable table : snapshot.tables().tables().values()) {
            for (KpiRow row : table.rows()) {
                mentions.read(row.group(), row.indicator());
                mentions.read(row.subgroup(), row.indicator());
            }
        }
        return mentions;
    }

    private void read(Localized<String> label, IndicatorId indicator) {
        label.byLanguage().values().forEach(words -> read(words, indicator, true));
    }

    /// @param dashed whether two numbers with a dash between them are a code, and neither an age nor a rate
    private void read(String words, IndicatorId indicator, boolean dashed) {
        if (words.isBlank()) {
            return;
        }
        boolean gri = words.toUpperCase(Locale.ROOT).contains("GRI");
        Matcher codes = CODE.matcher(words);
        while (codes.find()) {
            String code = codes.group();
            boolean numbers = Character.isDigit(code.charAt(0));
            if (numbers ? dashed && gri : code.indexOf('.') > 0 || code.length() >= 3) {
                add(code, indicator);
            }
        }
        Matcher articles = ARTICLE.matcher(words);
        while (articles.find()) {
            add(StandardLibrary.GUIDELINE + articles.group(1), indicator);
        }
    }

    private void add(String code, IndicatorId indicator) {
        byCode.computeIfAbsent(code, _ -> new LinkedHashSet<>()).add(indicator);
    }

    /// The figures that name a requirement.
    public List<IndicatorId> of(Requirement requirement) {
        boolean guideline = requirement.key().standard().equals(StandardLibrary.GUIDELINE);
        boolean dashed = !requirement.code().isEmpty() && Character.isDigit(requirement.code().charAt(0))
                && !requirement.key().standard().equals(GRI);
        if (dashed) {
            return List.of();
        }
        String code = guideline && requirement.code().startsWith("ART")
                ? StandardLibrary.GUIDELINE + requirement.place().number()
                : requirement.code();
        return List.copyOf(byCode.getOrDefault(code, Set.of()));
    }
}
