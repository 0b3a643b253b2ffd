package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import qingye.check.made.Checks;
import qingye.check.made.Complaints;
import qingye.check.made.MadeTables;
import qingye.check.made.MadeUp;
import qingye.check.made.Mode;
import qingye.check.made.Seeds;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// A figure that is missing is said to be missing, and nothing is said of those it would have to fit.
class EmptiedTablesTest {

    @Test
    void saysThatAFigureIsMissingAndNothingElse() {
        var complaints = new Complaints();
        Seeds.of("emptied", 300).forEach(seed -> {
            MadeUp made = MadeTables.telling(seed, Mode.EXACT);
            var random = new SplittableRandom(seed);
            List<ValueKey> keys = List.copyOf(made.snapshot().figures().values().keySet());
            ValueKey key = keys.get(random.nextInt(keys.size()));
            Snapshot emptied = Application.apply(made.snapshot(),
                    new Edit.SetValue(key, made.snapshot().figures().value(key), Value.EMPTY));
            List<Finding> found = Checks.of(emptied).open();
            found.stream().filter(finding -> finding.rule() != Rule.COMPLETENESS)
                    .forEach(finding -> complaints.found(finding, made, emptied, "emptied " + key));
            List<Finding> gaps = found.stream().filter(finding -> finding.rule() == Rule.COMPLETENESS).toList();
            if (gaps.size() != 1 || !Complaints.keys(gaps.getFirst(), emptied).contains(key)) {
                complaints.missed("empty cell", made, emptied, "emptied " + key + ", found " + gaps);
            }
        });
        assertThat(complaints.isEmpty()).as(complaints::toString).isTrue();
    }
}
