package qingye.compose.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import qingye.calc.answer.Asked;
import qingye.calc.answer.Landings;
import qingye.document.Element;
import qingye.document.Table;
import qingye.model.Snapshot;
import qingye.model.block.IndexKind;
import qingye.model.report.Exchange;
import qingye.model.report.Listing;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;

/// Makes the tables of an index in any of its forms.
public final class IndexTables {

    private final Snapshot snapshot;
    private final Edition edition;
    private final Asked asked;
    private final Places places;

    /// @param pages how the index comes to the pages it names
    public IndexTables(Snapshot snapshot, Edition edition, Pages pages) {
        this.snapshot = snapshot;
        this.edition = edition;
        this.asked = Asked.of(snapshot);
        this.places = new Places(snapshot.chapters(), Landings.of(snapshot), edition, pages);
    }

    /// The standard of that id, if there is one.
    public Optional<Standard> standard(String id) {
        return asked.standard(id);
    }

    /// What an index is called.
    public String title(IndexKind kind, Standard standard) {
        return switch (kind) {
            case GUIDELINE_TOPICS, GUIDELINE_ARTICLES, GUIDELINE_SHANGHAI -> edition.text("compose.index.guideline."
                    + exchange(kind).name().toLowerCase(Locale.ROOT));
            case GRI -> edition.text("compose.index.gri.title");
            case HKEX, GOALS, GOALS_PAIRED, CLIMATE, PLAIN ->
                edition.text("compose.index.title", edition.name(standard.title()));
        };
    }

    /// The exchange whose guideline it is: of the mainland exchanges the first at which the company is listed.
    private Exchange exchange(IndexKind kind) {
        return snapshot.organisation().listings().stream()
                .map(Listing::exchange)
                .filter(exchange -> exchange != Exchange.HKEX)
                .findFirst()
                .orElse(kind == IndexKind.GUIDELINE_SHANGHAI ? Exchange.SSE : Exchange.SZSE);
    }

    /// The elements of an index; none where nothing is asked in the version that is answered.
    ///
    /// @param id of the first of them; the others are called after it
    public List<Element> of(String id, IndexKind kind, Standard standard) {
        if (asked.of(standard).stream().noneMatch(asked::answerable)) {
            return List.of();
        }
        var answers = new Answers(asked, edition, places);
        String caption = title(kind, standard);
        var tables = new ArrayList<Table>();
        switch (kind) {
            case GUIDELINE_TOPICS -> tables.add(guideline(standard, answers).topics(caption));
            case GUIDELINE_SHANGHAI -> tables.add(guideline(standard, answers).numbered(caption));
            case GUIDELINE_ARTICLES -> tables.add(guideline(standard, answers).articles(caption));
            case HKEX -> {
                for (Requirement part : parts(standard)) {
                    new BandedIndex(asked, edition, answers).aspects(part, edition.name(part.title()))
                            .ifPresent(tables::add);
                }
            }
            case GRI -> {
                var index = new ContentIndex(asked, standard, edition, answers);
                tables.add(index.statement(
                        edition.name(snapshot.organisation().name()), snapshot.report().year()));
                index.disclosures(caption).ifPresent(tables::add);
            }
            case GOALS, GOALS_PAIRED -> new GoalIndex(asked, standard, edition, places)
                    .goals(kind == IndexKind.GOALS_PAIRED, caption).ifPresent(tables::add);
            case CLIMATE -> new PillarIndex(asked, edition, answers).pillars(standard, caption)
                    .ifPresent(tables::add);
            case PLAIN -> new BandedIndex(asked, edition, answers).plain(asked.of(standard), caption)
                    .ifPresent(tables::add);
        }
        if (answers.open() > 0) {
            edition.open(id, answers.open());
        }
        return elements(id, tables);
    }

    private GuidelineIndex guideline(Standard standard, Answers answers) {
        return new GuidelineIndex(asked, standard, edition, answers);
    }

    /// What stands right below the standard itself and is a heading.
    private List<Requirement> parts(Standard standard) {
        return asked.of(standard).stream()
                .filter(one -> one.level() == 1 && one.kind() == RequirementKind.GROUP)
                .toList();
    }

    private static List<Element> elements(String id, List<Table> tables) {
        var elements = new ArrayList<Element>();
        for (Table table : tables) {
            elements.add(new Element.TableElement(
                    elements.isEmpty() ? id : id + "." + (elements.size() + 1), table));
        }
        return elements;
    }
}
