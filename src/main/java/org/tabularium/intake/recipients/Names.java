package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tabularium.catalog.Catalog;
import org.tabularium.catalog.Provider;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.ProviderReader;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Finds the names of companies and services in a sentence.
final class Names {
    private static final int EXTENSION = 4;
    private final Words words;
    private final Companies companies;
    private final NewNames fresh;
    private final ProviderReader services;

    Names(Words words, Companies companies, Catalog catalog) {
        this.words = words;
        this.companies = companies;
        fresh = new NewNames(words);
        services = new ProviderReader(catalog);
    }

    /// All names, in their order, none overlapping another.
    ///
    /// @param offset where the tokens' text begins in the whole one
    /// @param prose whether it is a sentence, which may introduce names of its own
    List<Mention> in(Tokens tokens, int offset, boolean prose) {
        boolean[] masked = masked(tokens);
        List<Mention> found = new ArrayList<>();
        for (Company c : companies.in(tokens, offset)) {
            if (!masked[c.from()]) {
                add(found,
                        new Mention(Mention.Kind.COMPANY, c.name(), c.from(), c.end(), Optional.of(c), ""));
            }
        }
        addServices(found, tokens, masked);
        for (int i = 0; i < tokens.size(); i++) {
            if (masked[i] || !tokens.at(i).isSolid()) {
                continue;
            }
            Optional<Phrases.Match<Boolean>> name = words.known.at(tokens, i);
            if (name.isPresent()) {
                add(found, named(Mention.Kind.SERVICE, tokens, i, name.get().end(), ""));
            } else {
                int from = i;
                words.brands.at(tokens, i).ifPresent(m -> add(found, brand(tokens, from, m.end())));
            }
        }
        if (prose) {
            fresh.in(tokens, masked, found).forEach(m -> add(found, m));
        }
        found.sort(Comparator.comparingInt(Mention::from));
        return List.copyOf(found);
    }

    private void addServices(List<Mention> found, Tokens tokens, boolean[] masked) {
        int token = 0;
        for (Found<Provider> f : services.names(tokens.text())) {
            while (token < tokens.size() && tokens.at(token).start() < f.start()) {
                token++;
            }
            int end = token;
            while (end < tokens.size() && tokens.at(end).end() <= f.end()) {
                end++;
            }
            if (end > token && !masked[token]) {
                add(found, named(Mention.Kind.SERVICE, tokens, token, end, f.value().id()));
            }
        }
    }

    private Mention brand(Tokens tokens, int from, int end) {
        Mention mention = named(Mention.Kind.SERVICE, tokens, from, end, "");
        if (tokens.at(end).is("-") && tokens.at(end).glued() && tokens.at(from).text().equals("Meta")) {
            return new Mention(Mention.Kind.BRAND, "", from, from, Optional.empty(), "");
        }
        return mention.end() > end ? mention
                : new Mention(Mention.Kind.BRAND, mention.name(), from, end, Optional.empty(), "");
    }

    /// A name with the words of products behind it, as in "Microsoft Azure CDN".
    private Mention named(Mention.Kind kind, Tokens tokens, int from, int end, String catalog) {
        int last = end;
        for (int i = end; i < end + EXTENSION; i++) {
            Token token = tokens.at(i);
            boolean glued = token.glued() && !tokens.at(i - 1).isSign("-");
            if (!token.isSolid() || token.breaks() || glued || !words.products.contains(token.text())
                    || (tokens.at(i + 1).isSign("-") && tokens.at(i + 1).glued())) {
                break;
            }
            last = i + 1;
        }
        return new Mention(kind, tokens.between(from, last), from, last, Optional.empty(), catalog);
    }

    private static void add(List<Mention> found, Mention mention) {
        if (mention.end() <= mention.from()) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            Mention other = found.get(i);
            if (mention.from() < other.end() && other.from() < mention.end()) {
                boolean wider = mention.from() <= other.from() && mention.end() > other.end()
                        && other.kind() != Mention.Kind.COMPANY;
                boolean known = other.kind() == Mention.Kind.COMPANY && other.catalog().isEmpty()
                        && !mention.catalog().isEmpty() && mention.from() == other.from();
                if (known) {
                    found.set(i,
                            new Mention(other.kind(), other.name(), other.from(), other.end(),
                                    other.company(),
                                    mention.catalog()));
                } else if (wider) {
                    found.set(i, mention.catalog().isEmpty() && mention.kind() != Mention.Kind.COMPANY
                            ? new Mention(mention.kind(), mention.name(), mention.from(), mention.end(),
                                    mention.company(), other.catalog())
                            : mention);
                }
                return;
            }
        }
        found.add(mention);
    }

    /// What belongs to addresses of sites and of mail.
    private static boolean[] masked(Tokens tokens) {
        boolean[] masked = new boolean[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            boolean site = (token.is("http") || token.is("https")) && tokens.at(i + 1).is(":");
            boolean www = token.is("www") && tokens.at(i + 1).is(".");
            if (!site && !www) {
                continue;
            }
            masked[i] = true;
            int j = i + 1;
            while (j < tokens.size() && tokens.at(j).glued()) {
                masked[j] = true;
                j++;
            }
            i = j - 1;
        }
        return masked;
    }
}
