package qingye.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import qingye.model.block.Asset;
import qingye.model.block.Crop;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;

/// Pictures side by side, as high as each other, with a button to add one and one to take each out.
final class PictureStrip extends VBox {

    private static final double GAP = 8;
    /// Until there are several, a picture is not blown up to the whole width.
    private static final double HIGHEST = 260;

    private final BlockId block;
    private final Editing editing;
    private final double width;
    private final HBox row = new HBox(GAP);
    private final BooleanProperty near = new SimpleBooleanProperty();
    private final HBox tools;
    private List<AssetId> shown = List.of();
    private Optional<IntFunction<Node>> feet = Optional.empty();
    private IntConsumer removed = _ -> { /* until it is said what removing does */ };

    PictureStrip(BlockId block, Editing editing, double width) {
        super(4);
        this.block = block;
        this.editing = editing;
        this.width = width;
        Button add = Texts.tool("picture-add-" + block, editing.messages().text("chapter.pictures.add"),
                () -> editing.pictureWanted(block));
        add.setFocusTraversable(true);
        tools = new HBox(add);
        tools.getStyleClass().add("table-tools");
        getStyleClass().add("picture-strip");
        getChildren().addAll(row, tools);
    }

    /// Lets the button that adds one be seen at times only.
    void showToolsWhile(ObservableValue<Boolean> wanted) {
        near.bind(wanted);
        tools.visibleProperty().bind(near);
        tools.managedProperty().bind(near);
    }

    /// Says what stands below each picture.
    void setFeet(IntFunction<Node> made) {
        feet = Optional.of(made);
    }

    /// Says what happens when one is taken out.
    void setOnRemoved(IntConsumer action) {
        removed = action;
    }

    void show(List<AssetId> pictures) {
        if (pictures.equals(shown)) {
            return;
        }
        shown = List.copyOf(pictures);
        row.getChildren().clear();
        List<Double> widths = widths(shown);
        for (int at = 0; at < shown.size(); at++) {
            row.getChildren().add(one(at, widths.get(at)));
        }
    }

    /// How wide each is, so that all are as high as each other and fill the row.
    List<Double> widths(List<AssetId> pictures) {
        var slopes = new ArrayList<Double>();
        pictures.forEach(picture -> slopes.add(asset(picture).flatMap(Asset::picture)
                .map(header -> (double) header.width() / header.height()).orElse(1.0)));
        double room = width - GAP * (pictures.size() - 1);
        double all = slopes.stream().mapToDouble(Double::doubleValue).sum();
        double height = Math.min(HIGHEST, room / all);
        return slopes.stream().map(slope -> Math.floor(height * slope)).toList();
    }

    private Optional<Asset> asset(AssetId id) {
        return Optional.ofNullable(editing.content().chapters().assets().get(id));
    }

    private Node one(int at, double across) {
        String gone = editing.messages().text("chapter.picture.gone");
        Node picture = asset(shown.get(at))
                .flatMap(asset -> asset.picture().<Node>map(
                        header -> new PictureView(asset, header, Crop.NONE, across, gone)))
                .orElseGet(() -> new Label(gone));
        Button remove = Texts.tool("picture-remove-%s-%d".formatted(block, at),
                editing.messages().text("chapter.pictures.remove"), () -> removed.accept(at));
        remove.setAccessibleText(editing.messages().text("chapter.pictures.remove.one", at + 1));
        remove.setFocusTraversable(true);
        var column = new VBox(4, picture);
        feet.ifPresent(made -> column.getChildren().add(made.apply(at)));
        column.getChildren().add(remove);
        column.setMaxWidth(across);
        return column;
    }
}
