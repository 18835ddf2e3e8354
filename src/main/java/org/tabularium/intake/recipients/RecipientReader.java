package org.tabularium.intake.recipients;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.offices.OfficeReader;
import org.tabularium.intake.offices.Offices;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.law.Country;
import org.tabularium.law.Law;

/// Reads from a policy who receives data, where they sit, what they are and what transfers to them rest on.
public final class RecipientReader {
    private final Law law;
    private final Words words = new Words();
    private final Seats seats;
    private final Companies companies;
    private final Names names;
    private final SafeguardReader safeguards;
    private final OfficeReader offices;

    public RecipientReader(Law law, Catalog catalog) {
        this.law = law;
        seats = new Seats(words, law);
        companies = new Companies(words, seats);
        names = new Names(words, companies, catalog);
        safeguards = new SafeguardReader(law);
        offices = new OfficeReader(law, catalog);
    }

    /// The recipients a text names, in its order, and the safeguards it names without a recipient.
    ///
    /// Neither the controller nor its officers, the authority or the makers of the text are recipients. What a text
    /// only advises on, links to or denies is none either.
    public Recipients in(Outline outline) {
        return in(outline, offices.in(outline));
    }

    /// The same where the controller, its officers and the authority have been read before.
    public Recipients in(Outline outline, Offices others) {
        Parties parties = new Parties(words);
        Set<String> homes =
                others.controller().country().stream().flatMap(c -> seats.countries(c.value()).stream())
                        .map(Found::value).collect(Collectors.toSet());
        Traits traits = new Traits(words, seats, new Places(law, words, seats, homes), safeguards);
        Lines lines = new Lines(outline, words, names);
        Others known = new Others(words, companies, homes);
        known.add(outline, others);
        known.add(outline, lines);
        Walk walk = new Walk(words, companies, lines, parties, traits, known);
        walk.read(outline.sections());
        parties.all().forEach(p -> p.foreign = p.country.filter(c -> isForeign(c.value())).isPresent());
        List<ProviderFacts> facts = new Joining(words, parties).joined().stream().map(Party::facts).toList();
        return new Recipients(facts, traits.general());
    }

    /// Whether a seat alone tells that data leave the area in which they need nothing to rest on.
    private boolean isForeign(String country) {
        return law.country(country).filter(c -> c.zone() == Country.Zone.THIRD || c.code().equals("US"))
                .isPresent();
    }
}
