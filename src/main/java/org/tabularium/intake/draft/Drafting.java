package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.catalog.Catalog;
import org.tabularium.export.Progress;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.Mapping;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Makes a draft of a foreign register.
///
/// Entries that the register has already, by their number or their name, are changed: what the file says in words
/// replaces the words, what it lists is added, and nothing is removed. All others are added at the end.
public final class Drafting {
    private final Law law;
    private final Catalog catalog;
    private final Language language;

    /// @param language language of the texts of the file
    public Drafting(Law law, Catalog catalog, Language language) {
        this.law = law;
        this.catalog = catalog;
        this.language = language;
    }

    /// The draft of a file, with only such names taken for the same as are written alike.
    public Draft of(List<Sheet> sheets, Mapping mapping, Register into) {
        return of(sheets, mapping, into, List.of(), Progress.NONE);
    }

    /// The draft of a file.
    ///
    /// @param decisions what was decided of names that may mean the same
    /// @param progress is told of each entry
    /// @throws java.util.concurrent.CancellationException if the progress says so
    public Draft of(List<Sheet> sheets, Mapping mapping, Register into, List<Decision> decisions,
            Progress progress) {
        Register start = speaking(into);
        Stock stock = new Stock(law, catalog, language, start, decisions);
        List<CellReport> reports = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Sheet sheet : sheets) {
            SheetMapping how = mapping.sheet(sheet.name()).orElse(SheetMapping.nothing(sheet.name()));
            if (how.subject() == Subject.NONE) {
                for (Row row : sheet.rows()) {
                    Entries.aside(sheet, row, Outcome.LEFT, Reason.SHEET_LEFT, reports);
                }
            } else {
                new Entries(sheet, how, reports).read()
                        .forEach(e -> placed.add(new Placed(how.subject(), e)));
            }
        }
        // parties and measures first: activities refer to them by their names
        placed.sort(Comparator.comparingInt(p -> turn(p.subject())));
        Taking taking = new Taking(stock, start);
        for (int i = 0; i < placed.size(); i++) {
            reports.addAll(taking.take(placed.get(i).subject(), placed.get(i).entry()));
            progress.at(i + 1, placed.size());
        }
        Doubling doubling = new Doubling(decisions);
        List<Duplicates> duplicates = stock.named().stream().flatMap(s -> doubling.in(s).stream()).toList();
        return new Draft(into, taking.register(), ordered(sheets, reports), duplicates);
    }

    /// An entry with what it is about.
    private record Placed(Subject subject, Entry entry) {}

    private static int turn(Subject subject) {
        return switch (subject) {
            case CONTROLLER -> 0;
            case PARTIES, MEASURES -> 1;
            case ACTIVITIES, MANDATES, NONE -> 2;
        };
    }

    /// The register with the language of the file among its own.
    private Register speaking(Register into) {
        if (into.languages().contains(language)) {
            return into;
        }
        List<Language> languages = new ArrayList<>(into.languages());
        languages.add(language);
        return into.withLanguages(languages);
    }

    private static List<CellReport> ordered(List<Sheet> sheets, List<CellReport> reports) {
        Map<String, Integer> order = new HashMap<>();
        sheets.forEach(s -> order.putIfAbsent(s.name(), order.size()));
        return reports.stream()
                .sorted(Comparator.comparingInt((CellReport r) -> order.getOrDefault(r.sheet(), 0))
                        .thenComparingInt(CellReport::row).thenComparingInt(CellReport::index))
                .toList();
    }
}
