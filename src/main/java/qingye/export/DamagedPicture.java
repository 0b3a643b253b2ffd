package qingye.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A picture that cannot be printed, and where it stands.
///
/// @param heading the line of the heading above it; empty before the first
/// @param name its caption, or else what it shows; may be empty
public record DamagedPicture(String heading, String name, PictureFault fault) {

    /// Heading and name, as far as there are any.
    public String place() {
        return Stream.of(heading, name).filter(words -> !words.isBlank()).collect(Collectors.joining(" · "));
    }
}
