package org.tabularium.intake.offer;

import java.util.List;
import java.util.Optional;
import org.tabularium.catalog.Authority;
import org.tabularium.form.Lens;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Organisation;
import org.tabularium.model.Register;

/// Offers the supervisory authority (Art. 13(2)(d) GDPR). What the catalog knows of it fills what the text leaves
/// out.
final class AuthorityOffers {
    private final Board board;

    AuthorityOffers(Board board) {
        this.board = board;
    }

    void add(ContactFacts said) {
        Lens<Register, Organisation> authority =
                new Lens<>(r -> r.controller().authority().stated().orElse(Organisation.EMPTY),
                        (r, a) -> r.withController(r.controller().withAuthority(Answer.of(a))));
        Fields<Organisation> fields =
                new Fields<>(board, Offer.Kind.AUTHORITY, "authority", "authority/", authority, false);
        Optional<Organisation> known = said.name().flatMap(n -> known(n.value()))
                .map(a -> a.organisation(board.language()));
        fields.line("name", said.name(), Organisation::name, Organisation::withName, this::isSameName);
        ContactFacts whole = known.map(k -> filled(said, k)).orElse(said);
        fields.address(whole, new Lens<>(Organisation::address, Organisation::withAddress));
        fields.contact("contact", whole, new Lens<>(Organisation::contact, Organisation::withContact),
                List.of());
    }

    private boolean isSameName(String said, String recorded) {
        Optional<Authority> one = known(said);
        return board.matching().likeness().isSameName(said, recorded)
                || (one.isPresent() && one.equals(known(recorded)));
    }

    /// The authority of the catalog whose name is most like a printed one.
    private Optional<Authority> known(String name) {
        double best = 0.85;
        Optional<Authority> found = Optional.empty();
        for (Authority authority : board.catalog().authorities()) {
            for (String called : authority.name().texts().values()) {
                double share = board.matching().likeness().share(called, name);
                if (share > best) {
                    best = share;
                    found = Optional.of(authority);
                }
            }
        }
        return found;
    }

    /// What is printed, and from the catalog what is not. Parts of two addresses are not mixed.
    private static ContactFacts filled(ContactFacts said, Organisation known) {
        Said<String> name = said.name().orElseThrow();
        boolean printed =
                said.street().isPresent() || said.postalCode().isPresent() || said.city().isPresent();
        Address address = printed ? Address.EMPTY : known.address();
        Contact contact = known.contact();
        return new ContactFacts(said.name(), said.person(),
                said.street().or(() -> likely(address.street(), name)),
                said.postalCode().or(() -> likely(address.postalCode(), name)),
                said.city().or(() -> likely(address.city(), name)),
                said.country().or(() -> likely(address.country(), name)), said.email(), said.phone(),
                said.website().or(() -> likely(contact.website(), name)));
    }

    private static Optional<Said<String>> likely(String value, Said<String> beside) {
        return value.isEmpty() ? Optional.empty() : Optional.of(Said.likely(value, beside.at()));
    }
}
