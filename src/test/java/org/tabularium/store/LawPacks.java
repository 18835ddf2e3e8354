package org.tabularium.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.tabularium.law.LawSource;

/// Law packs for tests, signed with a key made for them. Maintainers find here how a pack comes about.
public final class LawPacks {
    private static final KeyPair PAIR = pair();
    public static final LawKey KEY = new LawKey(PAIR.getPublic());

    private LawPacks() {}

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The other half of the key, as encoded.
    public static byte[] secret() {
        return PAIR.getPrivate().getEncoded();
    }

    /// The files that come with the program.
    public static Map<String, byte[]> delivered() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : LawSource.FILES) {
            try (InputStream in =
                    Objects.requireNonNull(LawPacks.class.getResourceAsStream("/assets/law/" + name))) {
                files.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /// Those of a later day.
    public static Map<String, byte[]> of(String knownOn, int serial) {
        Map<String, byte[]> files = delivered();
        files.put("pack.json", ("{\"knownOn\": \"" + knownOn + "\", \"serial\": " + serial + "}")
                .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /// Those of a day on which the Data Privacy Framework has ended.
    public static Map<String, byte[]> withoutFramework() {
        Map<String, byte[]> files = of("2026-12-15", 2);
        change(files, "decisions.json", text -> text.replaceAll(
                "(?m)^(\\{\"id\": \"adequacy-us-dpf\".*\"from\": \"[0-9-]+\")",
                "$1, \"to\": \"2026-11-20\""));
        return files;
    }

    /// With a file changed.
    public static void change(Map<String, byte[]> files, String name, UnaryOperator<String> change) {
        String text = new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
        String changed = change.apply(text);
        if (changed.equals(text)) {
            throw new IllegalStateException("nothing to change in " + name);
        }
        files.put(name, changed.getBytes(StandardCharsets.UTF_8));
    }

    /// The pack of these files, as bytes.
    public static byte[] signed(Map<String, byte[]> files) {
        try {
            return LawPackFile.signed(files, KEY, PAIR.getPrivate());
        } catch (StoreException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A manifest, signed as it is, with files, looked at or not.
    static byte[] packed(byte[] manifest, Map<String, byte[]> files) throws GeneralSecurityException {
        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(PAIR.getPrivate());
        signing.update(manifest);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(LawManifest.NAME, manifest);
        all.put(LawArchive.SIGNATURE, signing.sign());
        all.putAll(files);
        return LawArchive.packed(all);
    }

    /// The pack of these files, in a folder.
    public static Path file(Path folder, Map<String, byte[]> files) throws IOException {
        return Files.write(folder.resolve("recht" + LawPackFile.ENDING), signed(files));
    }
}
