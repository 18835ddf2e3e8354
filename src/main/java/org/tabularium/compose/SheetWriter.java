package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.model.Activity;

/// The sheet of one activity, in the order of the authorities' form and of Art. 30(1) GDPR.
final class SheetWriter {
    private final Scribe scribe;

    SheetWriter(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> sheet(Activity activity) {
        Subject subject = Subject.of(activity);
        return List.of(
                new Block.Heading(1, new HeadSection(scribe).title(subject), activity.id().value()),
                new Block.Facts(Section.all(scribe).stream()
                        .flatMap(section -> section.fact().apply(subject).stream())
                        .toList()));
    }
}
