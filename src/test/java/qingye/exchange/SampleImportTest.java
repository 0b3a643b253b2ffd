package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.exchange.log.State;
import qingye.exchange.template.Templates;
import qingye.model.Snapshot;

class SampleImportTest {

    @TempDir
    private Path folder;

    @Test
    void findsTheTablesOfTheSampleThoughTheyHaveCodesAndThreeLanguages() {
        Snapshot sample = Templates.read(Templates.SAMPLE);
        Path plain = Cases.write(folder, "kpi.csv", Cases.bytes(Cases.BROKER));
        Path wide = Cases.write(folder, "kpi.xlsx", Workbooks.wide(Cases.rows(Cases.BROKER)));
        assertThat(Cases.plan(plain, sample).edit()).isEmpty();
        assertThat(Cases.plan(plain, sample).log().in(State.UNCHANGED)).hasSize(369);
        assertThat(Cases.plan(wide, sample).edit()).isEmpty();
    }
}
