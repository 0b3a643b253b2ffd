package qingye.ui.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.publish.ProofPress.Proof;
import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.fx.Newest;

/// A page of the report as it will be printed. It follows the place that is written at, and is printed anew in the
/// background when the content has changed, for as long as it is looked at.
public final class ProofView {

    /// Drawn finer than shown, so that small type stays readable.
    private static final int FINENESS = 2;
    private static final double MARGIN = 12;
    /// How far down the window the place stands that is written at, and from how far away it is gone to.
    private static final double SIGHT = 0.25;
    private static final double NEAR = 0.02;
    private static final Duration REST = Duration.millis(250);

    private final ObservableValue<Snapshot> content;
    private final ObservableValue<Language> language;
    private final Messages messages;
    private final Newest<Order, Sheet> worker;
    private final BorderPane root = new BorderPane();
    private final ImageView picture = new ImageView();
    private final ScrollPane scroll;
    private final Label place = new Label();
    private final Label state = new Label();
    private final Button back;
    private final Button forward;
    private final Zoom zoom;
    private final PauseTransition rest = new PauseTransition(REST);
    private Order.Wanted wanted = new Order.Wanted.Numbered(1);
    private Optional<Sheet.Page> shown = Optional.empty();
    private boolean open;

    /// @param content what is printed
    /// @param language the edition
    /// @param press prints it, in seconds
    public ProofView(
            ObservableValue<Snapshot> content, ObservableValue<Language> language,
            BiFunction<Snapshot, Language, Proof> press, Messages messages) {
        this.content = content;
        this.language = language;
        this.messages = messages;
        var plates = new Plates(press);
        worker = new Newest<>("proof", plates::draw, this::show);
        back = step("proof-back", Feather.CHEVRON_LEFT, -1);
        forward = step("proof-forward", Feather.CHEVRON_RIGHT, 1);
        zoom = new Zoom(messages);
        picture.setId("proof-picture");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        var ground = new StackPane(picture);
        ground.getStyleClass().add("proof-ground");
        StackPane.setAlignment(picture, Pos.TOP_CENTER);
        scroll = new ScrollPane(ground);
        scroll.setId("proof-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.setPannable(true);
        scroll.getStyleClass().addAll("edge-to-edge", "proof-scroll");
        scroll.setAccessibleText(messages.text("proof.page"));
        root.setId("proof");
        root.setTop(bar());
        root.setCenter(scroll);
        rest.setOnFinished(_ -> order());
        content.addListener((_, _, _) -> changed());
        language.addListener((_, _, _) -> changed());
        root.widthProperty().addListener((_, _, _) -> changed());
        zoom.step().addListener((_, _, _) -> enlarge());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node bar() {
        place.setId("proof-place");
        state.setId("proof-state");
        state.getStyleClass().add("quiet");
        state.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(back, place, forward, gap, state, zoom);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("proof-bar");
        return bar;
    }

    private Button step(String id, Feather sign, int by) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(Icons.small(sign));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setAccessibleText(messages.text(by < 0 ? "proof.back" : "proof.forward"));
        button.setOnAction(_ -> turn(by));
        return button;
    }

    private void pressed(KeyEvent event) {
        if (zoom.pressed(event)) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case PAGE_UP -> turn(-1);
            case PAGE_DOWN -> turn(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(int by) {
        shown.ifPresent(page -> {
            wanted = new Order.Wanted.Numbered(Math.clamp(page.page() + by, 1, page.pages()));
            scroll.setVvalue(0);
            order();
        });
    }

    /// Shows what is there larger or smaller until it is drawn anew.
    private void enlarge() {
        picture.setFitWidth(width() * zoom.factor());
        shown.ifPresent(page -> goTo(page.place()));
        order();
    }

    private double width() {
        return root.getWidth() - 2 * MARGIN;
    }

    /// Brings a place of the page into sight.
    private void goTo(double down) {
        scroll.layout();
        double whole = scroll.getContent().getLayoutBounds().getHeight();
        double view = scroll.getViewportBounds().getHeight();
        scroll.setVvalue(whole > view ? Math.clamp((down * whole - SIGHT * view) / (whole - view), 0, 1) : 0);
    }

    /// Shows pages as large as another one did.
    public void takeOver(ProofView before) {
        zoom.to(before.zoom.step().get());
    }

    /// What is put beside the text.
    public Node node() {
        return root;
    }

    /// Shows it, or stops printing while it is not looked at.
    public void open(boolean looked) {
        open = looked;
        changed();
    }

    /// Goes to the page of the first of these that is printed.
    ///
    /// @param ids of blocks and sections, the nearest first
    public void follow(List<String> ids) {
        var now = new Order.Wanted.Holding(ids);
        if (!now.equals(wanted)) {
            wanted = now;
            changed();
        }
    }

    private void changed() {
        if (open) {
            rest.playFromStart();
        }
    }

    private void order() {
        double width = width() * zoom.factor();
        if (!open || width < 1) {
            return;
        }
        state.setText(messages.text("proof.printing"));
        worker.hand(new Order(content.getValue(), language.getValue(), wanted, (int) (width * FINENESS)));
    }

    private void show(Sheet sheet) {
        switch (sheet) {
            case Sheet.Page page -> {
                var image = new WritableImage(page.width(), page.height());
                image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(),
                        page.pixels(), page.width());
                picture.setImage(image);
                picture.setFitWidth(width() * zoom.factor());
                boolean elsewhere = shown.filter(before -> before.page() == page.page()
                        && Math.abs(before.place() - page.place()) < NEAR).isEmpty();
                shown = Optional.of(page);
                if (elsewhere) {
                    goTo(page.place());
                }
                place.setText(messages.text("proof.place", page.page(), page.pages()));
                back.setDisable(page.page() == 1);
                forward.setDisable(page.page() == page.pages());
                state.setText("");
            }
            case Sheet.Refused(var why) -> state.setText(RefusalWords.of(messages, why));
        }
    }

    /// Prints nothing more.
    public void close() {
        open = false;
        rest.stop();
        worker.close();
    }
}
