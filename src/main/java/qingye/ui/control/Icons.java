package qingye.ui.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes icons; their colour comes from the style sheet.
public final class Icons {

    private Icons() {}

    /// An icon of the size that stands beside words.
    public static FontIcon small(Feather feather) {
        return sized(feather, "icon-small");
    }

    /// An icon of the size that stands alone.
    public static FontIcon large(Feather feather) {
        return sized(feather, "icon-large");
    }

    private static FontIcon sized(Feather feather, String size) {
        var icon = new FontIcon(feather);
        icon.getStyleClass().add(size);
        return icon;
    }
}
