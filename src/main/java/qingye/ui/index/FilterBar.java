package qingye.ui.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import qingye.text.Messages;
import qingye.ui.control.Choice;

/// What is listed of a standard: words that are sought, the answers, who has to answer, and the part of the exchange
/// guideline.
final class FilterBar extends HBox {

    private final IndexViewModel model;
    private final Messages messages;
    private final Map<Part, ToggleButton> parts = new EnumMap<>(Part.class);
    private final TextField sought = new TextField();
    private final Choice<Sieve.Show> show;
    private final Choice<Optional<String>> owner;
    private final Button all = new Button();
    private final Label count = new Label();
    private Map<String, Integer> gaps = Map.of();

    /// @param enter gives the keyboard to the requirements
    FilterBar(IndexViewModel model, Runnable enter) {
        super(8);
        this.model = model;
        this.messages = model.messages();
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("filter-bar", "index-filter");
        for (Part part : Part.values()) {
            var tab = new ToggleButton(messages.text("index.part." + part.key()));
            tab.setId("index-part-" + part.key());
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                model.selected().set(Optional.empty());
                model.part().set(part);
            });
            parts.put(part, tab);
        }
        var tabs = new HBox(4);
        tabs.getChildren().addAll(parts.values());
        tabs.getStyleClass().add("languages");
        tabs.managedProperty().bind(tabs.visibleProperty());
        model.standard().subscribe(_ -> tabs.setVisible(model.shown().filter(Part::divides).isPresent()));
        model.part().subscribe(now -> parts.forEach((part, tab) -> tab.setSelected(part == now)));
        sought.setId("index-search");
        sought.setPromptText(messages.text("index.search"));
        sought.setAccessibleText(messages.text("index.search"));
        sought.setMinWidth(88);
        sought.setPrefWidth(180);
        sought.textProperty().addListener((_, _, words) -> model.sieve().set(model.sieve().get().seeking(words)));
        sought.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                enter.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !sought.getText().isEmpty()) {
                sought.clear();
                event.consume();
            }
        });
        show = new Choice<>("index-show", messages.text("index.show"),
                one -> messages.text("index.show." + one.key()),
                one -> model.sieve().set(model.sieve().get().showing(one)));
        owner = new Choice<>("index-owner", messages.text("index.owner"), this::owner,
                one -> model.sieve().set(model.sieve().get().by(one)));
        show.node().setMaxWidth(Region.USE_PREF_SIZE);
        show.node().setMinWidth(84);
        owner.node().setMinWidth(96);
        owner.node().setPrefWidth(150);
        all.setId("index-show-all");
        all.setText(messages.text("index.show.reset"));
        all.getStyleClass().addAll("flat", "small");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.managedProperty().bind(all.visibleProperty());
        all.setOnAction(_ -> model.sieve().set(Sieve.OPEN));
        count.getStyleClass().add("quiet");
        count.setMinWidth(0);
        HBox.setHgrow(sought, Priority.SOMETIMES);
        getChildren().addAll(tabs, sought, show.node(), owner.node(), all, count);
        model.sieve().addListener((_, _, _) -> show());
        model.rows().addListener((_, _, _) -> show());
        show();
    }

    /// Takes the keyboard to seek.
    void find() {
        sought.requestFocus();
        sought.selectAll();
    }

    private String owner(Optional<String> one) {
        return one.map(name -> messages.text("index.owner.gaps",
                name.isEmpty() ? messages.text("index.owner.nobody") : name, gaps.getOrDefault(name, 0)))
                .orElseGet(() -> messages.text("index.owner.all"));
    }

    private void show() {
        Sieve sieve = model.sieve().get();
        if (!sought.getText().equals(sieve.sought())) {
            sought.setText(sieve.sought());
        }
        show.show(List.of(Sieve.Show.values()), sieve.show());
        Map<String, Integer> now = model.shown().map(standard -> model.said().get().gaps(standard, model.part().get()))
                .orElse(Map.of());
        if (!now.equals(gaps)) {
            gaps = now;
            // the words of a choice are made anew only with its items
            owner.show(List.of(), Optional.empty());
        }
        var owners = new ArrayList<Optional<String>>();
        owners.add(Optional.empty());
        gaps.keySet().forEach(name -> owners.add(Optional.of(name)));
        sieve.owner().filter(name -> !gaps.containsKey(name)).ifPresent(name -> owners.add(Optional.of(name)));
        owner.show(owners, sieve.owner());
        all.setVisible(!sieve.open());
        long listed = model.rows().get().stream().filter(Row::answerable).count();
        count.setText(messages.text("index.rows", listed));
    }
}
