package qingye.ui.proof;

import java.nio.IntBuffer;

import qingye.publish.ProofPress.Proof;

/// What a proof shows.
sealed interface Sheet {

    /// A page.
    ///
    /// @param page its number, from 1
    /// @param pages how many there are
    /// @param width in pixels
    /// @param height in pixels
    /// @param place how far down what was asked for stands, as a share of the height; 0 where a page was asked for
    /// @param pixels line by line, `0xAARRGGBB`
    record Page(int page, int pages, int width, int height, double place, IntBuffer pixels) implements Sheet {}

    /// It cannot be printed.
    record Refused(Proof.Refused why) implements Sheet {}
}
