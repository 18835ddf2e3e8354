package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tabularium.compare.Difference;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import org.tabularium.compare.Told;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.sheet.SheetFiles;
import org.tabularium.intake.workbook.CellReport;
import org.tabularium.intake.workbook.CellReport.Outcome;
import org.tabularium.intake.workbook.Takeover;
import org.tabularium.intake.workbook.WorkbookFile;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFile;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.lock.Locks;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `import`: takes over what was changed in the workbook of a register. Ends with 1 if some cells were not taken.
final class ImportCommand implements Command {
    static final String NAME = "import";
    private static final String INTO = "--into";
    private static final String REPORT = "--report";
    private static final String MAP = "--map";
    private final Law law;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;
    private final Clock clock;

    ImportCommand(Law law, Clock clock, Registers registers, Words words, PrintWriter out) {
        this.law = law;
        this.clock = clock;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("import.description"), words);
        spec.addPositional(inputs.file(words.get("import.file")));
        spec.addOption(Inputs.option(INTO, words.get("label.register"), words.get("import.into")).build());
        spec.addOption(
                Inputs.option(Inputs.OUT, words.get("label.register"), words.get("import.out")).build());
        spec.addOption(Inputs.option(REPORT, words.get("label.file"), words.get("import.report")).build());
        spec.addOption(Inputs.option(MAP, words.get("label.file"), words.get("import.map")).build());
        spec.addOption(Inputs.option(Inputs.LANG, "de", words.get("import.lang")).build());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        Path into = inputs.path(parsed.matchedOptionValue(INTO, ""));
        Path target = inputs.path(parsed.matchedOptionValue(Inputs.OUT, ""));
        Path report = inputs.path(parsed.matchedOptionValue(REPORT, ""));
        Path file = inputs.path(parsed.matchedPositionalValue(0, ""));
        boolean writes = parsed.hasMatchedOption(Inputs.OUT);
        if (!parsed.hasMatchedOption(INTO)) {
            if (writes && Files.exists(target)) {
                throw new UsageException(words.get("import.exists", target.toString()));
            }
            return foreign(parsed, file, Optional.empty());
        }
        Opened opened = registers.open(into);
        check(opened, into, target, writes);
        Takeover takeover;
        try {
            takeover = new WorkbookFile(law).read(file, opened.register(), words.locale());
        } catch (IntakeException e) {
            if (!isTable(file)) {
                throw new UsageException(e.sentence(words.locale()));
            }
            return foreign(parsed, file, Optional.of(opened));
        }
        Differences differences = Differences.between(takeover.base(), takeover.draft());
        Telling telling = new Telling(differences, law, words.locale());
        tell(differences, telling, takeover);
        if (parsed.hasMatchedOption(REPORT)) {
            String json = ImportJson.of(takeover, differences, telling);
            SafeFile.write(report, stream -> stream.write(json.getBytes(StandardCharsets.UTF_8)));
            out.println(report);
        }
        if (writes) {
            Locks.refuse(target);
            RopaFile.save(target, takeover.draft(), opened.key());
            out.println(target);
        }
        return takeover.cells(Outcome.LEFT).isEmpty() ? TabulariumCommand.DONE : TabulariumCommand.FINDINGS;
    }

    /// The register itself is replaced where that is asked for by its name; any other file that is there stays.
    private void check(Opened opened, Path into, Path target, boolean writes) throws UsageException {
        if (writes && opened.readOnly()) {
            throw new UsageException(words.get("import.newer", String.valueOf(into.getFileName())));
        }
        boolean same = target.toAbsolutePath().normalize().equals(into.toAbsolutePath().normalize());
        if (writes && !same && Files.exists(target)) {
            throw new UsageException(words.get("import.exists", target.toString()));
        }
    }

    /// Whether a file that is none of the program's workbooks is a table of others.
    private static boolean isTable(Path file) {
        try {
            return !file.toString().endsWith(".ropa") && !SheetFiles.read(file).sheets().isEmpty();
        } catch (IntakeException e) {
            return false;
        }
    }

    private int foreign(ParseResult parsed, Path file, Optional<Opened> into)
            throws UsageException, StoreException {
        String tag = parsed.matchedOptionValue(Inputs.LANG, "");
        if (!tag.isEmpty() && !Language.isValid(tag)) {
            throw inputs.unknown(Inputs.LANG, tag, "de, en, fr");
        }
        return new ForeignImport(law, clock, words, out).run(new ForeignImport.Request(file, into,
                named(parsed, Inputs.OUT), named(parsed, MAP), named(parsed, REPORT),
                tag.isEmpty() ? Optional.empty() : Optional.of(new Language(tag))));
    }

    private Optional<Path> named(ParseResult parsed, String option) throws UsageException {
        return parsed.hasMatchedOption(option)
                ? Optional.of(inputs.path(parsed.matchedOptionValue(option, "")))
                : Optional.empty();
    }

    private void tell(Differences differences, Telling telling, Takeover takeover) {
        List<CellReport> left = takeover.cells(Outcome.LEFT);
        out.println(words.get("import.sum", differences.all().size(), takeover.cells(Outcome.TAKEN).size(),
                left.size(), takeover.cells(Outcome.UNCHANGED).size()));
        String entry = "";
        for (Difference difference : differences.all()) {
            Told told = telling.told(difference);
            String heading = told.entity().isEmpty() ? told.place() : told.place() + " " + told.entity();
            if (!heading.equals(entry)) {
                out.println("  " + heading);
                entry = heading;
            }
            out.println("    " + told.what());
            said("- ", told.before());
            said("+ ", told.after());
        }
        if (!left.isEmpty()) {
            out.println("  " + words.get("import.left"));
            left.forEach(c -> out.println("    " + place(c) + ": " + c.reason()));
        }
    }

    private String place(CellReport cell) {
        String row = Integer.toString(cell.row());
        return cell.row() == 0 ? cell.sheet()
                : cell.column().isEmpty() ? words.get("import.row", cell.sheet(), row)
                        : words.get("import.cell", cell.sheet(), row, cell.column());
    }

    private void said(String sign, String text) {
        if (!text.isEmpty()) {
            out.println("      " + sign + text.replace("\n", "\n        "));
        }
    }
}
