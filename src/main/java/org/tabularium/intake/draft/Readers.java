package org.tabularium.intake.draft;

import java.util.List;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.reading.CountryReader;
import org.tabularium.intake.reading.DayReader;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.GroundReader;
import org.tabularium.intake.reading.PeriodReader;
import org.tabularium.intake.reading.ProviderReader;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.intake.reading.Splitter;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.reading.VerdictReader;
import org.tabularium.law.Law;

/// What reads the texts of cells.
record Readers(GroundReader grounds, PeriodReader periods, CountryReader countries, ProviderReader providers,
        SafeguardReader safeguards, VerdictReader verdicts, DayReader days, Splitter splitter) {

    static Readers of(Law law, Catalog catalog) {
        return new Readers(new GroundReader(law), new PeriodReader(law), new CountryReader(law),
                new ProviderReader(catalog), new SafeguardReader(law), new VerdictReader(), new DayReader(),
                new Splitter());
    }

    /// The entries of a cell; the cell itself where nothing separates.
    Pieces pieces(Cell cell) {
        return pieces(cell.text(), cell.splitting());
    }

    Pieces pieces(String text, Splitting how) {
        List<Found<String>> found =
                splitter.split(text, how).stream().filter(f -> Texts.says(f.value())).toList();
        return found.isEmpty() ? new Pieces(List.of(new Found<>(text, 0, text.length())), List.of())
                : new Pieces(found, Pieces.between(text, found));
    }
}
