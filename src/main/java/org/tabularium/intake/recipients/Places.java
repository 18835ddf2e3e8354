package org.tabularium.intake.recipients;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Tokens;
import org.tabularium.law.Law;

/// Reads which countries a sentence names as seats of recipients and as those data go to.
final class Places {
    private static final int SEAT = 8;
    private final Law law;
    private final Words words;
    private final Seats seats;
    private final Set<String> homes;

    /// @param homes where the controller sits
    Places(Law law, Words words, Seats seats, Set<String> homes) {
        this.law = law;
        this.words = words;
        this.seats = seats;
        this.homes = homes;
    }

    /// Whether data that go to a country leave both the European Economic Area and the country of the controller.
    boolean isThird(String country) {
        return law.isOutsideEea(country) && !homes.contains(country);
    }

    /// Reads the countries of a line.
    ///
    /// @param abroad whether the line tells otherwise that data go to the country it names
    /// @return whether it tells a third country data go to
    boolean read(Line line, List<Party> targets, boolean abroad) {
        List<Found<String>> found = seats.countries(line.tokens().text());
        boolean told = false;
        for (Found<String> f : found) {
            told |= read(line, f, targets, abroad || line.hasAny(Cue.TRANSFER, Cue.PLACE, Cue.ABROAD));
        }
        if (line.has(Cue.TRANSFER) || line.has(Cue.ABROAD)) {
            line.mentions().stream().flatMap(m -> m.company().stream())
                    .filter(c -> targets.stream().noneMatch(p -> p.isCompany(c)))
                    .forEach(c -> targets.forEach(p -> parent(p, c)));
        }
        adjectives(line, found, targets);
        return told;
    }

    private boolean read(Line line, Found<String> found, List<Party> targets, boolean moved) {
        int at = line.token(found.start());
        Said<String> said = said(line, found);
        boolean third = isThird(found.value());
        Optional<Mention> owner = line.mentions().stream().filter(m -> isAddress(m, at)).findFirst();
        if (owner.filter(m -> at < m.end()).isPresent()) {
            return false;
        }
        List<Party> own = Whose.of(line, at, targets);
        boolean told = third && owner.flatMap(Mention::company)
                .filter(c -> c.engaged() || isDestination(line, c, moved)).isPresent();
        if (told) {
            transfer(own, said);
        }
        if (owner.isPresent() || line.isDenied(at)) {
            return told;
        }
        own = line.has(Cue.ALL) ? own : seated(own, found.value());
        if (isPlace(line, at)) {
            seat(own, new Said<>(said.value(), said.at(), Confidence.GUESSED));
        }
        if (Whose.isBeside(line, at) || isSeat(line, at)) {
            boolean open = own.stream().anyMatch(p -> p.country.isEmpty());
            seat(own, said);
            if (open) {
                return told;
            }
        }
        if (third && moved) {
            transfer(own, said);
            return true;
        }
        return told;
    }

    /// The third country a line names behind a word for a seat.
    Optional<Said<String>> seat(Line line) {
        return !line.has(Cue.SEAT) ? Optional.empty()
                : seats.countries(line.tokens().text()).stream()
                        .filter(f -> isThird(f.value()) && isSeat(line, line.token(f.start()))).findFirst()
                        .map(f -> said(line, f));
    }

    private static Said<String> said(Line line, Found<String> country) {
        return Said.sure(country.value(),
                new Stretch(line.at().start() + country.start(), line.at().start() + country.end()));
    }

    private static void seat(List<Party> some, Said<String> country) {
        some.stream().filter(p -> p.country.isEmpty()).forEach(p -> p.country = Optional.of(country));
    }

    private static void transfer(List<Party> some, Said<String> country) {
        some.stream().filter(p -> p.transfer.isEmpty()).forEach(p -> p.transfer = Optional.of(country));
    }

    /// Those a safeguard is said of: whose bracket it stands in, or who sit in the countries to which it is the nearest.
    ///
    /// @param all the safeguards of the line
    <T> List<Party> whose(Line line, Found<T> safeguard, List<Found<T>> all, List<Party> targets) {
        List<Party> own = Whose.of(line, line.token(safeguard.start()), targets);
        if (own.size() < 2) {
            return own;
        }
        String text = line.tokens().text();
        List<Party> there = seats.countries(text).stream().filter(f -> isThird(f.value()))
                .filter(f -> Whose.nearest(text, f, all).equals(safeguard))
                .flatMap(f -> seated(own, f.value()).stream()).distinct().toList();
        return there.isEmpty() ? own : there;
    }

    /// Of several those that sit in a country, where some do and the others are known to sit elsewhere.
    private static List<Party> seated(List<Party> some, String country) {
        List<Party> there =
                some.stream().filter(p -> p.country.filter(c -> c.value().equals(country)).isPresent())
                        .toList();
        boolean known = some.stream().allMatch(p -> p.country.isPresent());
        return there.isEmpty() || !known ? some : there;
    }

    /// "A German provider"; what a bracket remarks on a place is not said of the recipient.
    private void adjectives(Line line, List<Found<String>> countries, List<Party> targets) {
        Tokens tokens = line.tokens();
        Set<Integer> ends = countries.stream().map(Found::end).collect(Collectors.toSet());
        boolean remark = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = tokens.at(i).is("(") && ends.contains(tokens.at(i - 1).end());
            remark = opens || (remark && !tokens.at(i).is(")"));
            Optional<Phrases.Match<String>> match =
                    remark ? Optional.empty() : words.adjectives.at(tokens, i);
            if (match.isPresent()) {
                seat(targets, Said.likely(match.get().value(), line.stretch(i, match.get().end())));
            }
        }
    }

    /// Whether what stands right behind a company tells where data go: "passed on to X Ltd in India", or a bracket where a
    /// section on transfers lists names.
    private static boolean isDestination(Line line, Company company, boolean moved) {
        boolean bracket = line.tokens().at(company.tail() - 1).is(")");
        boolean reaches = moved && Whose.leads(line.tokens().at(company.end()));
        return company.address().isEmpty() && (reaches || (bracket && line.topic() == Topic.TRANSFERS));
    }

    /// Data passed on to another company of the same group in a third country are transferred there.
    private void parent(Party party, Company company) {
        if (party.entity.isPresent() && party.transfer.isEmpty()) {
            party.transfer = company.country().filter(c -> isThird(c.value()));
        }
    }

    private static boolean isAddress(Mention mention, int token) {
        return mention.from() <= token && token < mention.company().map(Company::tail).orElse(mention.end());
    }

    private static boolean isSeat(Line line, int at) {
        return line.cues().getOrDefault(Cue.SEAT, List.of()).stream().anyMatch(i -> i < at && at - i <= SEAT);
    }

    /// Whether a sentence of its own tells the place of processing.
    private static boolean isPlace(Line line, int at) {
        return !line.listed() && at <= SEAT && line.cues().getOrDefault(Cue.PLACE, List.of()).contains(0);
    }
}
