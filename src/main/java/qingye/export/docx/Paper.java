package qingye.export.docx;

/// The sheet: A4 with a text column of 42 body characters. Lengths are twips, a twentieth of a point.
final class Paper {

    static final int WIDTH = 11_906;
    static final int HEIGHT = 16_838;
    static final int LEFT = 1_543;
    static final int RIGHT = 1_543;
    static final int TOP = 1_500;
    static final int BOTTOM = 1_400;
    static final int HEADER = 760;
    static final int FOOTER = 680;

    /// Width of the text column.
    static final int COLUMN = WIDTH - LEFT - RIGHT;

    /// Height of the text column.
    static final int DEPTH = HEIGHT - TOP - BOTTOM;

    /// English Metric Units in a twip: the unit of drawings.
    static final int EMU = 635;

    private Paper() {
    }

    /// How the sheet lies: its margins are the same, its text column is not.
    enum Sheet {
        UPRIGHT(Paper.WIDTH, Paper.HEIGHT),
        WIDE(Paper.HEIGHT, Paper.WIDTH);

        private final int width;
        private final int height;

        Sheet(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }

        /// Width of the text column.
        int column() {
            return width - LEFT - RIGHT;
        }

        /// Height of the text column.
        int depth() {
            return height - TOP - BOTTOM;
        }
    }
}
