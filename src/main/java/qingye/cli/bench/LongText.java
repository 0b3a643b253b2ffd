package qingye.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Localized;

/// Chapters of 60,000 characters full of typed numbers, made of the clauses of `bench/prose.txt` in many orders. The
/// same every time.
final class LongText {

    private static final int LENGTH = 60_000;
    private static final int PER_SECTION = 40;
    private static final int CLAUSES = 9;
    private static final int PER_SENTENCE = 3;

    private LongText() {}

    /// The same workspace with these chapters.
    static Snapshot in(Snapshot content) {
        List<String> lines = clauses();
        var blocks = new LinkedHashMap<BlockId, Block>();
        var sections = new LinkedHashMap<SectionId, Section>();
        var outline = new ArrayList<Outline.Entry>();
        var present = new ArrayList<BlockId>();
        int length = 0;
        for (int at = 0; length < LENGTH; at++) {
            String text = sentences(lines, at);
            var id = new BlockId("long-" + at);
            blocks.put(id, new Block.Paragraph(id, Block.Paragraph.Style.BODY, Localized.zh(Line.of(text))));
            present.add(id);
            length += text.length();
            if (present.size() == PER_SECTION || length >= LENGTH) {
                var section = new SectionId("long-section-" + sections.size());
                sections.put(section, new Section(section, SectionRole.CHAPTER,
                        Localized.zh(Integer.toString(sections.size() + 1)), List.copyOf(present)));
                outline.add(new Outline.Entry(section, 1));
                present.clear();
            }
        }
        return new Snapshot(content.organisation(), content.report(), content.figures(), content.tables(),
                new Chapters(new Outline(outline), sections, blocks, content.chapters().assets()));
    }

    /// Three sentences of clauses from all lines, mixed, as nobody writes the same a hundred times.
    private static String sentences(List<String> clauses, int number) {
        var text = new StringBuilder();
        long seed = number + 1L;
        for (int clause = 1; clause <= CLAUSES; clause++) {
            seed = (seed * 0x5DEE_CE66DL + 0xBL) & ((1L << 48) - 1);
            text.append(clauses.get((int) ((seed >>> 16) % clauses.size())))
                    .append(clause % PER_SENTENCE == 0 ? '。' : '，');
        }
        return text.toString();
    }

    private static List<String> clauses() {
        try (InputStream in = LongText.class.getResourceAsStream("/bench/prose.txt")) {
            if (in == null) {
                throw new IllegalStateException("bench/prose.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .flatMap(line -> Stream.of(line.split("[，。；]"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
