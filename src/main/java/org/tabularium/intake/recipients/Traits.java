package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.intake.reading.SafeguardReader.Kind;
import org.tabularium.intake.reading.Tokens;
import org.tabularium.law.Law;

/// Reads what a sentence says of recipients: role, contract, countries, safeguards.
final class Traits {
    private static final int SEAT = 8;
    private final Law law;
    private final Words words;
    private final Seats seats;
    private final SafeguardReader safeguards;
    private final Map<Kind, Said<Kind>> general = new EnumMap<>(Kind.class);

    Traits(Law law, Words words, Seats seats, SafeguardReader safeguards) {
        this.law = law;
        this.words = words;
        this.seats = seats;
        this.safeguards = safeguards;
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
        return countries(line, targets, told.contains(Kind.DPF)) || !told.isEmpty();
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
                if (column.equals("place") && party.transfer.isEmpty() && law.isOutsideEea(f.value())) {
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
                targets.forEach(p -> p.safeguards.putIfAbsent(said.value(), said));
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

    private boolean countries(Line line, List<Party> targets, boolean dpf) {
        Tokens tokens = line.tokens();
        List<Found<String>> found = new ArrayList<>(seats.countries(tokens.text()));
        int token = 0;
        boolean told = false;
        boolean moved = line.has(Cue.TRANSFER) || line.has(Cue.PLACE);
        for (Found<String> f : found) {
            while (token < tokens.size() && tokens.at(token).start() < f.start()) {
                token++;
            }
            int at = token;
            Said<String> said = Said.sure(f.value(),
                    new Stretch(line.at().start() + f.start(), line.at().start() + f.end()));
            Optional<Mention> owner = line.mentions().stream().filter(m -> isAddress(m, at)).findFirst();
            boolean engaged = owner.flatMap(Mention::company).filter(Company::engaged).isPresent();
            if (engaged && law.isOutsideEea(f.value())) {
                told = true;
                targets.stream().filter(p -> p.transfer.isEmpty())
                        .forEach(p -> p.transfer = Optional.of(said));
            }
            if (owner.isPresent() || line.isDenied(at)) {
                continue;
            }
            if (isPlace(line, at)) {
                Said<String> guess = new Said<>(said.value(), said.at(), Confidence.GUESSED);
                targets.stream().filter(p -> p.country.isEmpty())
                        .forEach(p -> p.country = Optional.of(guess));
            }
            boolean third = law.isOutsideEea(f.value());
            if (isSeat(line, at)) {
                targets.stream().filter(p -> p.country.isEmpty()).forEach(p -> p.country = Optional.of(said));
            } else if (third && (moved || dpf)) {
                told = true;
                targets.stream().filter(p -> p.transfer.isEmpty())
                        .forEach(p -> p.transfer = Optional.of(said));
            }
        }
        if (line.has(Cue.TRANSFER)) {
            line.mentions().forEach(m -> m.company().ifPresent(c -> targets.forEach(p -> parent(p, c))));
        }
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            words.adjectives.at(tokens, i).ifPresent(m -> targets.stream().filter(p -> p.country.isEmpty())
                    .forEach(
                            p -> p.country = Optional.of(Said.likely(m.value(), line.stretch(at, m.end())))));
        }
        return told;
    }

    /// Data passed on to another company of the same group in a third country are transferred there.
    private void parent(Party party, Company company) {
        boolean other = party.entity.filter(e -> !e.value().equals(company.name())).isPresent();
        if (other && party.transfer.isEmpty()) {
            party.transfer = company.country().filter(c -> law.isOutsideEea(c.value()));
        }
    }

    private static boolean isAddress(Mention mention, int token) {
        return mention.from() <= token && token < mention.company().map(Company::tail).orElse(mention.end());
    }

    private boolean isSeat(Line line, int at) {
        return line.cues().getOrDefault(Cue.SEAT, List.of()).stream().anyMatch(i -> i < at && at - i <= SEAT);
    }

    /// Whether a sentence of its own tells the place of processing.
    private static boolean isPlace(Line line, int at) {
        return !line.listed() && at <= SEAT && line.cues().getOrDefault(Cue.PLACE, List.of()).contains(0);
    }
}
