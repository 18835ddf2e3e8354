package org.tabularium.intake.offer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tabularium.catalog.Catalog;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CountryReader;
import org.tabularium.intake.reading.Found;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Where offers are gathered, with what they are made from. What an offer does is kept beside it.
final class Board {
    private static final int LONGEST = 300;
    private final PolicyFacts facts;
    private final Register base;
    private final Law law;
    private final Catalog catalog;
    private final Language language;
    private final Matching matching;
    private final CountryReader countries;
    private final Set<String> ids = new HashSet<>();
    private final List<Piece> pieces = new ArrayList<>();

    /// An offer with what taking it does to a register.
    record Piece(Offer offer, UnaryOperator<Register> deed) {}

    Board(PolicyFacts facts, Register base, Law law, Catalog catalog, Matching matching) {
        this.facts = facts;
        this.base = base;
        this.law = law;
        this.catalog = catalog;
        this.language = facts.prose().language().orElse(base.primary());
        this.matching = matching;
        this.countries = new CountryReader(law);
        List.of(Vocabulary.ACTIVITIES, Vocabulary.PARTIES, Vocabulary.DATA, Vocabulary.SUBJECTS,
                Vocabulary.RETENTION,
                Vocabulary.NOTICES).forEach(v -> v.list().of(base).forEach(e -> ids.add(id(e))));
    }

    private static String id(Object entity) {
        return ((Identified<?>) entity).id().value();
    }

    /// Adds an offer. Those that make entities are added before those that change them.
    void add(String id, Offer.Kind kind, Where where, Said<String> said, boolean replaces, List<String> needs,
            UnaryOperator<Register> deed) {
        pieces.add(new Piece(
                new Offer(id, kind, where, brief(said.value()), said.at(), said.confidence(), replaces,
                        needs),
                deed));
    }

    /// An id nobody has.
    <E> Id<E> fresh(String prefix, String name) {
        Id<E> id = Id.fresh(prefix, name, ids::contains);
        ids.add(id.value());
        return id;
    }

    /// A wanted id if nobody has it, else another.
    <E> Id<E> kept(Id<E> wanted, String prefix, String name) {
        return ids.add(wanted.value()) ? wanted : fresh(prefix, name);
    }

    LocalText text(String words) {
        return LocalText.of(language, clean(words));
    }

    /// The only country a text names.
    Optional<String> country(String text) {
        List<String> found = countries.in(text).stream().map(Found::value).distinct().toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        String code = text.strip();
        return law.country(code).isPresent() ? Optional.of(code) : Optional.empty();
    }

    /// What a country is called in the language of the text.
    String country(Said<String> code) {
        return law.country(code.value())
                .map(c -> c.name().best(language, Language.ENGLISH).map(Map.Entry::getValue)
                        .orElse(code.value()))
                .orElse(code.value());
    }

    /// What stands at a place of the text.
    Said<String> said(Stretch at, Confidence confidence) {
        return new Said<>(facts.prose().of(at), at, confidence);
    }

    /// One line without control characters and halves of characters.
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int kind = Character.getType(c);
            boolean odd =
                    kind == Character.CONTROL || kind == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
            boolean space = odd || c == ' ' || c == '\u2028' || c == '\u2029';
            if (!space) {
                clean.appendCodePoint(c);
            } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        });
        return clean.toString().strip();
    }

    /// A text that is not too long to be shown in a line.
    static String brief(String text) {
        return cut(text, LONGEST);
    }

    /// A text up to the end of a word.
    static String cut(String text, int longest) {
        String clean = clean(text);
        if (clean.length() <= longest) {
            return clean;
        }
        int end = Math.max(clean.lastIndexOf(' ', longest), longest / 2);
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end).strip()
                + " …";
    }

    PolicyFacts facts() {
        return facts;
    }

    Register base() {
        return base;
    }

    Law law() {
        return law;
    }

    Catalog catalog() {
        return catalog;
    }

    Language language() {
        return language;
    }

    Matching matching() {
        return matching;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}
