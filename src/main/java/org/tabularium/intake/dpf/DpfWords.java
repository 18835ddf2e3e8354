package org.tabularium.intake.dpf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Coverage;
import org.tabularium.words.Words;

/// Says in the user's language what the list says.
///
/// @param words messages of room `intake`
public record DpfWords(Words words) {

    public static DpfWords of(Locale user) {
        return new DpfWords(Words.of("intake", user));
    }

    /// A message of the room.
    public String say(String key, Object... values) {
        return words.get(key, values);
    }

    /// What the list says of a party, with its day.
    public String sentence(Compared compared) {
        String day = day(compared.day());
        return switch (compared.match()) {
            case Match.Listed(Participant p, String entity) when entity.isEmpty() -> words.get("listed", day,
                    entry(p));
            case Match.Listed(Participant p, String entity) -> words.get("listed.entity", day, entity,
                    entry(p));
            case Match.Similar(var candidates) -> words.get("similar", day,
                    candidates.stream().map(c -> words.get("quoted", c.name()))
                            .collect(Collectors.joining(", ")));
            case Match.NotFound _ -> words.get("not-found", day);
        };
    }

    /// An entry in a few words: name, status, what it covers.
    public String entry(Participant participant) {
        return String.join(", ", participant.name(), status(participant), coverage(participant.coverage()));
    }

    /// What a register says of a participation.
    public String recorded(Safeguard.Dpf dpf) {
        String status = dpf.listing().map(this::listing).orElseGet(() -> words.get("status.none"));
        return words.get("recorded", String.join(", ",
                dpf.listedAs().isEmpty() ? words.get("recorded.unnamed") : dpf.listedAs(), status,
                coverage(dpf.coverage()), dpf.checkedOn().map(d -> words.get("recorded.checked", day(d)))
                        .orElseGet(() -> words.get("recorded.unchecked"))));
    }

    /// How register and list stand to each other, in one or two words.
    public String verdict(Compared compared) {
        String key = compared.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.get("verdict." + key);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(day);
    }

    /// An unknown status is said as it is written.
    private String status(Participant participant) {
        return participant.listing().map(this::listing)
                .orElseGet(() -> participant.status().isEmpty() ? words.get("status.none")
                        : words.get("status.unknown", participant.status()));
    }

    private String listing(Safeguard.Listing listing) {
        return words.get("status." + listing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String coverage(Optional<Coverage> coverage) {
        return words.get("coverage." + coverage.map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("none"));
    }
}
