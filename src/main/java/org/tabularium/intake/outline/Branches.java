package org.tabularium.intake.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;

/// Puts each heading under the one it belongs to.
final class Branches {
    private static final int DEEPEST = 12;
    private Branches() {}

    static List<Branch> of(Prose prose) {
        List<Branch> roots = new ArrayList<>();
        Deque<Branch> open = new ArrayDeque<>();
        for (Piece piece : prose.pieces()) {
            if (piece.kind() != Piece.Kind.HEADING) {
                if (open.isEmpty()) {
                    Branch first = Branch.unheaded();
                    roots.add(first);
                    open.push(first);
                }
                open.element().own().add(piece);
                continue;
            }
            int level = Math.clamp(piece.level(), 1, DEEPEST);
            while (!open.isEmpty() && (open.element().level() >= level || open.element().level() == 0)) {
                open.pop();
            }
            Branch branch = Branch.under(piece, level);
            (open.isEmpty() ? roots : open.element().parts()).add(branch);
            open.push(branch);
        }
        return roots;
    }
}
