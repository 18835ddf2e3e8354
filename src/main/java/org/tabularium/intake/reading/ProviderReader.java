package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.catalog.Catalog;
import org.tabularium.catalog.Provider;

/// Finds the services of the catalog by their names.
public final class ProviderReader {
    private static final String ENDS = ",;/|()[]\n&+•:\"„“”";
    private final Phrases<Name> names = new Phrases<>();
    private final Phrases<String> companies = new Phrases<>();
    private final CompanyTail tail;
    private final Marks marks;

    /// A name of a service.
    ///
    /// @param alone whether it is also a word, so that it counts only where nothing else stands beside it
    private record Name(Provider provider, boolean alone) {}

    public ProviderReader(Catalog catalog) {
        Spellings data = Spellings.load("companies");
        Set<String> exact = Set.copyOf(data.words("exact"));
        Set<String> alone = Set.copyOf(data.words("alone"));
        Map<String, List<String>> further = data.map("names");
        Map<String, Set<String>> services = new HashMap<>();
        for (Provider p : catalog.providers()) {
            companiesOf(p).forEach(c -> services.computeIfAbsent(c, _ -> new LinkedHashSet<>()).add(p.id()));
        }
        for (Provider p : catalog.providers()) {
            Set<String> all = new LinkedHashSet<>(namesOf(p.name()));
            all.addAll(p.aliases());
            all.addAll(further.getOrDefault(p.id(), List.of()));
            all.removeIf(n -> n.length() < 2);
            all.forEach(n -> names.add(exact.contains(n) || alone.contains(n) || isShort(n) ? "=" + n : n,
                    new Name(p, alone.contains(n))));
        }
        for (Provider p : catalog.providers()) {
            // a company with one service in the catalog stands for this service
            companiesOf(p).stream().filter(c -> services.getOrDefault(c, Set.of()).size() == 1)
                    .forEach(c -> names.add(c, new Name(p, false)));
            companiesOf(p).forEach(c -> companies.add(c, c));
        }
        tail = new CompanyTail(data, companies);
        marks = new Marks(Spellings.load("citations"));
    }

    /// The services a text names, in its order, with the company, its legal form and its address that follow. A company
    /// that offers several of them names none.
    public List<Found<Provider>> in(String text) {
        return in(Tokens.of(text), true);
    }

    /// The names of services alone, without what follows them, in the order of the text.
    public List<Found<Provider>> names(String text) {
        return in(Tokens.of(text), false);
    }

    private List<Found<Provider>> in(Tokens tokens, boolean whole) {
        List<Found<Provider>> found = new ArrayList<>();
        for (int i = 0; i < tokens.size();) {
            Optional<Phrases.Match<Name>> match = name(tokens, i);
            if (match.isEmpty()) {
                i++;
                continue;
            }
            Provider provider = match.get().value().provider();
            int end = whole ? tail.end(tokens, match.get().end(), provider) : match.get().end();
            found.add(new Found<>(provider, tokens.at(i).start(), tokens.at(end - 1).end()));
            i = end;
        }
        return List.copyOf(found);
    }

    private Optional<Phrases.Match<Name>> name(Tokens tokens, int from) {
        return names.at(tokens, from).filter(m -> isName(tokens, from, m))
                .filter(m -> !isAddress(tokens, from, m));
    }

    /// The companies behind the services of the catalog that a text names, in its order, as the catalog writes them.
    public List<Found<String>> companies(String text) {
        return companies.in(Tokens.of(text));
    }

    private boolean isName(Tokens tokens, int from, Phrases.Match<Name> match) {
        return !match.value().alone()
                || (isEnd(tokens.at(from - 1), tokens.at(from))
                        && isEnd(tokens.at(match.end()), tokens.at(match.end())));
    }

    private boolean isEnd(Token beside, Token next) {
        return beside.isNone() || next.breaks() || beside.isSign(ENDS) || marks.isAnd(beside);
    }

    /// Names within addresses of mail and of other sites name no service.
    private static boolean isAddress(Tokens tokens, int from, Phrases.Match<Name> match) {
        Token before = tokens.at(from - 1);
        Token after = tokens.at(match.end());
        boolean host = after.isSign(".-") && after.glued() && tokens.at(match.end() + 1).glued()
                && tokens.at(match.end() + 1).isSolid()
                && tokens.at(from).text().equals(tokens.at(from).folded());
        return (before.is("@") && tokens.at(from).glued())
                || (after.is("@") && after.glued() && tokens.at(from).glued())
                || (host && !before.isSign("/."));
    }

    private static Set<String> companiesOf(Provider provider) {
        return List
                .of(provider.entity(), provider.parent(),
                        provider.framework().map(Provider.Framework::entity).orElse(""))
                .stream().filter(c -> c.indexOf(' ') > 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// "LinkedIn (page, Insight Tag, ads)" and "Okta / Auth0" are names with an explanation, or two names.
    private static List<String> namesOf(String name) {
        int bracket = name.indexOf(" (");
        String plain = bracket > 0 ? name.substring(0, bracket) : name;
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(plain.split(" / ", -1)));
        return all;
    }

    /// Abbreviations count in their own case only.
    private static boolean isShort(String name) {
        return name.length() <= 4;
    }
}
