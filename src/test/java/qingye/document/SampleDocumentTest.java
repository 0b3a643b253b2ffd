package qingye.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;

import org.junit.jupiter.api.Test;

class SampleDocumentTest {

    @Test
    void idsAreUniqueAndUsableAsBookmarks() {
        var seen = new HashSet<String>();
        for (Element element : SampleDocument.complete().body()) {
            assertThat(element.id()).matches("[A-Za-z0-9._-]+");
            assertThat(seen.add(element.id())).as(element.id()).isTrue();
        }
    }

    @Test
    void isTheSameAtEachCall() {
        assertThat(SampleDocument.create()).isEqualTo(SampleDocument.create());
    }

    @Test
    void rowsAndTheSpansReachingIntoThemFillTheColumns() {
        for (Element element : SampleDocument.complete().body()) {
            if (element instanceof Element.TableElement(String id, Table table, boolean _)) {
                int[] covered = new int[table.rows().size() + 64];
                for (int row = 0; row < table.rows().size(); row++) {
                    for (Table.Cell cell : table.rows().get(row).cells()) {
                        for (int i = 0; i < cell.rowSpan(); i++) {
                            covered[row + i] += cell.columnSpan();
                        }
                    }
                    assertThat(covered[row]).as(id + " row " + row).isEqualTo(table.columns().size());
                }
            }
        }
    }
}
