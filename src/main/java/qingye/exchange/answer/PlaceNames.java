package qingye.exchange.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import qingye.calc.answer.TitleWords;
import qingye.exchange.sheet.Heads;
import qingye.model.Snapshot;
import qingye.model.answer.Target;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.text.Language;

/// Finds the places of a report by their titles: sections before tables, and without the numbers and pages that
/// people write beside them.
final class PlaceNames {

    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{S}\\s]+");
    private static final Pattern LINES = Pattern.compile("[\\n\\r;\uFF1B|]+");
    private static final Pattern COMMAS = Pattern.compile("[\u3001,\uFF0C/\uFF0F]+");
    private static final Pattern PAGE = Heads.pattern("exchange.answer.page");
    private static final Pattern NUMBER = Heads.pattern("exchange.answer.chapter-number");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u3000]+");

    /// What is longer is no title, and has no page behind it.
    private static final int LONGEST = 300;
    private static final int ALIKE = 50;
    private static final int CLEARLY = 10;

    private final Map<String, Target> byTitle = new HashMap<>();
    private final Map<SectionId, Map<Language, TitleWords.Told>> told = new HashMap<>();

    PlaceNames(Snapshot snapshot) {
        List<Section> sections = snapshot.chapters().outline().entries().stream().map(Outline.Entry::section)
                .flatMap(id -> snapshot.chapters().section(id).stream()).toList();
        sections.forEach(section -> {
            section.title().byLanguage().forEach((language, title) -> byTitle.putIfAbsent(
                    plain(language, title), new Target.InSection(section.id())));
            told.put(section.id(), TitleWords.get().of(section.title()));
        });
        snapshot.tables().tables().values().forEach(table -> table.title().byLanguage().forEach(
                (language, title) -> byTitle.putIfAbsent(plain(language, title), new Target.InTable(table.id()))));
        byTitle.remove("");
    }

    private static String plain(Language language, String words) {
        return BETWEEN.matcher(TitleWords.folded(language, words)).replaceAll("");
    }

    /// The places that a cell names; what is none is kept as it was written.
    List<Target> of(String cell) {
        var targets = new ArrayList<Target>();
        for (String part : LINES.split(cell)) {
            String words = withoutPage(part);
            if (!words.isEmpty()) {
                Optional<Target> whole = find(words);
                if (whole.isPresent()) {
                    targets.add(whole.get());
                } else {
                    parts(words).forEach(targets::add);
                }
            }
        }
        return targets;
    }

    private List<Target> parts(String words) {
        List<String> parts = COMMAS.splitAsStream(words).map(PlaceNames::withoutPage)
                .filter(part -> !part.isEmpty()).toList();
        List<Target> found = parts.stream()
                .map(part -> find(part).orElseGet(() -> new Target.Titled(part))).toList();
        boolean none = found.stream().allMatch(Target.Titled.class::isInstance);
        return none ? List.of(new Target.Titled(words)) : found;
    }

    private static String withoutPage(String words) {
        String line = SPACES.matcher(words).replaceAll(" ").strip();
        return line.length() > LONGEST ? line : PAGE.matcher(line).replaceAll("").strip();
    }

    private Optional<Target> find(String words) {
        String plain = plain(Language.ZH_HANT, words);
        return Optional.ofNullable(byTitle.get(plain))
                .or(() -> Optional.ofNullable(byTitle.get(plain(
                        Language.ZH_HANT, NUMBER.matcher(words.strip()).replaceFirst("")))));
    }

    /// The section whose title is most like words that are the title of none, if one is clearly.
    Optional<SectionId> like(String words) {
        TitleWords.Told typed = TitleWords.get().of(Language.ZH_HANT, words);
        int best = 0;
        int second = 0;
        Optional<SectionId> likeliest = Optional.empty();
        for (Map.Entry<SectionId, Map<Language, TitleWords.Told>> one : told.entrySet()) {
            int alike = one.getValue().values().stream().mapToInt(typed::alike).max().orElse(0);
            if (alike > best) {
                second = best;
                best = alike;
                likeliest = Optional.of(one.getKey());
            } else {
                second = Math.max(second, alike);
            }
        }
        return best >= ALIKE && best - second >= CLEARLY ? likeliest : Optional.empty();
    }
}
