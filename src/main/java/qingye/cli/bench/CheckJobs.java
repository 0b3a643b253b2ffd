package qingye.cli.bench;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.run.Checker;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.template.Templates;
import qingye.model.Snapshot;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Report;

/// How long it takes to check figures: all of a report, all of far more than a report, and after one edit.
///
/// @param cases files of figures, each checked as a workspace of its own
record CheckJobs(List<Path> cases) {

    private static final FactorLibrary FACTORS = FactorLibrary.read(Units.read());
    private static final int RUNS = 9;
    private static final int EDITS = 31;

    /// With fifty rows and ten years each, 5,000 indicators and 50,000 values.
    private static final int BRANCHES = 100;

    /// So many in one table make 1,000 rows.
    private static final int IN_ONE_TABLE = 20;

    /// Far apart, so that edits fall on all kinds of rows, and prime, so that none comes twice.
    private static final int STRIDE = 7919;

    /// By the name of what is measured.
    Map<String, Supplier<Measured>> all() {
        var jobs = new LinkedHashMap<String, Supplier<Measured>>();
        jobs.put("check-sample", () -> full("check-sample", Templates.read(Templates.SAMPLE)));
        cases.forEach(file -> {
            String name = "check-" + name(file);
            jobs.put(name, () -> full(name, imported(file)));
        });
        jobs.put("check-broad", () -> full("check-broad", BranchContent.of(BRANCHES, 1)));
        jobs.put("check-edit", () -> edits("check-edit", BranchContent.of(BRANCHES, 1)));
        jobs.put("check-table", () -> full("check-table", BranchContent.of(IN_ONE_TABLE, IN_ONE_TABLE)));
        jobs.put("check-table-edit", () -> edits("check-table-edit", BranchContent.of(IN_ONE_TABLE, IN_ONE_TABLE)));
        return jobs;
    }

    /// With its folder, because the files of several reports are often called the same.
    private static String name(Path file) {
        Path full = file.toAbsolutePath().normalize();
        String folder = Optional.ofNullable(full.getParent()).map(Path::getFileName).map(name -> name + "-").orElse("");
        return folder + full.getFileName();
    }

    private static Snapshot imported(Path file) {
        Snapshot blank = Snapshot.blank(Year.of(1));
        Snapshot filled = Application.apply(blank, ImportedCells.of(file, blank));
        Report report = filled.report();
        Year latest = filled.figures().values().keySet().stream()
                .map(ValueKey::year)
                .max(Year::compareTo)
                .orElse(report.year());
        return Application.apply(filled, new Edit.SetReport(
                report, report.withYear(latest)));
    }

    private static Measured full(String name, Snapshot content) {
        return Measured.timed(name, RUNS, () -> {
            var checker = new Checker(FACTORS);
            return Measured.nanos(() -> checker.check(content));
        });
    }

    /// After a full check, value after value is changed and everything checked again.
    private static Measured edits(String name, Snapshot content) {
        var checker = new Checker(FACTORS);
        checker.check(content);
        var states = new ArrayDeque<Snapshot>();
        states.add(content);
        var keys = new ArrayList<>(content.figures().values().keySet());
        return Measured.timed(name, EDITS, () -> {
            int at = states.size();
            Snapshot before = states.getLast();
            ValueKey key = keys.get((int) ((long) at * STRIDE % keys.size()));
            Snapshot after = Application.apply(before, new Edit.SetValue(
                    key, before.figures().value(key), raised(before.figures().value(key))));
            states.add(after);
            return Measured.nanos(() -> checker.check(after));
        });
    }

    private static Value raised(Value value) {
        return switch (value) {
            case Value.Amount(var exact, int decimals, boolean grouped) ->
                new Value.Amount(exact.add(exact.ulp()), decimals, grouped);
            case Value.Words _, Value.NotApplicable _, Value.NotDisclosed _, Value.Empty _ ->
                throw new IllegalArgumentException("no number: " + value);
        };
    }
}
