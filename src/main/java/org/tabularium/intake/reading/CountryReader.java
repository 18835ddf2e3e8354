package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.law.Country;
import org.tabularium.law.Law;

/// Finds countries by name or code.
public final class CountryReader {
    private final Phrases<String> names = new Phrases<>();
    private final Phrases<Boolean> around = new Phrases<>();
    private final Phrases<Boolean> legalForms = new Phrases<>();
    private final Set<String> codes = new HashSet<>();

    public CountryReader(Law law) {
        Spellings data = Spellings.load("countries");
        Map<String, List<String>> further = data.map("names");
        names.addAll(further.getOrDefault("", List.of()), "");
        for (Country country : law.countries()) {
            codes.add(country.code());
            country.name().texts().values().forEach(n -> names.add(n, country.code()));
            names.addAll(further.getOrDefault(country.code(), List.of()), country.code());
        }
        law.countries().forEach(this::addGenitives);
        around.addAll(data.words("around"), true);
        legalForms.addAll(Spellings.load("companies").words("legalForms"), true);
    }

    private void addGenitives(Country country) {
        country.name().texts().values().stream().filter(n -> n.indexOf(' ') < 0 && !n.endsWith("s"))
                .forEach(n -> names.add(n + "s", country.code()));
    }

    /// The ISO 3166-1 alpha-2 codes of the countries a text names, in its order. The Union and the EEA are no countries,
    /// and adjectives name none. Codes count where the text is a list of countries and nothing else.
    public List<Found<String>> in(String text) {
        Tokens tokens = Tokens.of(text);
        boolean codesCount = isList(tokens);
        List<Found<String>> found = new ArrayList<>();
        for (int i = 0; i < tokens.size();) {
            Optional<Phrases.Match<String>> name = names.at(tokens, i);
            if (name.isPresent()) {
                int end = name.get().end();
                if (!name.get().value().isEmpty() && isName(tokens, i, end)) {
                    found.add(found(name.get().value(), tokens, i, end));
                }
                i = end;
                continue;
            }
            if (codesCount && isCode(tokens.at(i))) {
                found.add(found(tokens.at(i).text(), tokens, i, i + 1));
            }
            i++;
        }
        return List.copyOf(found);
    }

    private static Found<String> found(String code, Tokens tokens, int from, int end) {
        return new Found<>(code, tokens.at(from).start(), tokens.at(end - 1).end());
    }

    /// Whether what reads like the name of a country is one, and not part of a compound, of the name of a company or of
    /// a sentence in capitals.
    private boolean isName(Tokens tokens, int from, int end) {
        boolean capital = false;
        for (int i = from; i < end; i++) {
            capital = capital || Character.isUpperCase(tokens.at(i).text().codePointAt(0));
        }
        boolean compound = (isHyphen(tokens, end) && tokens.at(end + 1).isSolid()
                && tokens.at(end + 1).glued())
                || (isHyphen(tokens, from - 1) && tokens.at(from - 2).isSolid() && tokens.at(from).glued());
        boolean address = tokens.at(from - 1).is("@") || tokens.at(end).is("@");
        return capital && !compound && !address && legalForms.at(tokens, end).isEmpty();
    }

    private static boolean isHyphen(Tokens tokens, int i) {
        return tokens.at(i).is("-") && tokens.at(i).glued();
    }

    private boolean isCode(Token token) {
        return token.isWord() && codes.contains(token.text());
    }

    private boolean isList(Tokens tokens) {
        for (int i = 0; i < tokens.size();) {
            int from = i;
            Token token = tokens.at(i);
            if (token.isNumber()) {
                return false;
            }
            i = isCode(token) || !token.isSolid() ? i + 1
                    : names.at(tokens, i).map(Phrases.Match::end)
                            .or(() -> around.at(tokens, from).map(Phrases.Match::end)).orElse(-1);
            if (i < 0) {
                return false;
            }
        }
        return true;
    }
}
