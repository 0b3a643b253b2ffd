package qingye.store.table;

import java.util.List;

import org.jdbi.v3.core.Handle;

import qingye.model.report.Exchange;
import qingye.model.report.Listing;
import qingye.model.report.Organisation;
import qingye.model.text.Language;

/// `organisation_text` and `listing`: the one organisation of the workspace.
record OrganisationTable(Handle handle) {

    private static final String ONE = "one";

    Organisation read() {
        var names = new Texts<String>();
        var shortNames = new Texts<String>();
        handle.createQuery("select * from organisation_text")
                .map((row, _) -> {
                    Language language = Texts.language(row);
                    names.add(ONE, language, row.getString("name"));
                    shortNames.add(ONE, language, row.getString("short_name"));
                    return language;
                })
                .list();
        List<Listing> listings = handle.createQuery("select exchange, code from listing order by position")
                .map((row, _) -> new Listing(Exchange.valueOf(row.getString("exchange")), row.getString("code")))
                .list();
        return new Organisation(names.of(ONE), shortNames.of(ONE), listings);
    }

    void write(Organisation organisation) {
        handle.execute("delete from organisation_text");
        handle.execute("delete from listing");
        for (Language language : Texts.languages(organisation.name(), organisation.shortName())) {
            handle.execute(
                    "insert into organisation_text (language, name, short_name) values (?, ?, ?)",
                    language.tag(),
                    Texts.in(organisation.name(), language),
                    Texts.in(organisation.shortName(), language));
        }
        for (int at = 0; at < organisation.listings().size(); at++) {
            Listing listing = organisation.listings().get(at);
            handle.execute(
                    "insert into listing (position, exchange, code) values (?, ?, ?)",
                    at, listing.exchange().name(), listing.code());
        }
    }
}
