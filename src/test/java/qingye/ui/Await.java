package qingye.ui;

import java.util.ConcurrentModificationException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.testfx.util.WaitForAsyncUtils;

/// Waits for what comes about behind the test.
public final class Await {

    /// As long as a busy machine may need; what holds is seen at once.
    private static final int SECONDS = 30;

    private Await() {}

    /// Waits until something holds, and all is on screen that comes of it.
    public static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> settled(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Looks through a scene that may be changing meanwhile: then it does not hold yet.
    private static boolean settled(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (IndexOutOfBoundsException | ConcurrentModificationException changing) {
            return false;
        }
    }
}
