package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Text;

/// Lines to sign on, up to three beside each other, each with what belongs on it below.
final class SignatureLines {
    private static final int BESIDE = 3;
    private static final float GAP = 20;
    private static final float ROOM = 44;

    private SignatureLines() {}

    static List<Strip> strips(Block.Signature signature, Typesetter set, float width, Tag parent) {
        List<Strip> strips = new ArrayList<>();
        List<String> labels = signature.labels();
        int beside = Math.min(BESIDE, labels.size());
        for (int i = 0; i < labels.size(); i += beside) {
            List<String> row = labels.subList(i, Math.min(labels.size(), i + beside));
            strips.add(row(row, set, (width - GAP * (beside - 1)) / beside, parent));
        }
        boolean torn = strips.isEmpty() || Strip.heightOf(strips) > Layout.TALL;
        return torn ? strips : List.of(Strip.joined(strips).before(8));
    }

    private static Strip row(List<String> labels, Typesetter set, float width, Tag parent) {
        List<Mark> marks = new ArrayList<>();
        float height = 0;
        for (int i = 0; i < labels.size(); i++) {
            float x = i * (width + GAP);
            marks.add(new Mark.Rule(x, ROOM, width, 0.5f, Ink.MUTED));
            List<Strip> label = set.strips(Text.of(labels.get(i)), Role.SMALL, width, 0,
                    parent.child(Tag.Kind.PARAGRAPH));
            if (!label.isEmpty()) {
                Strip below = Strip.joined(label).moved(x, ROOM + 3);
                marks.addAll(below.marks());
                height = Math.max(height, below.height());
            }
        }
        return Strip.of(0, Math.max(height, ROOM + 1), marks);
    }
}
