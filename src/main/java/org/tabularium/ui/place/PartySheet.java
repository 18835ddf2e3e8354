package org.tabularium.ui.place;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.intake.dpf.DpfWords;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// The sheet of a party, and below it what the list of the Data Privacy Framework says, which is no part of the record.
final class PartySheet implements Kinds.Sheet<Party> {
    @Override
    public List<Block> of(Desk desk, Register register, Party party, Language language) {
        List<Block> blocks = new ArrayList<>(desk.composer().party(register, party, language));
        desk.participants().concerning(register, party).ifPresent(c -> {
            DpfWords telling = DpfWords.of(language.locale());
            blocks.add(new Block.Callout(Text.of(telling.say("sheet", telling.sentence(c)))));
        });
        return List.copyOf(blocks);
    }
}
