package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.LawPacks;
import org.tabularium.store.LawShelf;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.held.Keeper;
import org.tabularium.store.lock.Hold;
import org.tabularium.store.vault.Cost;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.words.Words;

/// Passwords on the command line: set, changed, removed; out of files, and typed at a terminal.
class PasswordCommandTest {
    private static final Register BLANK = Register.blank(List.of(Language.GERMAN), "DE");
    private static final String FIRST = "drei blaue Fenster";
    private static final String SECOND = "vier grüne Türen!";

    @TempDir Path folder;
    private Path register = Path.of("");
    private final Deque<String> typed = new ArrayDeque<>();
    private final List<String> questions = new ArrayList<>();
    private final List<char[]> handed = new ArrayList<>();
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void register() throws StoreException {
        register = folder.resolve("mandant.ropa");
        RopaFile.save(register, BLANK);
    }

    @Test
    void aPasswordIsSetChangedAndRemoved() throws Exception {
        byte[] plain = Files.readAllBytes(register);
        assertThat(run("password", name(), "--set", "--new-password-file", file("1", FIRST + "\n"))).isZero();
        assertThat(out)
                .hasToString("„mandant.ropa“ ist jetzt verschlüsselt. Ein verlorenes Kennwort kann niemand "
                        + "wiederherstellen." + System.lineSeparator());
        assertThat(opened(FIRST)).isEqualTo(BLANK);
        assertThat(run("password", name(), "--change", "--password-file", file("1", FIRST),
                "--new-password-file", file("2", SECOND))).isZero();
        assertThat(opened(SECOND)).isEqualTo(BLANK);
        assertThat(run("password", name(), "--remove", "--password-file", file("2", SECOND))).isZero();
        assertThat(register).hasBinaryContent(plain);
    }

    @Test
    void aPasswordIsTypedTwiceAndEveryCopyOfItIsWiped() throws Exception {
        typed.addAll(List.of(FIRST, FIRST));
        assertThat(run("password", name(), "--set")).as(err.toString()).isZero();
        assertThat(questions).containsExactly("Neues Kennwort:", "Noch einmal:");
        assertThat(opened(FIRST)).isEqualTo(BLANK);
        typed.add(FIRST);
        assertThat(run("check", name())).as(err.toString()).isNotEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(questions).containsExactly("Kennwort für „mandant.ropa“:");
        assertThat(handed).hasSize(3)
                .allSatisfy(c -> assertThat(new String(c)).isEqualTo("\0".repeat(c.length)));
    }

    @Test
    void twoDifferentEntriesSetNothing() throws Exception {
        typed.addAll(List.of(FIRST, SECOND));
        refused("Die beiden Eingaben sind verschieden.", "password", name(), "--set");
        assertThat(handed).hasSize(2).allSatisfy(c -> assertThat(c).containsOnly('\0'));
    }

    @Test
    void aShortPasswordIsRefused() throws Exception {
        refused("mindestens 12 Zeichen", "password", name(), "--set", "--new-password-file",
                file("kurz", "elf Zeichen\n"));
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() throws Exception {
        String one = file("1", FIRST);
        refused("Genau eines von --set, --change und --remove", "password", name());
        refused("Genau eines von --set, --change und --remove", "password", name(), "--set", "--remove");
        refused("„mandant.ropa“ hat kein Kennwort.", "password", name(), "--change", "--new-password-file",
                one);
        refused("„mandant.ropa“ hat kein Kennwort.", "password", name(), "--remove");
        refused("--new-password-file passt nicht zu --remove", "password", name(), "--remove",
                "--new-password-file", one);
        encrypt();
        refused("„mandant.ropa“ hat schon ein Kennwort.", "password", name(), "--set", "--new-password-file",
                one);
    }

    @Test
    void aPasswordFileIsOneLineOfText() throws Exception {
        for (String ending : List.of("", "\n", "\r\n")) {
            Path from = Path.of(file("1", SECOND + ending));
            assertThat(new Passwords(Words.of("cli", Locale.GERMAN), this::answer, Optional.of(from))
                    .of(register))
                    .containsExactly(SECOND.toCharArray());
        }
        for (String bad : List.of("", "\n", FIRST + "\n\n", FIRST + "\nzwei", "x".repeat(4097))) {
            refused("muss aus genau einer Zeile bestehen", "password", name(), "--set", "--new-password-file",
                    file("schlecht", bad));
        }
        Path latin = Files.write(folder.resolve("latin"), SECOND.getBytes(StandardCharsets.ISO_8859_1));
        refused("in UTF-8", "password", name(), "--set", "--new-password-file", latin.toString());
        refused("kann nicht gelesen werden", "password", name(), "--set", "--new-password-file",
                folder.resolve("weg").toString());
    }

    @Test
    void whereNobodyCanBeAskedASentenceSaysSo() throws Exception {
        refused("Hier kann niemand nach einem neuen Kennwort gefragt werden.", "password", name(), "--set");
        encrypt();
        refused("„mandant.ropa“ ist verschlüsselt, und hier kann niemand nach dem Kennwort gefragt werden.",
                "check", name());
    }

    @Test
    void aWrongPasswordIsTold() throws Exception {
        encrypt();
        refused("öffnet sich mit diesem Kennwort nicht", "check", name(), "--password-file",
                file("2", SECOND));
    }

    @Test
    void theBackupsTurnWithTheRegister() throws Exception {
        try (Keeper keeper = keeper(); HeldFile held = keeper.open(register)) {
            held.save(BLANK.withJurisdiction("AT"));
            held.save(BLANK);
        }
        assertThat(encryptedBackups()).isNotEmpty().containsOnly(false);
        run("password", name(), "--set", "--new-password-file", file("1", FIRST));
        assertThat(encryptedBackups()).hasSizeGreaterThan(1).containsOnly(true);
    }

    @Test
    void aRegisterThatSomebodyHasOpenIsLeftAlone() throws Exception {
        try (Keeper keeper = keeper(); HeldFile held = keeper.open(register)) {
            assertThat(held.hold()).isEqualTo(new Hold.Ours());
            refused("geöffnet", "password", name(), "--set", "--new-password-file", file("1", FIRST));
        }
    }

    private Keeper keeper() {
        return new Keeper(folder.resolve("state"), (after, work) -> {}, Clock.systemUTC());
    }

    private List<Boolean> encryptedBackups() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("state"))) {
            return files.filter(file -> file.toString().endsWith(".ropa")).map(RopaFile::isEncrypted)
                    .toList();
        }
    }

    private void refused(String because, String... arguments) throws IOException {
        byte[] before = Files.readAllBytes(register);
        assertThat(run(arguments)).isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(err.toString()).contains(because);
        assertThat(register).hasBinaryContent(before);
    }

    private void encrypt() throws StoreException {
        try (VaultKey key = VaultKey.of(FIRST.toCharArray(), Cost.LEAST)) {
            RopaFile.save(register, BLANK, Optional.of(key));
        }
    }

    private Register opened(String password) throws StoreException {
        Opened opened = RopaFile.open(register, password.toCharArray());
        opened.key().orElseThrow().close();
        return opened.register();
    }

    private String name() {
        return register.toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        questions.clear();
        return new TabulariumCommand(_ -> _ -> List.of(), new Laws(LawPacks.KEY, LawShelf.InUse.delivered()),
                folder.resolve("state"), Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC),
                "9.9", Locale.GERMANY,
                new PrintWriter(out), new PrintWriter(err), this::answer).run(arguments);
    }

    private Optional<char[]> answer(String question) {
        questions.add(question);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        char[] answer = typed.remove().toCharArray();
        handed.add(answer);
        return Optional.of(answer);
    }
}
