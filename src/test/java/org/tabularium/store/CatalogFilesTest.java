package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.catalog.Pack;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// The user's own packs beside the delivered ones.
class CatalogFilesTest {
    @TempDir Path folder;

    @Test
    void aFolderThatIsNotThereHoldsNoPacks() throws Exception {
        CatalogFiles.Loaded loaded = CatalogFiles.load(folder.resolve("missing"));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.catalog().packs()).hasSize(5).noneMatch(Pack::own);
    }

    @Test
    void ownPacksAreOfferedBesideTheDeliveredOnesAndMarked() throws Exception {
        Register own = Register.blank(List.of(Language.GERMAN), "DE");
        RopaFile.save(folder.resolve("zwei.ropa"), own);
        RopaFile.save(folder.resolve("eins.ropa"), own.withTitle(LocalText.of(Language.GERMAN, "Holding")));
        Files.writeString(folder.resolve("liesmich.txt"), "kein Verzeichnis");
        CatalogFiles.Loaded loaded = CatalogFiles.load(folder);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.catalog().packs()).filteredOn(Pack::own)
                .extracting(p -> p.title().in(Language.GERMAN)).containsExactly("Holding", "zwei");
    }

    @Test
    void aBrokenPackGivesASentenceAndIsLeftOut() throws Exception {
        Files.writeString(folder.resolve("kaputt.ropa"), "{\"format\": \"tabularium\", ");
        RopaFile.save(folder.resolve("gut.ropa"), Register.blank(List.of(Language.GERMAN), "DE"));
        CatalogFiles.Loaded loaded = CatalogFiles.load(folder);
        assertThat(loaded.problems()).singleElement()
                .satisfies(p -> assertThat(p.sentence(Locale.GERMAN)).contains("kaputt.ropa"));
        assertThat(loaded.catalog().packs()).filteredOn(Pack::own).hasSize(1);
    }
}
