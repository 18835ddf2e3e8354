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

/// Watches the thread of the screen: how long it works at a stretch, in a frame and outside of frames.
///
/// Measured is the time the processor works for this thread, which does not grow when other programs want it too.
/// Whatever the thread does counts, whoever asked for it: a stretch ends where the thread could have turned to the
/// user, which it is asked every millisecond. A frame ends with what is waiting behind it, so that handing it over for
/// drawing counts too.
final class FrameWatch {
    private static final long LULL = TimeUnit.MILLISECONDS.toNanos(120);
    private static final double LEAST = 1;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private List<Double> handlers = new ArrayList<>();
    private List<Double> frames = new ArrayList<>();
    private long begun;
    private boolean inFrame;

    /// Begins to watch a window; to be called on the screen's thread.
    void watch(Scene scene) {
        begun = cpu();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                turn();
                inFrame = true;
            }
        }.start();
        scene.addPostLayoutPulseListener(() -> Platform.runLater(this::turn));
        Thread.ofPlatform().daemon().name("turns").start(() -> {
            try {
                while (true) {
                    screen(() -> {
                        if (!inFrame) {
                            turn();
                        }
                        return true;
                    });
                    Thread.sleep(1);
                }
            } catch (Exception e) {
                // the window is closed
            }
        });
    }

    /// Does something on the screen's thread and waits until the screen is at rest again.
    void deed(Runnable deed) throws Exception {
        screen(() -> {
            turn();
            deed.run();
            turn();
            return true;
        });
        for (long until = System.nanoTime() + LULL; System.nanoTime() < until;) {
            Thread.sleep(20);
            screen(() -> true);
        }
    }

    /// As long as somebody looks at a view: two seconds.
    void rest() throws Exception {
        for (int i = 0; i < 15; i++) {
            deed(() -> {});
        }
    }

    /// What has been since this was asked last.
    Busy busy() throws Exception {
        return screen(() -> {
            turn();
            Busy busy = new Busy(handlers, frames);
            handlers = new ArrayList<>();
            frames = new ArrayList<>();
            return busy;
        });
    }

    static <T> T screen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(120, TimeUnit.SECONDS);
    }

    /// A stretch ends here and another begins.
    private void turn() {
        long now = cpu();
        double stretch = (now - begun) / 1e6;
        if (stretch >= LEAST) {
            (inFrame ? frames : handlers).add(stretch);
        }
        inFrame = false;
        begun = now;
    }

    private long cpu() {
        return threads.getCurrentThreadCpuTime();
    }
}
