package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.intake.dpf.MadeUp;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Coverage;
import org.tabularium.model.Safeguard.Listing;
import org.tabularium.store.RopaFile;

/// The list of participants on the command line.
class DpfCommandTest {
    @TempDir Path folder;
    private final Shell shell = new Shell();

    @Test
    void aParticipationThatStandsEndsWithZero() throws Exception {
        Path register = register("Mailer Incorporated", Coverage.NON_HR);
        assertThat(run(register)).as(shell.out() + shell.err()).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out()).contains("5 Teilnehmer in der Liste vom 21.11.2026.",
                "geändert  Mailer Incorporated: In der Liste vom 21.11.2026: Mailer, Inc., aktiv, HR und Nicht-HR",
                "Erfasst: Mailer Incorporated, aktiv, nur Nicht-HR, geprüft am 06.05.2026");
    }

    @Test
    void whatTheListDoesNotBearOutEndsWithOne() throws Exception {
        assertThat(run(register("Oldtimer Corp", Coverage.NON_HR))).isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out()).contains("nicht aktiv  Oldtimer Corp");
        assertThat(run(register("Cloudine LLC", Coverage.BOTH))).isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out()).contains("deckt weniger ab als erfasst  Cloudine LLC");
        assertThat(run(register("Nobody Inc.", Coverage.BOTH))).isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out()).contains("nicht gefunden  Nobody Inc.", "Maßgeblich ist das Unternehmen");
        assertThat(run(register("Mailer LLC", Coverage.BOTH))).isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out()).contains("zu klären  Mailer LLC", "„Mailer, Inc.“");
    }

    @Test
    void theRegisterIsWrittenAsTheListHasIt() throws Exception {
        Path out = folder.resolve("new.ropa");
        Path register = register("Cloudine LLC", Coverage.BOTH);
        byte[] before = Files.readAllBytes(register);
        assertThat(run(register, "--apply", "--out", out.toString())).isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(Files.readAllBytes(register)).isEqualTo(before);
        assertThat(RopaFile.open(out).register().parties().getFirst().destinations().getFirst().safeguards())
                .containsExactly(new Safeguard.Dpf("Cloudine LLC", Optional.of(Coverage.NON_HR),
                        Optional.of(Listing.ACTIVE), Optional.of(MadeUp.DAY), "", Extras.NONE));
        assertThat(run(out)).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out()).contains("wie erfasst  Cloudine LLC");
    }

    @Test
    void whatCannotBeDoneIsSaidAndNothingIsWritten() throws Exception {
        Path register = register("Mailer, Inc.", Coverage.BOTH);
        assertThat(run(register, "--apply")).isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("--apply und --out gehören zusammen");
        assertThat(shell.run("dpf", register.toString(), register.toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("enthält Daten in JSON und keine Tabelle");
        assertThat(shell.run("dpf", MadeUp.csv(folder).toString(), register.toString(), "--day", "gestern"))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("--day versteht „gestern“ nicht als Tag");
    }

    private int run(Path register, String... more) throws Exception {
        String[] args = Stream.concat(
                Stream.of("dpf", MadeUp.excel(folder).toString(), register.toString(), "--day",
                        MadeUp.DAY.toString()),
                Stream.of(more)).toArray(String[]::new);
        return shell.run(args);
    }

    private Path register(String name, Coverage coverage) throws Exception {
        Safeguard dpf = new Safeguard.Dpf(name, Optional.of(coverage), Optional.of(Listing.ACTIVE),
                Optional.of(LocalDate.of(2026, 5, 6)), "", Extras.NONE);
        Party party = Party.blank(new Id<>("pty-one"), name)
                .withDestinations(List.of(Destination.blank("US").withSafeguards(List.of(dpf))));
        Path file = folder.resolve("register.ropa");
        RopaFile.save(file, Register.blank(List.of(Language.GERMAN), "DE").withParties(List.of(party)));
        return file;
    }
}
