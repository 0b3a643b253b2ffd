package qingye.cli.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import qingye.calc.unit.Units;
import qingye.check.line.Lexicon;
import qingye.check.prose.ProseChecker;
import qingye.check.prose.Registered;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.edit.TextSearch;
import qingye.exchange.template.Templates;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.text.Language;

/// How long it takes to work on the chapters of a long report.
record ChapterJobs() {

    private static final int RUNS = 9;
    private static final int EDITS = 31;
    private static final Units UNITS = Units.read();
    /// Far apart, so that edits fall on all kinds of paragraphs.
    private static final int STRIDE = 37;

    /// By the name of what is measured.
    Map<String, Supplier<Measured>> all() {
        var jobs = new LinkedHashMap<String, Supplier<Measured>>();
        jobs.put("chapters-prose", () -> prose(content()));
        jobs.put("chapters-prose-edit", () -> edits(content()));
        jobs.put("chapters-find", () -> find(content()));
        return jobs;
    }

    private static Snapshot content() {
        return LongText.in(Templates.read(Templates.SAMPLE));
    }

    private static Measured prose(Snapshot content) {
        return Measured.timed("chapters-prose", RUNS, () -> {
            var checker = new ProseChecker(UNITS, Lexicon.read());
            return Measured.nanos(() -> check(checker, content));
        });
    }

    /// A word that stands almost everywhere.
    private static Measured find(Snapshot content) {
        var search = new TextSearch("\u516C\u53F8", false, Language.ZH_HANS);
        return Measured.timed("chapters-find", RUNS, () -> Measured.nanos(() -> search.in(content)));
    }

    private static void check(ProseChecker checker, Snapshot content) {
        checker.check(content, Registered.NONE, _ -> Optional.empty());
    }

    /// After a full check, a word is typed into block after block and everything checked again.
    private static Measured edits(Snapshot content) {
        var checker = new ProseChecker(UNITS, Lexicon.read());
        check(checker, content);
        var states = new ArrayDeque<Snapshot>();
        states.add(content);
        List<BlockId> blocks = content.chapters().blocks().values().stream()
                .filter(Block.Paragraph.class::isInstance).map(Block::id).toList();
        return Measured.timed("chapters-prose-edit", EDITS, () -> {
            Snapshot before = states.getLast();
            BlockId id = blocks.get(states.size() * STRIDE % blocks.size());
            Block block = before.chapters().block(id).orElseThrow();
            Snapshot after = Application.apply(before, new Edit.SetBlock(
                    id, Optional.of(block), Optional.of(typed(block))));
            states.add(after);
            return Measured.nanos(() -> check(checker, after));
        });
    }

    private static Block typed(Block block) {
        if (block instanceof Block.Paragraph(var id, var style, var text)) {
            return new Block.Paragraph(id, style, text.map(line -> {
                var runs = new ArrayList<>(line.runs());
                runs.add(Inline.of("12"));
                return new Line(runs);
            }));
        }
        throw new IllegalArgumentException("no paragraph: " + block);
    }
}
