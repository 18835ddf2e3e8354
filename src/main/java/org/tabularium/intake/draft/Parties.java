package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.catalog.Provider;
import org.tabularium.intake.reading.Found;
import org.tabularium.model.Destination;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Place;

/// Finds or makes the parties that a text names.
final class Parties {
    private static final Set<String> FORMS =
            Set.of("gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "gbr", "ug", "se", "ev",
                    "e v", "eg", "e g", "ltd", "limited", "inc", "llc", "llp", "plc", "corp", "corporation",
                    "sa", "s a", "sas",
                    "sarl", "s a r l", "srl", "s r l", "spa", "s p a", "bv", "b v", "nv", "n v", "oy", "ab",
                    "aps", "as", "a s",
                    "gmbh co kg", "partg", "partgmbb", "adoer", "aoer", "kdoer", "company", "co", "pbc",
                    "pty", "pte", "sca",
                    "ggmbh", "stiftung");
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_NAME = 160;
    private final Stock stock;

    Parties(Stock stock) {
        this.stock = stock;
    }

    /// A party and what of the text was read as something else than its name.
    ///
    /// @param rest what stands beside the name, kept in the note of the party
    record Named(Id<Party> party, List<String> read, String rest) {}

    /// Whether a text names somebody in particular: a party that is known, a known service, or a body with a legal form.
    boolean isNamed(String text) {
        String bare = bare(text);
        return stock.parties().knows(bare) || provider(bare).isPresent() || hasForm(bare);
    }

    private static boolean hasForm(String text) {
        String folded = Texts.folded(text);
        String[] words = folded.split(" ", -1);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (FORMS.contains(words[i])
                    || (i + 1 < words.length && FORMS.contains(words[i] + " " + words[i + 1]))) {
                return true;
            }
        }
        return false;
    }

    /// The service that the whole text names; one that is only mentioned in it is not meant.
    private Optional<Provider> provider(String text) {
        List<Found<Provider>> found = stock.readers().providers().in(text);
        return found.size() == 1 && Pieces.between(text, found).isEmpty()
                ? Optional.of(found.getFirst().value())
                : Optional.empty();
    }

    /// The party that a text names, made if there is none.
    Named named(String text) {
        String bare = bare(text);
        String rest = bare.equals(text) ? "" : Texts.clean(text.substring(bare.length()));
        Optional<Party> there = stock.parties().find(bare);
        Optional<Provider> provider = there.isPresent() ? Optional.empty() : provider(bare);
        Party party = there.or(() -> provider.flatMap(p -> stock.parties().find(p.entity())
                .filter(known -> Texts.folded(known.product()).equals(Texts.folded(p.name())))))
                .or(() -> provider.map(p -> known(p, bare)))
                .orElseGet(() -> stock.parties().get(bare));
        List<String> read = new ArrayList<>();
        if (!stock.parties().isCalled(party, bare)) {
            read.add(bare);
        }
        return new Named(party.id(), read, countries(party.id(), rest));
    }

    /// The company behind a known service. To which countries it brings data, the file has to say.
    private Party known(Provider provider, String name) {
        Party model = stock.catalog().party(provider, stock.language());
        boolean company = Texts.folded(name).equals(Texts.folded(provider.entity()));
        return stock.parties().add(name, id -> Party.blank(id, model.name()).withAddress(model.address())
                .withProduct(company ? "" : model.product()).withContact(model.contact()));
    }

    /// The name up to a bracket, a line or a comma behind which no legal form stands.
    private static String bare(String text) {
        int end = text.length();
        for (int i = 1; i < text.length() && end == text.length(); i++) {
            char c = text.charAt(i);
            boolean comma = c == ',' && !isForm(text.substring(i + 1, Math.min(text.length(), i + 20)));
            if (c == '(' || c == '\n' || c == '|' || c == ';' || comma) {
                end = i;
            }
        }
        String name = text.substring(0, end).stripTrailing();
        return Texts.says(name) && name.length() <= LONGEST_NAME ? name : text;
    }

    private static boolean isForm(String after) {
        String folded = Texts.folded(after);
        int space = folded.indexOf(' ');
        return FORMS.contains(folded) || (space > 0 && FORMS.contains(folded.substring(0, space)));
    }

    /// Notes the countries beside a name with the party; the text stays in its note.
    private String countries(Id<Party> id, String rest) {
        if (rest.isEmpty()) {
            return "";
        }
        stock.readers().countries().in(rest).forEach(c -> country(id, c.value()));
        stock.parties().change(id, p -> p.note().contains(rest) ? p
                : p.withNote(p.note().isEmpty() ? rest : p.note() + "\n" + rest));
        return rest;
    }

    /// A third country is one to which data are transferred; another one a place where they are handled.
    void country(Id<Party> id, String code) {
        stock.parties().change(id, p -> {
            boolean seat = p.address().country().equals(code);
            if (stock.law().isOutsideEea(code)) {
                boolean there = p.destinations().stream().anyMatch(d -> d.country().equals(code));
                return there ? p : p.withDestinations(with(p.destinations(), Destination.blank(code)));
            }
            boolean there = seat || p.places().stream().anyMatch(l -> l.country().equals(code));
            return there ? p : p.withPlaces(with(p.places(), Place.blank(Place.Kind.PROCESSING, code)));
        });
    }

    private static <T> List<T> with(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
