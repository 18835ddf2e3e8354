package org.tabularium.ui.place;

import org.tabularium.document.Document;
import org.tabularium.ui.paper.PaperView;

/// The small lines at the head and foot of a previewed sheet, the same as in the finished document.
final class Running {
    private Running() {}

    static PaperView.Running of(Document.Running running) {
        return new PaperView.Running(running.headLeft(), running.headRight(), running.footLeft(), "");
    }
}
