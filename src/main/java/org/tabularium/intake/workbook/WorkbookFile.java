package org.tabularium.intake.workbook;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.compose.Art30Processor;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.document.Workbook;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.Progress;
import org.tabularium.intake.sheet.Format;
import org.tabularium.intake.sheet.Options;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.sheet.SheetFile;
import org.tabularium.intake.sheet.SheetFiles;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Reads a workbook that the program wrote, after somebody has worked in it.
public final class WorkbookFile {
    private static final List<Language> WRITTEN = List.of(Language.GERMAN, Language.ENGLISH);
    private final Law law;

    /// @param law under which the workbook was written
    public WorkbookFile(Law law) {
        this.law = law;
    }

    /// Reads the workbook against the register it was written from.
    ///
    /// @param user language of the sentences of the report
    /// @throws IntakeException if it cannot be read, or is none of this program's
    public Takeover read(Path file, Register base, Locale user) throws IntakeException {
        return read(file, base, user, Progress.NONE);
    }

    /// The same, watched.
    ///
    /// @throws java.util.concurrent.CancellationException if the progress stops it
    public Takeover read(Path file, Register base, Locale user, Progress progress) throws IntakeException {
        List<Sheet> sheets = sheets(file, progress);
        Composing composing = WRITTEN.stream()
                .flatMap(l -> Stream.of(new Composing(law, l, false), new Composing(law, l, true)))
                .max(Comparator.comparingInt(c -> c.recognised(sheets, blank(base))))
                .filter(c -> !c.pages(sheets, c.of(blank(base)), blank(base)).isEmpty())
                .orElseThrow(() -> new IntakeException("not-ours", file, null));
        return new Taking(composing, law, sheets, base, user, progress).takeover();
    }

    private static Register blank(Register base) {
        return Register.blank(base.languages(), base.jurisdiction());
    }

    private static List<Sheet> sheets(Path file, Progress progress) throws IntakeException {
        SheetFile read = SheetFiles.read(file, Options.DETECT, progress);
        if (read.format() != Format.XLSX) {
            throw new IntakeException("not-ours", file, null);
        }
        return read.sheets();
    }

    /// Composes what a workbook in one language would say.
    ///
    /// @param isProcessors whether it is that of the processor's record (Art. 30(2) GDPR)
    record Composing(Law law, Language language, boolean isProcessors) {
        Workbook of(Register register) {
            return isProcessors ? Art30Processor.of(law).workbook(register, language)
                    : Art30Workbook.of(law).traced(register, language);
        }

        /// The same in the other language, by whose headings columns are known too.
        private Composing other() {
            return new Composing(law, language.equals(Language.GERMAN) ? Language.ENGLISH : Language.GERMAN,
                    isProcessors);
        }

        /// The sheets of the file that have rows with ids, each beside the composed one. The other language is composed
        /// only if some heading is none of this one.
        List<Page> pages(List<Sheet> file, Workbook composed, Register register) {
            List<Workbook.Sheet> read = composed.sheets().stream().filter(Composing::isRead).toList();
            List<Page> pages =
                    read.stream().flatMap(s -> Page.of(file, s, Optional.empty()).stream()).toList();
            if (pages.size() == read.size() && pages.stream().allMatch(Page::isWhole)) {
                return pages;
            }
            List<Workbook.Sheet> translated =
                    other().of(register).sheets().stream().filter(Composing::isRead).toList();
            return IntStream.range(0, read.size())
                    .mapToObj(i -> Page.of(file, read.get(i), Optional.of(translated.get(i))))
                    .flatMap(Optional::stream).toList();
        }

        /// How many columns the file has with the headings of this language.
        int recognised(List<Sheet> file, Register register) {
            return of(register).sheets().stream().filter(Composing::isRead)
                    .flatMap(s -> Page.of(file, s, Optional.empty()).stream())
                    .mapToInt(p -> p.columns().size()).sum();
        }

        /// The ids of the activities that stood in the workbook when it was written, as its guide lists them.
        List<String> listed(List<Sheet> file) {
            Register nothing = Register.blank(List.of(language), "");
            Stream<Workbook.Sheet> guides = Stream.of(of(nothing), other().of(nothing))
                    .flatMap(w -> w.sheets().stream()).filter(s -> s.key().equals(Art30Workbook.GUIDE));
            return guides
                    .flatMap(g -> file.stream().filter(s -> Plain.key(s.name()).equals(Plain.key(g.name())))
                            .flatMap(s -> ids(s, g.columns().getLast().header())))
                    .distinct().toList();
        }

        private static Stream<String> ids(Sheet guide, String header) {
            return guide.rows().isEmpty() ? Stream.of()
                    : IntStream.range(0, guide.rows().getFirst().cells().size())
                            .filter(i -> Plain.line(guide.rows().getFirst().cell(i)).equals(header)).boxed()
                            .flatMap(i -> guide.rows().stream().skip(1)
                                    .flatMap(r -> Stream.of(r.cell(i).split(" "))))
                            .filter(id -> !id.isBlank());
        }

        private static boolean isRead(Workbook.Sheet sheet) {
            return !sheet.key().isEmpty() && !sheet.key().equals(Art30Workbook.GUIDE);
        }
    }
}
