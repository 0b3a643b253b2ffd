package qingye.check.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import qingye.calc.answer.Asked;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.block.Block;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;

/// Looks at whether standards that are named have their index, and whether answers are to something that is asked.
record IndexPresence(Answering answering, StandardNames names) {

    void all() {
        Asked asked = answering.asked();
        Set<String> printed = printed();
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

    private Set<String> printed() {
        return answering.snapshot().chapters().printed().entries().stream().map(Outline.Entry::section)
                .flatMap(id -> answering.snapshot().chapters().section(id).stream())
                .flatMap(section -> section.blocks().stream())
                .flatMap(id -> answering.snapshot().chapters().block(id).stream())
                .filter(Block.Index.class::isInstance)
                .map(block -> ((Block.Index) block).standard())
                .collect(Collectors.toSet());
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
