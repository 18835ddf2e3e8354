package org.tabularium.intake.offer;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.model.Language;

/// Facts of a text, put together by hand: each stands where its words first stand in the text.
public final class Told {
    private final String text;
    private final Language language;
    private ContactFacts controller = ContactFacts.NONE;
    private Optional<ContactFacts> dpo = Optional.empty();
    private final List<ActivityFacts> activities = new ArrayList<>();
    private final List<ProviderFacts> providers = new ArrayList<>();
    private final List<Said<RetentionFact>> retention = new ArrayList<>();

    public Told(Language language, String text) {
        this.language = language;
        this.text = text;
    }

    /// What stands somewhere in the text.
    public Said<String> said(String words) {
        return said(words, words);
    }

    /// What is meant by some words of the text.
    public <T> Said<T> said(T value, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the text does not say " + words);
        }
        return Said.sure(value, new Stretch(at, at + words.length()));
    }

    public Told controller(String name, String street, String email) {
        controller = contact(said(name), Optional.of(said(street)), Optional.of(said(email)));
        return this;
    }

    public Told dpo(String name, String email) {
        dpo = Optional.of(contact(said(name), Optional.empty(), Optional.of(said(email))));
        return this;
    }

    private static ContactFacts contact(Said<String> name, Optional<Said<String>> street,
            Optional<Said<String>> email) {
        return new ContactFacts(Optional.of(name), Optional.empty(), street, Optional.empty(),
                Optional.empty(),
                Optional.empty(), email, Optional.empty(), Optional.empty());
    }

    /// An activity.
    ///
    /// @param bases ids of the law data by the words that cite them
    /// @param periods by the words that say them
    public Told activity(String title, List<String> purposes, List<String> data, List<String> recipients,
            Map<String, String> bases, Map<String, Period> periods) {
        List<Said<CitedBasis>> cited = bases.entrySet().stream()
                .map(e -> said(new CitedBasis(e.getValue(), e.getKey()), e.getKey())).toList();
        List<Said<RetentionFact>> kept =
                periods.entrySet().stream().map(e -> said(rule(e.getKey(), e.getValue()), e.getKey()))
                        .toList();
        Said<String> titled = said(title);
        int end = text.indexOf("\n\n", titled.at().start());
        activities.add(
                new ActivityFacts(titled, new Stretch(titled.at().start(), end < 0 ? text.length() : end),
                        all(purposes), all(data), List.of(), all(recipients), cited, List.of(), kept));
        return this;
    }

    private static RetentionFact rule(String words, Period period) {
        return new RetentionFact(words, Optional.of(period), "", false, List.of());
    }

    private List<Said<String>> all(List<String> words) {
        return words.stream().map(this::said).toList();
    }

    /// A provider; what it has none of is empty.
    public Told provider(String name, String entity, String seat, String transfer, boolean contract,
            SafeguardReader.Kind... safeguards) {
        Said<String> said = said(name);
        providers.add(new ProviderFacts(said, List.of(),
                entity.isEmpty() ? Optional.empty() : Optional.of(said(entity)),
                Optional.empty(), code(seat, said), code(transfer, said),
                contract ? ProviderFacts.Capacity.PROCESSOR : ProviderFacts.Capacity.UNKNOWN,
                contract ? Optional.of(said.at()) : Optional.empty(),
                Arrays.stream(safeguards).map(k -> said.map(_ -> k)).toList(), "", said.at()));
        return this;
    }

    private static Optional<Said<String>> code(String code, Said<String> beside) {
        return code.isEmpty() ? Optional.empty()
                : Optional.of(new Said<>(code, beside.at(), Confidence.LIKELY));
    }

    public Told kept(String words, Period period) {
        retention.add(said(rule(words, period), words));
        return this;
    }

    public PolicyFacts facts() {
        Piece whole =
                new Piece(Piece.Kind.PARAGRAPH, 0, new Stretch(0, text.length()), "", Optional.of(language));
        return new PolicyFacts(new Prose(text, List.of(whole), Optional.of(language)),
                Optional.<Said<LocalDate>>empty(), Optional.empty(), controller, List.of(), List.of(), dpo,
                Optional.empty(), List.of(), activities, List.of(), providers, List.of(), retention, Map.of(),
                List.of());
    }
}
