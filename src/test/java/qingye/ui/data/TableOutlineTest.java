package qingye.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import qingye.ui.SampleContent;

class TableOutlineTest {

    @Test
    void listsTablesUnderTheirSectionsWithoutTheOnesAroundAll() {
        var outline = TableOutline.of(SampleContent.snapshot());

        assertThat(outline.getFirst()).satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("环境类绩效");
            assertThat(entry.level()).isZero();
        });
        assertThat(outline).filteredOn(entry -> entry.table().isPresent()).hasSize(13);
    }
}
