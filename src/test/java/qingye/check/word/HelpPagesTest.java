package qingye.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import qingye.model.check.Rule;
import qingye.text.Messages;

class HelpPagesTest {

    private static final List<String> CHINESE = List.of("## 容差", "## 例子", "## 出现时怎么办");
    private static final List<String> ENGLISH = List.of("## Tolerance", "## Example", "## When it fires");

    private static String title(Rule rule, Locale locale) {
        return "# " + new RuleWords(Messages.of(locale)).name(rule);
    }

    private static List<String> headings(String page) {
        return page.lines().filter(line -> line.startsWith("## ")).toList();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void explainsEveryRuleInBothLanguages(Rule rule) {
        String chinese = new HelpPages(Locale.CHINA).page(rule);
        String english = new HelpPages(Locale.UK).page(rule);

        assertThat(chinese.lines().findFirst()).contains(title(rule, Locale.CHINESE));
        assertThat(english.lines().findFirst()).contains(title(rule, Locale.ENGLISH));
        assertThat(headings(chinese)).containsSubsequence(CHINESE);
        assertThat(headings(english)).containsSubsequence(ENGLISH).hasSameSizeAs(headings(chinese));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void worksThroughTheSameNumbersInBothLanguages(Rule rule) {
        List<String> chinese = numbers(new HelpPages(Locale.CHINESE).page(rule), "## 例子");
        List<String> english = numbers(new HelpPages(Locale.ENGLISH).page(rule), "## Example");

        assertThat(chinese).hasSizeGreaterThan(3).containsExactlyElementsOf(english);
    }

    /// Those in the rows of the example's table.
    private static List<String> numbers(String page, String heading) {
        return page.lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> Pattern.compile("[0-9][0-9,.]*").matcher(line).results())
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void saysTheToleranceTheRuleHasByItself(Rule rule) {
        rule.tolerance().ifPresent(tolerance -> {
            assertThat(tolerance(new HelpPages(Locale.CHINESE).page(rule), "## 容差"))
                    .contains("默认").contains(tolerance.toPlainString());
            assertThat(tolerance(new HelpPages(Locale.ENGLISH).page(rule), "## Tolerance"))
                    .contains("by default").contains(tolerance.intValueExact() == 1 ? "" : tolerance.toPlainString());
        });
    }

    private static String tolerance(String page, String heading) {
        return String.join("\n", page.lines().dropWhile(line -> !line.equals(heading)).skip(1)
                .takeWhile(line -> !line.startsWith("## ")).toList());
    }
}
