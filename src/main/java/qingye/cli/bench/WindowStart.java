package qingye.cli.bench;

import java.math.BigDecimal;

/// How long a fresh program takes until its window can be used for the first time.
final class WindowStart {

    private WindowStart() {}

    /// @return milliseconds, from the start of the Java machine to the first frame
    static BigDecimal millis() {
        return new BigDecimal(FreshProgram.run("firstFrameOnly=true", "open").getFirst().strip());
    }
}
