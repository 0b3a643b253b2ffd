package qingye.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.lang.ArchRule;

/// Who may know whom inside the house. A package and all below it form one room, unless a deeper one is listed too.
final class Arrows {

    static final String ROOT = "qingye.";

    private static final Map<String, Set<String>> ALLOWED = new LinkedHashMap<>();
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    /// What a person's front end, window or command line, works with; the store is reached through the workspace.
    private static final String[] SERVICES = {
            "workspace", "edit", "model", "calc", "check", "exchange", "exchange.manuscript", "exchange.picture",
            "exchange.out", "exchange.collect", "exchange.trace", "exchange.survey", "exchange.answer", "compose",
            "document", "export", "publish", "task", "settings", "text"};

    static {
        room("model", "the content of a report outlives every library and every screen");
        room("document", "a composed report is the seam between what is said and how it is printed");
        room("task", "long work is the same whatever it does");
        room("text", "words are found by key; what is said with them is the caller's business");
        room("settings", "what a person prefers is plain data");
        room("edit", "a change is a value that store, history and audit share", "model");
        room("store", "only edits reach the file, so that every change is one transaction", "edit", "model");
        room("workspace", "an opened file is store, history and change signal, without a screen",
                "store", "edit", "model");
        room("calc", "a figure is calculated the same whoever asks, and every step can be shown", "model", "text");
        room("check", "figures are checked the same whoever asks, and every number put in can be shown",
                "model", "calc", "derive", "text");
        room("derive", "what follows from an edit is known without its file and its screen",
                "workspace", "edit", "model", "calc");
        room("compose", "composing is pure: a report in, a document out", "model", "calc", "document", "text");
        room("export", "an exporter sees a document and an output stream, nothing else", "document", "task");
        room("export.docx", "an exporter sees a document and an output stream, nothing else",
                "export", "document", "task");
        room("export.pdf", "an exporter sees a document and an output stream, nothing else",
                "export", "document", "task");
        room("exchange", "data coming in becomes edits, so that an import can be shown first and undone after",
                "exchange.manuscript", "edit", "model", "text", "task");
        room("exchange.manuscript", "a text that comes in is looked at with the care of one that goes out",
                "exchange.picture", "edit", "model", "text");
        room("exchange.picture", "a picture that comes in is looked at with the care of one that goes out",
                "export", "document", "model");
        room("exchange.out", "what is written is what is read, so the two share their words",
                "exchange", "export", "model", "text", "task");
        room("exchange.collect", "a form goes out and comes back as edits, read with the same care as any source",
                "exchange", "exchange.out", "export", "edit", "model", "text", "task");
        room("exchange.trace", "an assessment goes out as it was calculated, step by step",
                "exchange.out", "export", "model", "calc", "text", "task");
        room("exchange.survey", "a questionnaire goes out and comes back as edits, asking for what is scored",
                "exchange", "exchange.out", "export", "edit", "model", "calc", "text", "task");
        room("exchange.answer", "an index comes in as edits, by the names of what is asked",
                "exchange", "edit", "model", "calc", "text", "task");
        room("publish", "from a snapshot to finished files, whoever asks and whatever the format",
                "compose", "document", "exchange.out", "export", "model", "task");
        room("cli", "a command works with the same services as the window, and without it",
                and(SERVICES, "derive"));
        room("ui.fx", "hops between threads know nothing of what is shown", "task", "text", "ui.nav");
        room("ui.control", "a control is used by any desk, so it knows none",
                "model", "document", "settings", "text", "ui.fx", "ui.nav");
        room("ui.nav", "what desks may ask of the window must not depend on either", SERVICES);
        room("ui.shell", "the window is handed its desks, so that a new one changes nothing in it",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.start"));
        room("ui.line", "a line of text is written the same wherever it stands",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx"));
        room("ui.figure", "an indicator is chosen the same whatever it is for",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.line"));
        room("ui.block", "a block looks the same on whatever page it stands",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.line", "ui.sheet"));
        room("ui.manuscript", "what is written is known without the page it is shown on",
                and(SERVICES, "ui.nav", "ui.line"));
        room("ui.proof", "a page is looked at the same beside whatever is written",
                and(SERVICES, "ui.control", "ui.fx"));
        room("ui.seek", "words are found without the page they stand on",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.manuscript"));
        room("ui.register", "what things are called is written down without the page it is used on",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.manuscript", "ui.sheet"));
        room("ui.outline", "sections are arranged without the page they are written on",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.manuscript", "ui.answer"));
        room("ui.chapter", "desks open places through ui.nav and never import each other or the window",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.line", "ui.figure", "ui.block", "ui.bring",
                        "ui.manuscript", "ui.outline", "ui.proof", "ui.seek", "ui.register"));
        room("ui.bring", "a text comes in the same way at whatever desk",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx"));
        room("ui.card", "what is known of a value is the same wherever it is asked for",
                and(SERVICES, "derive", "ui.nav", "ui.control", "ui.fx"));
        room("ui.check", "findings are the same whatever desk shows their marks",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx"));
        room("ui.collect", "forms go out and come back the same at whatever desk",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx"));
        room("ui.sheet", "what stands in the cells of a table is known without the grid that shows them", SERVICES);
        room("ui.data", "desks open places through ui.nav and never import each other or the window",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.card", "ui.collect", "ui.sheet"));
        room("ui.matrix", "points are moved without the desk that keeps where they stand",
                and(SERVICES, "ui.control", "ui.fx"));
        room("ui.pick", "things are ticked the same whatever they are for",
                and(SERVICES, "ui.control", "ui.fx"));
        room("ui.topic", "topics and what belongs to them are picked without the desk that keeps them",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.pick"));
        room("ui.answer", "what is said to a requirement looks the same at whatever desk it is shown",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.pick", "ui.manuscript"));
        room("ui.survey", "answers come in the same way at whatever desk",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.sheet", "ui.topic", "ui.pick"));
        room("ui.materiality", "desks open places through ui.nav and never import each other or the window",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.matrix", "ui.sheet", "ui.survey", "ui.topic",
                        "ui.pick"));
        room("ui.index", "desks open places through ui.nav and never import each other or the window",
                and(SERVICES, "ui.nav", "ui.control", "ui.fx", "ui.sheet", "ui.pick", "ui.answer"));
        for (String desk : List.of("start", "publish")) {
            room("ui." + desk, "desks open places through ui.nav and never import each other or the window",
                    and(SERVICES, "ui.nav", "ui.control", "ui.fx"));
        }
        var everything = new TreeSet<>(ALLOWED.keySet());
        ALLOWED.put("app", everything);
        REASONS.put("app", "the composition root alone may see everything");
    }

    private Arrows() {}

    static Set<String> rooms() {
        return ALLOWED.keySet();
    }

    static boolean allows(String from, String to) {
        return from.equals(to) || allowed(from).contains(to);
    }

    /// The room a package belongs to, or an empty string.
    static String roomOf(String packageName) {
        return rooms().stream()
                .filter(room -> (packageName + ".").startsWith(ROOT + room + "."))
                .max((a, b) -> a.length() - b.length())
                .orElse("");
    }

    /// Classes of that room know no room but those allowed.
    static ArchRule rule(String room) {
        var inside = resideInAPackage(ROOT + room + "..").and(not(resideInAnyPackage(below(room))));
        var forbidden = rooms().stream().filter(other -> !allows(room, other)).toList();
        var reachable = not(resideInAPackage("qingye..")).or(inside);
        for (String other : rooms()) {
            if (!forbidden.contains(other)) {
                reachable = reachable
                        .or(resideInAPackage(ROOT + other + "..").and(not(resideInAnyPackage(below(other)))));
            }
        }
        return classes().that(inside).should().onlyDependOnClassesThat(reachable)
                .as(room + " knows only " + allowed(room))
                .because(REASONS.getOrDefault(room, ""))
                .allowEmptyShould(true);
    }

    private static Set<String> allowed(String room) {
        return ALLOWED.getOrDefault(room, Set.of());
    }

    private static String[] below(String room) {
        return rooms().stream()
                .filter(other -> other.startsWith(room + "."))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
    }

    private static void room(String name, String because, String... knows) {
        ALLOWED.put(name, new TreeSet<>(Arrays.asList(knows)));
        REASONS.put(name, because);
    }

    private static String[] and(String[] some, String... more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
