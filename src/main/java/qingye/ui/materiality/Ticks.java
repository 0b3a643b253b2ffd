package qingye.ui.materiality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;

/// Topics to be ticked, in the order in which they are listed.
final class Ticks {

    private final String id;
    private final Function<MaterialTopic, String> name;
    private final VBox box = new VBox();
    private final Map<PartId, CheckBox> ticks = new LinkedHashMap<>();
    private Consumer<List<PartId>> taker = _ -> { /* nothing is shown yet */ };

    Ticks(String id, Function<MaterialTopic, String> name) {
        this.id = id;
        this.name = name;
        box.setId(id);
        box.getStyleClass().add("ticks");
    }

    Node node() {
        return box;
    }

    /// Shows which topics there are and which of them are ticked.
    ///
    /// @param taken told those that are ticked after a change
    void show(List<MaterialTopic> topics, List<PartId> ticked, Consumer<List<PartId>> taken) {
        taker = taken;
        List<PartId> ids = topics.stream().map(MaterialTopic::id).toList();
        if (!List.copyOf(ticks.keySet()).equals(ids)) {
            ticks.clear();
            topics.forEach(topic -> ticks.put(topic.id(), made(topic.id())));
            box.getChildren().setAll(ticks.values());
        }
        topics.forEach(topic -> {
            CheckBox tick = ticks.get(topic.id());
            if (tick != null) {
                tick.setText(name.apply(topic));
                tick.setSelected(ticked.contains(topic.id()));
            }
        });
    }

    private CheckBox made(PartId topic) {
        var tick = new CheckBox();
        tick.setId(id + "-" + topic);
        tick.setMinWidth(0);
        tick.setOnAction(_ -> {
            var chosen = new ArrayList<PartId>();
            ticks.forEach((one, box) -> {
                if (box.isSelected()) {
                    chosen.add(one);
                }
            });
            taker.accept(chosen);
        });
        return tick;
    }
}
