package qingye.exchange.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.calc.answer.Asked;
import qingye.calc.answer.TitleWords;
import qingye.exchange.sheet.Heads;
import qingye.model.standard.Requirement;
import qingye.model.standard.Standard;
import qingye.model.text.Language;

/// Finds the requirements of a standard by what people write for them: a code with or without words before it, the
/// number of an article, a title, or a code with a title behind it.
final class RequirementNames {

    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{S}\\s]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u3000]+");
    private static final Pattern BEGINS = Pattern.compile(
            "^([a-z]{0,5}[0-9]+(?:[.-][a-z]?[0-9]+)*(?:\\([a-z]\\))?)(?![0-9])");
    private static final Pattern PREFIX = Heads.pattern("exchange.answer.prefix");
    private static final Pattern ARTICLE = Heads.pattern("exchange.answer.article");
    private static final Pattern GENERAL = Heads.pattern("exchange.answer.general");

    /// From here on a title is another wording of one, if no other is as like.
    private static final int ALIKE = 72;
    private static final int CLEARLY = 12;

    private final Asked asked;
    private final List<Requirement> all;
    private final Map<String, List<Requirement>> byCode = new HashMap<>();
    private final Map<String, List<Requirement>> byNumber = new HashMap<>();
    private final Map<String, List<Requirement>> byTitle = new HashMap<>();
    private final Map<Requirement, Map<Language, TitleWords.Told>> told = new HashMap<>();

    RequirementNames(Asked asked, Standard standard) {
        this.asked = asked;
        this.all = standard.requirements().stream().filter(asked::answerable).toList();
        for (Requirement one : all) {
            add(byCode, folded(one.code()), one);
            add(byNumber, one.place().number().toLowerCase(Locale.ROOT), one);
            one.title().byLanguage().forEach((language, title) -> add(byTitle, plain(language, title), one));
        }
    }

    private static void add(Map<String, List<Requirement>> to, String name, Requirement one) {
        List<Requirement> there = to.computeIfAbsent(name, _ -> new ArrayList<>());
        if (!there.contains(one)) {
            there.add(one);
        }
    }

    private static String folded(String words) {
        return SPACES.matcher(TitleWords.folded(Language.ZH_HANT, words)).replaceAll("");
    }

    private static String plain(Language language, String words) {
        return BETWEEN.matcher(TitleWords.folded(language, words)).replaceAll("");
    }

    /// The requirements that words may mean: one where it is clear, none where nothing is like them.
    List<Requirement> of(String words) {
        String bare = PREFIX.matcher(folded(words)).replaceFirst("");
        Optional<List<Requirement>> found = article(bare)
                .or(() -> known(byCode, bare))
                .or(() -> general(bare))
                .or(() -> known(byTitle, BETWEEN.matcher(bare).replaceAll("")))
                .or(() -> begins(bare))
                .or(() -> known(byNumber, bare));
        return found.orElseGet(() -> alike(words));
    }

    private Optional<List<Requirement>> known(Map<String, List<Requirement>> names, String name) {
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(names.get(name)).map(this::current);
    }

    /// Where several are called the same, those asked in the version that is answered, and topics before articles.
    private List<Requirement> current(List<Requirement> found) {
        List<Requirement> now = found.stream()
                .filter(one -> asked.asks(one.key(), asked.edition(one.key().standard()))).toList();
        List<Requirement> left = now.isEmpty() ? found : now;
        List<Requirement> topics = left.stream().filter(asked::isTopic).toList();
        return topics.size() == 1 ? topics : left;
    }

    private Optional<List<Requirement>> article(String words) {
        Matcher found = ARTICLE.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        List<Requirement> articles = byNumber.getOrDefault(found.group(1), List.of()).stream()
                .filter(one -> !asked.isTopic(one)).toList();
        return articles.isEmpty() ? Optional.empty() : Optional.of(articles);
    }

    /// The general disclosure of an aspect.
    private Optional<List<Requirement>> general(String words) {
        Matcher found = GENERAL.matcher(words);
        return found.find() ? known(byCode, found.group(1).toLowerCase(Locale.ROOT) + ".gd") : Optional.empty();
    }

    private Optional<List<Requirement>> begins(String words) {
        Matcher found = BEGINS.matcher(words);
        return found.find() ? known(byCode, found.group(1)) : Optional.empty();
    }

    private List<Requirement> alike(String words) {
        TitleWords.Told typed = TitleWords.get().of(Language.ZH_HANT, words);
        int best = 0;
        int second = 0;
        Set<Requirement> likeliest = new LinkedHashSet<>();
        for (Requirement one : all) {
            int alike = told.computeIfAbsent(one, each -> TitleWords.get().of(each.title())).values().stream()
                    .mapToInt(typed::alike).max().orElse(0);
            if (alike > best) {
                second = best;
                best = alike;
                likeliest.clear();
                likeliest.add(one);
            } else if (alike == best && alike > 0) {
                likeliest.add(one);
            } else {
                second = Math.max(second, alike);
            }
        }
        boolean clear = best >= ALIKE && best - second >= CLEARLY;
        return clear ? current(List.copyOf(likeliest)) : List.of();
    }
}
