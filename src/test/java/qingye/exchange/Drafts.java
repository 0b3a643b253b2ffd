package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import qingye.exchange.manuscript.Blocks;
import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.exchange.manuscript.Remark;
import qingye.model.block.Block;
import qingye.model.form.BlockForm;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.task.Progress;

/// Reads texts for tests, and writes drafts in the readable form.
public final class Drafts {

    private Drafts() {}

    /// Makes blocks with ids that count from 1.
    public static Blocks blocks() {
        var last = new AtomicInteger();
        return new Blocks(() -> new BlockId("B" + last.incrementAndGet()), Language.ZH_HANS);
    }

    /// The draft of a file that can be read.
    public static ManuscriptDraft read(Path file) {
        ManuscriptReading reading = ManuscriptImport.read(file, blocks(), Progress.none());
        assertThat(reading).isInstanceOf(ManuscriptReading.Read.class);
        return ((ManuscriptReading.Read) reading).draft();
    }

    /// Why a file cannot be read.
    public static ManuscriptReading.Unreadable refused(Path file) {
        ManuscriptReading reading = ManuscriptImport.read(file, blocks(), Progress.none());
        assertThat(reading).isInstanceOf(ManuscriptReading.Unreadable.class);
        return (ManuscriptReading.Unreadable) reading;
    }

    /// A block in its readable form: its kind with its setting, then its text.
    public static String form(Block block) {
        BlockForm.Written written = BlockForm.write(block);
        return (written.kind() + " " + written.setting()).strip() + "\n"
                + written.text().in(Language.ZH_HANS).orElse("");
    }

    /// All of a draft in the readable form: a line `# title` per part, and its blocks.
    public static List<String> forms(ManuscriptDraft draft) {
        var forms = new ArrayList<String>();
        for (ManuscriptDraft.Part part : draft.parts()) {
            forms.add("#".repeat(part.level()) + " " + part.title());
            part.blocks().forEach(block -> forms.add(form(block)));
        }
        return forms;
    }

    /// The remarks as `KIND detail`.
    public static List<String> remarks(ManuscriptDraft draft) {
        return draft.remarks().stream().map(Drafts::form).toList();
    }

    private static String form(Remark remark) {
        return (remark.kind() + " " + remark.detail()).strip();
    }
}
