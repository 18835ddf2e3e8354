package org.tabularium.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Watches the thread of the screen: how long it works for something done by the user, and for each frame that follows.
///
/// Measured is the time the processor works for this thread, which does not grow when other programs want it too. A
/// frame ends with what is waiting behind it, so that handing it over for drawing counts too.
final class FrameWatch {
    private static final long LULL = TimeUnit.MILLISECONDS.toNanos(120);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> handlers = new ArrayList<>();
    private final List<Double> frames = new ArrayList<>();
    private long frameBegun;

    /// The longest of a kind of deed, in milliseconds.
    ///
    /// @param handler doing it
    /// @param frame a frame after it
    record Longest(double handler, double frame) {}

    /// Begins to watch the frames of a window; to be called on the screen's thread.
    void watch(Scene scene) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                frameBegun = cpu();
            }
        }.start();
        scene.addPostLayoutPulseListener(() -> {
            long begun = frameBegun;
            Platform.runLater(() -> frames.add(millis(cpu() - begun)));
        });
    }

    /// Does something on the screen's thread and waits until the screen is at rest again.
    void deed(Runnable deed) throws Exception {
        screen(() -> timed(deed));
        for (long until = System.nanoTime() + LULL; System.nanoTime() < until;) {
            Thread.sleep(20);
            screen(() -> true);
        }
    }

    /// Does something that has been put off to the screen's thread.
    boolean timed(Runnable deed) {
        long begun = cpu();
        deed.run();
        return handlers.add(millis(cpu() - begun));
    }

    /// The longest since this was asked last.
    Longest longest() throws Exception {
        return screen(() -> {
            Longest longest = new Longest(most(handlers), most(frames));
            handlers.clear();
            frames.clear();
            return longest;
        });
    }

    static <T> T screen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(120, TimeUnit.SECONDS);
    }

    private static double most(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private long cpu() {
        return threads.getCurrentThreadCpuTime();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
