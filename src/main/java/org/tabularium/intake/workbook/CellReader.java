package org.tabularium.intake.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.compose.Texts;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook;
import org.tabularium.document.Workbook.Taken;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Reads a cell that was changed into the register, in the way of its column.
final class CellReader {
    private static final String ERROR = "ERROR:";
    private final Law law;
    private final Language language;
    private final Texts texts;
    private final Register start;

    /// @param language of the workbook
    /// @param start the register before any cell was read
    CellReader(Law law, Language language, Register start) {
        this.start = start;
        this.law = law;
        this.language = language;
        this.texts = Texts.load(language, "register", "workbook");
    }

    Read read(Register register, Edit edit) {
        if (edit.text().startsWith(ERROR)) {
            return Read.left("formula-error");
        }
        if (edit.column().taken() == Taken.SHOWN) {
            return Read.left("shown");
        }
        FieldReader fields = new FieldReader(law, language, start);
        LineReader lines = new LineReader(fields, language, start);
        Language writing = register.languages().contains(language) ? language : register.primary();
        return switch (edit.kind() + ":" + edit.column().key()) {
            case "activity:purposes" -> lines.read(register, edit, new PurposeLines(writing),
                    PurposeLines::key);
            case "activity:recipients" -> lines.read(register, edit, new RecipientLines(texts, writing),
                    Plain::line);
            case "activity:people" -> lines.read(register, edit, new UseLines(texts), UseLines::key);
            case "activity:systems" -> lines.read(register, edit, new SystemLines(), Plain::line);
            case "activity:department" -> lines.read(register, edit, new OwnerLine(texts), Plain::line);
            case "activity:protection" -> new ProtectionReader(texts, writing).read(register, edit, language);
            default -> edit.column().taken() == Taken.WORDS
                    ? lines.read(register, edit, LineReader.DERIVED, Plain::line)
                    : fields.read(register, edit, edit.path().isEmpty() ? edit.column().key()
                            : edit.path() + "/" + edit.column().key(), edit.text());
        };
    }

    /// Whether the workbook of a draft bears out that a cell was understood. That something is missing may be said
    /// besides.
    static boolean isProven(Read.Proof proof, Edit edit, Workbook.Cell composed) {
        String said = composed instanceof Workbook.TextCell cell && !cell.lines().isEmpty()
                ? cell.lines().stream().filter(l -> !LineReader.isGap(l)).map(Text::plain)
                        .collect(Collectors.joining("\n"))
                : Edit.said(composed);
        return switch (proof) {
            case NONE -> true;
            case WORDS -> words(said).containsAll(words(edit.text()));
            case SAME -> key(edit, said).equals(key(edit, edit.text()))
                    || key(edit, Edit.said(composed)).equals(key(edit, edit.text()));
        };
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Plain.key(text).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<String> key(Edit edit, String text) {
        boolean lettered = edit.column().key().equals("purposes");
        return Plain.lines(text).stream().map(l -> lettered ? PurposeLines.key(l) : l).toList();
    }
}
