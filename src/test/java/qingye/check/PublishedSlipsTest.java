package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import qingye.check.made.Checks;
import qingye.check.made.Complaints;
import qingye.check.made.MadeUp;
import qingye.check.made.Mode;
import qingye.check.made.PublishedLike;
import qingye.check.made.Slip;
import qingye.model.Snapshot;
import qingye.model.id.FindingId;
import qingye.model.indicator.ValueKey;

/// A slip at any figure of tables as companies publish them: what is found is about that figure.
class PublishedSlipsTest {

    @ParameterizedTest
    @MethodSource("names")
    void findsOnlyWhatIsAboutTheSlip(String name) {
        Snapshot snapshot = PublishedLike.imported(name);
        var made = new MadeUp(name.hashCode(), Mode.ROUNDED, snapshot, List.of());
        Set<FindingId> before = Checks.of(snapshot).open().stream().map(Finding::id).collect(Collectors.toSet());
        var random = new SplittableRandom(name.hashCode());
        var others = new ArrayList<String>();
        int slips = 0;
        int found = 0;
        int turn = 0;
        for (ValueKey key : snapshot.figures().values().keySet()) {
            var slip = Slip.at(made, Slip.Kind.of(turn++), key, random);
            if (slip.isEmpty()) {
                continue;
            }
            Snapshot wrong = slip.get().snapshot();
            List<Finding> news = Checks.of(wrong).open().stream().filter(one -> !before.contains(one.id())).toList();
            news.stream().filter(finding -> finding.severity() != Severity.HINT)
                    .filter(finding -> !Complaints.keys(finding, wrong).contains(key))
                    .forEach(finding -> others.add(slip.get() + "\n" + Complaints.described(finding)));
            slips++;
            found += news.isEmpty() ? 0 : 1;
        }
        System.out.println(name + ": " + found + " of " + slips + " slips found");
        assertThat(others).as(() -> MadeUp.text(snapshot)).isEmpty();
        assertThat(found).isPositive();
    }

    private static List<String> names() {
        return PublishedLike.names();
    }
}
