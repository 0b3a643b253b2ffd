package qingye.ui.collect;

import java.util.List;
import java.util.Map;

import javafx.scene.layout.Region;

/// A thin bar that is coloured for each stage as far as values are at it.
final class StageBar extends Region {

    private static final double HEIGHT = 6;

    /// The furthest first: the bar fills from the left.
    private final List<Part> parts = List.of(Stage.values()).reversed().stream().map(Part::of).toList();
    private final Map<Stage, Integer> counts;

    private record Part(Stage stage, Region region) {

        static Part of(Stage stage) {
            var region = new Region();
            region.getStyleClass().add("stage-" + stage.key());
            region.setManaged(false);
            return new Part(stage, region);
        }
    }

    StageBar(Map<Stage, Integer> counts) {
        this.counts = counts;
        getStyleClass().add("stage-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMaxWidth(Double.MAX_VALUE);
        parts.forEach(part -> getChildren().add(part.region()));
    }

    @Override
    protected void layoutChildren() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        double left = 0;
        int sofar = 0;
        for (Part part : parts) {
            sofar += counts.getOrDefault(part.stage(), 0);
            double right = all == 0 ? 0 : Math.round(getWidth() * sofar / all);
            part.region().resizeRelocate(left, 0, right - left, HEIGHT);
            left = right;
        }
    }
}
