package org.tabularium.intake.dpf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.law.Framework;
import org.tabularium.law.Law;
import org.tabularium.model.Safeguard.Coverage;
import org.tabularium.model.Safeguard.Listing;

/// Makes entries of rows. Rows that say the same of the same organisation, one for each kind of data, become one.
final class EntryReader {
    static final String FRAMEWORK = "dpf";
    private final Header header;
    private final Terms terms;
    private final CompanyNames names;
    private final Set<String> active;
    private final Map<Key, Participant> read = new LinkedHashMap<>();
    private int others;

    private record Key(String name, String status) {}

    EntryReader(Header header, Terms terms, Law law) {
        this.header = header;
        this.terms = terms;
        names = new CompanyNames(terms);
        active = law.framework(FRAMEWORK).map(Framework::active).orElse(List.of()).stream().map(Folding::of)
                .collect(Collectors.toSet());
    }

    void add(List<String> row) {
        String name = tidy(header.cell(row, Column.NAME));
        if (name.isEmpty()) {
            return;
        }
        if (!concernsTheUnion(header.cell(row, Column.FRAMEWORKS))) {
            others++;
            return;
        }
        String status = tidy(header.cell(row, Column.STATUS));
        Participant entry = new Participant(name, status, listing(status), coverage(row),
                names.list(header.cell(row, Column.ENTITIES)), Dates.read(header.cell(row, Column.NEXT)),
                tidy(header.cell(row, Column.LINK)));
        read.merge(new Key(Folding.of(name), Folding.of(status)), entry, EntryReader::both);
    }

    List<Participant> participants() {
        return List.copyOf(read.values());
    }

    int others() {
        return others;
    }

    int unknown() {
        return (int) read.values().stream().filter(p -> p.listing().isEmpty()).count();
    }

    /// A row that names only the frameworks with Switzerland or the United Kingdom says nothing here.
    private boolean concernsTheUnion(String frameworks) {
        return frameworks.isBlank() || Stream.of(frameworks.split("[;,|\\n]|\\band\\b")).map(Folding::of)
                .filter(piece -> terms.otherFramework().stream()
                        .noneMatch(o -> Folding.contains(piece, o)))
                .anyMatch(piece -> terms.framework().stream().anyMatch(f -> Folding.contains(piece, f)));
    }

    private Optional<Listing> listing(String status) {
        String folded = Folding.of(status);
        if (active.contains(folded)) {
            return Optional.of(Listing.ACTIVE);
        }
        return terms.inactive().contains(folded) ? Optional.of(Listing.INACTIVE) : Optional.empty();
    }

    private Optional<Coverage> coverage(List<String> row) {
        String covered = Folding.of(header.cell(row, Column.COVERED));
        String rest = covered;
        boolean other = yes(row, Column.NON_HR, terms.nonHr());
        for (String sign : terms.nonHr()) {
            other |= Folding.contains(rest, sign);
            rest = (" " + rest + " ").replace(" " + sign + " ", " ; ").strip();
        }
        String left = rest;
        boolean staff = yes(row, Column.HR, terms.hr())
                || terms.hr().stream().anyMatch(sign -> Folding.contains(left, sign));
        return coverage(staff, other);
    }

    private static Optional<Coverage> coverage(boolean staff, boolean other) {
        if (staff) {
            return Optional.of(other ? Coverage.BOTH : Coverage.HR);
        }
        return other ? Optional.of(Coverage.NON_HR) : Optional.empty();
    }

    /// Whether a column of its own for a kind of data says that it is covered.
    private boolean yes(List<String> row, Column column, List<String> signs) {
        String said = Folding.of(header.cell(row, column));
        return terms.yes().contains(said) || signs.contains(said.replaceFirst(" data$", ""));
    }

    private static Participant both(Participant a, Participant b) {
        Optional<Coverage> coverage =
                a.coverage().isEmpty() || a.coverage().equals(b.coverage()) ? b.coverage()
                        : b.coverage().isEmpty() ? a.coverage() : Optional.of(Coverage.BOTH);
        List<String> entities = new ArrayList<>(a.entities());
        b.entities().stream().filter(e -> !entities.contains(e)).forEach(entities::add);
        return new Participant(a.name(), a.status(), a.listing(), coverage, entities,
                Stream.of(a.next(), b.next()).flatMap(Optional::stream).sorted().findFirst(),
                a.link().isEmpty() ? b.link() : a.link());
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    }
}
