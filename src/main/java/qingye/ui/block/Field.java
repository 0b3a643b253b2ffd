package qingye.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import qingye.model.block.Line;
import qingye.model.block.Prose;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineOwner;
import qingye.ui.line.LiveWords;
import qingye.ui.line.RestingLines;

/// A place where lines are written, with faint words behind it for as long as nothing stands there. A text area is
/// costly, and a page has hundreds of such places: the lines rest as plain text until the caret first comes to them.
public final class Field extends StackPane {

    private final LineOwner owner;
    private final LiveWords live;
    private final boolean plain;
    private final double width;
    private final String id;
    private final Label ghost = new Label();
    private Optional<IntFunction<Node>> bullets = Optional.empty();
    private List<Line> shown = List.of(Line.EMPTY);
    private final BooleanProperty empty = new SimpleBooleanProperty(true);
    private String prompt = "";
    private Optional<LineArea> area = Optional.empty();

    /// @param width in pixels, fixed: the height of text follows from it
    /// @param id of the area in the scene; the field itself has it with `field-` before it
    /// @param accessible what a screen reader calls it
    public Field(LineOwner owner, LiveWords live, boolean plain, double width, String id, String accessible) {
        this.owner = owner;
        this.live = live;
        this.plain = plain;
        this.width = width;
        this.id = id;
        setId("field-" + id);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(accessible);
        setFocusTraversable(true);
        ghost.getStyleClass().add("ghost");
        ghost.setWrapText(true);
        ghost.setMaxWidth(width);
        ghost.setMouseTransparent(true);
        setAlignment(ghost, Pos.TOP_LEFT);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("field");
        setMaxWidth(USE_PREF_SIZE);
        focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                area().requestFocus();
            }
        });
        // awake before it is pressed, so that what is drawn over from there on is selected
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> area());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        rest();
    }

    private void rest() {
        var resting = new RestingLines(shown, live, width, bullets);
        getChildren().setAll(ghost, resting);
        boolean empty = shown.stream().allMatch(line -> line.runs().isEmpty());
        ghost.setVisible(empty);
        ghost.setManaged(empty);
    }

    /// The first press wakes the text and puts the caret where it was. So does one that came with the pointer: then the
    /// text is awake, but not in its place yet, and what is pressed is what is behind it.
    private void pressed(MouseEvent event) {
        if (area.isEmpty() || equals(event.getTarget())) {
            LineArea woken = area();
            event.consume();
            woken.requestFocus();
            applyCss();
            layout();
            var place = woken.screenToLocal(event.getScreenX(), event.getScreenY());
            if (place != null) {
                woken.moveTo(woken.hit(place.getX(), place.getY()).getInsertionIndex());
                woken.pressedOn(event.getTarget());
            }
        }
    }

    /// The area in it, which is made when it is first asked for.
    public LineArea area() {
        return area.orElseGet(this::wake);
    }

    private LineArea wake() {
        var made = new LineArea(owner, live, plain);
        made.setId(id);
        made.setAccessibleText(getAccessibleText());
        made.setMinWidth(width);
        made.setPrefWidth(width);
        made.setMaxWidth(width);
        bullets.ifPresent(made::setParagraphGraphicFactory);
        made.show(shown);
        var empty = made.lengthProperty().map(length -> length == 0);
        ghost.visibleProperty().bind(empty);
        ghost.managedProperty().bind(empty);
        setFocusTraversable(false);
        area = Optional.of(made);
        getChildren().setAll(ghost, made);
        return made;
    }

    /// Puts signs before the paragraphs.
    public void setBullets(IntFunction<Node> signs) {
        bullets = Optional.of(signs);
        if (!getStyleClass().contains("bulleted")) {
            getStyleClass().add("bulleted");
        }
        area.ifPresentOrElse(awake -> awake.setParagraphGraphicFactory(signs), this::rest);
    }

    /// Takes no room while nothing stands there, except while it is wanted.
    void restWhileEmpty(ObservableBooleanValue wanted) {
        var here = Bindings.createBooleanBinding(() -> wanted.get() || !empty.get(), wanted, empty);
        visibleProperty().bind(here);
        managedProperty().bind(here);
    }

    /// Faint words for where no others are given.
    void setPrompt(String words) {
        prompt = words;
    }

    /// Shows the lines, or the faint words where there are none.
    public void show(List<Line> lines, String faint) {
        ghost.setText(faint.isBlank() ? prompt : faint);
        boolean changed = !shown.equals(lines);
        shown = List.copyOf(lines);
        empty.set(shown.stream().allMatch(line -> line.runs().isEmpty()));
        if (area.isPresent()) {
            area.get().show(lines);
        } else if (changed) {
            rest();
        }
    }

    /// What stands there.
    public List<Line> lines() {
        return area.map(LineArea::lines).orElse(shown);
    }

    /// Whether that is the area in it.
    boolean holds(LineArea other) {
        return area.isPresent() && area.get().equals(other);
    }

    /// Whether text is being written in it.
    boolean writing() {
        return area.isPresent() && area.get().isFocused();
    }

    /// Where a line begins in what stands there, each time it does.
    ///
    /// @param line as [Prose#signs] gives it; line breaks within it are paragraphs here
    public List<Integer> places(String line) {
        String all = lines().stream().map(Prose::signs).collect(Collectors.joining("\n"));
        var places = new ArrayList<Integer>();
        for (int at = all.indexOf(line); at >= 0; at = at < all.length() ? all.indexOf(line, at + 1) : -1) {
            int end = at + line.length();
            boolean whole = (at == 0 || all.charAt(at - 1) == '\n') && (end == all.length() || all.charAt(end) == '\n');
            if (whole) {
                places.add(at);
            }
        }
        return places;
    }

    /// Marks what stands there.
    ///
    /// @param caret whether the keyboard goes there too
    /// @return the area it is marked in
    public LineArea mark(int from, int to, boolean caret) {
        LineArea awake = area();
        if (caret) {
            awake.requestFocus();
        }
        awake.selectRange(Math.min(from, awake.getLength()), Math.min(to, awake.getLength()));
        return awake;
    }

    /// Puts the caret there.
    ///
    /// @param position from the beginning; -1 for the end
    public void write(int position) {
        LineArea awake = area();
        awake.requestFocus();
        awake.moveTo(position < 0 ? awake.getLength() : Math.min(position, awake.getLength()));
    }
}
