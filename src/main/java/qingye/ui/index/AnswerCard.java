package qingye.ui.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.answer.TargetList;
import qingye.ui.control.CardRows;
import qingye.ui.control.Choice;
import qingye.ui.control.Written;
import qingye.ui.pick.Pages;
import qingye.ui.pick.PickPage;

/// What is said to a requirement: whether and how it is answered, what the answer points to, what it says, and who has
/// to give it.
final class AnswerCard {

    private final IndexViewModel model;
    private final AnswerSteps steps;
    private final Messages messages;
    private final Pages pages;
    private final Choice<Stance.Kind> stance;
    private final Choice<Omission> ground;
    private final Node groundRow;
    private final TargetList targets;
    private final Map<Language, ToggleButton> languages = new EnumMap<>(Language.class);
    private final Label wordsName = new Label();
    private final Written words;
    private final VBox wordsRow;
    private final Written owner;
    private final MenuButton owners = new MenuButton();
    private final VBox card;
    private Optional<RequirementKey> shown = Optional.empty();

    AnswerCard(IndexViewModel model, AnswerSteps steps, Pages pages) {
        this.model = model;
        this.steps = steps;
        this.messages = model.messages();
        this.pages = pages;
        stance = new Choice<>("answer-stance", messages.text("index.answer.stance"), model.words()::stance,
                kind -> shown.ifPresent(key -> steps.stance(List.of(key), kind)));
        ground = new Choice<>("answer-ground", messages.text("index.answer.ground"), model.words()::ground,
                one -> shown.ifPresent(key -> steps.ground(key, one)));
        groundRow = CardRows.row(messages.text("index.answer.ground"), ground.node());
        targets = new TargetList(messages, model.around().navigator(), new TargetList.Doing(
                target -> shown.ifPresent(key -> steps.drop(key, target)),
                (target, by) -> shown.ifPresent(key -> steps.move(key, target, by))));
        words = Written.lines("answer-words", messages.text("index.answer.words"), 4);
        owner = Written.line("answer-owner", messages.text("index.answer.owner"));
        owners.setId("answer-owners");
        owners.setAccessibleText(messages.text("index.answer.owners"));
        owners.getStyleClass().addAll("small", "flat");
        wordsRow = words();
        card = CardRows.card("answer-card", messages.text("index.answer.card"), rows());
    }

    private List<Node> rows() {
        var add = CardRows.button("answer-add", messages.text("index.answer.add"), this::add);
        add.getStyleClass().add("flat");
        var name = new Label(messages.text("index.answer.targets"));
        name.getStyleClass().add("quiet");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(name, add);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(owner.field(), Priority.ALWAYS);
        var ownerRow = new HBox(4, owner.field(), owners);
        ownerRow.setAlignment(Pos.CENTER_LEFT);
        var rows = new ArrayList<Node>();
        rows.add(CardRows.row(messages.text("index.answer.stance"), stance.node()));
        rows.add(groundRow);
        rows.add(new VBox(head, targets));
        rows.add(wordsRow);
        rows.add(CardRows.row(messages.text("index.answer.owner"), ownerRow));
        return rows;
    }

    private VBox words() {
        wordsName.getStyleClass().add("quiet");
        wordsName.setMinWidth(0);
        wordsName.setMaxWidth(Double.MAX_VALUE);
        wordsName.setLabelFor(words.field());
        HBox.setHgrow(wordsName, Priority.ALWAYS);
        var head = new HBox(4, wordsName);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("languages", "small-languages");
        for (Language language : Language.values()) {
            var tab = new ToggleButton(messages.text("index.language." + language.tag()));
            tab.setId("answer-language-" + language.tag());
            tab.setAccessibleText(messages.text("publish.language." + language.tag()));
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                model.language().set(language);
            });
            model.language().subscribe(now -> tab.setSelected(now == language));
            languages.put(language, tab);
            head.getChildren().add(tab);
        }
        return new VBox(4, head, words.field());
    }

    /// Shows what is said.
    Node show(Row row) {
        RequirementKey key = row.key();
        shown = Optional.of(key);
        Stance said = row.answer().stance();
        stance.show(steps.offered(key), said.kind());
        boolean omitted = said instanceof Stance.Omitted;
        groundRow.setVisible(omitted);
        groundRow.setManaged(omitted);
        if (said instanceof Stance.Omitted(Omission why, var _)) {
            ground.show(List.of(Omission.values()), why);
        }
        targets.show(row.targets(), model.said().get().asked().shown(key));
        boolean speaks = switch (said) {
            case Stance.Open _, Stance.Disclosed _ -> false;
            case Stance.Partly _, Stance.NotApplicable _, Stance.Omitted _, Stance.Explained _ -> true;
        };
        wordsRow.setVisible(speaks);
        wordsRow.setManaged(speaks);
        Language language = model.language().get();
        if (speaks) {
            wordsName.setText(messages.text("index.answer.words." + said.kind().code()));
            words.show(said.words().in(language).orElse(""), said.words().best(language).orElse(""),
                    typed -> steps.say(key, language, typed));
            languages.forEach((one, tab) -> {
                tab.getStyleClass().remove("unwritten");
                if (said.words().in(one).filter(text -> !text.isBlank()).isEmpty()) {
                    tab.getStyleClass().add("unwritten");
                }
            });
        }
        owner.show(row.answer().owner(), messages.text("index.owner.nobody"),
                typed -> steps.own(List.of(key), typed));
        owners.getItems().setAll(model.said().get().owners().stream().map(name -> {
            var item = new MenuItem(name);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> steps.own(List.of(key), name));
            return item;
        }).toList());
        owners.setDisable(owners.getItems().isEmpty());
        return card;
    }

    /// Takes the keyboard.
    void enter() {
        stance.node().requestFocus();
    }

    /// What is picked is pointed to by the answer it was picked for, whatever is shown by then.
    void add() {
        shown.ifPresent(key -> {
            String name = model.requirement(key).map(model.words()::name).orElse(key.toString());
            List<Target> present = model.listed(key).targets();
            PickPage.show(pages, messages, new PickPage.Sayings(messages.text("index.answer.pick", name),
                    messages.text("assess.pick.keys"), messages.text("index.answer.pick.none")),
                    model.said().get().targets().offered(present), picked -> steps.point(key, picked));
        });
    }
}
