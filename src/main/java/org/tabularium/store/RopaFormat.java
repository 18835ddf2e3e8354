package org.tabularium.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.model.Register;
import org.tabularium.store.Problem.Misfit;
import org.tabularium.store.vault.Vault;
import org.tabularium.store.vault.VaultKey;

/// The `.ropa` format: between the bytes of a file and a register.
public final class RopaFormat {
    public static final int VERSION = 1;
    /// The largest file that is read, in bytes.
    public static final int LARGEST = 64 * 1024 * 1024;

    private static final String NAME = "tabularium";
    private static final String FORMAT = "format";
    private static final String FORMAT_VERSION = "formatVersion";
    private static final Codec<Register> REGISTER = new Codecs().of(Register.class);

    private RopaFormat() {}

    /// Reads a register, also from a file of a newer format if it fits.
    public static Register read(byte[] bytes) throws StoreException {
        return open(bytes).register();
    }

    /// Reads a register to the end of the stream, which stays open.
    public static Register read(InputStream in) throws StoreException, IOException {
        return read(bounded(in));
    }

    /// Reads a register and the version of the format it was written in.
    ///
    /// @throws StoreException if it is no register, one of a newer format that does not fit, or encrypted
    public static Opened open(byte[] bytes) throws StoreException {
        if (Vault.isVault(bytes)) {
            throw VaultFormat.locked(bytes);
        }
        return plain(bytes);
    }

    /// Reads a register that is not encrypted.
    static Opened plain(byte[] bytes) throws StoreException {
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        if (!(JsonReader.read(bytes) instanceof Json.Obj(Map<String, Json> members))) {
            throw new StoreException(new Problem.NotARegister());
        }
        int version = version(members);
        Map<String, Json> content = new LinkedHashMap<>(members);
        content.remove(FORMAT);
        content.remove(FORMAT_VERSION);
        return new Opened(register(new Json.Obj(content), version), version);
    }

    /// Reads a register, encrypted or not. Takes its time if it is: never on the screen's thread.
    ///
    /// @param password stays as it is, so that the caller can wipe it; not needed by a register that has none
    public static Opened open(byte[] bytes, char[] password) throws StoreException {
        return Vault.isVault(bytes) ? VaultFormat.open(bytes, password) : open(bytes);
    }

    /// Reads a register of which the key may be at hand.
    ///
    /// @throws StoreException with [Problem.OfVault.NeedsPassword] if there is no key, or one of another password
    public static Opened open(byte[] bytes, Optional<VaultKey> key) throws StoreException {
        return key.isPresent() && Vault.isVault(bytes) ? VaultFormat.open(bytes, key.get()) : open(bytes);
    }

    /// The bytes of a register, encrypted if there is a key.
    ///
    /// @throws IllegalStateException if the key was closed
    public static byte[] write(Register register, Optional<VaultKey> key) {
        return key.map(k -> VaultFormat.write(register, k)).orElseGet(() -> write(register));
    }

    /// The canonical bytes of a register.
    ///
    /// @throws IllegalArgumentException if the register could not be read again: it names no language, or two
    ///     entities of a list have the same id
    public static byte[] write(Register register) {
        if (register.languages().isEmpty()) {
            throw new IllegalArgumentException("a register without a language");
        }
        Map<String, Json> members = new LinkedHashMap<>();
        members.put(FORMAT, new Json.Str(NAME));
        members.put(FORMAT_VERSION, new Json.Num(Integer.toString(VERSION)));
        if (REGISTER.write(register) instanceof Json.Obj(Map<String, Json> content)) {
            content.forEach(members::putIfAbsent);
        }
        return JsonWriter.canonical(new Json.Obj(members)).getBytes(StandardCharsets.UTF_8);
    }

    /// All bytes of a stream, as far as the limit allows.
    static byte[] bounded(InputStream in) throws StoreException, IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        return bytes;
    }

    static StoreException tooLarge() {
        return new StoreException(new Problem.TooLarge(LARGEST / (1024 * 1024)));
    }

    private static int version(Map<String, Json> members) throws StoreException {
        boolean ours = members.get(FORMAT) instanceof Json.Str(String name) && name.equals(NAME);
        Json version = members.get(FORMAT_VERSION);
        if (ours && version instanceof Json.Num(String text) && text.matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(text);
        }
        throw new StoreException(new Problem.NotARegister());
    }

    private static Register register(Json content, int version) throws StoreException {
        try {
            Register register = REGISTER.read(content, Trail.ROOT);
            if (register.languages().isEmpty()) {
                throw new StoreException(new Misfit.NoLanguage(List.of("languages")));
            }
            return register;
        } catch (StoreException e) {
            boolean expected = version > VERSION && e.problem() instanceof Misfit;
            throw expected ? new StoreException(new Problem.Newer(version), e) : e;
        }
    }
}
