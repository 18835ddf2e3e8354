package org.tabularium.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tabularium.law.Edition;
import org.tabularium.law.LawSource;

/// The list in a law pack of what the pack holds. It alone is signed; the files follow from their hashes.
///
/// @param edition which state of the law the pack holds
/// @param key fingerprint of the key it was signed with
/// @param files the files by name
record LawManifest(Edition edition, String key, Map<String, Part> files) {
    static final String NAME = "manifest.json";
    private static final String FORMAT = "tabularium-law";
    private static final String VERSION = "1";

    /// A file of the pack.
    record Part(String sha256, int size) {
        static Part of(byte[] bytes) {
            return new Part(LawManifest.sha256(bytes), bytes.length);
        }
    }

    /// The manifest of these files.
    static LawManifest of(Edition edition, LawKey key, Map<String, byte[]> files) {
        Map<String, Part> parts = new LinkedHashMap<>();
        files.forEach((name, bytes) -> parts.put(name, Part.of(bytes)));
        return new LawManifest(edition, key.fingerprint(), parts);
    }

    /// Reads a manifest, which may be of unknown origin.
    ///
    /// @throws StoreException if it is none
    static LawManifest read(byte[] bytes) throws StoreException {
        Map<String, Json> members = members(bytes);
        if (!string(members, "format").equals(FORMAT)) {
            throw new StoreException(new Problem.OfLaw.NotAPack());
        }
        if (!number(members.get("formatVersion")).equals(VERSION)) {
            throw new StoreException(new Problem.OfLaw.NotUnderstood(NAME));
        }
        Map<String, Part> files = new LinkedHashMap<>();
        if (members.get("files") instanceof Json.Arr(List<Json> all)) {
            for (Json file : all) {
                Map<String, Json> said = file instanceof Json.Obj(Map<String, Json> m) ? m : Map.of();
                files.put(string(said, "name"), new Part(string(said, "sha256"), whole(said.get("size"))));
            }
        }
        Optional<LocalDate> day = day(string(members, "knownOn"));
        if (day.isEmpty() || !files.keySet().equals(Set.copyOf(LawSource.FILES))) {
            throw damaged();
        }
        return new LawManifest(new Edition(day.get(), whole(members.get("serial"))), string(members, "key"),
                files);
    }

    /// Which key a manifest says it was signed with, whatever else is in it.
    static String keyIn(byte[] bytes) {
        try {
            return string(members(bytes), "key");
        } catch (StoreException _) {
            return "";
        }
    }

    byte[] write() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("format", new Json.Str(FORMAT));
        members.put("formatVersion", new Json.Num(VERSION));
        members.put("knownOn", new Json.Str(edition.knownOn().toString()));
        members.put("serial", new Json.Num(Integer.toString(edition.serial())));
        members.put("key", new Json.Str(key));
        List<Json> parts = new ArrayList<>();
        files.forEach((name, part) -> {
            Map<String, Json> said = new LinkedHashMap<>();
            said.put("name", new Json.Str(name));
            said.put("sha256", new Json.Str(part.sha256()));
            said.put("size", new Json.Num(Integer.toString(part.size())));
            parts.add(new Json.Obj(said));
        });
        members.put("files", new Json.Arr(parts));
        return JsonWriter.canonical(new Json.Obj(members)).getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static Map<String, Json> members(byte[] bytes) throws StoreException {
        try {
            if (JsonReader.read(bytes) instanceof Json.Obj(Map<String, Json> members)) {
                return members;
            }
        } catch (StoreException e) {
            throw new StoreException(new Problem.OfLaw.Damaged(NAME), e);
        }
        throw damaged();
    }

    private static StoreException damaged() {
        return new StoreException(new Problem.OfLaw.Damaged(NAME));
    }

    private static String string(Map<String, Json> members, String name) {
        return members.get(name) instanceof Json.Str(String text) ? text : "";
    }

    private static String number(@Nullable Json value) {
        return value instanceof Json.Num(String text) ? text : "";
    }

    private static int whole(@Nullable Json value) throws StoreException {
        if (number(value).matches("[0-9]{1,8}")) {
            return Integer.parseInt(number(value));
        }
        throw damaged();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
