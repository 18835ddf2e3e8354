package org.tabularium.ui.place;

import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.model.Language;
import org.tabularium.model.Mandate;
import org.tabularium.model.Register;
import org.tabularium.ui.paper.PaperView;

/// The sheet of a mandate, which stands in the processor's record (Art. 30(2) GDPR) and bears its lines.
final class MandateSheet implements Kinds.Sheet<Mandate> {

    @Override
    public List<Block> of(Desk desk, Register register, Mandate mandate, Language language) {
        return desk.composer().processor().sheet(register, mandate, language);
    }

    @Override
    public PaperView.Running running(Desk desk, Register register, Language language) {
        return Running.of(desk.composer().processor().running(register, language));
    }
}
