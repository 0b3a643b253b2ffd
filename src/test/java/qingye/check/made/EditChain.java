package qingye.check.made;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import qingye.check.Checked;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.id.NoteId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Localized;

/// Edits as people make them, one after the other: figures mostly, and everything else that a check looks at.
public final class EditChain {

    private EditChain() {}

    /// An edit of that content.
    public static Edit next(Snapshot snapshot, RandomGenerator random) {
        return switch (random.nextInt(16)) {
            case 0 -> rename(snapshot, random);
            case 1 -> otherUnit(snapshot, random);
            case 2 -> moveRow(snapshot, random);
            case 3 -> removeRow(snapshot, random);
            case 4 -> relabel(snapshot, random);
            case 5 -> note(snapshot, random);
            case 6 -> decide(snapshot, random);
            case 7 -> setRule(snapshot, random);
            default -> value(snapshot, random);
        };
    }

    private static <T> T pick(Iterable<T> all, RandomGenerator random) {
        var list = new ArrayList<T>();
        all.forEach(list::add);
        return list.get(random.nextInt(list.size()));
    }

    private static Edit value(Snapshot snapshot, RandomGenerator random) {
        KpiTable table = table(snapshot, random);
        var key = new ValueKey(pick(table.rows(), random).indicator(), pick(table.years(), random));
        Value before = snapshot.figures().value(key);
        Value after = switch (random.nextInt(8)) {
            case 0 -> Value.EMPTY;
            case 1 -> new Value.NotApplicable("不适用", "");
            case 2 -> new Value.Words("优秀");
            default -> amount(before, random);
        };
        return new Edit.SetValue(key, before, after);
    }

    private static Value amount(Value before, RandomGenerator random) {
        BigDecimal base = before instanceof Value.Amount amount ? amount.exact() : BigDecimal.valueOf(100);
        int decimals = before instanceof Value.Amount amount ? amount.decimals() : 0;
        BigDecimal factor = BigDecimal.valueOf(random.nextInt(1, 400)).movePointLeft(2);
        int printed = random.nextInt(10) == 0 ? decimals + 1 : decimals;
        return new Value.Amount(base.multiply(factor).setScale(printed, RoundingMode.HALF_UP), printed, true);
    }

    private static KpiTable table(Snapshot snapshot, RandomGenerator random) {
        return pick(snapshot.tables().tables().values().stream().filter(table -> !table.rows().isEmpty()).toList(),
                random);
    }

    private static Edit changed(Indicator before, Indicator after) {
        return new Edit.SetIndicator(before.id(), Optional.of(before), Optional.of(after));
    }

    private static Edit rename(Snapshot snapshot, RandomGenerator random) {
        Indicator before = pick(snapshot.figures().indicators().values(), random);
        Indicator other = pick(snapshot.figures().indicators().values(), random);
        return changed(before, before.withName(other.name()));
    }

    private static Edit otherUnit(Snapshot snapshot, RandomGenerator random) {
        Indicator before = pick(snapshot.figures().indicators().values(), random);
        String unit = pick(List.of("人", "%", "吨", "千瓦时", "万元", "小时"), random);
        return changed(before, before.withUnit(Localized.of(snapshot.report().language(), unit)));
    }

    private static Edit rows(KpiTable before, List<KpiRow> rows) {
        return new Edit.SetTable(before.id(), Optional.of(before), Optional.of(before.withRows(rows)));
    }

    private static Edit moveRow(Snapshot snapshot, RandomGenerator random) {
        KpiTable table = table(snapshot, random);
        var rows = new ArrayList<>(table.rows());
        Collections.swap(rows, random.nextInt(rows.size()), random.nextInt(rows.size()));
        return rows(table, rows);
    }

    private static Edit removeRow(Snapshot snapshot, RandomGenerator random) {
        KpiTable table = table(snapshot, random);
        var rows = new ArrayList<>(table.rows());
        if (rows.size() > 2) {
            rows.remove(random.nextInt(rows.size()));
        }
        return rows(table, rows);
    }

    private static Edit relabel(Snapshot snapshot, RandomGenerator random) {
        KpiTable table = table(snapshot, random);
        var rows = new ArrayList<>(table.rows());
        int at = random.nextInt(rows.size());
        KpiRow like = pick(rows, random);
        rows.set(at, rows.get(at).under(like.group(), like.subgroup()));
        return rows(table, rows);
    }

    private static Edit note(Snapshot snapshot, RandomGenerator random) {
        if (!snapshot.tables().notes().isEmpty() && random.nextBoolean()) {
            Note gone = pick(snapshot.tables().notes().values(), random);
            return new Edit.SetNote(gone.id(), Optional.of(gone), Optional.empty());
        }
        KpiTable table = table(snapshot, random);
        var id = new NoteId("note-" + random.nextInt(1_000_000));
        var note = new Note(id, List.of(new NoteAnchor.OnRow(table.id(), pick(table.rows(), random).id())),
                Localized.of(snapshot.report().language(), "统计口径为总部。"));
        return new Edit.SetNote(id, Optional.ofNullable(snapshot.tables().notes().get(id)), Optional.of(note));
    }

    /// Explains a finding, or accepts or dismisses a relation.
    private static Edit decide(Snapshot snapshot, RandomGenerator random) {
        Checked checked = Checks.of(snapshot);
        if (random.nextBoolean() && !checked.open().isEmpty()) {
            var finding = pick(checked.open(), random);
            return new Edit.SetWaiver(finding.id(),
                    Optional.ofNullable(snapshot.scrutiny().waivers().get(finding.id())),
                    Optional.of(new Waiver("已核对", "审核员", Instant.EPOCH, finding.seen())));
        }
        if (checked.suggestions().isEmpty()) {
            return value(snapshot, random);
        }
        var relation = pick(checked.suggestions(), random).id();
        return new Edit.SetVerdict(relation, Optional.ofNullable(snapshot.scrutiny().verdicts().get(relation)),
                Optional.of(pick(List.of(Verdict.values()), random)));
    }

    private static Edit setRule(Snapshot snapshot, RandomGenerator random) {
        Rule rule = pick(List.of(Rule.values()), random);
        RuleSetting before = snapshot.scrutiny().rules().getOrDefault(rule, RuleSetting.USUAL);
        return new Edit.SetRule(rule, before, before.with(!before.on()));
    }
}
