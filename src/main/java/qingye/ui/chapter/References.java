package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import qingye.compose.Numbering;
import qingye.compose.Preview;
import qingye.model.Snapshot;
import qingye.model.block.Inline;
import qingye.model.register.Entry;
import qingye.model.register.Register;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.text.Language;
import qingye.ui.manuscript.BlockKinds;

/// All that text can refer to: sections and what has a caption in them, in reading order, and behind them what the
/// registers say things are called.
final class References {

    /// One of it.
    ///
    /// @param words what the reference prints
    /// @param kind the key of what it is
    record Target(Inline.Live live, String words, String kind) {

        boolean matches(String query) {
            String found = words.toLowerCase(Locale.ROOT);
            return List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(found::contains);
        }
    }

    private static final String KIND = "chapter.block.";

    private final Snapshot content;
    private final Language language;

    /// @param language of the captions
    References(Snapshot content, Language language) {
        this.content = content;
        this.language = language;
    }

    List<Target> all() {
        var targets = new ArrayList<Target>();
        var numbering = Numbering.of(content, language);
        var preview = new Preview(content, language);
        for (Outline.Entry entry : content.chapters().outline().entries()) {
            Optional<Section> section = content.chapters().section(entry.section());
            if (section.isEmpty()) {
                continue;
            }
            String title = section.get().title().best(language).orElse("");
            targets.add(new Target(new Inline.Reference(entry.section()),
                    numbering.of(entry.section()).around(title), KIND + "section"));
            section.get().blocks().stream()
                    .flatMap(id -> content.chapters().block(id).stream())
                    // what prints nothing when it is mentioned cannot be
                    .filter(block -> !preview.caption(block).isBlank())
                    .forEach(block -> targets.add(new Target(new Inline.Mention(block.id()),
                            preview.words(new Inline.Mention(block.id())), KIND + BlockKinds.key(block))));
        }
        targets.addAll(entries());
        return targets;
    }

    /// What is called nothing in this language cannot be named.
    private List<Target> entries() {
        var targets = new ArrayList<Target>();
        for (Register register : Register.values()) {
            String kind = "register." + register.name().toLowerCase(Locale.ROOT);
            for (Entry entry : content.registers().of(register)) {
                entry.called().in(language).filter(words -> !words.isBlank())
                        .ifPresent(words -> targets.add(new Target(new Inline.Term(entry.id()), words, kind)));
            }
        }
        return targets;
    }
}
