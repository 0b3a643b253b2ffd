package qingye.exchange.template;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.model.Chapters;
import qingye.model.Disclosures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.report.Organisation;
import qingye.model.report.Report;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What is said of a new report before there is one. A template that holds values keeps its own year, since they are of
/// that year.
///
/// @param template one of [Templates#names]
/// @param year the reporting year; empty for the template's own
/// @param language the report is written in first; empty for the template's own
/// @param company who reports; blank if not said
public record Beginning(String template, Optional<Year> year, Optional<Language> language, String company) {

    /// The reporting years the program can be used for.
    public static final int FIRST_YEAR = 2000;
    /// The last of them.
    public static final int LAST_YEAR = 2100;

    public Beginning {
        if (year.filter(one -> one.getValue() < FIRST_YEAR || one.getValue() > LAST_YEAR).isPresent()) {
            throw new IllegalArgumentException("no reporting year: " + year);
        }
    }

    /// A template as it is.
    public Beginning(String template) {
        this(template, Optional.empty(), Optional.empty(), "");
    }

    /// What the new workspace begins with.
    public Snapshot content() {
        Snapshot content = Templates.read(template);
        Language first = language.orElse(content.report().language());
        int later = content.figures().values().isEmpty()
                ? year.orElse(content.report().year()).getValue() - content.report().year().getValue()
                : 0;
        Report report = content.report();
        return new Snapshot(
                organisation(content.organisation(), first),
                report.withYear(report.year().plusYears(later)).withLanguage(first),
                content.figures(),
                tables(content.tables(), later),
                chapters(content.chapters(), later),
                content.registers(), content.materiality(), disclosures(content.disclosures(), later),
                content.scrutiny());
    }

    /// What the template says to standards, said by the report of the year that is begun.
    private static Disclosures disclosures(Disclosures present, int later) {
        var answers = new LinkedHashMap<AnswerKey, Answer>();
        present.answers().forEach(
                (key, answer) -> answers.put(new AnswerKey(key.year().plusYears(later), key.requirement()), answer));
        var adoptions = new LinkedHashMap<AdoptionKey, Adoption>();
        present.adoptions().forEach((key, adoption) -> adoptions
                .put(new AdoptionKey(key.year().plusYears(later), key.standard()), adoption));
        return new Disclosures(answers, adoptions, present.standards());
    }

    private Organisation organisation(Organisation present, Language first) {
        Localized<String> name = Localized.of(first, company.strip());
        return company.isBlank() ? present : new Organisation(name, name, List.of());
    }

    private static List<Year> shifted(List<Year> years, int later) {
        return years.stream().map(year -> year.plusYears(later)).toList();
    }

    private static Tables tables(Tables present, int later) {
        var tables = new LinkedHashMap<>(present.tables());
        tables.replaceAll((id, table) -> new KpiTable(
                id, table.section(), table.title(), shifted(table.years(), later), table.rows()));
        return new Tables(tables, present.notes());
    }

    private static Chapters chapters(Chapters present, int later) {
        Map<BlockId, Block> blocks = new LinkedHashMap<>(present.blocks());
        blocks.replaceAll((_, block) -> block instanceof Block.KpiTableBlock(var id, var table, var years, var rows)
                ? new Block.KpiTableBlock(id, table, shifted(years, later), rows)
                : block);
        return new Chapters(present.outline(), present.sections(), blocks, present.assets());
    }
}
