package qingye.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/// Whoever gets the program must be able to read under which licences its libraries stand.
class ThirdPartyTest {

    /// `group:artifact:jar[:platform]:version:scope`, as Maven lists it.
    private static final Pattern DELIVERED = Pattern
            .compile("\\s+([^:\\s]+:[^:\\s]+):jar(?::[^:\\s]+)?:([^:\\s]+):(?:compile|runtime)\\b.*");
    private static final Pattern LISTED = Pattern.compile("\\| ([^ :]+:[^ ]+) \\| ([^ ]+) \\| [^|]+ \\| <[^|]+> \\|");

    @Test
    void listsEveryLibraryThatIsDelivered() throws IOException {
        var listed = matches(Path.of("THIRD-PARTY.md"), LISTED);
        var delivered = matches(Path.of("target/test-classes/runtime-dependencies.txt"), DELIVERED);

        assertThat(delivered).as("libraries that Maven delivers").hasSizeGreaterThan(20);
        assertThat(listed).as("THIRD-PARTY.md: add, remove or correct lines until it equals what is delivered")
                .containsExactlyInAnyOrderElementsOf(delivered);
    }

    private static Set<String> matches(Path file, Pattern pattern) throws IOException {
        return Files.readAllLines(file).stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1) + " " + match.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
