package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import qingye.model.Chapters;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.manuscript.BlockKinds;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;

/// The card of a section: its titles, its part in the report, its length, and what can be done with it.
final class SectionCard {

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final Messages messages;

    SectionCard(ChapterViewModel model, ChapterSteps steps, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.messages = messages;
    }

    Node of(Section section) {
        var rows = new ArrayList<Node>();
        for (Language language : Language.values()) {
            String name = messages.text("chapter.title.in", Languages.name(language, messages));
            rows.add(CardRows.row(name, CardRows.line(
                    "section-title-" + language.tag(), section.title().in(language).orElse(""), name,
                    words -> rename(section.id(), language, words))));
        }
        if (level(section.id()).orElse(0) == 1) {
            String name = messages.text("chapter.role");
            rows.add(CardRows.row(name, CardRows.choice("section-role", name, List.of(SectionRole.values()),
                    section.role(),
                    role -> messages.text("chapter.role." + role.name().toLowerCase(Locale.ROOT)),
                    role -> steps.role(section.id(), role))));
        }
        rows.add(CardRows.fact(messages.text("chapter.words"), messages.text("chapter.words.count",
                Integer.toString(words(section.id())))));
        rows.add(new FlowPane(8, 8,
                CardRows.button("section-add-below", messages.text("chapter.section.below"),
                        () -> steps.addSubsection(section.id())),
                CardRows.button("section-promote-here", messages.text("chapter.section.promote"),
                        () -> steps.shift(section.id(), -1)),
                CardRows.button("section-demote-here", messages.text("chapter.section.demote"),
                        () -> steps.shift(section.id(), 1)),
                CardRows.button("section-remove-here", messages.text("chapter.section.remove"),
                        () -> steps.removeSection(section.id()))));
        return CardRows.card("section-card", messages.text("chapter.section.card"), rows);
    }

    private OptionalInt level(SectionId id) {
        Outline outline = model.content().get().chapters().outline();
        return outline.indexOf(id).isPresent()
                ? OptionalInt.of(outline.entries().get(outline.indexOf(id).getAsInt()).level())
                : OptionalInt.empty();
    }

    private void rename(SectionId id, Language language, String words) {
        model.content().get().chapters().section(id).ifPresent(section -> {
            Localized<String> title = words.isBlank()
                    ? section.title().without(language)
                    : section.title().with(language, words.strip());
            model.typedTitle(id, title);
            model.flush();
        });
    }

    /// How much is written in the section and below it.
    private int words(SectionId id) {
        Chapters chapters = model.content().get().chapters();
        return chapters.outline().within(id).stream()
                .flatMap(entry -> chapters.section(entry.section()).stream())
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> chapters.block(block).stream())
                .mapToInt(block -> BlockKinds.words(block, model.language().get()))
                .sum();
    }
}
