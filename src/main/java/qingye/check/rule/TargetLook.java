package qingye.check.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import qingye.calc.answer.Landing;
import qingye.calc.answer.TitleWords;
import qingye.calc.answer.TitleWords.Told;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.rule.Answering.Row;
import qingye.model.answer.Target;
import qingye.model.block.Block;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Value;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.standard.RequirementKind;
import qingye.model.table.KpiRow;
import qingye.model.text.Language;

/// Looks at where answers lead: whether it is there, is printed, says something, and says what was asked for.
final class TargetLook {

    /// Titles that are less alike are no help.
    private static final int ALIKE = 25;

    private final Answering answering;
    private final Map<SectionId, Map<Language, Told>> titles = new HashMap<>();

    TargetLook(Answering answering) {
        this.answering = answering;
    }

    void all() {
        for (Row row : answering.answered()) {
            row.answer().targets().forEach(target -> leads(row, target));
            if (row.discloses()) {
                List<Target> printed = row.answer().targets().stream()
                        .filter(target -> answering.landings().of(target) instanceof Landing.Printed).toList();
                if (row.answer().targets().isEmpty()) {
                    answering.tell("indexing.nowhere", Severity.WARNING, row.key());
                } else if (!printed.isEmpty()) {
                    fits(row, printed);
                }
            }
        }
    }

    private void leads(Row row, Target target) {
        switch (answering.landings().of(target)) {
            case Landing.Printed(SectionId section, var _) when target instanceof Target.InSection -> {
                if (answering.sections().isEmpty(section)) {
                    tell(row, "indexing.empty", Severity.WARNING, target, new Term.Part(section));
                }
            }
            case Landing.Printed _ -> {
                // a block is there to say something
            }
            case Landing.Hidden(SectionId section) ->
                tell(row, "indexing.hidden", Severity.ERROR, target, new Term.Part(section));
            case Landing.Unprinted() -> tell(row, "indexing.unprinted", Severity.WARNING, target, name(target));
            case Landing.Gone() -> tell(row, "indexing.gone", Severity.ERROR, target, name(target));
            case Landing.Untitled(Target.Titled(String words)) -> untitled(row, target, words);
        }
    }

    private void tell(Row row, String key, Severity severity, Target target, Term what) {
        answering.found().accept(answering.of(key, severity, row.key(), new Term.Asked(row.key()), what)
                .of(target.toString()).done());
    }

    private static Term name(Target target) {
        return switch (target) {
            case Target.InSection _ -> new Term.Phrase("target.section");
            case Target.InBlock _ -> new Term.Phrase("target.block");
            case Target.InTable(var table) -> new Term.Title(table);
            case Target.Figure(var indicator) -> new Term.Name(indicator);
            case Target.Titled(String words) -> new Term.Words(words);
        };
    }

    private void untitled(Row row, Target target, String words) {
        Optional<SectionId> like = like(words);
        Term asked = new Term.Asked(row.key());
        Term typed = new Term.Words(words);
        answering.found().accept(like
                .map(section -> answering.of("indexing.untitled-like", Severity.ERROR, row.key(), asked, typed,
                        new Term.Part(section)).expected(title(section)))
                .orElseGet(() -> answering.of("indexing.untitled", Severity.ERROR, row.key(), asked, typed))
                .printed(words).of(target.toString()).done());
    }

    private String title(SectionId section) {
        return answering.snapshot().chapters().section(section).map(Section::title).map(answering::said).orElse("");
    }

    /// The section whose title is most like those words.
    private Optional<SectionId> like(String words) {
        if (titles.isEmpty()) {
            answering.snapshot().chapters().printed().entries().stream().map(Outline.Entry::section)
                    .flatMap(id -> answering.snapshot().chapters().section(id).stream())
                    .forEach(section -> titles.put(section.id(), TitleWords.get().of(section.title())));
        }
        Language language = answering.snapshot().report().language();
        Told told = TitleWords.get().of(language, words);
        Map<Language, Told> typed = Map.of(language == Language.ZH_HANT ? Language.ZH_HANS : language, told);
        return answering.snapshot().chapters().printed().entries().stream().map(Outline.Entry::section)
                .filter(titles::containsKey)
                .map(section -> Map.entry(section, answering.alike(typed, titles.getOrDefault(section, Map.of()))))
                .filter(one -> one.getValue() >= ALIKE)
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /// @param printed the targets that lead somewhere
    private void fits(Row row, List<Target> printed) {
        RequirementKind kind = row.requirement().kind();
        if (kind == RequirementKind.METRIC) {
            values(row, printed);
        } else if (kind == RequirementKind.NARRATIVE) {
            described(row, printed);
        }
        said(row, printed);
    }

    /// A description is neither a table nor an appendix.
    private void described(Row row, List<Target> targets) {
        if (targets.stream().allMatch(this::isFigures)) {
            answering.tell("indexing.figures-only", Severity.WARNING, row.key());
        } else if (targets.stream().allMatch(target -> isFigures(target) || isAppendix(target))) {
            answering.tell("indexing.appendix", Severity.WARNING, row.key());
        }
    }

    private boolean isFigures(Target target) {
        return switch (target) {
            case Target.InTable _, Target.Figure _ -> true;
            case Target.InBlock(var id) ->
                answering.snapshot().chapters().block(id).filter(Block.KpiTableBlock.class::isInstance).isPresent();
            case Target.InSection _, Target.Titled _ -> false;
        };
    }

    private boolean isAppendix(Target target) {
        return answering.landings().of(target) instanceof Landing.Printed(SectionId section, var _)
                && answering.snapshot().chapters().section(section)
                        .filter(one -> one.role() == SectionRole.APPENDIX).isPresent();
    }

    /// Figures are asked for: one of those it leads to has a value. Where it leads to words, the figures that name the
    /// code of the requirement are those the words should tell of.
    private void values(Row row, List<Target> printed) {
        List<IndicatorId> shown = printed.stream().flatMap(this::figures).toList();
        if (shown.isEmpty()) {
            lacking(row, "indexing.values-named", answering.mentions().of(row.requirement()));
        } else {
            lacking(row, "indexing.values", shown);
        }
    }

    private void lacking(Row row, String key, List<IndicatorId> figures) {
        if (!figures.isEmpty() && figures.stream().map(answering::value).allMatch(
                value -> value instanceof Value.Empty || value instanceof Value.NotDisclosed)) {
            answering.tell(key, Severity.WARNING, row.key(), new Term.In(answering.year()),
                    new Term.Several(figures.stream().limit(3).<Term>map(Term.Name::new).toList()));
        }
    }

    private Stream<IndicatorId> figures(Target target) {
        return switch (target) {
            case Target.Figure(var indicator) -> Stream.of(indicator);
            case Target.InTable(var id) -> figures(id, Set.of());
            case Target.InBlock(var id) -> answering.snapshot().chapters().block(id).stream()
                    .filter(Block.KpiTableBlock.class::isInstance).map(Block.KpiTableBlock.class::cast)
                    .flatMap(block -> figures(block.table(), block.rows()));
            case Target.InSection _, Target.Titled _ -> Stream.empty();
        };
    }

    /// @param rows those of the table that are printed; none for all of them
    private Stream<IndicatorId> figures(TableId table, Set<RowId> rows) {
        return answering.snapshot().tables().table(table).stream()
                .flatMap(one -> one.rows().stream())
                .filter(row -> rows.isEmpty() || rows.contains(row.id()))
                .map(KpiRow::indicator);
    }

    /// One of the sections says a word of what is asked for. Tables, figures and the appendix speak for themselves.
    private void said(Row row, List<Target> printed) {
        List<SectionId> sections = printed.stream()
                .filter(Target.InSection.class::isInstance)
                .map(target -> ((Target.InSection) target).section()).toList();
        if (sections.size() < printed.size() || printed.stream().anyMatch(this::isAppendix)
                || sections.stream().allMatch(section -> answering.sections().isEmpty(section))) {
            return;
        }
        Set<String> words = answering.words(row.requirement());
        boolean spoken = sections.stream().map(answering.sections()::in)
                .anyMatch(text -> words.stream().anyMatch(text::contains));
        if (!words.isEmpty() && !spoken) {
            answering.tell("indexing.unsaid", Severity.HINT, row.key(),
                    new Term.Several(sections.stream().<Term>map(Term.Part::new).toList()));
        }
    }
}
