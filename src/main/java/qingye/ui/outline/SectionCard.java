package qingye.ui.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import qingye.model.id.SectionId;
import qingye.model.report.CorePillar;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.SectionRole;
import qingye.model.report.Stage;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.OutlineRow;
import qingye.ui.manuscript.SectionSteps;
import qingye.ui.nav.Navigator;

/// The cards of a section: what to write in it, and its titles, its part in the report, who writes it, how far it is,
/// its length and pillars, what can be done with it, and what it answers.
public final class SectionCard {

    private final ChapterViewModel model;
    private final SectionSteps steps;
    private final Messages messages;
    private final RowWords words;
    private final RequirementsCard requirements;
    private final GoalsCard goals;

    /// @param all what can be done with sections and blocks
    public SectionCard(ChapterViewModel model, ChapterSteps all, Navigator navigator, Messages messages) {
        this.model = model;
        this.steps = all.sections();
        this.requirements = new RequirementsCard(model, navigator, messages);
        this.goals = new GoalsCard(model, all, messages);
        this.messages = messages;
        this.words = new RowWords(model, messages);
    }

    /// The cards of a section.
    public List<Node> of(Section section) {
        var cards = new ArrayList<Node>();
        guidance(section).ifPresent(cards::add);
        cards.add(requirements.of(section));
        cards.add(card(section));
        if (row(model.outline().get(), section.id()).filter(one -> one.level() == 1).isPresent()) {
            cards.add(goals.of(section));
        }
        return cards;
    }

    /// What to write, in the language the program speaks.
    private Optional<Node> guidance(Section section) {
        Language spoken = messages.locale().getLanguage().equals("en") ? Language.EN : Language.ZH_HANS;
        return section.profile().guidance().best(spoken).filter(said -> !said.isBlank()).map(said -> {
            List<Node> lines = said.lines().<Node>map(line -> {
                var label = new Label(line);
                label.setWrapText(true);
                label.setMinHeight(Label.USE_PREF_SIZE);
                return label;
            }).toList();
            return CardRows.card("section-guidance", messages.text("chapter.guidance"), lines);
        });
    }

    private Node card(Section section) {
        var rows = new ArrayList<Node>();
        Optional<OutlineRow> row = row(model.outline().get(), section.id());
        rows.addAll(work(section));
        for (Language language : Language.values()) {
            String name = messages.text("chapter.title.in", messages.text("chapter.language." + language.tag()));
            rows.add(CardRows.row(name, CardRows.line(
                    "section-title-" + language.tag(), section.title().in(language).orElse(""), name,
                    typed -> rename(section.id(), language, typed))));
        }
        if (row.filter(one -> one.level() == 1).isPresent()) {
            String name = messages.text("chapter.role");
            rows.add(CardRows.row(name, CardRows.choice("section-role", name, List.of(SectionRole.values()),
                    section.role(), role -> messages.text("chapter.role." + role.name().toLowerCase(Locale.ROOT)),
                    role -> steps.role(section.id(), role))));
        }
        rows.add(pillars(section, row));
        rows.add(actions(section.id()));
        return CardRows.card("section-card", messages.text("chapter.section.card"), rows);
    }

    /// Who writes it, how far it is, how long it is and is to become, whether it is printed.
    private List<Node> work(Section section) {
        SectionProfile profile = section.profile();
        SectionId id = section.id();
        String stage = messages.text("chapter.stage");
        String owner = messages.text("chapter.owner");
        String target = messages.text("chapter.target");
        var length = CardRows.line("section-target",
                profile.target().isPresent() ? Integer.toString(profile.target().getAsInt()) : "", target,
                typed -> steps.know(id, one -> one.withTarget(length(typed))));
        length.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("[0-9]{0,7}") ? change : null));
        var hidden = new CheckBox(messages.text("chapter.hidden"));
        hidden.setId("section-hidden");
        hidden.setSelected(profile.hidden());
        hidden.setOnAction(_ -> steps.know(id, one -> one.withHidden(hidden.isSelected())));
        return List.of(
                pair(
                        CardRows.row(owner, CardRows.line("section-owner", profile.owner(), owner,
                                typed -> steps.know(id, one -> one.withOwner(typed.strip())))),
                        CardRows.row(stage, CardRows.choice("section-stage", stage, List.of(Stage.values()),
                                profile.stage(),
                                one -> messages.text("chapter.stage." + one.name().toLowerCase(Locale.ROOT)),
                                chosen -> steps.know(id, one -> one.withStage(chosen))))),
                pair(
                        CardRows.row(target, length),
                        CardRows.row(messages.text("chapter.words"), length(id))),
                hidden);
    }

    /// How much is written, which changes while it is being written.
    private Node length(SectionId id) {
        var length = new Label();
        length.textProperty().bind(model.outline().map(rows -> messages.text("chapter.words.count",
                words.length(row(rows, id).map(OutlineRow::words).orElse(0)))));
        return length;
    }

    private static Optional<OutlineRow> row(List<OutlineRow> rows, SectionId id) {
        return rows.stream().filter(one -> one.section().id().equals(id)).findFirst();
    }

    /// Two rows side by side, of the same width.
    private static Node pair(Node left, Node right) {
        var grid = new GridPane(8, 0);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        grid.addRow(0, left, right);
        return grid;
    }

    private static OptionalInt length(String typed) {
        int wanted = typed.isBlank() ? 0 : Integer.parseInt(typed);
        return wanted > 0 ? OptionalInt.of(wanted) : OptionalInt.empty();
    }

    /// The pillars it tells of, and for a topic those that nothing in it tells of.
    private Node pillars(Section section, Optional<OutlineRow> row) {
        var boxes = new VBox(4);
        for (CorePillar pillar : CorePillar.values()) {
            var box = new CheckBox(words.pillar(pillar));
            box.setWrapText(true);
            box.setId("section-pillar-" + pillar.name().toLowerCase(Locale.ROOT));
            box.setSelected(section.profile().pillars().contains(pillar));
            box.setOnAction(_ -> steps.know(section.id(), profile -> {
                var told = EnumSet.noneOf(CorePillar.class);
                told.addAll(profile.pillars());
                if (box.isSelected()) {
                    told.add(pillar);
                } else {
                    told.remove(pillar);
                }
                return profile.withPillars(told);
            }));
            boxes.getChildren().add(box);
        }
        row.filter(OutlineRow::topic).ifPresent(topic -> {
            var said = new Label(topic.missing().isEmpty()
                    ? messages.text("chapter.pillars.complete")
                    : words.missing(topic.missing()));
            said.setId("section-missing");
            said.setWrapText(true);
            said.setMinHeight(Label.USE_PREF_SIZE);
            said.getStyleClass().add(topic.missing().isEmpty() ? "quiet" : "section-missing");
            boxes.getChildren().add(said);
        });
        return CardRows.row(messages.text("chapter.pillars"), boxes);
    }

    private Node actions(SectionId id) {
        var buttons = new FlowPane(8, 8,
                CardRows.button("section-add-below", messages.text("chapter.section.below"),
                        () -> steps.addBelow(id)),
                CardRows.button("section-duplicate-here", messages.text("chapter.section.duplicate"),
                        () -> steps.duplicate(id)),
                CardRows.button("section-promote-here", messages.text("chapter.section.promote"),
                        () -> steps.shift(id, -1)),
                CardRows.button("section-demote-here", messages.text("chapter.section.demote"),
                        () -> steps.shift(id, 1)),
                CardRows.button("section-remove-here", messages.text("chapter.section.remove"),
                        () -> steps.remove(id)));
        if (steps.takesPillars(id)) {
            buttons.getChildren().add(1, CardRows.button("section-pillars-here",
                    messages.text("chapter.section.pillars"), () -> steps.addPillars(id)));
        }
        return buttons;
    }

    private void rename(SectionId id, Language language, String typed) {
        model.content().get().chapters().section(id).ifPresent(section -> {
            Localized<String> title = typed.isBlank()
                    ? section.title().without(language)
                    : section.title().with(language, typed.strip());
            model.typedTitle(id, title);
            model.flush();
        });
    }
}
