package qingye.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;

/// What may be called where.
final class Calls {

    private static final Set<String> STARTS_A_THREAD = Set.of("startVirtualThread", "ofVirtual", "ofPlatform");

    private Calls() {}

    static List<Rule> rules() {
        return List.of(
                outside("the clock is handed in",
                        "the same input must give the same bytes, also next year",
                        List.of("app"), Calls::readsTheClock,
                        "package qingye.edit; class Now { Object o = java.time.Instant.now(); }",
                        "package qingye.compose; class Today { Object o = java.time.LocalDate.now(); }",
                        "package qingye.ui.data; class Zoned { "
                                + "Object o = java.time.LocalDateTime.now(java.time.ZoneOffset.UTC); }",
                        "package qingye.store; class Millis { long o = System.currentTimeMillis(); }",
                        "package qingye.cli; class Clocked { Object o = java.time.Clock.systemUTC(); }",
                        "package qingye.task; class Referred { "
                                + "java.util.function.Supplier<java.time.Instant> o = java.time.Instant::now; }"),
                outside("the locale and the time zone are handed in",
                        "what is printed must not depend on the machine it is printed on",
                        List.of("app"),
                        call -> is(call, "java.util.Locale", "getDefault")
                                || is(call, "java.time.ZoneId", "systemDefault")
                                || is(call, "java.util.TimeZone", "getDefault"),
                        "package qingye.text; class Local { Object o = java.util.Locale.getDefault(); }",
                        "package qingye.compose; class Zone { Object o = java.time.ZoneId.systemDefault(); }"),
                outside("ids and chance are handed in",
                        "a test, and a sample, must come out the same each time",
                        List.of("app"),
                        call -> is(call, "java.util.UUID", "randomUUID") || is(call, "java.lang.Math", "random")
                                || is(call, "java.util.Random", "<init>")
                                || is(call, "java.util.concurrent.ThreadLocalRandom", "current")
                                || is(call, "java.security.SecureRandom", "<init>"),
                        "package qingye.model.id; class Id { Object o = java.util.UUID.randomUUID(); }",
                        "package qingye.store; class Dice { Object o = new java.util.Random(); }",
                        "package qingye.edit; class Referred { "
                                + "java.util.function.Supplier<java.util.UUID> o = java.util.UUID::randomUUID; }"),
                outside("only cli and app write to the console",
                        "in a window nobody reads it; log instead",
                        List.of("app", "cli"),
                        call -> is(call, "java.lang.System", "out") || is(call, "java.lang.System", "err"),
                        "package qingye.store; class Out { void x() { System.out.println(); } }",
                        "package qingye.ui.fx; class Err { void x() { System.err.println(); } }"),
                outside("nobody prints a stack trace",
                        "a fault is logged once, where it is caught",
                        List.of(), call -> call.getName().equals("printStackTrace"),
                        "package qingye.app; class Prints { void x(Exception e) { e.printStackTrace(); } }"),
                outside("only app ends the program",
                        "everyone else returns what they found",
                        List.of("app"),
                        call -> is(call, "java.lang.System", "exit") || is(call, "java.lang.Runtime", "halt")
                                || is(call, "javafx.application.Platform", "exit"),
                        "package qingye.cli; class Exits { void x() { System.exit(1); } }",
                        "package qingye.ui.shell; class Quits { void x() { javafx.application.Platform.exit(); } }"),
                outside("only ui.fx hops to the FX thread",
                        "one place decides what reaches the screen and when",
                        List.of("ui.fx"), call -> is(call, "javafx.application.Platform", "runLater"),
                        "package qingye.ui.data; class Later { "
                                + "void x() { javafx.application.Platform.runLater(() -> {}); } }",
                        "package qingye.app; class Referred { java.util.concurrent.Executor o = "
                                + "javafx.application.Platform::runLater; }"),
                outside("only task, ui.fx and workspace start threads",
                        "work that nobody can cancel or await is lost work",
                        List.of("task", "ui.fx", "workspace"), Calls::startsThread,
                        "package qingye.exchange; class Threads { Object o = new Thread(() -> {}); }",
                        "package qingye.ui.publish; class Async { Object o = "
                                + "java.util.concurrent.CompletableFuture.runAsync(() -> {}); }",
                        "package qingye.store; class Pools { Object o = "
                                + "java.util.concurrent.Executors.newCachedThreadPool(); }",
                        "package qingye.cli; class Virtual { Object o = Thread.startVirtualThread(() -> {}); }"),
                outside("nobody sleeps",
                        "waiting for time instead of for the thing itself is slow and still wrong",
                        List.of(), call -> is(call, "java.lang.Thread", "sleep"),
                        "package qingye.workspace; class Sleeps { "
                                + "void x() throws InterruptedException { Thread.sleep(10); } }"));
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        return is(access, "java.lang.System", "currentTimeMillis")
                || access.getTargetOwner().getName().equals("java.time.Clock") && access.getName().startsWith("system")
                || is(access, "java.util.Date", "<init>")
                || access.getTargetOwner().getPackageName().equals("java.time") && access.getName().equals("now")
                        && !takesClock(access);
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static boolean startsThread(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (owner) {
            case "java.lang.Thread" ->
                access.getName().equals("<init>") || STARTS_A_THREAD.contains(access.getName());
            case "java.util.concurrent.CompletableFuture" -> access.getName().endsWith("Async");
            case "java.util.concurrent.Executors", "java.util.Timer", "java.util.concurrent.ForkJoinPool" -> true;
            default -> false;
        };
    }

    private static boolean is(JavaAccess<?> access, String owner, String name) {
        return access.getTargetOwner().getName().equals(owner) && access.getName().equals(name);
    }

    private static Rule outside(String name, String because, List<String> homes, Predicate<JavaAccess<?>> call,
            String... breaches) {
        String[] packages = homes.stream().map(home -> "qingye." + home + "..").toArray(String[]::new);
        var check = noClasses().that().resideInAPackage("qingye..").and().resideOutsideOfPackages(packages)
                .should().accessTargetWhere(describe(name, call));
        return Rule.of(name, because, check, breaches);
    }
}
