package org.tabularium.intake.offer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.tabularium.form.Lens;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.model.Address;
import org.tabularium.model.Contact;
import org.tabularium.model.Register;

/// Offers the fields of one part of the controller, each by itself.
///
/// @param <E> the part
final class Fields<E> {
    private final Board board;
    private final Offer.Kind kind;
    private final String id;
    private final String path;
    private final Lens<Register, E> part;
    private final boolean denied;

    /// @param id what the ids of the offers begin with
    /// @param path the path of the part, with a slash behind it unless it is empty
    /// @param denied whether the register says that there is no such thing
    Fields(Board board, Offer.Kind kind, String id, String path, Lens<Register, E> part, boolean denied) {
        this.board = board;
        this.kind = kind;
        this.id = id;
        this.path = path;
        this.part = part;
        this.denied = denied;
    }

    /// A line, unless the register has it already.
    ///
    /// @param same whether what is said, first, is what is recorded, second
    void line(String field, Optional<Said<String>> said, Function<E, String> get,
            BiFunction<E, String, E> set,
            BiPredicate<String, String> same) {
        said.filter(s -> !Board.clean(s.value()).isEmpty()).ifPresent(s -> {
            String value = Board.clean(s.value());
            String before = get.apply(part.of(board.base()));
            if (!same.test(value, before)) {
                board.add(id + "/" + field, kind, new Where("controller", "controller", path + field),
                        s.map(_ -> value),
                        denied || !before.isEmpty(), List.of(),
                        r -> part.with(r, set.apply(part.of(r), value)));
            }
        });
    }

    void address(ContactFacts said, Lens<E, Address> address) {
        line("address/street", said.street(), e -> address.of(e).street(),
                (e, v) -> address.with(e, address.of(e).withStreet(v)), Fields::isSameStreet);
        line("address/postalCode", said.postalCode(), e -> address.of(e).postalCode(),
                (e, v) -> address.with(e, address.of(e).withPostalCode(v)), Likeness::isSameText);
        line("address/city", said.city(), e -> address.of(e).city(),
                (e, v) -> address.with(e, address.of(e).withCity(v)), Likeness::isSameText);
        said.country().ifPresent(s -> board.country(s.value()).ifPresent(code -> country(s, code, address)));
    }

    private void country(Said<String> said, String code, Lens<E, Address> address) {
        String before = address.of(part.of(board.base())).country();
        if (!before.equals(code)) {
            board.add(id + "/address/country", kind,
                    new Where("controller", "controller", path + "address/country"), said,
                    denied || !before.isEmpty(), List.of(),
                    r -> part.with(r, address.with(part.of(r), address.of(part.of(r)).withCountry(code))));
        }
    }

    /// @param further other addresses of mail that count as said
    void contact(String field, ContactFacts said, Lens<E, Contact> contact, List<String> further) {
        line(field + "/phone", said.phone(), e -> contact.of(e).phone(),
                (e, v) -> contact.with(e, contact.of(e).withPhone(v)), Fields::isSamePhone);
        line(field + "/email", said.email(), e -> contact.of(e).email(),
                (e, v) -> contact.with(e, contact.of(e).withEmail(v)),
                (a, b) -> a.equalsIgnoreCase(b) || further.stream().anyMatch(f -> f.equalsIgnoreCase(b)));
        line(field + "/website", said.website(), e -> contact.of(e).website(),
                (e, v) -> contact.with(e, contact.of(e).withWebsite(v)), Fields::isSameSite);
    }

    /// Whether two lines are of one street, however its kind is shortened.
    static boolean isSameStreet(String one, String other) {
        return street(one).equals(street(other));
    }

    /// A line of an address as it is compared.
    static String street(String line) {
        return Likeness.words(line).replace("strasse", "str").replace(" street", " st").replace(" ", "");
    }

    /// Whether two numbers are the same line, with or without the prefix of the country.
    static boolean isSamePhone(String one, String other) {
        String a = digits(one);
        String b = digits(other);
        int least = Math.min(a.length(), b.length());
        return least > 5 ? a.substring(a.length() - least + 1).equals(b.substring(b.length() - least + 1))
                : a.equals(b);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        String national = text.replace("(0)", "");
        national.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    /// Whether two addresses are of the same site.
    static boolean isSameSite(String one, String other) {
        return site(one).equals(site(other));
    }

    private static String site(String address) {
        String host = address.strip().toLowerCase(Locale.ROOT).replace("https://", "").replace("http://", "");
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
