package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts strips onto pages, one below the other.
final class Flow {
    private final Leaf leaf;
    private final List<Page> pages = new ArrayList<>();
    private final List<Strip> pending = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private float y;

    Flow(Leaf leaf) {
        this.leaf = leaf;
    }

    void add(Strip strip) {
        switch (strip.turn()) {
            case WITH_NEXT -> pending.add(strip);
            case FREE -> {
                pending.add(strip);
                place();
            }
            case NEW_PAGE -> {
                place();
                turn();
            }
        }
    }

    /// The pages; at least one, for a file without pages is none.
    List<Page> finish() {
        place();
        if (y > 0 || pages.isEmpty()) {
            pages.add(new Page(marks));
        }
        return pages;
    }

    private void place() {
        float height = Strip.heightOf(pending);
        boolean tooTall = height > leaf.textHeight();
        if (tooTall ? y > leaf.textHeight() / 2 : !fits(height)) {
            turn();
        }
        pending.forEach(this::put);
        pending.clear();
    }

    private boolean fits(float height) {
        return y + height <= leaf.textHeight();
    }

    private void put(Strip strip) {
        if (!fits(strip.before() + strip.height())) {
            turn();
        }
        if (y == 0 && strip.head() != null) {
            append(strip.head());
            append(strip.before(0));
        } else {
            append(strip);
        }
    }

    private void append(Strip strip) {
        y += y == 0 ? 0 : strip.before();
        for (Mark mark : strip.marks()) {
            marks.add(mark.moved(0, y));
        }
        y += strip.height();
    }

    /// Turns the page; an empty one stays.
    private void turn() {
        if (y > 0) {
            pages.add(new Page(marks));
            marks = new ArrayList<>();
            y = 0;
        }
    }
}
