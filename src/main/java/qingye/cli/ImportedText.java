package qingye.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.exchange.ManuscriptImport;
import qingye.exchange.ManuscriptReading;
import qingye.exchange.manuscript.Blocks;
import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.exchange.manuscript.ManuscriptPlan;
import qingye.exchange.manuscript.ManuscriptSentences;
import qingye.exchange.manuscript.Remark;
import qingye.model.Snapshot;
import qingye.model.id.BlockId;
import qingye.model.id.FreeIds;
import qingye.model.id.SectionId;
import qingye.model.report.Section;
import qingye.model.text.Language;
import qingye.task.Progress;

/// A text that is to be put into the outline: what came of reading it, and the edit.
///
/// @param edit empty if it could not be read
record ImportedText(ManuscriptReading reading, Optional<Edit.Batch> edit) {

    /// Reads a text and plans where it comes.
    ///
    /// @param behind the section behind whose chapter; empty for the end
    static ImportedText plan(Path source, Snapshot present, Optional<SectionId> behind) {
        Language language = present.report().language();
        var ids = new FreeIds("B", present.chapters().blocks().keySet().stream().map(BlockId::value));
        ManuscriptReading reading = ManuscriptImport.read(
                source, new Blocks(() -> new BlockId(ids.next()), language), Progress.none());
        return new ImportedText(reading, switch (reading) {
            case ManuscriptReading.Read read ->
                Optional.of(ManuscriptPlan.plan(read.draft(), present.chapters(), behind, language));
            case ManuscriptReading.Unreadable _ -> Optional.empty();
        });
    }

    /// The section with that title or id.
    static Optional<SectionId> section(Snapshot present, String named) {
        return present.chapters().sections().values().stream()
                .filter(section -> section.id().value().equals(named)
                        || section.title().byLanguage().containsValue(named))
                .map(Section::id)
                .findFirst();
    }

    /// Whether all that is content came over.
    boolean isClean() {
        return reading instanceof ManuscriptReading.Read(var _, var draft)
                && draft.remarks().stream().noneMatch(Remark::isLoss) && draft.more() == 0;
    }

    void tell(Console console, ManuscriptSentences sentences) {
        switch (reading) {
            case ManuscriptReading.Read(Path source, ManuscriptDraft draft) -> {
                console.say("cli.import.text", source, sentences.counts(draft));
                for (Remark remark : draft.remarks()) {
                    String fate = sentences.say(remark.kind().fate());
                    String line = console.messages().text(
                            "cli.import.text.remark", source, fate, sentences.say(remark));
                    if (remark.isLoss()) {
                        console.problem(line);
                    } else {
                        console.result(line);
                    }
                }
                if (draft.more() > 0) {
                    console.problem(sentences.more(draft));
                }
            }
            case ManuscriptReading.Unreadable unreadable -> console.problem(refused(unreadable, sentences));
        }
    }

    private static String refused(ManuscriptReading.Unreadable unreadable, ManuscriptSentences sentences) {
        return sentences.refused(
                String.valueOf(unreadable.source().getFileName()), unreadable.reason(), unreadable.detail());
    }

    private static Map<String, Object> facts(ManuscriptDraft.Part part) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("level", part.level());
        facts.put("title", part.title());
        facts.put("blocks", part.blocks().size());
        return facts;
    }

    Map<String, Object> facts(ManuscriptSentences sentences) {
        var facts = new LinkedHashMap<String, Object>();
        switch (reading) {
            case ManuscriptReading.Read(Path source, ManuscriptDraft draft) -> {
                facts.put("source", source.toString());
                facts.put("sections", draft.parts().stream().map(ImportedText::facts).toList());
                facts.put("blocks", draft.blocks());
                facts.put("pictures", draft.assets().size());
                for (Remark.Fate fate : Remark.Fate.values()) {
                    List<String> told = draft.remarks().stream()
                            .filter(remark -> remark.kind().fate() == fate)
                            .map(sentences::say)
                            .toList();
                    facts.put(switch (fate) {
                        case LEFT_OUT -> "leftOut";
                        case CHANGED -> "changed";
                        case NOT_NEEDED -> "notNeeded";
                    }, told);
                }
            }
            case ManuscriptReading.Unreadable unreadable -> {
                facts.put("source", unreadable.source().toString());
                facts.put("unreadable", refused(unreadable, sentences));
            }
        }
        return facts;
    }
}
