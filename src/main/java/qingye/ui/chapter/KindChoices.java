package qingye.ui.chapter;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import qingye.calc.answer.Asked;
import qingye.model.Snapshot;
import qingye.model.block.AssessmentKind;
import qingye.model.block.Block;
import qingye.model.block.Goal;
import qingye.model.block.RosterKind;
import qingye.model.id.RowId;
import qingye.model.standard.Standard;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;

/// What can be chosen for a block as a whole: which of its parts, rows and years are printed, and how it stands.
final class KindChoices {

    private static final List<Integer> LABEL_COLUMNS = List.of(0, 1, 2, 3);

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final Messages messages;

    KindChoices(ChapterViewModel model, ChapterSteps steps, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.messages = messages;
    }

    private CheckBox check(String id, String words, boolean present, Consumer<Boolean> chosen) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.setSelected(present);
        box.setOnAction(_ -> chosen.accept(box.isSelected()));
        return box;
    }

    private Node group(String name, List<CheckBox> boxes) {
        var list = new VBox(4);
        list.getChildren().addAll(boxes);
        return CardRows.row(name, list);
    }

    private void change(Block block) {
        steps.change(block.id(), _ -> block);
    }

    /// The block as it is now, with what was typed since the card was made.
    private <T extends Block> T now(T block, Class<T> kind) {
        return model.latest(block.id()).filter(kind::isInstance).map(kind::cast).orElse(block);
    }

    /// Whether a matrix shows the year before.
    List<Node> of(Block.Assessment assessment) {
        return assessment.kind() == AssessmentKind.MATRIX
                ? List.of(check("assessment-compared", messages.text("chapter.assessment.compared"),
                        assessment.compared(), on -> change(new Block.Assessment(
                                assessment.id(), assessment.kind(), on))))
                : List.of();
    }

    /// Which standard an index lists, where it can list any.
    List<Node> of(Block.Index index) {
        if (index.kind().standard().isPresent()) {
            return List.of();
        }
        String name = messages.text("chapter.index.standard");
        Language language = model.language().get();
        Asked asked = Asked.of(model.content().get());
        List<String> all = asked.standards().stream().map(Standard::id).filter(index.kind()::prints).toList();
        return List.of(CardRows.row(name, CardRows.choice("index-standard", name, all, index.standard(),
                id -> asked.standard(id).flatMap(one -> one.brief().best(language)).orElse(id),
                id -> change(new Block.Index(index.id(), index.kind(), id)))));
    }

    /// Which parts are printed; the first one always is.
    List<Node> of(Block.Roster roster) {
        boolean optional = switch (roster.kind()) {
            case HONOURS, POLICIES, STAKEHOLDERS, RISKS -> true;
            case CARDS, FIELDS, TIMELINE, STEPS, CONTRAST, STRUCTURE, ABBREVIATIONS, CONTACT, FEEDBACK -> false;
        };
        if (!optional) {
            return List.of();
        }
        var boxes = new ArrayList<CheckBox>();
        for (String part : roster.kind().parts().subList(1, roster.kind().parts().size())) {
            boxes.add(check("part-" + part, name(roster.kind(), part), !roster.without().contains(part), shown -> {
                var now = now(roster, Block.Roster.class);
                var without = new LinkedHashSet<>(now.without());
                if (shown) {
                    without.remove(part);
                } else {
                    without.add(part);
                }
                change(new Block.Roster(now.id(), now.kind(), without, now.items()));
            }));
        }
        return List.of(group(messages.text("chapter.roster.parts"), boxes));
    }

    private String name(RosterKind kind, String part) {
        return messages.text("chapter.roster." + kind.name().toLowerCase(Locale.ROOT) + "." + part);
    }

    List<Node> of(Block.Panel panel) {
        return List.of(check("block-numbered", messages.text("chapter.panel.numbered"), panel.numbered(), numbered -> {
            var now = now(panel, Block.Panel.class);
            change(new Block.Panel(now.id(), now.kind(), numbered, now.pictures(), now.words()));
        }));
    }

    List<Node> of(Block.Opener opener) {
        return List.of(
                check("opener-contents", messages.text("chapter.opener.contents"), opener.contents(), contents -> {
                    var now = now(opener, Block.Opener.class);
                    change(new Block.Opener(now.id(), now.goals(), contents, now.words()));
                }),
                goals(opener.goals(), goals -> {
                    var now = now(opener, Block.Opener.class);
                    change(new Block.Opener(now.id(), goals, now.contents(), now.words()));
                }));
    }

    List<Node> of(Block.Goals goals) {
        return List.of(goals(goals.goals(), chosen -> change(new Block.Goals(goals.id(), chosen))));
    }

    private Node goals(Set<Integer> present, Consumer<Set<Integer>> chosen) {
        List<CheckBox> boxes = IntStream.rangeClosed(1, Goal.LAST)
                .mapToObj(goal -> check("goal-" + goal,
                        messages.text("chapter.goal", goal, messages.text("compose.goal." + goal)),
                        present.contains(goal), shown -> {
                            var goals = new TreeSet<>(present);
                            if (shown) {
                                goals.add(goal);
                            } else {
                                goals.remove(goal);
                            }
                            chosen.accept(goals);
                        }))
                .toList();
        return group(messages.text("chapter.block.goals"), boxes);
    }

    List<Node> of(Block.FreeTable table) {
        Block.FreeTable.Layout layout = table.layout();
        String labels = messages.text("chapter.table.labels");
        return List.of(
                check("table-header", messages.text("chapter.table.header"), layout.header(),
                        header -> lay(table, new Block.FreeTable.Layout(header, layout.labels(), layout.landscape()))),
                CardRows.row(labels, CardRows.choice("table-labels", labels, LABEL_COLUMNS,
                        Math.min(layout.labels(), LABEL_COLUMNS.getLast()),
                        count -> messages.text("chapter.table.labels.count", count),
                        count -> lay(table,
                                new Block.FreeTable.Layout(layout.header(), count, layout.landscape())))),
                check("table-landscape", messages.text("chapter.table.landscape"), layout.landscape(),
                        wide -> lay(table, new Block.FreeTable.Layout(layout.header(), layout.labels(), wide))));
    }

    private void lay(Block.FreeTable table, Block.FreeTable.Layout layout) {
        change(new Block.FreeTable(table.id(), layout, now(table, Block.FreeTable.class).grid()));
    }

    /// Which years and rows of a KPI table are printed. All of them is no choice: then new ones are printed, too.
    List<Node> of(Block.KpiTableBlock block) {
        Snapshot content = model.content().get();
        return content.tables().table(block.table()).map(table -> List.of(years(block, table), rows(block, table)))
                .orElse(List.of());
    }

    private Node years(Block.KpiTableBlock block, KpiTable table) {
        var row = new FlowPane(12, 4);
        Set<Year> shown = block.years().isEmpty() ? Set.copyOf(table.years()) : Set.copyOf(block.years());
        for (Year year : table.years()) {
            row.getChildren().add(check("kpi-year-" + year, year.toString(), shown.contains(year), on -> {
                List<Year> chosen = table.years().stream()
                        .filter(one -> one.equals(year) ? on : shown.contains(one)).toList();
                boolean all = chosen.size() == table.years().size() || chosen.isEmpty();
                change(new Block.KpiTableBlock(block.id(), block.table(), all ? List.of() : chosen, block.rows()));
            }));
        }
        return CardRows.row(messages.text("chapter.kpi.years"), row);
    }

    private Node rows(Block.KpiTableBlock block, KpiTable table) {
        var list = new VBox(4);
        String group = "";
        for (KpiRow row : table.rows()) {
            String above = in(row.group());
            if (!above.isEmpty() && !above.equals(group)) {
                var head = new Label(above);
                head.getStyleClass().add("quiet");
                list.getChildren().add(head);
            }
            group = above;
            String name = model.content().get().figures().indicator(row.indicator())
                    .map(indicator -> in(indicator.name()))
                    .orElse(row.indicator().code());
            boolean shown = block.rows().isEmpty() || block.rows().contains(row.id());
            list.getChildren().add(check("kpi-row-" + row.id(), name, shown, on -> {
                List<RowId> chosen = table.rows().stream().map(KpiRow::id)
                        .filter(id -> id.equals(row.id()) ? on : block.rows().isEmpty() || block.rows().contains(id))
                        .toList();
                boolean all = chosen.size() == table.rows().size() || chosen.isEmpty();
                change(new Block.KpiTableBlock(block.id(), block.table(), block.years(),
                        all ? Set.of() : new LinkedHashSet<>(chosen)));
            }));
        }
        return CardRows.row(messages.text("chapter.kpi.rows"), list);
    }

    private String in(Localized<String> words) {
        return words.best(model.language().get()).orElse("");
    }
}
