package qingye.ui.matrix;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.Label;

import qingye.text.Messages;

/// The room below the matrix where topics wait that have no place in it: a line that says so, and below it their dots.
final class Tray {

    private static final double EDGE = 16;
    private static final double LINE = 24;
    private static final double APART = 6;
    private static final double FOOT = 6;
    /// Where even more wait, they come closer together.
    private static final int MOST_ROWS = 3;

    private final Messages messages;
    private final Label caption = new Label();

    Tray(Messages messages) {
        this.messages = messages;
        caption.getStyleClass().add("quiet");
        caption.setId("matrix-waiting");
        caption.setManaged(false);
        caption.setMouseTransparent(true);
    }

    Label caption() {
        return caption;
    }

    /// How much room so many dots need.
    double height(int waiting, double width) {
        return waiting == 0 ? 0 : LINE + rows(waiting, width) * (Dot.SIZE + APART) + FOOT;
    }

    /// Puts the dots into the tray.
    ///
    /// @param picked whose name is told, if it is one of them
    /// @param held which is under the mouse, and leaves its room empty
    /// @param top where the tray begins
    void place(List<Dot> waiting, Optional<Dot> picked, Optional<Dot> held, double top, double width) {
        caption.setVisible(!waiting.isEmpty());
        caption.setText(picked.filter(waiting::contains)
                .map(dot -> messages.text("assess.waiting.picked", dot.name()))
                .orElseGet(() -> messages.text("assess.waiting")));
        caption.resizeRelocate(EDGE, top, Math.max(0, width - 2 * EDGE), LINE);
        int rows = rows(waiting.size(), width);
        int each = Math.ceilDiv(Math.max(1, waiting.size()), Math.max(1, rows));
        double step = Math.min(Dot.SIZE + APART, room(width) / each);
        for (int at = 0; at < waiting.size(); at++) {
            int row = at / each;
            if (held.equals(Optional.of(waiting.get(at)))) {
                continue;
            }
            waiting.get(at).place(EDGE + Dot.SIZE / 2 + at % each * step,
                    top + LINE + Dot.SIZE / 2 + row * (Dot.SIZE + APART));
        }
    }

    private static int rows(int waiting, double width) {
        int each = Math.max(1, (int) (room(width) / (Dot.SIZE + APART)));
        return Math.min(MOST_ROWS, Math.ceilDiv(waiting, each));
    }

    private static double room(double width) {
        return Math.max(Dot.SIZE, width - 2 * EDGE);
    }
}
