package org.tabularium.ui.place;

import org.tabularium.document.Document;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.paper.PaperView;

/// The small lines at the head and foot of a previewed sheet, the same as in the finished document.
final class Running {
    private Running() {}

    static PaperView.Running of(Desk desk, Register register, Language language) {
        Document.Running running = desk.composer().running(register, language);
        return new PaperView.Running(running.headLeft(), running.headRight(), running.footLeft(), "");
    }
}
