package qingye.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class NewestTest {

    @Test
    void leavesOutWhatWasOvertaken() throws Exception {
        var begun = new CountDownLatch(1);
        var gate = new CountDownLatch(1);
        var worked = new CopyOnWriteArrayList<Integer>();
        var last = new CompletableFuture<Boolean>();
        try (var newest = new Newest<Integer, Integer>("test-newest", number -> {
            begun.countDown();
            await(gate);
            worked.add(number);
            return number;
        }, number -> {
            if (number == 4) {
                last.complete(Fx.here());
            }
        })) {
            newest.hand(1);
            await(begun);
            List.of(2, 3, 4).forEach(newest::hand);
            gate.countDown();

            assertThat(last.get(10, TimeUnit.SECONDS)).as("told on the FX thread").isTrue();
            assertThat(worked).containsExactly(1, 4);
        }
    }

    @Test
    void doesNothingAfterItsEnd() {
        var worked = new CopyOnWriteArrayList<Integer>();
        var newest = new Newest<Integer, Boolean>("test-newest", worked::add, _ -> { /* unseen */ });
        newest.close();
        newest.hand(1);

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(worked).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
