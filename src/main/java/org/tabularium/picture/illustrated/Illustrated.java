package org.tabularium.picture.illustrated;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.layout.Layout.Side;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.law.Law;
import org.tabularium.model.Register;

/// Puts pictures into documents.
public final class Illustrated {

    private Illustrated() {}

    /// The document with pictures where its parts end that they belong to; the same if there is nothing to show.
    ///
    /// @param register that the document was composed of: what an edition does not hold must not be in it
    /// @param edition for whom the document is
    /// @param side whose record it is or is drawn from
    public static Document of(Document document, Register register, Law law, Edition edition, Side side) {
        Pictures pictures = new Pictures(register, law, edition, side, document);
        List<Block> blocks = new ArrayList<>();
        List<Block> due = List.of();
        for (Block block : document.blocks()) {
            boolean opens = block instanceof Block.Heading(int level, _, _) && level <= 1;
            if (opens || block instanceof Block.PageBreak || block instanceof Block.Signature) {
                blocks.addAll(due);
                due = List.of();
            }
            if (opens && block instanceof Block.Heading heading) {
                due = pictures.of(heading);
            }
            blocks.add(block);
        }
        blocks.addAll(due);
        return document.withBlocks(blocks);
    }
}
