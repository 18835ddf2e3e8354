package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.law.Law;

/// Finds what a transfer to a third country is said to rest on (Art. 45 to 49 GDPR).
public final class SafeguardReader {
    private static final int REACH = 5;
    private final CitationScanner citations;
    private final Phrases<Kind> phrases = new Phrases<>();
    private final Map<Kind, List<String>> places = new EnumMap<>(Kind.class);
    private final Set<String> modules;
    private final Set<String> denials;
    private final Set<String> turns;
    private final Phrases<Boolean> refusals = new Phrases<>();

    /// What a transfer can rest on.
    public enum Kind {
        /// An adequacy decision (Art. 45 GDPR).
        ADEQUACY,
        /// The EU-U.S. Data Privacy Framework (Implementing Decision (EU) 2023/1795).
        DPF,
        /// Standard contractual clauses (Art. 46(2)(c) and (d) GDPR).
        SCC,
        /// Binding corporate rules (Art. 46(2)(b), Art. 47 GDPR).
        BCR,
        /// An approved code of conduct (Art. 46(2)(e) GDPR).
        CODE,
        /// An approved certification mechanism (Art. 46(2)(f) GDPR).
        CERTIFICATION,
        /// Clauses an authority has authorised (Art. 46(3)(a) GDPR).
        AD_HOC,
        /// A derogation (Art. 49 GDPR).
        DEROGATION
    }

    public SafeguardReader(Law law) {
        citations = new CitationScanner(law);
        Spellings data = Spellings.load("safeguards");
        data.map("phrases").forEach((key, words) -> phrases.addAll(words, kind(key)));
        data.map("places").forEach((key, some) -> places.put(kind(key), some));
        modules = data.set("modules");
        denials = data.set("denials");
        turns = data.set("turns");
        refusals.addAll(data.words("refusals"), true);
    }

    private static Kind kind(String key) {
        return Kind.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// The grounds for transfers a text names, in its order; not those it says are missing.
    public List<Found<Kind>> in(String text) {
        Tokens tokens = Tokens.of(text);
        List<Found<Kind>> found = new ArrayList<>(said(tokens));
        for (Reference place : citations.in(tokens)) {
            cited(place).ifPresent(kind -> found.add(new Found<>(kind, place.start(), place.end())));
        }
        found.sort(Comparator.comparingInt(Found::start));
        return apart(found);
    }

    private List<Found<Kind>> said(Tokens tokens) {
        List<Found<Kind>> found = new ArrayList<>();
        for (int i = 0; i < tokens.size();) {
            int from = i;
            Optional<Phrases.Match<Kind>> match = phrases.at(tokens, i).or(() -> module(tokens, from));
            int end = match.map(m -> explained(tokens, m)).orElse(i + 1);
            if (match.isPresent() && !isDenied(tokens, i) && !isDeniedBehind(tokens, end)) {
                found.add(new Found<>(match.get().value(), tokens.at(i).start(), tokens.at(end - 1).end()));
            }
            i = end;
        }
        return found;
    }

    /// The end of a name with the same in other words in brackets behind it, as in "Standardvertragsklauseln (SCC)".
    private int explained(Tokens tokens, Phrases.Match<Kind> match) {
        int open = match.end();
        return Optional.of(open).filter(i -> tokens.at(i).is("("))
                .flatMap(i -> phrases.at(tokens, i + 1).or(() -> module(tokens, i + 1)))
                .filter(m -> m.value() == match.value() && tokens.at(m.end()).is(")")).map(m -> m.end() + 1).orElse(open);
    }

    /// "Modul 2" can only be one of the four of the standard contractual clauses.
    private Optional<Phrases.Match<Kind>> module(Tokens tokens, int i) {
        Token number = tokens.at(i + 1);
        boolean one = modules.contains(tokens.at(i).folded()) && number.isNumber() && number.text().length() == 1
                && "1234".contains(number.folded()) && !tokens.at(i + 2).is("%")
                && !(tokens.at(i + 2).isSign(".,") && tokens.at(i + 3).isNumber() && tokens.at(i + 3).glued());
        return one ? Optional.of(new Phrases.Match<>(Kind.SCC, i + 2)) : Optional.empty();
    }

    /// "is, under the framework, not certified": a denial of what would follow from the name before it.
    private boolean isDeniedBehind(Tokens tokens, int from) {
        for (int i = from; i <= from + REACH && i < tokens.size(); i++) {
            if (tokens.at(i).isSign(".;,!?")) {
                return false;
            }
            if (refusals.at(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenied(Tokens tokens, int at) {
        for (int i = at - 1; i >= at - REACH && i >= 0; i--) {
            Token token = tokens.at(i);
            if (token.isSign(".;:,!?()") || turns.contains(token.folded())) {
                return false;
            }
            if (denials.contains(token.folded())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Kind> cited(Reference place) {
        if (!place.act().endsWith("gdpr")) {
            return Optional.empty();
        }
        return places.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(p -> OpenPlaces.covers(p, place.place())))
                .map(Map.Entry::getKey).findFirst();
    }

    private static List<Found<Kind>> apart(List<Found<Kind>> found) {
        List<Found<Kind>> apart = new ArrayList<>();
        for (Found<Kind> one : found) {
            if (apart.isEmpty() || one.start() >= apart.getLast().end()) {
                apart.add(one);
            }
        }
        return List.copyOf(apart);
    }
}
