package qingye.check.word;

import java.time.Year;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import qingye.calc.answer.Asked;
import qingye.calc.standard.StandardLibrary;
import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Spot;
import qingye.check.Suggestion;
import qingye.check.Term;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.report.Section;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

/// Says findings: what is wrong, where, and why. Indicators and tables are called what they are called in the report.
/// Used by one thread at a time.
public final class CheckWords {

    private static final String SAY = "check.say.";

    private final Messages messages;
    private final Snapshot snapshot;
    private @Nullable Asked asked;

    /// @param messages the words of the program
    /// @param snapshot the content that was checked
    public CheckWords(Messages messages, Snapshot snapshot) {
        this.messages = messages;
        this.snapshot = snapshot;
    }

    /// The content that was checked.
    public Snapshot snapshot() {
        return snapshot;
    }

    /// What the report is asked. To gather it takes a while, and many findings name no requirement: it is gathered
    /// once, when the first of them does.
    Asked asked() {
        Asked known = asked;
        if (known == null) {
            known = Asked.of(snapshot);
            asked = known;
        }
        return known;
    }

    /// What is wrong, in one sentence.
    public String message(Finding finding) {
        return say(finding.message());
    }

    /// Why that is wrong, and what usually lies behind it.
    public String why(Finding finding) {
        return say(SAY + finding.message().key() + ".why", finding.message());
    }

    /// What a relation says.
    public String relation(Suggestion suggestion) {
        return say(suggestion.sentence());
    }

    /// What a rule is called.
    public String rule(Rule rule) {
        return messages.text("check.rule." + rule.code());
    }

    /// Where it is: table, group, row, year.
    public String place(Spot spot) {
        return switch (spot) {
            case Spot.OnCell(var table, var row, var _, Year year) ->
                join(title(table), row(table, row), year.toString());
            case Spot.OnRow(var table, var row, var _) -> join(title(table), row(table, row));
            case Spot.OnGroup(var table, var first, var year) ->
                join(title(table), group(table, first), year.map(Year::toString).orElse(""));
            case Spot.OnNote(var note, var table) -> note(note, table);
            case Spot.OnBlock(var section, var _) -> section(section);
            case Spot.OnPart _ -> messages.text("check.word.assessment");
            case Spot.OnRequirement(var requirement) ->
                join(messages.text("check.word.index"), standard(requirement.standard()), asked(requirement));
            case Spot.InProse(var section, var _, var _, var _, var _, var _) -> section(section);
        };
    }

    private String section(SectionId section) {
        return snapshot.chapters().section(section).map(Section::title).map(this::best).orElse("");
    }

    /// Where a note hangs first.
    private String note(NoteId note, Optional<TableId> table) {
        Optional<String> row = Optional.ofNullable(snapshot.tables().notes().get(note))
                .flatMap(one -> one.anchors().stream().findFirst())
                .flatMap(this::anchored);
        return join(table.map(this::title).orElse(""), row.orElse(""), messages.text("check.word.note"));
    }

    private Optional<String> anchored(NoteAnchor anchor) {
        return switch (anchor) {
            case NoteAnchor.OnRow(var of, RowId at) -> Optional.of(row(of, at));
            case NoteAnchor.OnUnit(var of, RowId at) -> Optional.of(row(of, at));
            case NoteAnchor.OnCell(var of, RowId at, Year year) -> Optional.of(join(row(of, at), year.toString()));
            case NoteAnchor.OnSection(var section) -> Optional
                    .ofNullable(snapshot.chapters().sections().get(section)).map(one -> best(one.title()));
            case NoteAnchor.OnTable _ -> Optional.empty();
        };
    }

    /// The title of a table.
    public String title(TableId table) {
        return snapshot.tables().table(table).map(KpiTable::title).map(this::best).orElse(table.value());
    }

    /// The name of an indicator.
    public String name(IndicatorId indicator) {
        return snapshot.figures().indicator(indicator)
                .map(one -> best(one.name()))
                .filter(name -> !name.isBlank())
                .orElse(indicator.code());
    }

    /// What a standard is called in few letters.
    public String standard(String id) {
        return asked().standard(id).map(Standard::brief).map(this::best).orElse(id);
    }

    /// The code of a requirement where it is official, and its title; a whole standard has no code here.
    public String asked(RequirementKey key) {
        return asked().requirement(key).map(one -> {
            String title = best(one.title());
            boolean article = one.key().standard().equals(StandardLibrary.GUIDELINE) && one.code().startsWith("ART");
            return article
                    ? messages.text("check.word.article", one.place().number(), title)
                    : one.place().official() ? one.code() + " " + title : title;
        }).orElse(key.code());
    }

    private String unit(IndicatorId indicator) {
        return snapshot.figures().indicator(indicator).map(one -> best(one.unit()))
                .filter(unit -> !unit.isBlank()).map(unit -> " " + unit).orElse("");
    }

    /// The name of a row with the label of its group before it.
    public String row(TableId table, RowId row) {
        return find(table, row).map(one -> join(labels(one), name(one.indicator()))).orElse(row.value());
    }

    /// The label of the group a row stands in.
    public String group(TableId table, RowId row) {
        return find(table, row).map(this::labels).orElse("");
    }

    private Optional<KpiRow> find(TableId table, RowId row) {
        return snapshot.tables().table(table).flatMap(one -> one.row(row));
    }

    private String labels(KpiRow row) {
        return join(best(row.group()), best(row.subgroup()));
    }

    private String say(Sentence sentence) {
        return say(SAY + sentence.key(), sentence);
    }

    private String say(String key, Sentence sentence) {
        return messages.text(key, sentence.terms().stream().map(this::term).toArray());
    }

    private String term(Term term) {
        return switch (term) {
            case Term.Figure(String printed) -> printed;
            case Term.Name(IndicatorId indicator) -> name(indicator);
            case Term.Valued(IndicatorId indicator, String printed) ->
                name(indicator) + " " + printed + unit(indicator);
            case Term.Row(TableId table, RowId row) -> row(table, row);
            case Term.Group(TableId table, RowId row) -> group(table, row);
            case Term.Title(TableId table) -> title(table);
            case Term.Asked(RequirementKey requirement) -> asked(requirement);
            case Term.Named(String standard) -> standard(standard);
            case Term.Part(SectionId section) -> section(section);
            case Term.In(Year year) -> year.toString();
            case Term.Words(String text) -> text;
            case Term.Phrase(String key) -> messages.text("check.word." + key);
            case Term.Added(var terms) -> terms.stream().map(this::term).collect(Collectors.joining(" + "));
            case Term.Times(Term what, boolean together) ->
                messages.text(together ? "check.word.times-together" : "check.word.times", term(what));
            case Term.Several(var terms) ->
                terms.stream().map(this::term).collect(Collectors.joining(messages.text("check.word.comma")));
        };
    }

    private String best(Localized<String> text) {
        Language language = snapshot.report().language();
        return text.best(language).orElse("");
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
