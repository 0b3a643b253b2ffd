package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import qingye.check.made.Checks;
import qingye.check.made.PublishedLike;
import qingye.model.check.Rule;

/// Shares of a whole in three years, of which two of the last were moved by one unit of their last place so that all
/// three add up to 100.
class AlteredSharesTest {

    @Test
    void tellsASharePushedUpFromOneCutOff() {
        var open = Checks.of(PublishedLike.imported("planted/altered-shares")).open();

        assertThat(open).extracting(Finding::rule).containsOnly(Rule.RATIO);
        assertThat(open).extracting(finding -> finding.message().key())
                .containsExactly("ratio.altered", "ratio.truncated");
        assertThat(open).extracting(Finding::printed).containsExactly("33.4", "33.6");
        assertThat(open).extracting(Finding::expected).containsExactly("33.3", "33.7");
    }
}
