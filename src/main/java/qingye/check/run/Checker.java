package qingye.check.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.calc.factor.FactorLibrary;
import qingye.check.Checked;
import qingye.check.Finding;
import qingye.check.Suggestion;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Sheet;
import qingye.check.line.SheetReader;
import qingye.check.prose.ProseChecker;
import qingye.check.prose.Registered;
import qingye.check.relation.EmittedFinder;
import qingye.check.relation.QuotientFinder;
import qingye.check.relation.Relations;
import qingye.check.relation.Sum;
import qingye.check.relation.SumFinder;
import qingye.check.relation.Verdicts;
import qingye.check.relation.WeightedFinder;
import qingye.check.rule.AllocationRule;
import qingye.check.rule.AttainabilityRule;
import qingye.check.rule.Bands;
import qingye.check.rule.BroadCheck;
import qingye.check.rule.Check;
import qingye.check.rule.CompletenessRule;
import qingye.check.rule.Context;
import qingye.check.rule.EmissionRule;
import qingye.check.rule.FormulaRule;
import qingye.check.rule.IndexRule;
import qingye.check.rule.MaterialityRule;
import qingye.check.rule.MeanRule;
import qingye.check.rule.MovementRule;
import qingye.check.rule.NotesRule;
import qingye.check.rule.PartitionRule;
import qingye.check.rule.PlausibilityRule;
import qingye.check.rule.RatioRule;
import qingye.check.rule.SamenessRule;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.check.Verdict;
import qingye.model.id.IndicatorId;
import qingye.model.id.TableId;
import qingye.model.table.KpiTable;

/// Checks workspaces. It remembers what it found, so that the next check looks only at the tables that changed and at
/// those that asked them for something; used by one thread at a time.
public final class Checker {

    private final Lexicon lexicon = Lexicon.read();
    private final SheetReader reader;
    private final FactorLibrary factors;
    private final List<Check> checks;
    private final List<BroadCheck> broad;
    private final Map<TableId, Sheet> last = new HashMap<>();
    private final Map<TableId, Seen> seen = new HashMap<>();
    private final Workbook workbook = new Workbook();
    private final ProseChecker prose;
    private Scrutiny scrutiny = Scrutiny.NONE;

    /// What was found in a table.
    ///
    /// @param outside what it asked the others for
    private record Seen(Workbook.View outside, List<Finding> findings, List<Suggestion> suggestions) {}

    /// @param factors the library that emissions are compared with
    public Checker(FactorLibrary factors) {
        this.factors = factors;
        this.checks = List.of(
                new PartitionRule(), new RatioRule(), new MeanRule(), new AttainabilityRule(), new AllocationRule(),
                new EmissionRule(), new MovementRule(), new PlausibilityRule(Bands.read(factors.units())),
                new CompletenessRule());
        this.broad = List.of(new SamenessRule(lexicon), new NotesRule(lexicon), new FormulaRule(factors),
                new MaterialityRule(), new IndexRule());
        this.prose = new ProseChecker(factors.units(), lexicon);
        this.reader = new SheetReader(lexicon, factors.units());
    }

    /// Checks everything that may have changed since the last call.
    public Checked check(Snapshot snapshot) {
        if (!snapshot.scrutiny().rules().equals(scrutiny.rules())
                || !snapshot.scrutiny().verdicts().equals(scrutiny.verdicts())) {
            seen.clear();
        }
        scrutiny = snapshot.scrutiny();
        List<Sheet> sheets = sheets(snapshot);
        var findings = new ArrayList<Finding>();
        var suggestions = new ArrayList<Suggestion>();
        for (Sheet sheet : sheets) {
            Seen known = seen.get(sheet.table());
            if (known == null || !known.outside().isSame()) {
                known = look(sheet);
                seen.put(sheet.table(), known);
            }
            findings.addAll(known.findings());
            suggestions.addAll(known.suggestions());
        }
        var whole = new BroadCheck.Whole(snapshot, indicator -> place(sheets, indicator), workbook.named());
        broad.forEach(check -> check.look(whole, findings::add));
        findings.addAll(
                prose.check(snapshot, Registered.of(snapshot.registers()), indicator -> place(sheets, indicator)));
        findings.removeIf(finding -> !scrutiny.rule(finding.rule()).on());
        return new Sorting(snapshot).sorted(findings, suggestions);
    }

    /// The tables as they are now. What was known of one that changed, or is gone, is forgotten.
    private List<Sheet> sheets(Snapshot snapshot) {
        var sheets = new ArrayList<Sheet>();
        for (KpiTable table : snapshot.tables().tables().values()) {
            Sheet sheet = reader.read(snapshot, table);
            Sheet before = last.put(table.id(), sheet);
            if (sheet.equals(before)) {
                // rows that are the same objects are compared fast
                last.put(table.id(), before);
                sheets.add(before);
            } else {
                workbook.put(sheet, lexicon);
                seen.remove(table.id());
                sheets.add(sheet);
            }
        }
        List<TableId> tables = sheets.stream().map(Sheet::table).toList();
        workbook.keepOnly(tables);
        seen.keySet().retainAll(tables);
        last.keySet().retainAll(tables);
        return sheets;
    }

    private static Optional<Line> place(List<Sheet> sheets, IndicatorId indicator) {
        return sheets.stream().flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.indicator().equals(indicator))
                .findFirst();
    }

    private Seen look(Sheet sheet) {
        Workbook.View outside = workbook.without(sheet.table());
        Relations relations = relations(sheet, outside, new Verdicts(scrutiny.verdicts()));
        var context = new Context(sheet, relations, outside, lexicon, scrutiny);
        var findings = new ArrayList<Finding>();
        checks.stream()
                .filter(check -> scrutiny.rule(check.rule()).on())
                .forEach(check -> check.look(context, findings::add));
        // what was dismissed is shown, so that it can be taken up again
        boolean dismissed = scrutiny.verdicts().containsValue(Verdict.DISMISSED);
        Relations shown = dismissed ? relations(sheet, outside, new Verdicts(Map.of())) : relations;
        return new Seen(outside, findings, Suggestions.of(shown.all(), scrutiny));
    }

    private Relations relations(Sheet sheet, Workbook.View outside, Verdicts verdicts) {
        List<Sum> sums = new SumFinder(lexicon, halves(Rule.PARTITION), verdicts).find(sheet, outside);
        var quotients = new QuotientFinder(lexicon, halves(Rule.RATIO), verdicts);
        var weighted = new WeightedFinder(lexicon, halves(Rule.MEAN), quotients::isQuotient);
        return new Relations(
                sums, quotients.find(sheet, outside, sums), weighted.means(sheet, sums),
                weighted.find(sheet, outside, sums).stream().filter(one -> !verdicts.isDismissed(one)).toList(),
                new EmittedFinder(lexicon, factors, halves(Rule.EMISSION)).find(sheet, outside).stream()
                        .filter(one -> !verdicts.isDismissed(one)).toList());
    }

    private BigDecimal halves(Rule rule) {
        return scrutiny.tolerance(rule).orElseThrow();
    }
}
