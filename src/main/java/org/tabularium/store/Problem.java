package org.tabularium.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.tabularium.law.Edition;

/// What a file or a disk did wrong, as data. The sentence for the user comes from [StoreException#sentence].
///
/// Lines and columns are counted from 1.
public sealed interface Problem {

    /// There is no file of this name.
    record NoSuchFile() implements Problem {}

    record IsFolder() implements Problem {}

    /// What is made new as a whole, such as a folder of documents, has a name that is taken.
    record AlreadyThere() implements Problem {}

    /// A device, a pipe or the like.
    record NotAFile() implements Problem {}

    /// The system does not allow reading.
    record NotReadable() implements Problem {}

    /// Reading broke off.
    ///
    /// @param detail what the system says
    record ReadFailed(String detail) implements Problem {}

    /// More bytes than are read.
    ///
    /// @param limit the largest size that is read, in megabytes
    record TooLarge(int limit) implements Problem {}

    record Empty() implements Problem {}

    /// Some other encoding, for example Windows-1252.
    ///
    /// @param offset position of the first byte that is not UTF-8, counted from 0
    record NotUtf8(int line, int offset) implements Problem {}

    record Utf16() implements Problem {}

    record NotJson(int line, int column) implements Problem {}

    /// The file ends in the middle of a value.
    record CutOff(int line) implements Problem {}

    record TooDeep(int line, int limit) implements Problem {}

    /// A single text is too long, or there are too many values.
    record Oversized(int line) implements Problem {}

    record DuplicateKey(int line, String key) implements Problem {}

    /// JSON, but not of ours.
    record NotARegister() implements Problem {}

    /// A PDF to which no register is attached, or that hides it behind a password.
    record NoRegisterInPdf() implements Problem {}

    /// A register was about to be written in the place of a PDF.
    record WouldReplacePdf() implements Problem {}

    /// A file of a newer format that does not fit into what this version knows.
    record Newer(int version) implements Problem {}

    /// The file that would be overwritten has a newer format.
    record NewerOnDisk(int version) implements Problem {}

    record FolderMissing(Path folder) implements Problem {}

    record FolderNotWritable(Path folder) implements Problem {}

    /// The file is protected against writing, or held by another program.
    record NotWritable() implements Problem {}

    record DiskFull() implements Problem {}

    /// Writing broke off.
    ///
    /// @param detail what the system says
    record WriteFailed(String detail) implements Problem {}

    /// What is in the way of opening or replacing an encrypted register.
    sealed interface OfVault extends Problem {

        /// Encrypted, and no password or key for it was given.
        record NeedsPassword() implements OfVault {}

        /// The file is whole as far as that can be told; the password is another.
        record WrongPassword() implements OfVault {}

        /// Not as it was saved.
        record Damaged() implements OfVault {}

        /// Bytes are missing at the end.
        record Incomplete() implements OfVault {}

        /// Encrypted in a way that only a newer version knows.
        record Newer() implements OfVault {}

        /// Demands more memory or time for trying a password than may be spent on it.
        ///
        /// @param mebibytes the memory demanded
        record TooCostly(int mebibytes) implements OfVault {}

        /// A register without a password was about to replace an encrypted one.
        record WouldBecomePlain() implements OfVault {}
    }

    /// What is in the way of keeping a register beyond its file, or has happened to it while nobody looked.
    sealed interface OfKeeping extends Problem {

        /// Overwriting broke off, and the file could not be put back. A copy of it is whole.
        ///
        /// @param copy from which the next opening completes the file
        record Torn(Path copy) implements OfKeeping {}

        /// A save that had broken off was completed.
        record Completed() implements OfKeeping {}

        /// A save that had broken off was not completed, because somebody else has written the file since. What it was
        /// to write is a backup now.
        record Overtaken() implements OfKeeping {}

        /// Somebody else has the file open.
        ///
        /// @param since by the clock of that machine
        record Locked(String user, String machine, Instant since) implements OfKeeping {}

        /// Somebody else has been saving the file for an unusual time.
        record Busy() implements OfKeeping {}

        /// No lock can be placed in a folder.
        record NoLock(Path folder) implements OfKeeping {}

        /// The file was written, but no backup could be kept.
        ///
        /// @param detail what the system says
        record NoBackup(String detail) implements OfKeeping {}

        /// The file has another password or none, but the backups could not be turned as well.
        ///
        /// @param folder where they are
        record BackupsLeft(Path folder) implements OfKeeping {}

        /// What is not saved cannot be kept for the case of a crash.
        ///
        /// @param detail what the system says
        record NoJournal(String detail) implements OfKeeping {}

        /// A backup is not as it was kept.
        record BackupDamaged() implements OfKeeping {}

        /// Nothing of a journal can be read.
        record JournalDamaged() implements OfKeeping {}

        /// The last state of a journal cannot be read, the one before can.
        record JournalPartly() implements OfKeeping {}
    }

    /// What is wrong with a law pack, an update of the law data. Nothing of it is used.
    sealed interface OfLaw extends Problem {

        /// Something else, or with files that belong to no law pack.
        record NotAPack() implements OfLaw {}

        /// More bytes than any law pack has, as a file or unpacked.
        record TooMuch() implements OfLaw {}

        record Unsigned() implements OfLaw {}

        /// Signed, but not with the key of the maintainers.
        record OtherKey() implements OfLaw {}

        /// Not as it was signed.
        ///
        /// @param part the file of the pack in which this shows
        record Damaged(String part) implements OfLaw {}

        /// Not newer than the law in use.
        record NotNewer(Edition found, Edition inUse) implements OfLaw {}

        /// Signed and complete, but with facts that this version does not understand.
        ///
        /// @param part the file of the pack in which they stand
        record NotUnderstood(String part) implements OfLaw {}
    }

    /// A value of a file that is JSON, but not what the format asks for at its place.
    sealed interface Misfit extends Problem {

        /// The way from the root of the file to the value: names of members, ids of entities, and positions
        /// in lists counted from 1.
        List<String> place();

        record WrongShape(List<String> place, Shape expected, Shape found) implements Misfit {}

        record BadValue(List<String> place, Form expected, String found) implements Misfit {}

        record BadChoice(List<String> place, List<String> choices, String found) implements Misfit {}

        /// An answer has a member besides `none` or `stated`, or both.
        record NotAnAnswer(List<String> place) implements Misfit {}

        record Missing(List<String> place) implements Misfit {}

        /// Two entities of a list have the same id.
        record DuplicateId(List<String> place, String id) implements Misfit {}

        /// The register names no language.
        record NoLanguage(List<String> place) implements Misfit {}

        /// The kinds of value JSON has.
        enum Shape {
            TEXT, NUMBER, TRUTH, NULL, LIST, OBJECT
        }

        /// What a text or number may have to be.
        enum Form {
            ID, DATE, PERIOD, LANGUAGE, WHOLE_NUMBER
        }
    }
}
