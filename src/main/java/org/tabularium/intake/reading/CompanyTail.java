package org.tabularium.intake.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.catalog.Provider;

/// Reads what follows the name of a service and belongs to it: the company, its legal form, its address.
final class CompanyTail {
    private static final int SEGMENTS = 6;
    private static final int WORDS = 7;
    private final Phrases<Boolean> forms = new Phrases<>();
    private final Phrases<String> companies;

    CompanyTail(Spellings data, Phrases<String> companies) {
        forms.addAll(data.words("legalForms"), true);
        this.companies = companies;
    }

    /// The number of the token after all that belongs to the name that ends before one.
    int end(Tokens tokens, int nameEnd, Provider provider) {
        int end = form(tokens, nameEnd);
        boolean bracket = tokens.at(end).is("(");
        int at = bracket || tokens.at(end).isSign(",:-") ? end + 1 : end;
        Optional<Phrases.Match<String>> company =
                companies.at(tokens, at).filter(c -> belongs(c.value(), provider));
        if (company.isPresent()) {
            int inside = address(tokens, form(tokens, company.get().end()), provider);
            return bracket && tokens.at(inside).is(")") ? inside + 1 : bracket ? end : inside;
        }
        return address(tokens, end, provider);
    }

    private static boolean belongs(String company, Provider provider) {
        return company.equals(provider.entity()) || company.equals(provider.parent())
                || provider.framework().filter(f -> f.entity().equals(company)).isPresent();
    }

    /// ", Inc." and " Germany GmbH": a legal form, at most two words away.
    private int form(Tokens tokens, int from) {
        int at = tokens.at(from).is(",") ? from + 1 : from;
        for (int i = at; i <= at + 2; i++) {
            Optional<Phrases.Match<Boolean>> form = forms.at(tokens, i);
            if (form.isPresent()) {
                int end = form.get().end();
                return tokens.at(end).is(".") && tokens.at(end).glued()
                        && tokens.at(end - 1).text().length() <= 4
                        && !tokens.at(end + 1).isNone() ? end + 1 : end;
            }
            if (!tokens.at(i).isWord() || !Character.isUpperCase(tokens.at(i).text().codePointAt(0))) {
                break;
            }
        }
        return from;
    }

    /// Parts between commas up to the last that is plainly part of an address: a known street, town or postal code, or a
    /// number of four digits and more. One of them must be there.
    private int address(Tokens tokens, int from, Provider provider) {
        Set<String> known = words(provider);
        int end = from;
        int at = from;
        for (int n = 0; n < SEGMENTS && tokens.at(at).is(","); n++) {
            int next = at + 1;
            boolean address = false;
            while (next < at + WORDS && (tokens.at(next).isSolid() || tokens.at(next).isSign("-.'"))) {
                address = address || known.contains(tokens.at(next).folded())
                        || tokens.at(next).isNumber() && tokens.at(next).text().length() >= 4;
                next++;
            }
            if (next > at + 1 && !tokens.at(next - 1).isSolid()) {
                next--;
            }
            end = address ? next : end;
            at = next;
        }
        return end;
    }

    private static Set<String> words(Provider provider) {
        String address = String.join(" ", provider.address().street(), provider.address().postalCode(),
                provider.address().city());
        Tokens tokens = Tokens.of(address);
        String[] words = new String[tokens.size()];
        Arrays.setAll(words, i -> tokens.at(i).folded());
        return Arrays.stream(words).filter(w -> w.length() > 3).collect(Collectors.toUnmodifiableSet());
    }
}
