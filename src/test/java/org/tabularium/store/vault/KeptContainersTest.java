package org.tabularium.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// A container of version 1 that another program has made, which this version and all later ones open.
class KeptContainersTest {
    private static final Path KEPT = Path.of("src/test/resources/org/tabularium/store/vault");

    @Test
    void aContainerThatAnotherProgramMadeIsOpened() throws Exception {
        Properties vector = vector();
        byte[] container = bytes(vector, "container");
        try (VaultKey key = Vault.unlock(container, vector.getProperty("password").toCharArray())) {
            assertThat(Vault.open(container, key)).isEqualTo(bytes(vector, "content"));
        }
    }

    @Test
    void whatIsDerivedAndSealedIsByteForByteWhatAnotherProgramMakes() throws IOException {
        Properties vector = vector();
        byte[] saveSalt = bytes(vector, "save-salt");
        byte[] content = bytes(vector, "content");
        Cost cost = new Cost(number(vector, "kibibytes"), number(vector, "passes"), number(vector, "lanes"));
        char[] password = vector.getProperty("password").toCharArray();
        assertThat(Derivation.ofPassword(password, cost, bytes(vector, "password-salt")))
                .isEqualTo(bytes(vector, "secret"));
        try (VaultKey key = VaultKey.derived(password, cost, bytes(vector, "password-salt"))) {
            assertThat(key.secret("tabularium vault 1 header", saveSalt, 32))
                    .isEqualTo(bytes(vector, "header-key"));
            assertThat(HexFormat.of().formatHex(key.secret("tabularium vault 1 content", saveSalt, 44)))
                    .isEqualTo(vector.getProperty("content-key") + vector.getProperty("content-nonce"));
            Header header = key.header(number(vector, "content-version"), content.length, saveSalt);
            assertThat(Vault.sealed(content, header, key)).isEqualTo(bytes(vector, "container"));
        }
    }

    private static Properties vector() throws IOException {
        Properties vector = new Properties();
        try (Reader in = Files.newBufferedReader(KEPT.resolve("vector-1.properties"))) {
            vector.load(in);
        }
        return vector;
    }

    private static int number(Properties vector, String name) {
        return Integer.parseInt(vector.getProperty(name));
    }

    private static byte[] bytes(Properties vector, String name) {
        return HexFormat.of().parseHex(vector.getProperty(name));
    }
}
