package org.tabularium.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/// The key of those who publish law packs, with which a pack is checked offline.
///
/// @param key an Ed25519 key
public record LawKey(PublicKey key) {
    static final String ALGORITHM = "Ed25519";
    private static final String FILE = "/assets/law/key.json";

    /// The key that comes with the program.
    public static LawKey shipped() {
        try (InputStream in = Objects.requireNonNull(LawKey.class.getResourceAsStream(FILE), FILE)) {
            Json.Obj data = (Json.Obj) JsonReader.read(in.readAllBytes());
            byte[] encoded = Base64.getDecoder().decode(text(data.members(), "publicKey"));
            return new LawKey(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException | GeneralSecurityException e) {
            throw new IllegalStateException(e); // the file is part of the program
        }
    }

    /// Names the key: the SHA-256 of its X.509 encoding, in hexadecimal digits.
    public String fingerprint() {
        return LawManifest.sha256(key.getEncoded());
    }

    /// Whether the bytes were signed with the other half of the key.
    boolean signed(byte[] bytes, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            return false; // the signature has not even the right form
        }
    }

    private static String text(Map<String, Json> members, String name) {
        return members.get(name) instanceof Json.Str(String text) ? text : "";
    }
}
