package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// `picture`.
class PictureCommandTest {
    private static final String NORDLICHT = Path.of("assets/samples/nordlicht.ropa").toString();
    private final Shell shell = new Shell();
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"map,Übermittlungen in Drittländer", "retention,Löschfristen über die Jahre",
            "coverage,Abdeckung",
            "dates,Kommende Termine"})
    void eachPictureSaysWhatItShowsWhoseItIsAndHowOldItIs(String of, String title) throws Exception {
        assertThat(picture("--of", of, "--as", "svg,png")).isZero();
        assertThat(shell.out().lines()).containsExactly(path(of, "svg"), path(of, "png"));
        assertThat(words(of)).contains(title, "Nordlicht Software GmbH", "Rechtsstand 21.11.2026");
        assertThat(ImageIO.read(Path.of(path(of, "png")).toFile()).getWidth()).isGreaterThan(900);
    }

    @Test
    void aFlowIsWrittenForTheActivityNamedElseForEach() throws Exception {
        assertThat(picture("--of", "flow", "--activity", "act-newsletter", "--as", "svg", "--lang", "de,en"))
                .isZero();
        assertThat(shell.out().lines()).hasSize(2);
        assertThat(Files.readString(folder.resolve("nordlicht-flow-act-newsletter-en.svg"))).contains(
                "Newsletter",
                "Subscribers", "Intuit Inc.");
        assertThat(picture("--of", "flow", "--as", "svg")).isZero();
        assertThat(shell.out().lines()).hasSize(22);
    }

    @Test
    void theMapIsThatOfEuropeAndOfWhatWouldBe() throws Exception {
        assertThat(picture("--of", "map", "--frame", "europe", "--without", "dpf", "--as", "svg")).isZero();
        String name = "map-europe-without-adequacy-us-dpf";
        assertThat(shell.out().strip()).isEqualTo(path(name, "svg"));
        assertThat(words(name)).contains("ohne").doesNotContain("Data Privacy Framework, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--of tree --as svg", "--of map --as gif", "--of map --frame moon --as svg",
            "--of map --without x --as svg", "--of map --as svg --lang fr", "--of dates --as svg --as-of x"})
    void whatIsNotKnownIsNamedWithWhatThereIs(String options) {
        assertThat(picture(options.split(" "))).isEqualTo(2);
        assertThat(shell.err().lines()).singleElement().asString()
                .containsPattern("nichts (getan|geschehen)");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void activitiesPartiesAndNoticesThatAreNotThereAreNamed() throws Exception {
        assertThat(picture("--of", "flow", "--activity", "act-x", "--as", "svg")).isEqualTo(2);
        assertThat(shell.err()).contains("act-x");
        assertThat(picture("--of", "map", "--without", "party:pty-x", "--as", "svg")).isEqualTo(2);
        assertThat(shell.err()).contains("pty-x");
        assertThat(folder).isEmptyDirectory();
        Path blank = folder.resolve("leer.ropa");
        RopaFile.save(blank, Register.blank(List.of(Language.GERMAN), "DE"));
        for (String of : List.of("flow", "coverage")) {
            assertThat(shell.run("picture", blank.toString(), "--of", of, "--as", "svg")).isEqualTo(2);
            assertThat(shell.err()).contains("leer.ropa");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "retention", "dates"})
    void aRegisterInWhichNothingStandsHasPicturesThatSaySo(String of) throws Exception {
        Path blank = folder.resolve("leer.ropa");
        RopaFile.save(blank, Register.blank(List.of(Language.GERMAN), "DE"));
        assertThat(shell.run("picture", blank.toString(), "--of", of, "--as", "svg,png", "--out",
                folder.toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("leer-" + of + "-de.svg"))).contains("Rechtsstand");
    }

    private String words(String name) throws Exception {
        return Files.readString(Path.of(path(name, "svg")));
    }

    private String path(String name, String ending) {
        return folder.resolve("nordlicht-" + name + "-de." + ending).toString();
    }

    private int picture(String... options) {
        return shell.run(
                Stream.concat(Stream.of("picture", NORDLICHT, "--out", folder.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }
}
