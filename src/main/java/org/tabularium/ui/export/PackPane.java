package org.tabularium.ui.export;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.edit.RequestPack;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The pack that answers a request of the supervisory authority (Art. 30(4) GDPR): what it holds, the authority's
/// reference, and whether it is a folder or an archive.
final class PackPane {
    private final TextField reference = new TextField();
    private final Segments<Boolean> archive;
    private final VBox box;
    private final LocalDate today;

    PackPane(boolean zip, LocalDate today, Words words, Runnable changed) {
        this.today = today;
        Label holds = Parts.label(words.get("export.pack.holds"), "");
        holds.setWrapText(true);
        holds.setMinHeight(Region.USE_PREF_SIZE);
        Label name = Parts.label(words.get("export.pack.reference"), "field-label");
        name.setLabelFor(reference);
        reference.setAccessibleText(name.getText());
        reference.setPromptText(words.get("export.pack.reference.prompt"));
        archive = new Segments<>(List.of(false, true),
                z -> words.get(z ? "export.pack.zip" : "export.pack.folder"),
                z -> z ? "pack-zip" : "pack-folder", changed);
        archive.choose(zip);
        box = new VBox(16, holds, new VBox(4, name, reference), archive.node());
    }

    Node node() {
        return box;
    }

    RequestPack.Manner manner() {
        return new RequestPack.Manner(reference.getText().strip(), today, archive.chosen());
    }
}
