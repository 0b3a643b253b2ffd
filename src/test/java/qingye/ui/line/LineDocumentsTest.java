package qingye.ui.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.model.block.Line;
import qingye.model.form.LineForm;

class LineDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "只有文字", "员工{S.staff@2024}人", "**重**要", "{S.a@2024}{S.b@2023|unit|about}",
            "前{#staff}后", "二氧化碳^^2^^"})
    void givesBackTheLineItHolds(String form) {
        Line line = LineForm.read(form);
        assertThat(LineDocuments.lines(LineDocuments.of(List.of(line, line)))).containsExactly(line, line);
    }

    @Test
    void countsAFigureAsOnePosition() {
        var document = LineDocuments.of(List.of(LineForm.read("甲{S.a@2024}乙")));
        assertThat(document.length()).isEqualTo(3);
        assertThat(LineDocuments.positions(document)).hasSize(3);
    }

    @Test
    void cutsALineAtItsBreaksAndJoinsItAgain() {
        Line line = LineForm.read("甲\\n乙{S.a@2024}\\n");
        List<Line> cut = LineBreaks.split(line);
        assertThat(cut).hasSize(3);
        assertThat(LineForm.write(LineBreaks.join(cut))).isEqualTo("甲\\n乙{S.a@2024}\\n");
    }

    @Test
    void joinsNeighbouringWordsWithoutASeam() {
        assertThat(LineBreaks.concat(Line.of("甲"), Line.of("乙"))).isEqualTo(Line.of("甲乙"));
    }

    @Test
    void findsTheMiddleThatDiffers() {
        assertThat(Difference.between(List.of(1, 2, 3, 4), List.of(1, 9, 9, 4)))
                .isEqualTo(new Difference(1, 3, 3));
        assertThat(Difference.between(List.of(1, 1), List.of(1, 1, 1))).isEqualTo(new Difference(2, 2, 3));
        assertThat(Difference.between(List.of(), List.of(7))).isEqualTo(new Difference(0, 0, 1));
    }

    @Test
    void keepsThePlaceOfTheCaretInTheText() {
        var longer = Difference.between(List.of(1, 2, 3), List.of(1, 8, 8, 3));
        assertThat(longer.moved(1)).isEqualTo(1);
        assertThat(longer.moved(3)).isEqualTo(4);
    }
}
