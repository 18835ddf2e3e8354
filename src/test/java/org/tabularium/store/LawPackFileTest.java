package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Signature;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.law.Edition;
import org.tabularium.law.Law;
import org.tabularium.law.LawSource;

class LawPackFileTest {
    private static final Edition IN_USE = Law.load().edition();
    private static final byte[] GOOD = LawPacks.signed(LawPacks.of("2027-01-15", 2));

    @TempDir private Path folder;

    @Test
    void aPackThatWasSignedGivesItsLaw() throws Exception {
        Law law = open(LawPacks.signed(LawPacks.withoutFramework())).law();
        assertThat(law.edition()).isEqualTo(new Edition(LocalDate.of(2026, 12, 15), 2));
        assertThat(law.decision("adequacy-us-dpf").orElseThrow().validity().to())
                .contains(LocalDate.of(2026, 11, 20));
        assertThat(law.countries()).hasSameSizeAs(Law.load().countries());
    }

    @Test
    void whatIsKeptOfAPackIsAPackAgain() throws Exception {
        LawPackFile pack = open(GOOD);
        assertThat(open(pack.bytes()).law().edition()).isEqualTo(pack.law().edition());
    }

    @Test
    void somethingElseIsNoPack() throws Exception {
        assertThat(problem("just text".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Problem.OfLaw.NotAPack());
        assertThat(problem(zip(Map.of("[Content_Types].xml", bytes("<Types/>")))))
                .isEqualTo(new Problem.OfLaw.NotAPack());
        assertThat(problem(zip(Map.of("acts.json", bytes("[]"))))).isEqualTo(new Problem.OfLaw.NotAPack());
        assertThat(problem(new byte[0])).isEqualTo(new Problem.OfLaw.NotAPack());
    }

    @Test
    void aWayOutOfTheArchiveIsNotFollowed() throws Exception {
        for (String name : List.of("../../settings.properties", "/etc/x.json", "law/acts.json", "..\\x.json",
                "x.json/", "acts.json\u0000")) {
            Map<String, byte[]> files = files(GOOD);
            files.put(name, bytes("x"));
            assertThat(problem(zip(files))).isEqualTo(new Problem.OfLaw.NotAPack());
        }
        assertThat(folder.toFile().list()).containsExactly("x" + LawPackFile.ENDING);
    }

    @Test
    void aPackWithoutASignatureIsRefused() throws Exception {
        Map<String, byte[]> files = files(GOOD);
        files.remove("signature");
        assertThat(problem(zip(files))).isEqualTo(new Problem.OfLaw.Unsigned());
        files.put("signature", new byte[0]);
        assertThat(problem(zip(files))).isEqualTo(new Problem.OfLaw.Unsigned());
    }

    @Test
    void aPackSignedWithAnotherKeyIsRefused() throws Exception {
        KeyPair other = LawPacks.pair();
        byte[] pack = LawPackFile.signed(LawPacks.of("2027-01-15", 2), new LawKey(other.getPublic()),
                other.getPrivate());
        assertThat(problem(pack)).isEqualTo(new Problem.OfLaw.OtherKey());
        assertThat(problem(LawPacks.signed(LawPacks.of("2027-01-15", 2)), LawKey.shipped()))
                .isEqualTo(new Problem.OfLaw.OtherKey());
    }

    @Test
    void anotherKeyCannotPassForTheRightOneByNamingIt() throws Exception {
        KeyPair other = LawPacks.pair();
        Map<String, byte[]> files = files(GOOD);
        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(other.getPrivate());
        signing.update(files.get("manifest.json"));
        files.put("signature", signing.sign());
        assertThat(problem(zip(files))).isEqualTo(new Problem.OfLaw.Damaged("manifest.json"));
    }

    @Test
    void aFactAlteredAfterSigningIsNoticed() throws Exception {
        Map<String, byte[]> files = files(GOOD);
        LawPacks.change(files, "retention.json", text -> text.replace("P8Y", "P9Y"));
        assertThat(problem(zip(files))).isEqualTo(new Problem.OfLaw.Damaged("retention.json"));
        files = files(GOOD);
        LawPacks.change(files, "manifest.json", text -> text.replace("2027-01-15", "2028-01-15"));
        assertThat(problem(zip(files))).isEqualTo(new Problem.OfLaw.Damaged("manifest.json"));
    }

    @Test
    void aFileThatIsMissingOrTooManyIsNoticed() throws Exception {
        Map<String, byte[]> missing = files(GOOD);
        missing.remove("bases.json");
        assertThat(problem(zip(missing))).isEqualTo(new Problem.OfLaw.Damaged("bases.json"));
        Map<String, byte[]> more = files(GOOD);
        more.put("more.json", bytes("[]"));
        assertThat(problem(zip(more))).isEqualTo(new Problem.OfLaw.Damaged("more.json"));
    }

    @Test
    void aFileThatIsThereTwiceIsNoticed() throws Exception {
        // The archive itself refuses a second name: it is put in under another of the same length.
        Map<String, byte[]> files = files(GOOD);
        files.put("actz.json", bytes("[]"));
        byte[] twice = new String(zip(files), StandardCharsets.ISO_8859_1).replace("actz.json", "acts.json")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problem(twice)).isEqualTo(new Problem.OfLaw.Damaged("acts.json"));
    }

    @Test
    void aPackCutOffAnywhereIsRefused() throws Exception {
        for (int length = 0; length < GOOD.length - 2000; length += GOOD.length / 40) {
            byte[] part = java.util.Arrays.copyOf(GOOD, length);
            assertThat(problem(part)).isInstanceOfAny(Problem.OfLaw.NotAPack.class,
                    Problem.OfLaw.Damaged.class, Problem.OfLaw.Unsigned.class);
        }
    }

    @Test
    @Timeout(20)
    void aPackThatSwellsIsNotUnpacked() throws Exception {
        Map<String, byte[]> files = files(GOOD);
        files.put("acts.json", new byte[LawArchive.LARGEST_UNPACKED]);
        assertThat(problem(zip(files))).isEqualTo(new Problem.OfLaw.TooMuch());
        assertThat(problem(new byte[LawArchive.LARGEST + 1])).isEqualTo(new Problem.OfLaw.TooMuch());
    }

    @Test
    void aPackThatIsNotNewerIsRefused() throws Exception {
        Edition early = new Edition(LocalDate.of(2026, 10, 1), 7);
        assertThat(problem(LawPacks.signed(LawPacks.of("2026-10-01", 7))))
                .isEqualTo(new Problem.OfLaw.NotNewer(early, IN_USE));
        assertThat(problem(LawPacks.signed(LawPacks.delivered())))
                .isEqualTo(new Problem.OfLaw.NotNewer(IN_USE, IN_USE));
        assertThat(
                open(LawPacks.signed(LawPacks.of(IN_USE.knownOn().toString(), 2))).law().edition().serial())
                .isEqualTo(2);
    }

    @Test
    void factsThatCannotBeUnderstoodAreRefused() throws Exception {
        for (String fact : List.of("[{\"id\": \"x\"}]", "{}{", "[{\"id\": \"ao\", \"country\": 1}]")) {
            Map<String, byte[]> files = LawPacks.of("2027-01-15", 2);
            files.put("acts.json", bytes(fact));
            assertThat(problem(unchecked(files))).isEqualTo(new Problem.OfLaw.NotUnderstood("acts.json"));
        }
    }

    @Test
    void aPackOfALaterFormatAsksForALaterProgram() throws Exception {
        Map<String, byte[]> files = LawPacks.of("2027-01-15", 2);
        byte[] manifest =
                LawManifest.of(new Edition(LocalDate.of(2027, 1, 15), 2), LawPacks.KEY, files).write();
        byte[] later = bytes(new String(manifest, StandardCharsets.UTF_8).replace("\"formatVersion\": 1",
                "\"formatVersion\": 2"));
        assertThat(problem(LawPacks.packed(later, files)))
                .isEqualTo(new Problem.OfLaw.NotUnderstood("manifest.json"));
    }

    @Test
    void theRefusalNamesTheFile() throws Exception {
        Path file = Files.write(folder.resolve("neu" + LawPackFile.ENDING), bytes("x"));
        StoreException refused = catchThrowableOfType(StoreException.class,
                () -> LawPackFile.open(file, LawPacks.KEY, IN_USE));
        assertThat(refused.sentence(Locale.GERMAN)).startsWith("Die Datei „neu.tabularium-law“ ist keine");
        assertThat(refused.sentence(Locale.ENGLISH)).contains("Nothing was changed");
    }

    @Test
    void aPackIsBuiltFromAFolder() throws Exception {
        for (Map.Entry<String, byte[]> file : LawPacks.of("2027-02-01", 3).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        KeyPair pair = LawPacks.pair();
        byte[] pack = LawPackFile.build(folder, new LawKey(pair.getPublic()), pair.getPrivate());
        Path file = Files.write(folder.resolve("x" + LawPackFile.ENDING), pack);
        assertThat(LawPackFile.open(file, new LawKey(pair.getPublic()), IN_USE).law().edition().serial())
                .isEqualTo(3);
    }

    @Test
    void theKeyThatShipsIsTheOneItIsNamedAfter() throws Exception {
        try (var in = LawPackFileTest.class.getResourceAsStream("/assets/law/key.json")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"fingerprint\": \"" + LawKey.shipped().fingerprint() + "\"");
        }
    }

    private LawPackFile open(byte[] bytes) throws Exception {
        return LawPackFile.open(write(bytes), LawPacks.KEY, IN_USE);
    }

    private Problem problem(byte[] bytes) throws Exception {
        return problem(bytes, LawPacks.KEY);
    }

    private Problem problem(byte[] bytes, LawKey key) throws Exception {
        Path file = write(bytes);
        return catchThrowableOfType(StoreException.class, () -> LawPackFile.open(file, key, IN_USE))
                .problem();
    }

    private Path write(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("x" + LawPackFile.ENDING), bytes);
    }

    private static Map<String, byte[]> files(byte[] pack) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(LawArchive.unpacked(pack));
        assertThat(files).hasSize(LawSource.FILES.size() + 2);
        return files;
    }

    /// Signed without a look at the facts.
    private static byte[] unchecked(Map<String, byte[]> files) throws Exception {
        return LawPacks.packed(
                LawManifest.of(new Edition(LocalDate.of(2027, 1, 15), 2), LawPacks.KEY, files).write(),
                files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
