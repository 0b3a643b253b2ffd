package qingye.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import qingye.ui.control.Icons;
import qingye.ui.nav.Notices;

/// Shows notices in the corner of the window. What was asked for goes away by itself; what did not work stays until it
/// was read.
public final class NoticePane extends VBox implements Notices {

    private static final Duration READ = Duration.seconds(6);
    private static final int MOST = 4;

    private final String closeText;

    /// @param closeText the name of the button that closes a notice
    public NoticePane(String closeText) {
        this.closeText = closeText;
        setId("notices");
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setFillWidth(false);
    }

    @Override
    public void tell(String sentence) {
        HBox notice = show(sentence, Feather.CHECK, "told");
        var pause = new PauseTransition(READ);
        pause.setOnFinished(_ -> getChildren().remove(notice));
        pause.play();
    }

    @Override
    public void warn(String sentence) {
        show(sentence, Feather.ALERT_TRIANGLE, "warned");
    }

    /// Takes away what was said.
    void clear() {
        getChildren().clear();
    }

    private HBox show(String sentence, Feather icon, String kind) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(440);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = new Button("", Icons.small(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon", "close");
        close.setAccessibleText(closeText);
        close.setFocusTraversable(false);
        var notice = new HBox(8, Icons.small(icon), words, close);
        notice.getStyleClass().addAll("notice", kind);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(sentence);
        close.setOnAction(_ -> getChildren().remove(notice));
        if (getChildren().size() >= MOST) {
            getChildren().removeFirst();
        }
        getChildren().add(notice);
        return notice;
    }
}
