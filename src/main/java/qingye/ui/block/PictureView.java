package qingye.ui.block;

import java.io.ByteArrayInputStream;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import qingye.model.block.Asset;
import qingye.model.block.Crop;
import qingye.model.block.PictureHeader;
import qingye.ui.fx.Fx;

/// A picture on the page. It has its size at once and is decoded behind the window, as a large one takes its time.
final class PictureView extends StackPane {

    /// Screens show up to this many pixels where the page has one.
    private static final int SHARPNESS = 2;

    private final Crop crop;

    /// @param crop the part of it that is shown
    /// @param width that part is shown at
    /// @param gone what is said where the file turns out to be no picture
    PictureView(Asset asset, PictureHeader header, Crop crop, double width, String gone) {
        this.crop = crop;
        getStyleClass().add("picture");
        double height = width * header.height() * crop.height() / (header.width() * crop.width());
        setMinSize(width, height);
        setMaxSize(width, height);
        Fx.behind(() -> decoded(asset, width / crop.width()), image -> show(image, width, gone));
    }

    private static Image decoded(Asset asset, double width) {
        return new Image(new ByteArrayInputStream(asset.content()), SHARPNESS * width, 0, true, true);
    }

    private void show(Image image, double width, String gone) {
        if (image.isError()) {
            setMinSize(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE);
            setMaxSize(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE);
            getChildren().setAll(new Label(gone));
            return;
        }
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setViewport(new Rectangle2D(crop.left() * image.getWidth(), crop.top() * image.getHeight(),
                crop.width() * image.getWidth(), crop.height() * image.getHeight()));
        view.setFitWidth(width);
        getChildren().setAll(view);
    }
}
