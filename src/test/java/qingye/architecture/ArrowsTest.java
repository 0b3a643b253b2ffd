package qingye.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The arrows between packages hold in the program, and each forbidden one is noticed where it is drawn.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrowsTest {

    private final JavaClasses house = new ClassFileImporter()
            .importPath(Path.of("target/classes"));
    private JavaClasses everyArrow;

    /// A house in which every room knows every other.
    @BeforeAll
    void buildHouseWithEveryArrow(@TempDir Path folder) {
        List<String> sources = new ArrayList<>();
        for (String from : Arrows.rooms()) {
            sources.add("package qingye.%s; public class Room {}".formatted(from));
            for (String to : Arrows.rooms()) {
                sources.add("package qingye.%s; class %s { qingye.%s.Room seen; }".formatted(from, eye(to), to));
            }
        }
        everyArrow = Compiled.classes(folder, sources);
    }

    static Set<String> rooms() {
        return Arrows.rooms();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void keepsArrowsOf(String room) {
        Arrows.rule(room).check(house);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noticesEachForbiddenArrowOf(String room) {
        String report = String.join("\n", Arrows.rule(room).evaluate(everyArrow).getFailureReport().getDetails());

        for (String other : Arrows.rooms()) {
            String arrow = "qingye.%s.%s.seen>".formatted(room, eye(other));
            assertThat(report.contains(arrow)).as("%s to %s is noticed", room, other)
                    .isEqualTo(!Arrows.allows(room, other));
        }
    }

    @Test
    void knowsEveryPackageOfTheHouse() {
        var unknown = house.stream()
                .map(type -> type.getPackage())
                .map(JavaPackage::getName)
                .filter(name -> Arrows.roomOf(name).isEmpty())
                .distinct();

        assertThat(unknown).as("packages without arrows: add them to Arrows").isEmpty();
    }

    private static String eye(String room) {
        return "Sees_" + room.replace('.', '_');
    }
}
