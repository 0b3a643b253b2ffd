package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import qingye.check.made.Checks;
import qingye.check.made.Complaints;
import qingye.check.made.MadeUp;
import qingye.check.made.PublishedLike;
import qingye.model.Snapshot;

/// Tables in the styles companies publish whose figures fit: no alarm.
class PublishedLikeTest {

    @ParameterizedTest
    @MethodSource("names")
    void raisesNoAlarm(String name) {
        Snapshot snapshot = PublishedLike.imported(name);
        assertThat(Checks.of(snapshot).open()).filteredOn(finding -> finding.severity() != Severity.HINT)
                .extracting(Complaints::described).as(() -> MadeUp.text(snapshot)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void importsEveryFigure(String name) {
        assertThat(PublishedLike.imported(name).figures().values()).hasSize(PublishedLike.figures(name));
    }

    private static List<String> names() {
        return PublishedLike.names();
    }
}
