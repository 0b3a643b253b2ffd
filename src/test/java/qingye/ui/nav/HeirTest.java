package qingye.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeirTest {

    @Test
    void leadsToTheLastOfThemAll() {
        var first = new Heir<>("first");
        assertThat(first.present()).isEqualTo("first");
        var second = new Heir<>("second");
        second.takeOver(first);
        var third = new Heir<>("third");
        third.takeOver(second);
        assertThat(first.present()).isEqualTo("third");
        assertThat(second.present()).isEqualTo("third");
    }
}
