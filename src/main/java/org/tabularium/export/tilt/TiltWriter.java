package org.tabularium.export.tilt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.compose.Phrases;
import org.tabularium.compose.Scribe;
import org.tabularium.export.JsonFile;
import org.tabularium.export.Progress;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// Writes a TILT document: what the activities that run mean to those whose data are processed.
public final class TiltWriter {
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Phrases PHRASES = Phrases.load("register", "tilt");

    private TiltWriter() {}

    /// Writes the document and leaves the stream open. Equal registers give equal bytes.
    ///
    /// @param progress told when it is composed and when it is written; what it throws ends the writing
    public static void write(Register register, Law law, Language language, OutputStream out,
            Progress progress) throws IOException {
        Scribe scribe = Scribe.of(register, law, PHRASES.in(language), language);
        Required required = new Required(scribe.say("gap.missing"));
        List<Activity> running = register.activities().stream()
                .filter(a -> a.status() == Activity.Status.ACTIVE).toList();
        Map<String, Object> content = new LinkedHashMap<>();
        Bodies bodies = new Bodies(scribe, required);
        content.put("controller", bodies.controller());
        content.put("dataProtectionOfficer", bodies.officer());
        Disclosed disclosed = new Disclosed(scribe, required);
        content.put("dataDisclosed", disclosed.all(running));
        content.put("thirdCountryTransfers", new Transfers(scribe, required).all(running));
        Rights rights = new Rights(scribe, required, running);
        content.putAll(rights.before());
        content.put("sources", new Sources(scribe, required).all(running));
        content.putAll(rights.after());
        Decisions decisions = new Decisions(scribe, required);
        content.put("automatedDecisionMaking", decisions.automated(running));
        content.put("changesOfPurpose", decisions.changes(running));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("meta", meta(scribe, required, content));
        root.putAll(content);
        root.put("notStated", required.places());
        progress.at(1, 2);
        JsonFile.write(root, out);
        progress.at(2, 2);
    }

    private static Map<String, Object> meta(Scribe scribe, Required required, Map<String, Object> content)
            throws IOException {
        Register register = scribe.register();
        String name = register.controller().name();
        LocalDate day = day(register.updatedOn(), scribe.law().date(), required, "/meta/modified");
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("_id", UUID.nameUUIDFromBytes(("tilt:" + name).getBytes(StandardCharsets.UTF_8)).toString());
        meta.put("name", required.text(name, "/meta/name"));
        meta.put("created", day(register.createdOn(), day, required, "/meta/created").toString());
        meta.put("modified", day.toString());
        meta.put("version", version(register.version(), required));
        meta.put("language", scribe.texts().language().tag());
        meta.put("status", "active");
        meta.put("url", published(register, required));
        meta.put("_hash", hash(content));
        return meta;
    }

    /// A day as the schema knows it, with four digits for the year.
    private static LocalDate day(Optional<LocalDate> stated, LocalDate otherwise, Required required,
            String place) {
        return stated.filter(d -> d.getYear() >= 0 && d.getYear() <= 9999).orElseGet(() -> {
            required.note(place);
            return otherwise;
        });
    }

    /// The whole number a version begins with.
    private static int version(String version, Required required) {
        Matcher number = VERSION.matcher(version);
        if (number.lookingAt()) {
            return Integer.parseInt(number.group());
        }
        required.note("/meta/version");
        return 1;
    }

    /// Where people can read what they are told.
    private static String published(Register register, Required required) {
        Optional<String> address = register.notices().stream().map(Notice::published)
                .filter(a -> !a.isBlank() && a.chars().allMatch(c -> c > ' ' && c < 0x7F)).findFirst();
        if (address.isEmpty()) {
            required.note("/meta/url");
        }
        return address.orElse("");
    }

    /// SHA-256 of everything but `meta` and `notStated`, written as a file of its own.
    private static String hash(Map<String, Object> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonFile.write(content, bytes);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
