package qingye.ui.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.scene.layout.Region;

import qingye.calc.answer.Coverage;
import qingye.model.answer.Stance;

/// A thin bar of how much is answered, and in which way. Its colours are in the style sheet.
public final class CoverageBar extends Region {

    private static final double HEIGHT = 6;
    private static final List<Stance.Kind> ORDER = List.of(
            Stance.Kind.DISCLOSED, Stance.Kind.PARTLY, Stance.Kind.EXPLAINED, Stance.Kind.OMITTED,
            Stance.Kind.NOT_APPLICABLE, Stance.Kind.OPEN);

    private final Map<Stance.Kind, Region> parts = new EnumMap<>(Stance.Kind.class);
    private final Map<Stance.Kind, Integer> counts = new EnumMap<>(Stance.Kind.class);

    /// An empty bar.
    public CoverageBar() {
        getStyleClass().add("coverage-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMinWidth(24);
        setMouseTransparent(true);
        for (Stance.Kind kind : ORDER) {
            var part = new Region();
            part.getStyleClass().addAll("coverage-part", "stance-" + kind.code());
            parts.put(kind, part);
            getChildren().add(part);
        }
    }

    /// Shows counts.
    public void show(Map<Stance.Kind, Integer> shown) {
        counts.clear();
        counts.putAll(shown);
        requestLayout();
    }

    /// Shows all of it, whatever its duty.
    public void show(Coverage coverage) {
        var all = new EnumMap<Stance.Kind, Integer>(Stance.Kind.class);
        coverage.counts().values().forEach(of -> of.forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
        show(all);
    }

    @Override
    protected void layoutChildren() {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var shown = new ArrayList<Stance.Kind>();
        for (Stance.Kind kind : ORDER) {
            Region part = partOf(kind);
            boolean here = counts.getOrDefault(kind, 0) > 0;
            part.setVisible(here);
            if (here) {
                shown.add(kind);
            }
        }
        double left = 0;
        int before = 0;
        for (Stance.Kind kind : shown) {
            before += counts.getOrDefault(kind, 0);
            double right = snapPositionX(getWidth() * before / total);
            partOf(kind).resizeRelocate(left, 0, Math.max(1, right - left), getHeight());
            left = right;
        }
    }

    private Region partOf(Stance.Kind kind) {
        return parts.getOrDefault(kind, this);
    }
}
