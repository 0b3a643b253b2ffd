package qingye.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class JobRunnerTest {

    private final List<Throwable> broken = Collections.synchronizedList(new ArrayList<>());
    private final JobRunner runner = new JobRunner(broken::add);

    @Test
    void bringsTheResultToTheFxThread() throws Exception {
        var result = new CompletableFuture<Boolean>();
        Fx.later(() -> runner.run("count", _ -> 42, found -> result.complete(Fx.here() && found == 42), () -> {}));

        assertThat(result.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void stopsWorkAtItsNextStep() throws Exception {
        var cancelled = new CompletableFuture<Boolean>();
        var started = new CountDownLatch(1);
        Fx.later(() -> runner.run("endless", progress -> {
            while (true) {
                progress.at(0.5);
                started.countDown();
            }
        }, _ -> cancelled.complete(false), () -> cancelled.complete(true)));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        Fx.later(() -> runner.running().getFirst().cancel());

        assertThat(cancelled.get(10, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(runner.running()).isEmpty();
    }

    @Test
    void tellsOfAFaultAndGoesOn() throws Exception {
        var after = new CompletableFuture<String>();
        Fx.later(() -> {
            runner.run("broken", _ -> {
                throw new IllegalStateException("broken");
            }, _ -> {}, () -> {});
            runner.run("next", _ -> "done", after::complete, () -> {});
        });

        assertThat(after.get(10, TimeUnit.SECONDS)).isEqualTo("done");
        assertThat(broken).singleElement().satisfies(fault -> assertThat(fault).hasMessage("broken"));
    }

    @Test
    void seesHowLongTheFxThreadIsHeld() throws Exception {
        try (var watch = new StallWatch()) {
            var held = new CompletableFuture<Void>();
            Fx.later(() -> {
                long until = System.nanoTime() + Duration.ofMillis(120).toNanos();
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                held.complete(null);
            });
            held.get(10, TimeUnit.SECONDS);
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(watch.longest()).isGreaterThan(Duration.ofMillis(80));
        }
    }
}
