package org.tabularium.intake.dpf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.SheetFiles;
import org.tabularium.law.Law;

/// A file with the list, as the user has downloaded it: a spreadsheet, or text with separators (.csv).
public final class ListFile {
    private final Terms terms = Terms.load();
    private final Law law;

    /// @param law says which status counts as participation
    public ListFile(Law law) {
        this.law = law;
    }

    /// The day that is proposed as the day of the download: that on which the file was last changed.
    public static Optional<LocalDate> proposedDay(Path file, ZoneId zone) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant().atZone(zone).toLocalDate());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Reads the list.
    ///
    /// @param day on which it was downloaded
    /// @throws IntakeException if it cannot be read, or does not say what is needed
    public Reading read(Path file, LocalDate day) throws IntakeException {
        List<List<List<String>>> sheets = sheets(file);
        for (List<List<String>> rows : sheets) {
            Optional<Header> header = Header.find(rows, terms);
            if (header.isPresent()) {
                return read(file, day, header.get(), rows);
            }
        }
        throw new IntakeException("no-name", file, null, called(Column.NAME));
    }

    private Reading read(Path file, LocalDate day, Header header, List<List<String>> rows)
            throws IntakeException {
        if (!header.has(Column.STATUS)) {
            throw new IntakeException("no-status", file, null, called(Column.STATUS));
        }
        EntryReader entries = new EntryReader(header, terms, law);
        rows.stream().skip(header.row() + 1L).forEach(entries::add);
        List<Participant> read = entries.participants();
        if (read.isEmpty()) {
            throw new IntakeException("empty", file, null);
        }
        List<String> missing = new ArrayList<>();
        if (!header.has(Column.COVERED) && !header.has(Column.HR) && !header.has(Column.NON_HR)) {
            missing.add(Column.COVERED.key());
        }
        Stream.of(Column.FRAMEWORKS, Column.ENTITIES, Column.NEXT).filter(c -> !header.has(c))
                .forEach(c -> missing.add(c.key()));
        return new Reading(new Snapshot(day, read), missing, entries.others(), entries.unknown());
    }

    /// The usual names of a column.
    private String called(Column column) {
        return String.join(", ",
                terms.columns().getOrDefault(column, List.of()).stream().limit(4).toList());
    }

    private static List<List<List<String>>> sheets(Path file) throws IntakeException {
        return SheetFiles.read(file).sheets().stream().map(s -> s.rows().stream().map(Row::cells).toList())
                .toList();
    }
}
