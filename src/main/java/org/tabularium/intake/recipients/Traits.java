package org.tabularium.intake.recipients;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.intake.reading.SafeguardReader.Kind;
import org.tabularium.intake.reading.Tokens;

/// Reads what a sentence says of recipients: role, contract, countries, safeguards.
final class Traits {
    private final Words words;
    private final Seats seats;
    private final SafeguardReader safeguards;
    private final Places places;
    private final Map<Kind, Said<Kind>> general = new EnumMap<>(Kind.class);

    Traits(Words words, Seats seats, Places places, SafeguardReader safeguards) {
        this.words = words;
        this.seats = seats;
        this.safeguards = safeguards;
        this.places = places;
    }

    /// Safeguards said of nobody in particular.
    List<Said<Kind>> general() {
        return List.copyOf(general.values());
    }

    /// Takes over what a line says of those it is about.
    ///
    /// @return whether it tells a third country or a safeguard of them
    boolean read(Scope scope, Line line, List<Party> targets) {
        List<Kind> told = safeguards(scope, line, targets);
        if (targets.isEmpty()) {
            return false;
        }
        roles(line, targets);
        return places.read(line, targets, told.contains(Kind.DPF)) || !told.isEmpty();
    }

    /// Those of several whose seat lies in a third country that a line names.
    List<Party> seated(Line line, Collection<Party> some) {
        List<String> named = seats.countries(line.tokens().text()).stream().map(Found::value)
                .filter(places::isThird).toList();
        return named.isEmpty() ? List.of()
                : some.stream().filter(p -> p.country.filter(c -> named.contains(c.value())).isPresent())
                        .toList();
    }

    /// The third country of which a line says that somebody sits there.
    Optional<Said<String>> seat(Line line) {
        return places.seat(line);
    }

    /// Takes over what a cell under a known heading says.
    void cell(Party party, String column, Line line, Stretch cell) {
        String text = cell.of(line.tokens().text());
        switch (column) {
            case "country", "place" -> seats.countries(text).forEach(f -> {
                Said<String> said = Said.sure(f.value(), new Stretch(f.start(), f.end())
                        .moved(line.at().start() + cell.start()));
                if (column.equals("country") && party.country.isEmpty()) {
                    party.country = Optional.of(said);
                }
                if (column.equals("place") && party.transfer.isEmpty() && places.isThird(f.value())) {
                    party.transfer = Optional.of(said);
                }
            });
            case "contract" -> {
                boolean yes = line.tokens().text().contains("\t") && !text.isBlank() && !isNo(text);
                if (yes && party.contract.isEmpty() && isContract(text)) {
                    party.contract = Optional.of(cell.moved(line.at().start()));
                }
            }
            default -> {}
        }
    }

    private boolean isNo(String text) {
        return words.end(Cue.NOT, Tokens.of(text), 0).isPresent()
                || words.ownNames.at(Tokens.of(text), 0).isPresent();
    }

    private boolean isContract(String text) {
        String word = Tokens.fold(text.strip());
        return word.startsWith("ja") || word.startsWith("yes") || word.startsWith("x") || word.startsWith("✓")
                || words.cues(Tokens.of(text)).containsKey(Cue.DPA);
    }

    private List<Kind> safeguards(Scope scope, Line line, List<Party> targets) {
        String text = line.tokens().text();
        List<Found<Kind>> found = safeguards.in(text).stream().filter(f -> isSafeguard(f.value())).toList();
        boolean dpf = found.stream().anyMatch(f -> f.value() == Kind.DPF);
        for (Found<Kind> f : found) {
            if (f.value() == Kind.ADEQUACY && (dpf || targets.isEmpty())) {
                continue;
            }
            Said<Kind> said = Said.sure(f.value(),
                    new Stretch(line.at().start() + f.start(), line.at().start() + f.end()));
            if (!targets.isEmpty()) {
                places.whose(line, f, found, targets)
                        .forEach(p -> p.safeguards.putIfAbsent(said.value(), said));
            } else if (!scope.isClosed()) {
                general.putIfAbsent(said.value(), said);
            }
        }
        return found.stream().map(Found::value).toList();
    }

    private static boolean isSafeguard(Kind kind) {
        return switch (kind) {
            case ADEQUACY, DPF, SCC, BCR -> true;
            case CODE, CERTIFICATION, AD_HOC, DEROGATION -> false;
        };
    }

    void roles(Line line, List<Party> targets) {
        Optional<Integer> contract = affirmed(line, Cue.DPA)
                .or(() -> affirmed(line, Cue.PACT).filter(_ -> affirmed(line, Cue.PROCESSING).isPresent()));
        for (Party party : targets) {
            if (contract.isPresent() && party.contract.isEmpty()) {
                party.contract = Optional.of(line.at());
            }
            party.processor |= affirmed(line, Cue.PROCESSOR).isPresent();
            party.joint |= affirmed(line, Cue.JOINT).isPresent();
            party.own |= affirmed(line, Cue.OWN).isPresent();
        }
    }

    private static Optional<Integer> affirmed(Line line, Cue cue) {
        return line.cues().getOrDefault(cue, List.of()).stream()
                .filter(i -> !line.isDenied(i) && !line.tokens().at(i - 1).is("payment")).findFirst();
    }
}
