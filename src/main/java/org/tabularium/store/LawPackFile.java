package org.tabularium.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tabularium.law.Edition;
import org.tabularium.law.Law;
import org.tabularium.law.LawDataException;
import org.tabularium.law.LawSource;

/// A law pack: an update of the law data as one signed file.
///
/// The file is an archive of the files of the law data, a manifest with their hashes, and a signature over the
/// manifest. Nothing in it is looked at closely before the signature has been found good.
public final class LawPackFile {
    /// The ending of the name of such a file.
    public static final String ENDING = ".tabularium-law";

    private final Law law;
    private final byte[] bytes;

    private LawPackFile(Law law, byte[] bytes) {
        this.law = law;
        this.bytes = bytes;
    }

    /// The law it holds.
    public Law law() {
        return law;
    }

    /// The file, with nothing but what was signed.
    byte[] bytes() {
        return bytes;
    }

    /// Reads a pack.
    ///
    /// @param key of those who may publish law
    /// @param inUse the pack has to be newer
    /// @throws StoreException if it cannot be used: nothing of it is
    public static LawPackFile open(Path file, LawKey key, Edition inUse) throws StoreException {
        try {
            return of(LawArchive.read(file), key, inUse);
        } catch (StoreException e) {
            throw e.of(file);
        }
    }

    private static LawPackFile of(Map<String, byte[]> files, LawKey key, Edition inUse)
            throws StoreException {
        byte[] manifest = Optional.ofNullable(files.get(LawManifest.NAME))
                .orElseThrow(() -> new StoreException(new Problem.OfLaw.NotAPack()));
        byte[] signature = Optional.ofNullable(files.get(LawArchive.SIGNATURE)).filter(s -> s.length > 0)
                .orElseThrow(() -> new StoreException(new Problem.OfLaw.Unsigned()));
        if (!key.signed(manifest, signature)) {
            throw new StoreException(LawManifest.keyIn(manifest).equals(key.fingerprint())
                    ? new Problem.OfLaw.Damaged(LawManifest.NAME)
                    : new Problem.OfLaw.OtherKey());
        }
        LawManifest said = LawManifest.read(manifest);
        for (String name : files.keySet()) {
            boolean known = name.equals(LawManifest.NAME) || name.equals(LawArchive.SIGNATURE)
                    || said.files().containsKey(name);
            if (!known) {
                throw new StoreException(new Problem.OfLaw.Damaged(name));
            }
        }
        for (Map.Entry<String, LawManifest.Part> part : said.files().entrySet()) {
            byte[] bytes = files.get(part.getKey());
            if (bytes == null || !LawManifest.Part.of(bytes).equals(part.getValue())) {
                throw new StoreException(new Problem.OfLaw.Damaged(part.getKey()));
            }
        }
        if (!said.edition().isNewerThan(inUse)) {
            throw new StoreException(new Problem.OfLaw.NotNewer(said.edition(), inUse));
        }
        return new LawPackFile(law(files, said.edition()), LawArchive.packed(files));
    }

    private static Law law(Map<String, byte[]> files, Edition said) throws StoreException {
        try {
            Law law = Law.of(name -> Objects.requireNonNull(files.get(name)));
            if (!law.edition().equals(said)) {
                throw new StoreException(new Problem.OfLaw.NotUnderstood("pack.json"));
            }
            return law;
        } catch (LawDataException e) {
            throw new StoreException(new Problem.OfLaw.NotUnderstood(e.file()), e);
        }
    }

    /// Makes a pack of a folder that holds the files of the law data.
    ///
    /// @param key the public half, which ships with the program
    /// @param secret the other half
    /// @throws StoreException if a file is missing or its facts cannot be understood
    /// @throws GeneralSecurityException if the secret key does not sign, or is not the other half
    public static byte[] build(Path folder, LawKey key, PrivateKey secret)
            throws StoreException, GeneralSecurityException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : LawSource.FILES) {
            files.put(name, bytes(folder.resolve(name)));
        }
        return signed(files, key, secret);
    }

    static byte[] signed(Map<String, byte[]> data, LawKey key, PrivateKey secret)
            throws StoreException, GeneralSecurityException {
        Edition edition;
        try {
            edition = Law.of(name -> Objects.requireNonNull(data.get(name))).edition();
        } catch (LawDataException e) {
            throw new StoreException(new Problem.OfLaw.NotUnderstood(e.file()), e);
        }
        byte[] manifest = LawManifest.of(edition, key, data).write();
        Signature signing = Signature.getInstance(LawKey.ALGORITHM);
        signing.initSign(secret);
        signing.update(manifest);
        byte[] signature = signing.sign();
        if (!key.signed(manifest, signature)) {
            throw new GeneralSecurityException("the keys are not two halves of one");
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(LawManifest.NAME, manifest);
        files.put(LawArchive.SIGNATURE, signature);
        files.putAll(data);
        return LawArchive.packed(files);
    }

    private static byte[] bytes(Path file) throws StoreException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StoreException(Failures.ofReading(e), file, e);
        }
    }
}
