package org.tabularium.intake.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.catalog.Catalog;
import org.tabularium.catalog.Entry;
import org.tabularium.intake.reading.CountryReader;
import org.tabularium.intake.reading.DayReader;
import org.tabularium.intake.reading.GroundReader;
import org.tabularium.intake.reading.PeriodReader;
import org.tabularium.intake.reading.ProviderReader;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.intake.reading.VerdictReader;
import org.tabularium.law.Law;
import org.tabularium.model.DataCategory;
import org.tabularium.model.LocalText;
import org.tabularium.model.SubjectCategory;

/// What the cells of a column say, whatever stands above it.
final class Signs {
    private static final int SAMPLE = 40;
    private static final int LONGEST = 400;
    private final GroundReader grounds;
    private final PeriodReader periods;
    private final CountryReader countries;
    private final SafeguardReader safeguards;
    private final ProviderReader providers;
    private final VerdictReader verdicts = new VerdictReader();
    private final DayReader days = new DayReader();
    private final Set<List<String>> people;
    private final Set<List<String>> data;
    private final Lexicon lexicon;

    Signs(Law law, Catalog catalog, Lexicon lexicon) {
        this.grounds = new GroundReader(law);
        this.periods = new PeriodReader(law);
        this.countries = new CountryReader(law);
        this.safeguards = new SafeguardReader(law);
        this.providers = new ProviderReader(catalog);
        this.lexicon = lexicon;
        this.people = names(catalog.entries(SubjectCategory.class).stream().map(Entry::entity)
                .map(SubjectCategory::name));
        this.data = names(
                catalog.entries(DataCategory.class).stream().map(Entry::entity).map(DataCategory::name));
    }

    /// What a cell can say.
    enum Sign {
        BASIS(true), PERIOD(true), COUNTRY(true), SAFEGUARD(true), VERDICT(false), DAY(false), NUMBER(false),
        LINK(
                false),
        PEOPLE(true), DATA(true), PROVIDER(true);

        private final boolean telling;

        Sign(boolean telling) {
            this.telling = telling;
        }

        /// Whether it tells the field without a heading; a day can be any day.
        boolean isTelling() {
            return telling;
        }
    }

    /// Which part of the cells say what; nothing of cells that say nothing.
    Map<Sign, Double> of(List<String> cells) {
        List<String> sample =
                cells.stream().map(String::strip).filter(c -> !c.isEmpty()).distinct().limit(SAMPLE)
                        .map(c -> c.length() > LONGEST ? c.substring(0, LONGEST) : c).toList();
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            long saying = sample.stream().filter(c -> says(sign, c)).count();
            if (saying > 0) {
                signs.put(sign, (double) saying / sample.size());
            }
        }
        return signs;
    }

    private boolean says(Sign sign, String cell) {
        return switch (sign) {
            case BASIS -> !grounds.in(cell).isEmpty();
            case PERIOD -> !periods.in(cell).isEmpty();
            case COUNTRY -> countries.in(cell).stream().mapToInt(f -> f.end() - f.start()).sum() * 2
                    > cell.length();
            case SAFEGUARD -> !safeguards.in(cell).isEmpty();
            case VERDICT -> verdicts.of(cell).isPresent();
            case DAY -> days.of(cell).isPresent();
            case NUMBER -> cell.length() <= 9 && cell.chars().anyMatch(Character::isDigit) && cell.chars()
                    .allMatch(c -> Character.isDigit(c) || c == '.' || c == '-' || c == '/');
            case LINK -> cell.startsWith("http://") || cell.startsWith("https://") || cell.startsWith("\\\\");
            case PEOPLE -> names(people, cell);
            case DATA -> names(data, cell);
            case PROVIDER -> !providers.in(cell).isEmpty();
        };
    }

    /// Whether one of the entries of a cell is known.
    private boolean names(Set<List<String>> known, String cell) {
        return Stream.of(cell.split("[,;\\n]", 20)).anyMatch(part -> known.contains(lexicon.bag(part)));
    }

    private Set<List<String>> names(Stream<LocalText> names) {
        Set<List<String>> all = new HashSet<>();
        names.flatMap(n -> n.texts().values().stream()).map(lexicon::bag).filter(b -> !b.isEmpty())
                .forEach(all::add);
        return all;
    }
}
