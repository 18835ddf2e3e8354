package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Reads a cell line by line: lines that stayed leave alone what they state, lines in which only texts of fields differ
/// change these fields, and what becomes of lines that are gone or new, the column says.
final class LineReader {
    /// More lines than a cell of the program ever has; a cell of more is not worth comparing line by line.
    private static final int MOST_LINES = 2000;
    private final FieldReader fields;
    private final Language language;
    private final Register start;

    LineReader(FieldReader fields, Language language, Register start) {
        this.start = start;
        this.fields = fields;
        this.language = language;
    }

    /// What a column makes of lines that are gone or new.
    interface Rest {
        /// The register with the elements that were struck out or added.
        ///
        /// @param gone the composed lines that are gone
        Read read(Register register, Edit edit, List<Text> gone, List<LineDiff.Come> come);
    }

    /// Of columns that show what stands elsewhere, no line can go or come.
    static final Rest DERIVED = (register, edit, gone, come) -> Read.left("derived-words");

    Read read(Register register, Edit edit, Rest rest, LineKey key) {
        List<Text> lines = edit.lines();
        List<String> now = Plain.lines(edit.text());
        if (lines.size() > MOST_LINES || now.size() > MOST_LINES) {
            return Read.left("too-long");
        }
        LineDiff diff = LineDiff.of(lines.stream().map(l -> key.of(l.plain())).toList(),
                now.stream().map(key::of).toList(), now);
        Register result = register;
        List<Text> gone = new ArrayList<>(diff.gone().stream().map(lines::get).toList());
        List<LineDiff.Come> come = new ArrayList<>();
        for (LineDiff.Come line : diff.come()) {
            Optional<Read> read = Optional.empty();
            for (int i = 0; i < gone.size() && read.isEmpty(); i++) {
                Register so = result;
                Template template = Template.of(start, edit, language, gone.get(i));
                read = template.read(line.text()).filter(said -> !said.isEmpty()).map(s -> put(so, edit, s));
                if (read.isPresent()) {
                    gone.subList(i, i + 1).clear();
                }
            }
            if (read.isEmpty()) {
                come.add(line);
            } else if (read.get() instanceof Read.Taken(var changed, _)) {
                result = changed;
            } else {
                return read.get();
            }
        }
        gone.removeIf(LineReader::isGap);
        return gone.isEmpty() && come.isEmpty() ? Read.taken(result) : rest.read(result, edit, gone, come);
    }

    private Read put(Register register, Edit edit, Map<String, String> said) {
        Register result = register;
        for (Map.Entry<String, String> text : said.entrySet()) {
            Read read = fields.read(result, edit, text.getKey(), text.getValue());
            if (!(read instanceof Read.Taken(var changed, _))) {
                return read;
            }
            result = changed;
        }
        return Read.taken(result);
    }

    /// Whether a cell says no more than that something is missing.
    static boolean isGap(Workbook.Cell cell) {
        return cell instanceof Workbook.TextCell text && !text.lines().isEmpty()
                && text.lines().stream().allMatch(LineReader::isGap);
    }

    /// Whether a line says no more than that something is missing.
    static boolean isGap(Text line) {
        return line.spans().stream().anyMatch(s -> s.style() == Span.Style.GAP) && line.spans().stream()
                .allMatch(s -> s.style() == Span.Style.GAP || s.origin().isEmpty());
    }

    /// What of a line counts when lines are compared.
    interface LineKey {
        String of(String line);
    }
}
