package org.tabularium.intake.reading;

import java.util.List;
import org.tabularium.law.Law;

/// Finds the places of acts that a text cites, whether or not they can be legal bases.
final class CitationScanner {
    private final Spellings data;
    private final Marks marks;
    private final Acts acts;

    CitationScanner(Law law) {
        data = Spellings.load("citations");
        marks = new Marks(data);
        acts = new Acts(law, data);
    }

    Spellings data() {
        return data;
    }

    /// The places cited, in their order; none reaches into another. Those of an act that is neither named nor implied
    /// are left out.
    List<Reference> in(Tokens tokens) {
        CitationScan scan = new CitationScan(tokens, marks, acts, data.map("implied"));
        return scan.all();
    }
}
