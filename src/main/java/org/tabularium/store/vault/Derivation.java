package org.tabularium.store.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Secrets out of passwords (Argon2id, RFC 9106) and out of secrets (HKDF with SHA-256, RFC 5869).
final class Derivation {
    private static final int SECRET = 32;

    private Derivation() {}

    static byte[] ofPassword(char[] password, Cost cost, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes()).withParallelism(cost.lanes()).withSalt(salt).build());
        byte[] bytes = bytes(password);
        try {
            byte[] secret = new byte[SECRET];
            argon2.generateBytes(bytes, secret);
            return secret;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    static byte[] ofSecret(byte[] secret, byte[] salt, String purpose, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(secret)
                    .addSalt(salt).thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java from 25 on has it
        }
    }

    /// UTF-8 of the composed form (NFC), since systems differ in how they deliver "ü". What keyboards deliver is
    /// composed already; only other text goes through a string on its way.
    private static byte[] bytes(char[] password) {
        CharBuffer typed = CharBuffer.wrap(password);
        boolean composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC);
        CharBuffer chars =
                composed ? typed : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
        CharsetEncoder encoder =
                StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
        byte[] room = new byte[(int) (chars.length() * encoder.maxBytesPerChar())];
        ByteBuffer out = ByteBuffer.wrap(room);
        encoder.encode(chars, out, true);
        byte[] bytes = Arrays.copyOf(room, out.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }
}
