package org.tabularium.intake.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.draft.CellReport;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.draft.Where;
import org.tabularium.law.Law;
import org.tabularium.model.Register;

/// Reads formats in which programs exchange registers. There is nothing to recognise in them: what they say is a draft.
public final class ExchangeFile {
    private static final int FIRST = 64;

    private ExchangeFile() {}

    /// Whether a file begins as such formats do.
    public static boolean isOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String begin =
                    new String(in.readNBytes(FIRST), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
            return begin.startsWith("{") || begin.startsWith("[{") || begin.startsWith("[\n");
        } catch (IOException e) {
            return false; // why it cannot be read is told where it is read
        }
    }

    /// Reads a file as a draft of a new register; what was not understood is told as left.
    ///
    /// @throws IntakeException if the file is in none of these formats
    public static Draft read(Path file, Law law) throws IntakeException {
        try {
            return draft(new DpvFile(law).read(file));
        } catch (IntakeException none) {
            try {
                return draft(new TiltFile(law).read(file));
            } catch (IntakeException neither) {
                throw none;
            }
        }
    }

    private static Draft draft(Exchanged read) {
        Register blank = Register.blank(read.register().languages(), read.register().jurisdiction());
        List<CellReport> left = read.left().stream()
                .map(s -> new CellReport(s.about(), 0, 0, s.property(), s.about(),
                        CellReport.Outcome.LEFT, Where.NOWHERE, s.said(), "", List.of(),
                        CellReport.Reason.NO_FIELD))
                .toList();
        return new Draft(blank, read.register(), left, List.of());
    }
}
