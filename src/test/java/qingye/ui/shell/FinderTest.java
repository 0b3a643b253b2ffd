package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.check.made.Printed;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.standard.RequirementKey;
import qingye.ui.nav.Place;

class FinderTest {

    private static final Snapshot SNAPSHOT = Printed.of(2023, 2024).table("能源")
            .row("温室气体排放总量", "吨", "6,756.12", "6,557.48")
            .row("比例", "%", "65", "66")
            .row("天然气", "立方米", "65", "9,467.00")
            .snapshot();

    private static int years(String query) {
        return (int) Finder.find(query, SNAPSHOT).stream()
                .map(Finder.Hit::place)
                .filter(place -> place instanceof Place.Table(var _, Optional<?> value) && value.isPresent())
                .count();
    }

    @Test
    void findsAFigureByHowItIsPrinted() {
        assertThat(Finder.find("6,557.48", SNAPSHOT)).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("温室气体排放总量");
            assertThat(hit.detail()).isEqualTo("6,557.48 · 2024 · 能源");
        });
        assertThat(Finder.find("6557.48", SNAPSHOT)).as("without commas")
                .isEqualTo(Finder.find("6,557.48", SNAPSHOT));
    }

    @Test
    void findsAFigureByItsBeginningOnceThatSaysEnough() {
        assertThat(years("6,7")).as("two digits mean two digits").isZero();
        assertThat(years("675")).isEqualTo(1);
        assertThat(years("65")).isEqualTo(2);
    }

    @Test
    void findsNamesByWords() {
        assertThat(Finder.find("天然", SNAPSHOT)).extracting(Finder.Hit::title).containsExactly("天然气");
    }

    @Test
    void findsARequirementByItsCodeAndByItsTitleWhereTheReportGoesByItsStandard() {
        assertThat(Finder.find("302-1", SNAPSHOT)).as("the report does not go by GRI").isEmpty();
        var key = new AdoptionKey(SNAPSHOT.report().year(), "gri");
        Snapshot adopted = Application.apply(SNAPSHOT,
                new Edit.SetAdoption(key, Optional.empty(), Optional.of(Adoption.FOLLOWED)));
        var place = new Place.Index(Optional.of(new RequirementKey("gri", "302-1")));
        assertThat(Finder.find("302-1", adopted)).singleElement().satisfies(hit -> {
            assertThat(hit.place()).isEqualTo(place);
            assertThat(hit.detail()).isEqualTo("GRI 302-1");
        });
        assertThat(Finder.find("组织内部的能源消耗", adopted)).extracting(Finder.Hit::place).contains(place);
    }
}
