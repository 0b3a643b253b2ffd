package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.edit.Application;
import qingye.edit.Difference;
import qingye.exchange.template.Beginning;
import qingye.exchange.template.Templates;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The templates of indicator sets.
class CatalogueTest {

    private static List<KpiRow> rows(Snapshot template) {
        return template.tables().tables().values().stream().flatMap(table -> table.rows().stream()).toList();
    }

    private static void isSaidEverywhere(Localized<String> text) {
        assertThat(text.byLanguage()).containsOnlyKeys(Language.values());
        assertThat(text.byLanguage().values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {Templates.SZSE, Templates.FINANCIAL, Templates.MANUFACTURER, Templates.HKEX})
    void everyIndicatorHasOneCodeAUnitAndItsNames(String name) {
        Snapshot template = Templates.read(name);
        List<IndicatorId> codes = rows(template).stream().map(KpiRow::indicator).toList();
        assertThat(codes).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(template.figures().indicators()).containsOnlyKeys(codes);
        template.figures().indicators().values().forEach(indicator -> {
            isSaidEverywhere(indicator.name());
            isSaidEverywhere(indicator.unit());
        });
        template.tables().tables().values().stream().map(KpiTable::title).forEach(CatalogueTest::isSaidEverywhere);
        assertThat(template.figures().values()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Templates.SZSE, Templates.FINANCIAL, Templates.MANUFACTURER, Templates.HKEX})
    void aBlankWorkspaceIsFilledWithIt(String name) {
        Snapshot template = Templates.read(name);
        Snapshot blank = Snapshot.blank(template.report().year());
        assertThat(Application.apply(blank, Difference.filling(template))).isEqualTo(template);
        assertThat(template.tables().tables().values())
                .allMatch(table -> table.years().getLast().equals(Year.of(2025)) && table.years().size() > 1);
    }

    @Test
    void beginsInTheYearTheLanguageAndTheNameOfTheCompany() {
        Snapshot begun = new Beginning(
                Templates.HKEX, Optional.of(Year.of(2023)), Optional.of(Language.ZH_HANT), " 港股公司 ").content();

        assertThat(begun.report().year()).isEqualTo(Year.of(2023));
        assertThat(begun.report().language()).isEqualTo(Language.ZH_HANT);
        assertThat(begun.organisation().shortName()).isEqualTo(Localized.of(Language.ZH_HANT, "港股公司"));
        assertThat(begun.tables().tables().values()).allSatisfy(table -> assertThat(table.years())
                .hasSizeGreaterThan(1)
                .last().isEqualTo(Year.of(2023)));
    }

    @Test
    void theSampleKeepsTheYearOfItsFigures() {
        Snapshot begun = new Beginning(Templates.SAMPLE, Optional.of(Year.of(2030)), Optional.empty(), "").content();

        assertThat(begun).isEqualTo(Templates.read(Templates.SAMPLE));
    }

    @Test
    void theCodesOfTheHongKongExchangeStandInAColumn() {
        Set<String> codes = rows(Templates.read(Templates.HKEX)).stream()
                .map(row -> row.subgroup().in(Language.ZH_HANS).orElse("").split("｜")[0])
                .collect(Collectors.toSet());
        assertThat(codes).contains("A1.1", "A1.6", "A2.1", "A2.5", "A3.1", "B1.1", "B2.3", "B4.2", "B6.5", "B8.2")
                .allMatch(code -> code.matches("[AB][1-8]\\.[1-6]"))
                .hasSize(35);
    }
}
