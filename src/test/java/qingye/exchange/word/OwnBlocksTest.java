package qingye.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.compose.Preview;
import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.document.Document;
import qingye.document.Element;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.Drafts;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.exchange.template.Templates;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Prose;
import qingye.model.id.BlockId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.text.Language;

/// The blocks of the sample report, which has every kind of block, come back from Word as the same kinds with the same
/// settings and the same words; live runs come back as what they printed.
class OwnBlocksTest {

    /// What Word cannot keep, because what it prints is drawn from the data desk: these come back as tables of what was
    /// printed. The remarks of the import name each of them.
    private static final Set<Class<? extends Block>> OTHERWISE = Set.of(Block.KpiTableBlock.class,
            Block.ChartBlock.class, Block.Assessment.class, Block.Index.class);

    private static final Snapshot SAMPLE = withoutIndexes(Templates.read(Templates.SAMPLE));

    /// What an index prints is full of page numbers, which nobody brings in again.
    private static Snapshot withoutIndexes(Snapshot sample) {
        var removed = new ArrayList<Edit>();
        sample.chapters().sections().forEach((id, section) -> {
            List<BlockId> kept = section.blocks().stream()
                    .filter(block -> !(sample.chapters().blocks().get(block) instanceof Block.Index)).toList();
            if (kept.size() < section.blocks().size()) {
                removed.add(new Edit.SetSection(id, Optional.of(section), Optional.of(section.withBlocks(kept))));
            }
        });
        sample.chapters().blocks().forEach((id, block) -> {
            if (block instanceof Block.Index) {
                removed.add(new Edit.SetBlock(id, Optional.of(block), Optional.empty()));
            }
        });
        assertThat(removed).hasSizeGreaterThan(4);
        return Application.apply(sample, new Edit.Batch(Edit.Purpose.REMOVE, removed));
    }

    private final Document document = ReportComposer.compose(
            SAMPLE, new Request(Request.Part.REPORT, Language.ZH_HANS, Instant.EPOCH)).document();

    @TempDir
    private Path folder;

    @Test
    void comeBackAsTheyWere() throws Exception {
        ManuscriptDraft draft = Drafts.read(new Office(folder).written(document));

        assertThat(forms(draft)).isEqualTo(wanted(draft));
        assertThat(kinds(draft)).hasSize(Block.class.getPermittedSubclasses().length - OTHERWISE.size());
    }

    @Test
    void comeBackFromLibreOffice() throws Exception {
        assumeTrue(Office.isInstalled(), "LibreOffice is not installed");
        var office = new Office(folder);

        ManuscriptDraft draft = Drafts.read(office.saved(office.written(document), "docx"));

        assertThat(forms(draft)).isEqualTo(wanted(draft));
    }

    @Test
    void namesWhatComesBackOtherwise() throws Exception {
        ManuscriptDraft draft = Drafts.read(new Office(folder).written(document));

        List<String> told = Drafts.remarks(draft);
        assertThat(count(draft, Remark.Kind.INDICATORS)).isEqualTo(count(Block.KpiTableBlock.class));
        assertThat(count(draft, Remark.Kind.CHART)).isEqualTo(count(Block.ChartBlock.class));
        assertThat(told).contains("INDICATORS 能源消耗绩效指标", "CHART 营业收入、利润总额");
        assertThat(told).noneMatch(remark -> remark.matches("(STYLE|BOX|PICTURE|CELL_PICTURE|NESTED|HEADER_ROWS).*"));
    }

    private static int count(ManuscriptDraft draft, Remark.Kind kind) {
        return draft.remarks().stream().filter(remark -> remark.kind() == kind).mapToInt(Remark::count).sum();
    }

    private static int count(Class<? extends Block> kind) {
        return (int) printed().filter(kind::isInstance).count();
    }

    private static Set<Class<?>> kinds(ManuscriptDraft draft) {
        return draft.parts().stream().flatMap(part -> part.blocks().stream()).map(Block::getClass)
                .collect(Collectors.toSet());
    }

    private static Stream<Block> printed() {
        return SAMPLE.chapters().printed().entries().stream()
                .flatMap(entry -> SAMPLE.chapters().section(entry.section()).stream())
                .map(Section::blocks)
                .flatMap(List::stream)
                .flatMap(id -> SAMPLE.chapters().block(id).stream());
    }

    private static List<String> forms(ManuscriptDraft draft) {
        return Drafts.forms(draft).stream().map(OwnBlocksTest::settled).toList();
    }

    /// Without what says nothing: in which order merged areas are named, and zeros behind the values a chart keeps.
    private static String settled(String form) {
        if (!form.contains("\n~ ")) {
            return form.contains("\n|  | ") ? Expected.withoutZeros(form) : form;
        }
        List<String> lines = form.lines().toList();
        return lines.stream().filter(line -> !line.startsWith("~ ")).collect(Collectors.joining("\n"))
                + lines.stream().filter(line -> line.startsWith("~ ")).sorted().collect(Collectors.joining("\n"));
    }

    private List<String> wanted(ManuscriptDraft draft) throws RefusedManuscript {
        var forms = new ArrayList<String>();
        boolean breakDue = false;
        for (Outline.Entry entry : SAMPLE.chapters().printed().entries()) {
            Section section = SAMPLE.chapters().section(entry.section()).orElseThrow();
            if (breakDue && entry.level() > 1) {
                forms.add("break\n");
            }
            breakDue = false;
            forms.add("#".repeat(entry.level()) + " " + section.title().in(Language.ZH_HANS).orElseThrow());
            for (BlockId id : section.blocks()) {
                Block block = SAMPLE.chapters().block(id).orElseThrow();
                breakDue |= block instanceof Block.PageBreak;
                List<String> one = wanted(block, draft);
                if (breakDue && !one.isEmpty()) {
                    forms.add("break\n");
                    breakDue = false;
                }
                forms.addAll(one);
            }
        }
        return forms.stream().map(OwnBlocksTest::settled).toList();
    }

    private List<String> wanted(Block block, ManuscriptDraft draft) throws RefusedManuscript {
        if (OTHERWISE.contains(block.getClass())) {
            List<Element> told = document.body().stream()
                    .filter(element -> element.id().equals(block.id().value())
                            || element.id().startsWith(block.id() + "."))
                    .toList();
            return new Expected(draft, document).forms(told);
        }
        String form = Drafts.form(flat(block));
        String head = form.substring(0, form.indexOf('\n') + 1);
        return switch (block) {
            case Block.PageBreak _ -> List.of();
            // each line of a paragraph is printed as one of its own
            case Block.Paragraph _ ->
                Arrays.stream(form.substring(head.length()).split("\n")).map(line -> head + line).toList();
            case Block.Bullets _, Block.Callout _, Block.KpiTableBlock _, Block.FreeTable _, Block.Roster _ ->
                List.of(form);
            case Block.Panel _, Block.Opener _, Block.Goals _, Block.Picture _, Block.PictureRow _ -> List.of(form);
            case Block.ChartBlock _, Block.Assessment _, Block.Index _ -> List.of(form);
        };
    }

    /// The block with live runs as the words they print.
    private static Block flat(Block block) {
        var preview = new Preview(SAMPLE, Language.ZH_HANS);
        return Prose.map(block, Language.ZH_HANS, line -> {
            var flat = new LineDraft();
            for (Inline run : line.runs()) {
                if (run instanceof Inline.Live live && !(live instanceof Inline.Note)) {
                    flat.add(preview.words(live), Set.of());
                } else {
                    flat.add(new Line(List.of(run)));
                }
            }
            return flat.line();
        });
    }
}
