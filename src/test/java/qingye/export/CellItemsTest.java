package qingye.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.document.Span;

class CellItemsTest {

    @Test
    void everyLineIsAnItemBehindItsMark() {
        var spans = List.of(Span.of("• 甲\n1. 乙 "), Span.strong("12"), Span.of(" 件\n（2）丙\n丁"));
        assertThat(CellItems.of(spans)).containsExactly(
                new CellItems(List.of(Span.of("• 甲")), "• "),
                new CellItems(List.of(Span.of("1. 乙 "), Span.strong("12"), Span.of(" 件")), "1. "),
                new CellItems(List.of(Span.of("（2）丙")), "（2）"),
                new CellItems(List.of(Span.of("丁")), ""));
    }

    @Test
    void figuresAndSingleLinesHaveNoMark() {
        assertThat(CellItems.of(List.of(Span.of("1.5\n2.5")))).extracting(CellItems::mark).containsOnly("");
        assertThat(CellItems.of(List.of(Span.of("- ")))).extracting(CellItems::mark).containsExactly("");
        assertThat(CellItems.of(List.of())).containsExactly(new CellItems(List.of(), ""));
    }
}
