package org.tabularium.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.law.Edition;
import org.tabularium.store.Problem.Misfit;
import org.tabularium.words.Words;

/// Puts problems into words.
final class Sentences {
    private static final int LONGEST_QUOTE = 60;
    private final Words words;

    Sentences(Locale user) {
        words = Words.of("store", user);
    }

    String of(Problem problem, Optional<Path> file) {
        String subject = file.map(Path::getFileName)
                .map(name -> words.get("subject.named", name.toString()))
                .orElseGet(() -> words.get("subject"));
        return switch (problem) {
            case Problem.NoSuchFile _ -> words.get("no-such-file", subject);
            case Problem.IsFolder _ -> words.get("is-folder", subject, file.map(Path::toString).orElse(""));
            case Problem.AlreadyThere _ -> words.get("already-there", subject,
                    file.map(Path::toString).orElse(""));
            case Problem.NotAFile _ -> words.get("not-a-file", subject);
            case Problem.NotReadable _ -> words.get("not-readable", subject);
            case Problem.ReadFailed(String detail) -> words.get("read-failed", subject, detail);
            case Problem.TooLarge(int limit) -> words.get("too-large", subject, n(limit));
            case Problem.Empty _ -> words.get("empty", subject);
            case Problem.NotUtf8(int line, int offset) -> words.get("not-utf8", subject, n(line), n(offset));
            case Problem.Utf16 _ -> words.get("utf16", subject);
            case Problem.NotJson(int line, int column) -> words.get("not-json", subject, n(line), n(column));
            case Problem.CutOff(int line) -> words.get("cut-off", subject, n(line));
            case Problem.TooDeep(int line, int limit) -> words.get("too-deep", subject, n(line), n(limit));
            case Problem.Oversized(int line) -> words.get("oversized", subject, n(line));
            case Problem.DuplicateKey(int line, String key) -> words.get("duplicate-key", subject, n(line),
                    quote(key));
            case Problem.NotARegister _ -> words.get("not-a-register", subject);
            case Problem.NoRegisterInPdf _ -> words.get("no-register-in-pdf", subject);
            case Problem.WouldReplacePdf _ -> words.get("would-replace-pdf", subject);
            case Problem.Newer(int version) -> words.get("newer", subject, n(version));
            case Problem.NewerOnDisk(int version) -> words.get("newer-on-disk", subject, n(version));
            case Problem.FolderMissing(Path folder) -> words.get("folder-missing", subject,
                    folder.toString());
            case Problem.FolderNotWritable(Path folder) -> words.get("folder-not-writable", subject,
                    folder.toString());
            case Problem.NotWritable _ -> words.get("not-writable", subject);
            case Problem.DiskFull _ -> words.get("disk-full", subject);
            case Problem.WriteFailed(String detail) -> words.get("write-failed", subject, detail);
            case Misfit misfit -> words.get("misfit", subject, what(misfit));
            case Problem.OfLaw law -> of(law, subject);
            case Problem.OfKeeping keeping -> of(keeping, subject);
            case Problem.OfVault vault -> of(vault, subject);
        };
    }

    private String of(Problem.OfVault problem, String subject) {
        return switch (problem) {
            case Problem.OfVault.NeedsPassword _ -> words.get("vault.needs-password", subject);
            case Problem.OfVault.WrongPassword _ -> words.get("vault.wrong-password", subject);
            case Problem.OfVault.Damaged _ -> words.get("vault.damaged", subject);
            case Problem.OfVault.Incomplete _ -> words.get("vault.incomplete", subject);
            case Problem.OfVault.Newer _ -> words.get("vault.newer", subject);
            case Problem.OfVault.TooCostly(int mebibytes) -> words.get("vault.too-costly", subject,
                    n(mebibytes));
            case Problem.OfVault.WouldBecomePlain _ -> words.get("vault.would-become-plain", subject);
        };
    }

    private String of(Problem.OfLaw problem, String subject) {
        return switch (problem) {
            case Problem.OfLaw.NotAPack _ -> words.get("law.not-a-pack", subject);
            case Problem.OfLaw.TooMuch _ -> words.get("law.too-much", subject);
            case Problem.OfLaw.Unsigned _ -> words.get("law.unsigned", subject);
            case Problem.OfLaw.OtherKey _ -> words.get("law.other-key", subject);
            case Problem.OfLaw.Damaged(String part) -> words.get("law.damaged", subject, part);
            case Problem.OfLaw.NotNewer(Edition found, Edition inUse) -> words.get("law.not-newer", subject,
                    day(found), n(found.serial()), day(inUse), n(inUse.serial()));
            case Problem.OfLaw.NotUnderstood(String part) -> words.get("law.not-understood", subject, part);
        };
    }

    private String of(Problem.OfKeeping problem, String subject) {
        return switch (problem) {
            case Problem.OfKeeping.Torn(Path copy) -> words.get("keeping.torn", subject, copy.toString());
            case Problem.OfKeeping.Completed _ -> words.get("keeping.completed", subject);
            case Problem.OfKeeping.Overtaken _ -> words.get("keeping.overtaken", subject);
            case Problem.OfKeeping.Locked(String user, String machine, Instant since) -> words
                    .get("keeping.locked", subject, quote(user), quote(machine), moment(since));
            case Problem.OfKeeping.Busy _ -> words.get("keeping.busy", subject);
            case Problem.OfKeeping.NoLock(Path folder) -> words.get("keeping.no-lock", subject,
                    folder.toString());
            case Problem.OfKeeping.NoBackup(String detail) -> words.get("keeping.no-backup", subject, detail);
            case Problem.OfKeeping.BackupsLeft(Path folder) -> words.get("keeping.backups-left", subject,
                    folder.toString());
            case Problem.OfKeeping.NoJournal(String detail) -> words.get("keeping.no-journal", subject,
                    detail);
            case Problem.OfKeeping.BackupDamaged _ -> words.get("keeping.backup-damaged", subject);
            case Problem.OfKeeping.JournalDamaged _ -> words.get("keeping.journal-damaged", subject);
            case Problem.OfKeeping.JournalPartly _ -> words.get("keeping.journal-partly", subject);
        };
    }

    private String moment(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale()).withZone(ZoneId.systemDefault()).format(time);
    }

    private String day(Edition edition) {
        return DateTimeFormatter.ofPattern(words.get("law.day"), words.locale())
                .format(edition.knownOn());
    }

    /// What does not fit, with its place.
    private String what(Misfit misfit) {
        String way = String.join(" › ", misfit.place());
        return switch (misfit) {
            case Misfit.WrongShape(_, var expected, var found) -> words.get("misfit.shape", way,
                    words.get("shape." + key(expected)), words.get("shape." + key(found)));
            case Misfit.BadValue(_, var expected, String found) -> words.get("misfit.value", way,
                    words.get("form." + key(expected)), quote(found));
            case Misfit.BadChoice(_, var choices, String found) -> words.get("misfit.choice", way,
                    String.join(", ", choices), quote(found));
            case Misfit.NotAnAnswer _ -> words.get("misfit.answer", way);
            case Misfit.Missing _ -> words.get("misfit.missing", way);
            case Misfit.DuplicateId(_, String id) -> words.get("misfit.duplicate-id", way, id);
            case Misfit.NoLanguage _ -> words.get("misfit.no-language", way);
        };
    }

    /// Without the separators a number would get as a quantity.
    private static String n(int number) {
        return Integer.toString(number);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Text of the file, made fit for one line of a terminal.
    private static String quote(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
        return plain.length() <= LONGEST_QUOTE ? plain : plain.substring(0, LONGEST_QUOTE) + "…";
    }
}
