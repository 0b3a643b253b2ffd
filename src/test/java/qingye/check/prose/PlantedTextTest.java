package qingye.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.check.Checked;
import qingye.check.made.Checks;
import qingye.exchange.template.Templates;

/// Texts of our own in which faults are planted among right numbers: almost all are found, and hardly anything else.
class PlantedTextTest {

    private static final int FAULTS = 60;
    private static final int RIGHT = 200;
    private static final int FOUND_AT_LEAST = 57;
    private static final int ALARMS_AT_MOST = 3;

    private static List<String> named(List<Planted.Mark> marks) {
        return marks.stream().map(mark -> mark.source() + ": " + mark.kind() + " " + mark.words()).toList();
    }

    @Test
    void findsPlantedFaultsAndHardlyAnythingElse() {
        Planted text = Planted.read("planted.txt");

        assertThat(text.faults()).hasSizeGreaterThanOrEqualTo(FAULTS);
        assertThat(text.right()).hasSizeGreaterThanOrEqualTo(RIGHT);
        assertThat(text.faults().size() - text.missed().size()).as("missed: %s", named(text.missed()))
                .isGreaterThanOrEqualTo(FOUND_AT_LEAST);
        assertThat(text.alarms()).as("said of what is right").hasSizeLessThanOrEqualTo(ALARMS_AT_MOST);
    }

    @Test
    void findsMostInATextItWasNotMadeFor() {
        Planted text = Planted.read("heldout.txt");

        assertThat(text.faults()).hasSize(19);
        assertThat(text.missed()).as("missed: %s", named(text.missed())).hasSizeLessThanOrEqualTo(2);
        assertThat(text.alarms()).as("said of what is right").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void leavesAloneWhatIsNoFigure() {
        assertThat(List.of("planted.txt", "heldout.txt")).allSatisfy(file -> assertThat(Planted.read(file).right())
                .filteredOn(mark -> mark.kind().equals("-"))
                .hasSizeGreaterThan(10)
                .allSatisfy(mark -> assertThat(mark.linked() || mark.found().isPresent())
                        .as(mark.source() + ": " + mark.words()).isFalse()));
    }

    @Test
    void offersLiveFiguresForValuesThatAreTyped() {
        assertThat(Planted.read("planted.txt").right()).filteredOn(Planted.Mark::linked)
                .hasSizeGreaterThan(70)
                .extracting(Planted.Mark::words)
                .contains("8,196 人", "46,205.88 吨标准煤", "86.4%", "2,974 名");
    }

    @Test
    void saysNothingOfTheSample() {
        Checked checked = Checks.of(Templates.read(Templates.SAMPLE));

        assertThat(checked.open()).filteredOn(one -> one.rule().code().startsWith("prose")).isEmpty();
    }
}
