package org.tabularium.ui.port;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/// Does what was put off, one thing a frame, so that none takes long; to be used on the screen's thread.
public final class SystemFrames implements Ports.Frames {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            turn();
        }
    };
    private boolean fresh;

    @Override
    public void next(Runnable work) {
        if (waiting.isEmpty()) {
            fresh = true;
            timer.start();
        }
        waiting.add(work);
    }

    private void turn() {
        if (fresh) { // this frame belongs to what has been done before
            fresh = false;
            return;
        }
        Runnable work = waiting.peek();
        try {
            if (work != null) {
                work.run();
            }
        } finally {
            waiting.poll();
            if (waiting.isEmpty()) {
                timer.stop();
            }
        }
    }
}
