package qingye.check.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import qingye.calc.answer.Asked;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.Term;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.block.Block;
import qingye.model.check.Rule;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;

/// Looks at whether standards that are named have their index, indexes are of standards the report goes by, and answers
/// are to something that is asked.
record IndexPresence(Answering answering, StandardNames names) {

    void all() {
        Asked asked = answering.asked();
        List<Shown> shown = printed();
        shown.forEach(this::belongs);
        Set<String> printed = shown.stream().map(one -> one.index().standard()).collect(Collectors.toSet());
        List<String> front = StandardNames.plain(front());
        for (Standard standard : asked.standards()) {
            if (asked.adoption(standard.id()).isEmpty()) {
                names.in(standard.id(), front).ifPresent(_ -> tell("indexing.named", Severity.WARNING, standard));
            }
        }
        asked.indexed().stream().filter(standard -> !printed.contains(standard.id()))
                .forEach(standard -> tell("indexing.unprinted-index", Severity.HINT, standard));
        answering.snapshot().disclosures().answers().forEach((key, answer) -> {
            if (key.year().equals(answering.year()) && !answer.equals(Answer.OPEN)) {
                asked(key);
            }
        });
    }

    private void tell(String key, Severity severity, Standard standard) {
        answering.found().accept(answering.of(key, severity, standard.root().key(), new Term.Named(standard.id()))
                .done());
    }

    /// An index that is printed, and where.
    private record Shown(SectionId section, Block.Index index) {}

    private List<Shown> printed() {
        return answering.snapshot().chapters().printed().entries().stream().map(Outline.Entry::section)
                .flatMap(id -> answering.snapshot().chapters().section(id).stream())
                .flatMap(section -> section.blocks().stream()
                        .flatMap(id -> answering.snapshot().chapters().block(id).stream())
                        .filter(Block.Index.class::isInstance)
                        .map(block -> new Shown(section.id(), (Block.Index) block)))
                .toList();
    }

    /// An index is of a standard that is there and that the report goes by: nobody looks for gaps in others.
    private void belongs(Shown shown) {
        String standard = shown.index().standard();
        if (answering.asked().standard(standard).isEmpty()) {
            tell("indexing.index-gone", Severity.ERROR, shown, new Term.Words(standard));
        } else if (answering.asked().indexed().stream().noneMatch(one -> one.id().equals(standard))) {
            tell("indexing.index-unfollowed", Severity.WARNING, shown, new Term.Named(standard));
        }
    }

    private void tell(String key, Severity severity, Shown shown, Term standard) {
        answering.found().accept(new Found(Rule.INDEX, severity,
                new Spot.OnBlock(shown.section(), shown.index().id()), new Sentence(key, List.of(standard))).done());
    }

    /// What is written before the chapters: each section once, without those below it.
    private String front() {
        return answering.snapshot().chapters().printed().entries().stream()
                .filter(entry -> entry.level() == 1)
                .map(Outline.Entry::section)
                .flatMap(id -> answering.snapshot().chapters().section(id).stream())
                .filter(section -> section.role() == SectionRole.FRONT)
                .map(Section::id)
                .map(answering.sections()::in)
                .collect(Collectors.joining("\n"));
    }

    private void asked(AnswerKey key) {
        RequirementKey asked = key.requirement();
        Standard standard = answering.asked().standard(asked.standard()).orElse(null);
        if (standard == null) {
            answering.found().accept(answering.of("indexing.no-standard", Severity.WARNING, asked,
                    new Term.Words(asked.standard()), new Term.Words(asked.code())).done());
            return;
        }
        Requirement requirement = standard.requirement(asked.code()).orElse(null);
        if (requirement == null) {
            answering.found().accept(answering.of("indexing.no-requirement", Severity.WARNING, asked,
                    new Term.Named(standard.id()), new Term.Words(asked.code())).done());
        } else if (answering.asked().adoption(standard.id()).isPresent()
                && !requirement.term().holds(answering.asked().edition(standard.id()))) {
            answering.tell("indexing.not-asked", Severity.HINT, asked,
                    new Term.In(answering.asked().edition(standard.id())));
        }
    }
}
