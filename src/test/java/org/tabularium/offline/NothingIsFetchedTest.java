package org.tabularium.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.export.word.TemplateException;
import org.tabularium.export.word.WordTemplate;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.exchange.ExchangeFile;
import org.tabularium.intake.prose.ProseFiles;
import org.tabularium.intake.sheet.SheetFiles;
import org.tabularium.law.Law;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;

/// Files of others that name an address are read without anybody asking there: a server at that address hears nothing.
class NothingIsFetchedTest {
    private static final int BRIEFLY = 500;
    private final List<String> read = new ArrayList<>();
    @TempDir Path folder;
    private ServerSocket server;
    private Lures lures;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        server.setSoTimeout(BRIEFLY);
        lures = new Lures(folder, "http://127.0.0.1:" + server.getLocalPort());
    }

    @AfterEach
    void hangUp() throws IOException {
        server.close();
    }

    @Test
    void policiesAreReadWithoutAsking() throws IOException {
        lures.policies().forEach(file -> tried(file, () -> ProseFiles.read(file)));
        assertThat(read).contains("page.html", "page.md", "page.txt", "plain.docx", "page.pdf")
                .doesNotContain("entities.docx");
        assertThat(isSilent()).isTrue();
    }

    @Test
    void tablesAreReadWithoutAsking() throws IOException {
        lures.tables().forEach(file -> tried(file, () -> SheetFiles.read(file)));
        assertThat(read).contains("table.csv", "plain.xlsx", "plain.ods").doesNotContain("entities.xlsx",
                "entities.ods");
        assertThat(isSilent()).isTrue();
    }

    @Test
    void dataAreReadWithoutAsking() throws IOException {
        for (Path file : lures.data()) {
            tried(file, () -> ExchangeFile.read(file, Law.load()));
            tried(file, () -> RopaFile.open(file));
        }
        assertThat(read).contains("data.ropa");
        assertThat(isSilent()).isTrue();
    }

    @Test
    void aLetterheadIsTakenWithoutAsking() throws IOException {
        Path template = lures.template();
        tried(template, () -> WordTemplate.read(template));
        assertThat(isSilent()).isTrue();
    }

    @Test
    void theServerWouldHear() throws Exception {
        String xml = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/dtd\"><x/>";
        Path file = Files.writeString(folder.resolve("x.xml"), xml);
        Thread.ofVirtual().start(() -> {
            try {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            } catch (Exception _) {
                // the server hangs up
            }
        });
        assertThat(isSilent()).isFalse();
    }

    private boolean isSilent() throws IOException {
        try {
            server.accept().close();
            return false;
        } catch (SocketTimeoutException _) {
            return true;
        }
    }

    private void tried(Path file, Reading reading) {
        try {
            reading.read();
            read.add(file.getFileName().toString());
        } catch (IntakeException | StoreException | TemplateException | IOException _) {
            // refused, also without asking
        }
    }

    private interface Reading {
        void read() throws IntakeException, StoreException, TemplateException, IOException;
    }
}
