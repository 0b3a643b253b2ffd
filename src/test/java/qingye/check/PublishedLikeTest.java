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

/// Tables in the styles companies publish: those whose figures fit raise no alarm, a planted error is found.
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

    @ParameterizedTest
    @MethodSource("planted")
    void findsThePlantedError(PublishedLike.Planted planted) {
        List<Finding> found = Checks.of(planted.snapshot()).open();
        assertThat(found)
                .as(() -> planted + " " + planted.keys() + " found "
                        + found.stream().map(Complaints::described).toList()
                        + "\n" + MadeUp.text(planted.snapshot()))
                .anyMatch(finding -> planted.rules().contains(finding.rule()) && isAbout(finding, planted));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void raisesNoAlarmAboutOtherFigures(PublishedLike.Planted planted) {
        assertThat(Checks.of(planted.snapshot()).open())
                .filteredOn(finding -> finding.severity() != Severity.HINT && !isAbout(finding, planted))
                .extracting(Complaints::described).as(() -> MadeUp.text(planted.snapshot())).isEmpty();
    }

    private static boolean isAbout(Finding finding, PublishedLike.Planted planted) {
        return Complaints.keys(finding, planted.snapshot()).stream().anyMatch(planted.keys()::contains);
    }

    private static List<String> names() {
        return PublishedLike.names();
    }

    private static List<PublishedLike.Planted> planted() {
        return PublishedLike.planted();
    }
}
