package org.tabularium.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tabularium.catalog.Provider;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Tokens;
import org.tabularium.law.Law;
import org.tabularium.model.Language;

/// A policy as rules look at it: what was read, how it is built, and which phrases stand where. For one thread.
final class Look {
    /// What is nowhere in the text.
    static final Stretch NOWHERE = new Stretch(0, 0);
    private final PolicyFacts facts;
    private final Outline outline;
    private final Law law;
    private final Map<String, Provider> services;
    private final WordLists lists;
    private final Tokens tokens;
    private final Language language;
    private final Sections sections;
    private final Map<String, List<Stretch>> said = new HashMap<>();
    private final TreeMap<Integer, ProviderFacts> providers = new TreeMap<>();

    Look(PolicyFacts facts, Outline outline, Law law, Map<String, Provider> services, WordLists lists) {
        this.facts = facts;
        this.outline = outline;
        this.law = law;
        this.services = services;
        this.lists = lists;
        tokens = Tokens.of(text());
        language = outline.prose().language().orElse(Language.ENGLISH);
        sections = new Sections(outline);
        facts.providers().forEach(p -> providers.putIfAbsent(p.name().at().start(), p));
    }

    PolicyFacts facts() {
        return facts;
    }

    Outline outline() {
        return outline;
    }

    Law law() {
        return law;
    }

    WordLists lists() {
        return lists;
    }

    Tokens tokens() {
        return tokens;
    }

    Language language() {
        return language;
    }

    String text() {
        return outline.prose().text();
    }

    String of(Stretch at) {
        return at.of(text());
    }

    List<Section> sections() {
        return sections.all();
    }

    List<Section> sections(Topic topic) {
        return sections.all().stream().filter(s -> s.topic() == topic).toList();
    }

    /// The service of the catalog a provider was recognised as.
    Optional<Provider> service(ProviderFacts provider) {
        return Optional.ofNullable(services.get(provider.catalog()));
    }

    /// What a provider of the catalog is for, in English and in lower case.
    Optional<String> category(ProviderFacts provider) {
        return service(provider).map(s -> s.category().in(Language.ENGLISH).toLowerCase(Locale.ROOT));
    }

    /// The providers whose names stand within a place.
    Collection<ProviderFacts> providers(Stretch in) {
        return providers.subMap(in.start(), Math.max(in.start(), in.end())).values();
    }

    /// Where the phrases of a list stand, in their order.
    List<Stretch> said(String list) {
        return said.computeIfAbsent(list, key -> {
            List<Stretch> found = new ArrayList<>();
            for (Found<Boolean> one : lists.phrases(key).in(tokens)) {
                found.add(new Stretch(one.start(), one.end()));
            }
            return found;
        });
    }

    /// Whether a phrase of a list stands within a place.
    boolean says(Stretch in, String list) {
        return first(in, list).isPresent();
    }

    /// The first phrase of a list that stands within a place.
    Optional<Stretch> first(Stretch in, String list) {
        List<Stretch> all = said(list);
        int at = Collections.binarySearch(all, new Stretch(in.start(), in.start()));
        int from = at < 0 ? -at - 1 : at;
        return from < all.size() && all.get(from).end() <= in.end() ? Optional.of(all.get(from))
                : Optional.empty();
    }

    /// The sentence that stands at a place, else the place.
    Stretch sentence(Stretch at) {
        return Places.sentence(outline.sentences(), at);
    }

    /// The sentences that say a phrase of a list, each once.
    List<Stretch> sentences(String list) {
        return said(list).stream().map(this::sentence).distinct().toList();
    }

    /// The narrowest section a place lies in.
    Optional<Section> section(Stretch at) {
        return sections.at(at);
    }

    /// The heading of the first section about one of these, in the order they are named; nowhere if there is none.
    Stretch heading(Topic... topics) {
        for (Topic topic : topics) {
            for (Section section : sections(topic)) {
                if (section.heading().isPresent()) {
                    return section.heading().get().at();
                }
            }
        }
        return NOWHERE;
    }

    /// The ids of all legal bases in use, of activities and in general.
    Set<String> bases() {
        Set<String> all = new HashSet<>();
        facts.basesGeneral().forEach(b -> all.add(b.value().basis()));
        facts.activities().forEach(a -> a.legalBases().forEach(b -> all.add(b.value().basis())));
        return all;
    }

    /// Whether a basis in use is this one or a part of it.
    boolean rests(String basis) {
        return bases().stream().anyMatch(b -> is(b, basis));
    }

    static boolean is(CitedBasis cited, String basis) {
        return is(cited.basis(), basis);
    }

    private static boolean is(String id, String basis) {
        return id.equals(basis) || id.startsWith(basis + "-");
    }

    /// Whether the place lies in a section about one of these, or in one within such a section.
    boolean isIn(Stretch at, Topic... topics) {
        Set<Topic> some = Set.of(topics);
        return sections.around(at).stream().anyMatch(s -> some.contains(s.topic()));
    }
}
