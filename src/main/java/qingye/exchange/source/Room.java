package qingye.exchange.source;

/// How much a table may hold; what is beyond is refused.
///
/// @param cells that hold something, of all sheets together
/// @param columns of a sheet
public record Room(int cells, int columns) {

    /// For the figures of a report.
    public static final Room FIGURES = new Room(Bounds.CELLS, Bounds.COLUMNS);
    /// For the answers of surveys: ten thousand respondents to a hundred topics, or a thousand questions at once.
    public static final Room ANSWERS = new Room(3_000_000, 1_200);
}
