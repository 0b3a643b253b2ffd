package qingye.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every sentence a rule can say is written in both languages, with its reason, and none is written for nobody.
class SentenceKeysTest {

    private static final Path SOURCES = Path.of("src/main/java/qingye/check");
    private static final String SAY = "check.say.";
    private static final Pattern SENTENCE = Pattern.compile(
            "\"((?:partition|ratio|mean|attainability|allocation|emission|movement|plausibility|sameness|completeness"
                    + "|calculated|relation|prose|materiality|indexing)\\.[a-z.-]+)\"");

    private static Set<String> said() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> SENTENCE.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> written(String language) {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("resources/i18n/messages_" + language + ".properties"))) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle.stringPropertyNames().stream().filter(key -> key.startsWith(SAY))
                .map(key -> key.substring(SAY.length())).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void areWrittenWithTheirReason(String language) {
        Set<String> written = written(language);
        Set<String> said = said();

        assertThat(said).hasSizeGreaterThan(30);
        assertThat(written).containsAll(said);
        assertThat(written).containsAll(said.stream().filter(key -> !key.startsWith("relation."))
                .map(key -> key + ".why").toList());
    }

    @Test
    void areSaidBySomeRule() {
        Set<String> said = said();
        List<String> idle = written(Locale.CHINESE.getLanguage()).stream()
                .filter(key -> !key.endsWith(".why"))
                // a rule may put an ending behind a sentence, such as `.closer`
                .filter(key -> said.stream().noneMatch(one -> key.equals(one) || key.startsWith(one + ".")))
                .toList();

        assertThat(idle).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void areWrittenOnce(String language) {
        List<String> keys = read(Path.of("resources/i18n/messages_" + language + ".properties")).lines()
                .filter(line -> line.startsWith(SAY))
                .map(line -> line.replaceAll("\\s*=.*", ""))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }
}
