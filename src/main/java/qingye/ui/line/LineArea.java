package qingye.ui.line;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.ScrollEvent;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;

import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.ui.fx.Fx;
import qingye.ui.fx.Quiet;
import qingye.ui.fx.Speck;

/// A text area for lines with live figures. It is as high as its text, leaves scrolling to what is around it, keeps no
/// history of its own, and tells its owner of typing only when an input method has committed what it composes.
public final class LineArea extends GenericStyledArea<String, Segment, Ink> {

    private final LineOwner owner;
    private final LiveWords live;
    private final boolean plain;
    private final Quiet quiet = new Quiet();
    private int composedStart;
    private int composedLength;
    private List<Line> told = List.of(Line.EMPTY);

    /// @param live the words of figures and references
    /// @param plain whether marks and figures are kept out, as in a title
    public LineArea(LineOwner owner, LiveWords live, boolean plain) {
        super("", (_, _) -> { /* all paragraphs look the same */ }, Ink.PLAIN, LineOps.INSTANCE, true,
                segment -> node(segment, live));
        this.owner = owner;
        this.live = live;
        this.plain = plain;
        getStyleClass().add("line-area");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setWrapText(true);
        setAutoHeight(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        LineKeys.install(this, owner);
        addEventFilter(ScrollEvent.ANY, this::passScroll);
        multiRichChanges().subscribe(_ -> changed());
    }

    private static Node node(StyledSegment<Segment, Ink> styled, LiveWords live) {
        return switch (styled.getSegment()) {
            case Segment.Words(String text) ->
                StyledTextArea.createStyledTextNode(text, styled.getStyle(), LineArea::applyInk);
            case Segment.Live segment -> {
                var label = new LiveLabel(segment.inline(), live);
                label.setOnMouseClicked(event -> {
                    if (event.isStillSincePress()) {
                        event.consume();
                        clicked(label, segment);
                    }
                });
                yield label;
            }
        };
    }

    /// A node knows no area when it is made: it looks for it when it is clicked.
    private static void clicked(Node label, Segment.Live segment) {
        Node above = label;
        while (above != null && !(above instanceof LineArea)) {
            above = above.getParent();
        }
        if (above instanceof LineArea area) {
            area.positionOf(segment).ifPresent(at -> {
                area.requestFocus();
                area.selectRange(at, at + 1);
                area.change(segment.inline());
            });
        }
    }

    private static void applyInk(TextExt text, Ink ink) {
        ink.marks().forEach(mark -> text.getStyleClass().add(styleOf(mark)));
        if (ink.composing()) {
            text.getStyleClass().add("composing");
        }
    }

    /// The style class of a mark.
    static String styleOf(Inline.Mark mark) {
        return switch (mark) {
            case STRONG -> "strong";
            case EMPHASIS -> "emphasis";
            case SUPERSCRIPT -> "superscript";
        };
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Optional.ofNullable(getScene()).ifPresent(scene -> Fx.later(() -> Speck.touch(scene)));
    }

    /// What stands in the area, one line for each of its paragraphs, without what is still being composed.
    public List<Line> lines() {
        return LineDocuments.lines(composedLength == 0
                ? getDocument()
                : part(0, composedStart).concat(part(composedStart + composedLength, getLength())));
    }

    /// What stands before the caret or the selection.
    public List<Line> before() {
        return LineDocuments.lines(part(0, getSelection().getStart()));
    }

    /// What stands behind the caret or the selection.
    public List<Line> behind() {
        return LineDocuments.lines(part(getSelection().getEnd(), getLength()));
    }

    private StyledDocument<String, Segment, Ink> part(int from, int to) {
        return getDocument().subSequence(from, to);
    }

    /// Whether nothing stands above the row with the caret.
    public boolean isCaretInFirstRow() {
        return getCurrentParagraph() == 0 && lineIndex(0, getCaretColumn()) == 0;
    }

    /// Whether nothing stands below the row with the caret.
    public boolean isCaretInLastRow() {
        int last = getParagraphs().size() - 1;
        return getCurrentParagraph() == last && lineIndex(last, getCaretColumn()) == getParagraphLinesCount(last) - 1;
    }

    /// Whether an input method is at work in the area.
    public boolean composing() {
        return composedLength > 0;
    }

    /// Lets the area hold these lines. Only what differs is replaced, so the caret stays where it is in the text.
    /// While something is being composed nothing is done: what is being written comes first.
    public void show(List<Line> lines) {
        if (composing() || lines().equals(lines)) {
            return;
        }
        var wanted = LineDocuments.of(lines);
        var difference = Difference.between(
                LineDocuments.positions(getDocument()), LineDocuments.positions(wanted));
        int caret = difference.moved(getCaretPosition());
        quiet.run(() -> replace(difference.start(), difference.oldEnd(),
                wanted.subSequence(difference.start(), difference.newEnd())));
        moveTo(Math.clamp(caret, 0, getLength()));
        told = lines();
    }

    private void changed() {
        if (!quiet.on()) {
            setTextInsertionStyle(null);
            tell();
        }
    }

    private void tell() {
        List<Line> now = lines();
        if (!now.equals(told)) {
            told = now;
            owner.typed(this);
        }
    }

    /// Puts something live at the caret, or in place of what is selected, with the caret behind it.
    public void insert(Inline.Live inline) {
        int start = getSelection().getStart();
        replace(start, getSelection().getEnd(), new Segment.Live(inline), Ink.PLAIN);
        moveTo(start + 1);
    }

    /// Puts lines at the caret, or in place of what is selected, with the caret behind them.
    public void insert(List<Line> lines) {
        replaceSelection(LineDocuments.of(lines));
    }

    /// Asks for what is selected to be changed.
    void change(Inline.Live live) {
        owner.liveWanted(this, LiveKind.of(live), Optional.of(live), false);
    }

    /// Asks for the figure to be changed that stands at the caret, where what was pressed is one: the area was not
    /// there yet when it was pressed.
    ///
    /// @param pressed what the pointer was on
    public void pressedOn(Object pressed) {
        boolean figure = pressed instanceof Node node
                && (node instanceof LiveLabel || node.getParent() instanceof LiveLabel);
        if (figure) {
            selectLiveAtCaret().ifPresent(this::change);
        }
    }

    /// What is live and all of the selection.
    public Optional<Inline.Live> selectedLive() {
        return getSelection().getLength() == 1 ? liveAt(getSelection().getStart()) : Optional.empty();
    }

    /// What is selected, if it is of that kind.
    public static Optional<Inline.Live> selected(LineArea area, LiveKind kind) {
        return area.selectedLive().filter(live -> LiveKind.of(live) == kind);
    }

    /// Selects what is live next to the caret, if there is anything.
    Optional<Inline.Live> selectLiveAtCaret() {
        Optional<Inline.Live> selected = selectedLive();
        for (int at = getCaretPosition() - 1; selected.isEmpty() && at <= getCaretPosition(); at++) {
            selected = liveAt(at);
            if (selected.isPresent()) {
                selectRange(at, at + 1);
            }
        }
        return selected;
    }

    private Optional<Inline.Live> liveAt(int at) {
        return at >= 0 && at < getLength()
                && LineDocuments.positions(part(at, at + 1)).getFirst() instanceof Segment.Live(Inline.Live live)
                        ? Optional.of(live)
                        : Optional.empty();
    }

    /// By identity: the same figure may stand in a line twice.
    @SuppressWarnings("ReferenceEquality")
    private OptionalInt positionOf(Segment.Live segment) {
        List<Object> positions = LineDocuments.positions(getDocument());
        for (int at = 0; at < positions.size(); at++) {
            if (positions.get(at) == segment) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /// Whether marks and figures are kept out.
    public boolean isPlain() {
        return plain;
    }

    /// Turns a mark on for what is selected, or off if all of it has it; without a selection for what is typed next.
    void toggle(Inline.Mark mark) {
        if (plain) {
            return;
        }
        var range = getSelection();
        if (range.getLength() == 0) {
            Ink ink = getTextStyleForInsertionAt(getCaretPosition());
            setTextInsertionStyle(ink.with(mark, !ink.marks().contains(mark)));
            return;
        }
        var spans = getStyleSpans(range.getStart(), range.getEnd());
        boolean all = spans.stream().allMatch(span -> span.getStyle().marks().contains(mark));
        setStyleSpans(range.getStart(), spans.mapStyles(ink -> ink.with(mark, !all)));
    }

    /// Each step of a composition replaces the text of the step before. The area holds that text, so that it can be
    /// seen, but it is none of [#lines] until it is committed.
    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        if (!isEditable() || isDisabled()) {
            return;
        }
        if (!composing() && event.getComposed().isEmpty() && LineKeys.slash(this, owner, event.getCommitted())) {
            return;
        }
        int start = composedLength > 0 ? composedStart : getSelection().getStart();
        Ink ink = getTextStyleForInsertionAt(start).composing(false);
        int length = event.getComposed().stream().map(InputMethodTextRun::getText).mapToInt(String::length).sum();
        quiet.run(() -> {
            setTextInsertionStyle(ink);
            super.handleInputMethodEvent(event);
            composedStart = start + event.getCommitted().length();
            composedLength = length;
            if (length > 0) {
                setStyle(composedStart, composedStart + length, ink.composing(true));
            }
            setTextInsertionStyle(length > 0 ? ink : null);
        });
        tell();
    }

    @Override
    public void cut() {
        copy();
        replaceSelection("");
    }

    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            LineClipboard.put(
                    LineDocuments.lines(part(getSelection().getStart(), getSelection().getEnd())), live);
        }
    }

    @Override
    public void paste() {
        Optional<Pasted> foreign = plain ? Optional.empty() : LineClipboard.foreign();
        if (foreign.isPresent() && owner.pasted(this, foreign.get())) {
            return;
        }
        LineClipboard.get(plain).ifPresent(lines -> replaceSelection(LineDocuments.of(lines)));
    }

    private void passScroll(ScrollEvent event) {
        if (getParent() != null) {
            event.consume();
            Event.fireEvent(getParent(), event.copyFor(event.getSource(), getParent()));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
