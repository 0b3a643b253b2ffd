package qingye.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules hold in the program, and each is noticed where it is broken.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private final JavaClasses house = new ClassFileImporter()
            .importPath(Path.of("target/classes"));
    private JavaClasses broken;

    @BeforeAll
    void breakEveryRule(@TempDir Path folder) {
        broken = Compiled.classes(folder, rules().flatMap(rule -> rule.breaches().stream()).toList());
    }

    static Stream<Rule> rules() {
        return Stream.of(Libraries.rules(), Calls.rules(), Shapes.rules()).flatMap(rules -> rules.stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keeps(Rule rule) {
        rule.check().check(house);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noticesEachBreachOf(Rule rule) {
        var result = rule.check().evaluate(broken);

        assertThat(result.hasViolation()).isTrue();
        String report = String.join("\n", result.getFailureReport().getDetails());
        assertThat(rule.breaches()).allSatisfy(breach -> assertThat(report).contains(Compiled.nameOf(breach)));
    }
}
