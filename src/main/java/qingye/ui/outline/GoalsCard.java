package qingye.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import qingye.model.Chapters;
import qingye.model.block.Block;
import qingye.model.block.Goal;
import qingye.model.report.Section;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;

/// The card of a chapter with the sustainable development goals it answers. They are those of its opener, or of its
/// block of goals where it has no opener: what is chosen here is printed there, and in the index of the goals.
final class GoalsCard {

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final Messages messages;

    GoalsCard(ChapterViewModel model, ChapterSteps steps, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.messages = messages;
    }

    Node of(Section chapter) {
        Optional<Block> holder = holder(model.content().get().chapters(), chapter);
        Set<Integer> present = holder.map(GoalsCard::goals).orElse(Set.of());
        var chips = new FlowPane(4, 4);
        for (int goal = 1; goal <= Goal.LAST; goal++) {
            chips.getChildren().add(chip(chapter, goal, present.contains(goal)));
        }
        List<Node> rows = new ArrayList<>(List.of(chips));
        if (!present.isEmpty()) {
            var names = new Label(String.join("\n", present.stream()
                    .map(goal -> messages.text("chapter.goal", goal, messages.text("compose.goal." + goal))).toList()));
            names.setWrapText(true);
            names.setMinHeight(Label.USE_PREF_SIZE);
            names.getStyleClass().add("quiet");
            rows.add(names);
        }
        return CardRows.card("section-goals", messages.text("chapter.goals"), rows);
    }

    private ToggleButton chip(Section chapter, int goal, boolean on) {
        String name = messages.text("compose.goal." + goal);
        var chip = new ToggleButton(Integer.toString(goal));
        chip.setId("section-goal-" + goal);
        chip.setSelected(on);
        chip.setTooltip(new Tooltip(messages.text("chapter.goal", goal, name)));
        chip.setAccessibleText(messages.text("chapter.goal", goal, name));
        chip.getStyleClass().addAll("small", "goal-number");
        chip.setOnAction(_ -> choose(chapter, goal, chip.isSelected()));
        return chip;
    }

    private void choose(Section chapter, int goal, boolean on) {
        model.flush();
        Chapters chapters = model.content().get().chapters();
        Optional<Block> holder = chapters.section(chapter.id()).flatMap(now -> holder(chapters, now));
        var goals = new TreeSet<>(holder.map(GoalsCard::goals).orElse(Set.of()));
        if (on) {
            goals.add(goal);
        } else {
            goals.remove(goal);
        }
        if (holder.isEmpty()) {
            steps.add(chapter.id(), Optional.empty(), new Block.Goals(steps.blockId(), goals), Optional.empty());
        } else {
            steps.change(holder.get().id(), now -> with(now, goals));
        }
    }

    private static Optional<Block> holder(Chapters chapters, Section chapter) {
        List<Block> blocks = chapter.blocks().stream().flatMap(id -> chapters.block(id).stream()).toList();
        return blocks.stream().filter(Block.Opener.class::isInstance).findFirst()
                .or(() -> blocks.stream().filter(Block.Goals.class::isInstance).findFirst());
    }

    private static Set<Integer> goals(Block block) {
        return block instanceof Block.Opener opener
                ? opener.goals()
                : block instanceof Block.Goals goals ? goals.goals() : Set.of();
    }

    private static Block with(Block block, Set<Integer> goals) {
        return block instanceof Block.Opener opener
                ? new Block.Opener(opener.id(), goals, opener.contents(), opener.words())
                : block instanceof Block.Goals old ? new Block.Goals(old.id(), goals) : block;
    }
}
