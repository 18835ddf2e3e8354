package org.tabularium.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.catalog.Provider.Framework;
import org.tabularium.law.Status;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Safeguard;
import org.tabularium.words.Words;

/// Makes a party of a provider. What the catalog does not know stays open in the party.
///
/// Whether data are processed in a third country or only accessed from there is not known, so that no place is
/// stated; the countries appear as destinations, and with them as transfers (Art. 44 GDPR).
final class ProviderParty {
    private static final String UNITED_STATES = "US";
    private static final String ENTRY = "https://www.dataprivacyframework.gov/participant/";
    private final Provider provider;
    private final LocalDate asOf;
    private final Language language;
    private final Words words;

    ProviderParty(Provider provider, LocalDate asOf, Language language) {
        this.provider = provider;
        this.asOf = asOf;
        this.language = language;
        words = Words.of("catalog", language.locale());
    }

    Party party() {
        boolean unnamed = provider.entity().isEmpty();
        Party party = Party.blank(new Id<>("pty-" + provider.id()), unnamed ? provider.name()
                : provider.entity());
        return party.withProduct(unnamed ? "" : provider.name()).withAddress(provider.address())
                .withContact(new Contact("", "", provider.website(), Extras.NONE))
                .withDestinations(provider.destinations().stream().map(this::destination).toList())
                .withNote(note());
    }

    private Destination destination(String country) {
        Optional<Safeguard> entry = provider.framework()
                .filter(f -> country.equals(UNITED_STATES) && f.listed() == Framework.Listed.YES)
                .map(ProviderParty::entry);
        return new Destination(country, entry.stream().toList(), Answer.notStated(), LocalText.EMPTY,
                LocalText.EMPTY, Extras.NONE);
    }

    private static Safeguard entry(Framework framework) {
        String link = framework.participant().isEmpty() ? "" : ENTRY + framework.participant();
        return new Safeguard.Dpf(framework.entity(), Optional.empty(), framework.listing(),
                framework.checkedOn(), link, Extras.NONE);
    }

    /// Where the facts come from, that they want checking, and what else should be known.
    private String note() {
        String known = words.get(provider.status() == Status.VERIFIED ? "provider.seen" : "provider.unseen",
                day(asOf));
        Stream<String> more = Stream.of(known,
                provider.parent().isEmpty() ? "" : words.get("provider.parent", provider.parent()),
                provider.destinations().isEmpty() ? "" : words.get("provider.destinations"),
                provider.framework().map(this::framework).orElse(""),
                provider.notes().best(language, Language.ENGLISH).map(java.util.Map.Entry::getValue)
                        .orElse(""));
        return more.filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private String framework(Framework framework) {
        String day = framework.checkedOn().map(this::day).orElse("");
        return switch (framework.listed()) {
            case YES -> framework.status() == Status.VERIFIED ? "" : words.get("provider.dpf.unseen");
            case NO -> day.isEmpty() ? words.get("provider.dpf.none")
                    : words.get("provider.dpf.none.on", day);
            case UNKNOWN -> words.get("provider.dpf.unknown");
        };
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(day);
    }
}
