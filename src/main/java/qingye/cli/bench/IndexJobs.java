package qingye.cli.bench;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import qingye.calc.answer.Asked;
import qingye.calc.answer.Suggestions;
import qingye.calc.standard.StandardLibrary;
import qingye.check.Finding;
import qingye.check.rule.BroadCheck;
import qingye.check.rule.IndexRule;
import qingye.edit.Edit;
import qingye.exchange.template.Templates;
import qingye.model.Disclosures;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.report.Outline;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.workspace.Workspace;

/// How long it takes to check, link and suggest what a report says to all standards of the program.
///
/// @param folder for the workspace in which answers are linked
record IndexJobs(BenchFolder folder) {

    private static final int RUNS = 15;
    private static final int LINKS = 101;

    /// By the name of what is measured.
    Map<String, Supplier<Measured>> all() {
        var jobs = new LinkedHashMap<String, Supplier<Measured>>();
        jobs.put("index-check", () -> {
            Snapshot full = full();
            return Measured.timed("index-check", RUNS, () -> Measured.nanos(() -> {
                StandardLibrary.read();
                check(new IndexRule(), full);
            }));
        });
        jobs.put("index-edit", () -> {
            Snapshot full = full();
            var rule = new IndexRule();
            check(rule, full);
            return Measured.timed("index-edit", RUNS, () -> Measured.nanos(() -> check(rule, full)));
        });
        jobs.put("index-link", this::link);
        jobs.put("index-suggest", () -> {
            Snapshot full = full();
            return Measured.timed("index-suggest", RUNS, () -> Measured.nanos(() -> suggest(full)));
        });
        return jobs;
    }

    /// Requirement after requirement is linked to a section more, and is in the file.
    private Measured link() {
        Workspace workspace = folder.filled("index", full());
        List<AnswerKey> keys = List.copyOf(workspace.snapshot().disclosures().answers().keySet());
        int[] at = {0};
        try {
            return Measured.timed("index-link", LINKS, () -> {
                AnswerKey key = keys.get(at[0]++ % keys.size());
                Snapshot now = workspace.snapshot();
                Answer before = now.disclosures().answer(key.year(), key.requirement());
                var targets = new ArrayList<>(before.targets());
                targets.add(new Target.InSection(now.chapters().outline().entries().getLast().section()));
                return Measured.nanos(() -> workspace.apply(
                        new Edit.SetAnswer(key, before, before.withTargets(targets))).join());
            });
        } finally {
            workspace.close();
        }
    }

    private static void check(IndexRule rule, Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        rule.look(new BroadCheck.Whole(snapshot, _ -> Optional.empty(), List.of()), findings::add);
    }

    private static void suggest(Snapshot snapshot) {
        Asked asked = Asked.of(snapshot);
        Suggestions suggestions = Suggestions.of(snapshot, asked);
        asked.standards().forEach(standard -> asked.of(standard).forEach(one -> suggestions.to(one.key())));
    }

    /// The sample, as if it followed every standard and answered all of them.
    private static Snapshot full() {
        Snapshot sample = Templates.read(Templates.SAMPLE);
        Year year = sample.report().year();
        Asked asked = Asked.of(sample);
        List<Outline.Entry> sections = sample.chapters().printed().entries();
        var answers = new HashMap<>(sample.disclosures().answers());
        var adoptions = new HashMap<AdoptionKey, Adoption>();
        for (Standard standard : asked.standards()) {
            adoptions.put(new AdoptionKey(year, standard.id()), new Adoption(Adoption.Use.FOLLOWED, Optional.empty()));
            List<RequirementKey> open = asked.of(standard).stream().filter(asked::answerable)
                    .map(Requirement::key).toList();
            for (RequirementKey key : open) {
                var target = new Target.InSection(sections.get(answers.size() % sections.size()).section());
                answers.putIfAbsent(new AnswerKey(year, key), new Answer(new Stance.Disclosed(), List.of(target), ""));
            }
        }
        return sample.withDisclosures(new Disclosures(answers, adoptions, Map.of()));
    }
}
