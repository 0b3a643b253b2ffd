package qingye.exchange.picture;

/// Why a picture is not taken.
public enum Fault {
    /// the file cannot be read
    UNREADABLE,
    /// it has more bytes than [PictureIntake#MOST_BYTES]
    BYTES,
    /// it is neither PNG, JPEG nor SVG, whatever its name says
    FOREIGN,
    /// it has more pixels than [PictureIntake#MOST_PIXELS], or than [PictureIntake#MOST_ALONG] along one side
    PIXELS,
    /// it is cut off, or its data contradict each other
    DAMAGED,
    /// it is an SVG that shows other files, or pages of the web, inside itself
    EMBEDDING,
    /// it is an SVG that repeats its parts without end, or more often than can be drawn
    ENDLESS
}
