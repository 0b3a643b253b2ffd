package qingye.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// How classes and packages are cut and named.
final class Shapes {

    private static final Pattern SAYS_NOTHING = Pattern
            .compile(".*(Manager|Helper|Utils?|Impl|Common)|I[A-Z][a-z]\\w*");
    private static final int PARAMETERS = 7;

    private Shapes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("no packages go round in a circle",
                        "what cannot be taken apart cannot be understood apart",
                        slices().matching("qingye.(**)").should().beFreeOfCycles(),
                        "package qingye.model.table; public class Left { qingye.model.indicator.Right seen; }",
                        "package qingye.model.indicator; public class Right { qingye.model.table.Left seen; }"),
                Rule.of("view models know no scene, no stage and no view",
                        "what a desk does is tested without a window",
                        noClasses().that().haveSimpleNameEndingWith("ViewModel").should()
                                .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage..",
                                        "org.controlsfx..", "org.fxmisc..")
                                        .or(describe("a view", type -> type.getPackageName().startsWith("qingye.")
                                                && type.getSimpleName().endsWith("View")))),
                        "package qingye.ui.data; class NodeViewModel { javafx.scene.Node seen; }",
                        "package qingye.ui.data; class StageViewModel { javafx.stage.Stage seen; }",
                        "package qingye.ui.data; class OwnViewModel { static class GridView {} GridView seen; }"),
                Rule.of("classes are named for what they are",
                        "a name that fits everything hides that nobody decided what belongs there",
                        classes().that().resideInAPackage("qingye..").should(
                                say("have a name that says something", JavaClass::getName,
                                        type -> SAYS_NOTHING.matcher(type.getSimpleName()).matches())),
                        "package qingye.store; class TableManager {}",
                        "package qingye.edit; class EditHelper {}",
                        "package qingye.text; class TextUtil {}",
                        "package qingye.task; class TaskUtils {}",
                        "package qingye.ui.nav; class DeskImpl {}",
                        "package qingye.model; class ModelCommon {}",
                        "package qingye.store; interface IDatabase {}"),
                Rule.of("a constructor takes at most 7 parameters, unless it is that of a record",
                        "a class that needs more does more than one thing; a record only holds them",
                        constructors().that().areDeclaredInClassesThat().resideInAPackage("qingye..").should(
                                say("take at most " + PARAMETERS + " parameters", JavaConstructor::getFullName,
                                        made -> !made.getOwner().isRecord() && parameters(made) > PARAMETERS)),
                        "package qingye.app; class Many { Many(int a, int b, int c, int d, int e, int f, int g,"
                                + " int h) {} }"),
                Rule.of("static fields are final",
                        "a changing value that belongs to nobody is changed by everybody",
                        fields().that().areDeclaredInClassesThat().resideInAPackage("qingye..")
                                .and().areStatic().should().beFinal(),
                        "package qingye.workspace; class Current { static String opened; }"));
    }

    private static int parameters(JavaConstructor made) {
        // The compiler adds name and position to those of an enum.
        int hidden = made.getOwner().isEnum() ? 2 : 0;
        return made.getRawParameterTypes().size() - hidden;
    }

    private static <T> ArchCondition<T> say(String what, Function<T, String> name, Function<T, Boolean> wrong) {
        return new ArchCondition<>(what) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (wrong.apply(item)) {
                    events.add(SimpleConditionEvent.violated(item, name.apply(item) + " does not " + what));
                }
            }
        };
    }
}
