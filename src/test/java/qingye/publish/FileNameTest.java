package qingye.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.compose.IndexForm;
import qingye.compose.Request;
import qingye.exchange.template.Templates;
import qingye.model.Snapshot;
import qingye.model.block.IndexKind;
import qingye.model.report.Report;
import qingye.model.text.Language;
import qingye.model.text.Localized;

class FileNameTest {

    private static final Snapshot SAMPLE = Templates.read(Templates.SAMPLE);

    private static Snapshot titled(String title) {
        Report report = SAMPLE.report();
        return new Snapshot(SAMPLE.organisation(),
                new Report(Localized.zh(title), report.year(), report.language(), report.numbers()), SAMPLE.figures(),
                SAMPLE.tables(), SAMPLE.chapters());
    }

    /// Everything that can be written of a report.
    private static List<Request> all() {
        var all = new ArrayList<Request>();
        for (Language language : Language.values()) {
            all.add(new Request(Request.Part.REPORT, language, Instant.EPOCH));
            all.add(new Request(Request.Part.KPI, language, Instant.EPOCH));
            for (String standard : List.of("cn", "hkex", "gri", "sdg", "ifrs-s2", "tcfd", "mof-climate")) {
                for (IndexKind kind : IndexKind.values()) {
                    if (kind.prints(standard)) {
                        all.add(Request.index(new IndexForm(kind, standard), language, Instant.EPOCH));
                    }
                }
            }
        }
        return all;
    }

    @Test
    void noTwoFilesOfAReportAreCalledTheSameHoweverLongItsTitle() {
        for (Snapshot snapshot : List.of(SAMPLE, titled("可持续发展暨环境、社会及公司治理（ESG）报告".repeat(5)))) {
            var names = new HashSet<String>();
            assertThat(all()).hasSizeGreaterThan(50).allSatisfy(request -> {
                String name = FileName.of(snapshot, request);
                assertThat(names.add(name)).as(name).isTrue();
                assertThat(name).hasSizeLessThanOrEqualTo(80).startsWith("示例证券2024可持续发展");
            });
        }
    }
}
