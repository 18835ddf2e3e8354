package org.tabularium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.catalog.Catalog;
import org.tabularium.compare.Differences;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.draft.CellReport;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.draft.DraftWords;
import org.tabularium.intake.draft.Drafting;
import org.tabularium.intake.draft.Duplicates;
import org.tabularium.intake.draft.Languages;
import org.tabularium.intake.exchange.ExchangeFile;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.sheet.SheetFiles;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.Mapping;
import org.tabularium.intake.table.MappingFile;
import org.tabularium.intake.table.Recognition;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.intake.table.Target;
import org.tabularium.intake.table.Targets;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.lock.Locks;
import org.tabularium.words.Words;

/// Takes over a table of others: tells what was recognised, what was taken and what was left.
final class ForeignImport {
    private static final int PERCENT = 100;
    private final Law law;
    private final Clock clock;
    private final Words words;
    private final PrintWriter out;
    private final Targets targets;

    ForeignImport(Law law, Clock clock, Words words, PrintWriter out) {
        this.law = law;
        this.clock = clock;
        this.words = words;
        this.out = out;
        this.targets = Targets.load(law);
    }

    /// What is asked for.
    ///
    /// @param file the table
    /// @param into the register it is added to; a new one is made without it
    /// @param target the register to write
    /// @param map the mapping to read or to write
    /// @param report the report to write
    /// @param language language of the table, if it is given
    record Request(Path file, Optional<Opened> into, Optional<Path> target, Optional<Path> map,
            Optional<Path> report, Optional<Language> language) {}

    int run(Request request) throws UsageException, StoreException {
        Draft draft = ExchangeFile.isOne(request.file()) ? exchanged(request) : drafted(request);
        tell(draft, request.into().isPresent());
        if (request.report().isPresent()) {
            new ForeignReport(draft, words).write(request.report().get(), LocalDate.now(clock));
            out.println(request.report().get());
        }
        if (request.target().isPresent()) {
            Locks.refuse(request.target().get());
            RopaFile.save(request.target().get(), draft.register(),
                    request.into().flatMap(Opened::key));
            out.println(request.target().get());
        }
        return draft.cells(Outcome.LEFT).isEmpty() ? TabulariumCommand.DONE : TabulariumCommand.FINDINGS;
    }

    /// What a format of exchange says; there is nothing to recognise in it.
    private Draft exchanged(Request request) throws UsageException {
        try {
            return ExchangeFile.read(request.file(), law);
        } catch (IntakeException e) {
            throw new UsageException(e.sentence(words.locale()));
        }
    }

    /// What a table says, with its columns recognised or read as a mapping says.
    private Draft drafted(Request request) throws UsageException, StoreException {
        Catalog catalog = catalog();
        List<Sheet> sheets;
        Mapping mapping;
        boolean written;
        try {
            sheets = SheetFiles.read(request.file()).sheets();
            written = request.map().filter(Files::exists).isEmpty();
            mapping = written ? new Recognition(targets, law, catalog).of(sheets)
                    : MappingFile.read(request.map().orElseThrow());
        } catch (IntakeException e) {
            throw new UsageException(e.sentence(words.locale()));
        }
        if (mapping.sheets().stream().allMatch(s -> s.subject() == Subject.NONE)) {
            throw new UsageException(
                    words.get("import.nothing", String.valueOf(request.file().getFileName())));
        }
        Language language = request.language().orElseGet(() -> Languages.of(sheets, words.language()));
        Register into = request.into().map(Opened::register)
                .orElseGet(() -> Register.blank(List.of(language), country(language)));
        Draft draft = new Drafting(law, catalog, language).of(sheets, mapping, into);
        mapping.sheets().forEach(this::tell);
        if (request.map().isPresent()) {
            Path map = request.map().get();
            if (written) {
                MappingFile.write(mapping, map);
            }
            out.println(words.get(written ? "import.map.written" : "import.map.used", map.toString()));
        }
        return draft;
    }

    private static Catalog catalog() throws StoreException {
        try {
            return CatalogFiles.delivered();
        } catch (IOException e) {
            throw new IllegalStateException("the catalog that comes with the program cannot be read", e);
        }
    }

    /// The country whose law a register in a language is likely kept under; open where several come into question.
    private static String country(Language language) {
        return switch (language.tag()) {
            case "de" -> "DE";
            case "fr" -> "FR";
            default -> "";
        };
    }

    private void tell(SheetMapping sheet) {
        String shape =
                sheet.subject() == Subject.NONE ? "none" : sheet.shape().name().toLowerCase(Locale.ROOT);
        out.println(words.get("import.sheet." + shape, sheet.name(),
                words.get("import.subject." + sheet.subject().name().toLowerCase(Locale.ROOT))));
        if (sheet.subject() != Subject.NONE) {
            sheet.columns().forEach(c -> out.println("  " + told(c)));
        }
    }

    private String told(ColumnMapping column) {
        String heading = column.heading().replace('\n', ' ');
        if (!column.isTaken()) {
            return words.get(column.reason() == ColumnMapping.Reason.CHOSEN ? "import.column.left"
                    : "import.column.none", heading);
        }
        Optional<Target> target = targets.find(column.field());
        return words.get("import.column", heading,
                target.map(t -> Targets.label(t, words.locale())).orElse(column.field()),
                Math.round(column.certainty() * PERCENT));
    }

    private void tell(Draft draft, boolean merged) {
        List<CellReport> left = draft.cells(Outcome.LEFT);
        int all = draft.cells().size() - draft.cells(Outcome.HEADING).size();
        int activities = draft.register().activities().size();
        out.println(all == left.size() ? words.get("import.exchanged", activities, left.size())
                : words.get("import.draft", activities, all, draft.cells(Outcome.TAKEN).size(),
                        draft.cells(Outcome.CHANGED).size(), draft.cells(Outcome.PARTLY).size(),
                        left.size()));
        if (merged) {
            out.println(words.get("import.differences",
                    Differences.between(draft.base(), draft.register()).all().size()));
        }
        Words forms = Words.of("form", words.locale());
        for (Duplicates same : draft.duplicates()) {
            out.println(
                    words.get("import.same", forms.get("entity." + same.list()), same.candidates().stream()
                            .map(Duplicates.Candidate::name).collect(Collectors.joining(" · "))));
        }
        DraftWords told = new DraftWords(draft.register(), words.locale());
        if (!left.isEmpty()) {
            out.println("  " + words.get("import.left"));
            left.stream().map(c -> "    " + place(c) + ": " + told.reason(c.reason())).distinct()
                    .forEach(out::println);
        }
    }

    /// A cell; the whole row or sheet, where it is left as a whole.
    private String place(CellReport cell) {
        String row = Integer.toString(cell.row());
        return cell.reason() == CellReport.Reason.SHEET_LEFT ? cell.sheet()
                : cell.row() == 0 ? cell.sheet() + " · " + cell.column()
                        : cell.column().isEmpty() ? words.get("import.row", cell.sheet(), row)
                                : words.get("import.cell", cell.sheet(), row,
                                        cell.column().replace('\n', ' '));
    }
}
