package org.tabularium.intake.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.catalog.Provider;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Contract;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// Offers companies and services as parties: name, address, seat, contract. What is printed comes first; what only
/// the
/// catalog knows is guessed.
final class PartyOffers {
    private final Board board;
    private final List<Named> all = new ArrayList<>();

    /// A provider of the text and the party that stands for it.
    ///
    /// @param offer id of what it is offered as, and what its details begin with
    /// @param party as the register has it, or as it would be made
    /// @param known whether the register has it
    /// @param makers ids of the offers that make it, empty where it is known
    record Named(ProviderFacts facts, String offer, Party party, boolean known, List<String> makers) {}

    PartyOffers(Board board) {
        this.board = board;
    }

    void addParties() {
        List<ProviderFacts> providers = board.facts().providers();
        for (int i = 0; i < providers.size(); i++) {
            ProviderFacts said = providers.get(i);
            String id = "provider-" + (i + 1);
            Optional<Party> known = board.matching().party(said);
            Party party = known.orElseGet(() -> made(said));
            Named named = new Named(said, id, party, known.isPresent(), new ArrayList<>());
            all.add(named);
            if (known.isEmpty()) {
                named.makers().add(id);
                board.add(id, Offer.Kind.PROVIDER, at(party, ""), said.name(), false, List.of(),
                        r -> ensured(r, named));
            }
        }
    }

    private Party made(ProviderFacts said) {
        String service = Board.cut(said.name().value(), 160);
        String company = said.legalEntity().map(s -> Board.cut(s.value(), 160)).orElse(service);
        boolean same = board.matching().likeness().isSameName(service, company);
        Party party =
                Party.blank(board.fresh(Vocabulary.PARTIES.prefix(), same ? company : service), company);
        return same ? party : party.withProduct(service);
    }

    static Where at(Party party, String field) {
        return new Where("party", party.id().value(), field);
    }

    /// The register with the party of a provider.
    static Register ensured(Register register, Named named) {
        boolean there = Identified.find(register.parties(), named.party().id()).isPresent();
        return there ? register : register.withParties(Identified.with(register.parties(), named.party()));
    }

    /// The provider that is meant by a recipient in short words.
    Optional<Named> named(String recipient) {
        return all.stream().filter(n -> board.matching().isNamed(n.facts(), recipient)).findFirst();
    }

    List<Named> all() {
        return all;
    }

    /// Offers the fields of all parties. All who make the parties have been added before.
    void addDetails() {
        all.forEach(this::details);
    }

    private void details(Named named) {
        ProviderFacts said = named.facts();
        said.address().ifPresent(s -> address(named, s));
        said.country().ifPresent(s -> seat(named, s));
        said.contract().ifPresent(at -> {
            if (named.party().contract().stated().isEmpty()) {
                add(named, "contract", Offer.Kind.CONTRACT, "contract", board.said(at, Confidence.SURE),
                        named.party().contract() instanceof Answer.None<Contract>,
                        p -> p.withContract(Answer.of(p.contract().stated().orElse(Contract.EMPTY))));
            }
        });
        new TransferOffers(board, this).add(named);
        board.catalog().providers().stream().filter(p -> p.id().equals(said.catalog())).findFirst()
                .ifPresent(p -> more(named, p));
    }

    void add(Named named, String id, Offer.Kind kind, String field, Said<String> said, boolean replaces,
            UnaryOperator<Party> change) {
        Id<Party> party = named.party().id();
        board.add(named.offer() + "/" + id, kind, at(named.party(), field), said, replaces, named.makers(),
                r -> r.withParties(Identified.find(r.parties(), party)
                        .map(p -> Identified.replace(r.parties(), change.apply(p))).orElse(r.parties())));
    }

    private void address(Named named, Said<String> said) {
        Address read = PrintedAddress.of(said.value());
        Address before = named.party().address();
        String street = Fields.street(before.street());
        boolean same = !street.isEmpty() && Fields.street(said.value()).contains(street);
        if (isAddress(said.value()) && !same) {
            boolean replaces = !before.withCountry("").isEmpty();
            add(named, "address", Offer.Kind.PROVIDER, "address/street", said, replaces, p -> p.withAddress(
                    read.withCountry(p.address().country())));
        }
    }

    /// Whether words are more than a name: parts with a number among them.
    private static boolean isAddress(String words) {
        return words.chars().anyMatch(Character::isDigit)
                && words.chars().anyMatch(c -> c == ',' || c == '\n');
    }

    private void seat(Named named, Said<String> said) {
        String before = named.party().address().country();
        if (!before.equals(said.value())) {
            add(named, "country", Offer.Kind.COUNTRY, "address/country", said.map(_ -> board.country(said)),
                    !before.isEmpty(), p -> p.withAddress(p.address().withCountry(said.value())));
        }
    }

    /// What the catalog knows and the text does not say.
    private void more(Named named, Provider provider) {
        ProviderFacts said = named.facts();
        Party party = named.party();
        if (!named.known() && said.legalEntity().isEmpty() && !provider.entity().isEmpty()
                && !board.matching().likeness().isSameName(party.name(), provider.entity())) {
            guess(named, "catalog-name", "name", provider.entity(),
                    p -> p.withName(provider.entity())
                            .withProduct(p.product().isEmpty() ? p.name() : p.product()));
        }
        if (said.address().isEmpty() && said.country().isEmpty() && party.address().isEmpty()
                && !provider.address().isEmpty()) {
            guess(named, "catalog-address", "address/street", PrintedAddress.line(provider.address()),
                    p -> p.withAddress(provider.address()));
        }
        if (party.contact().equals(Contact.EMPTY) && !provider.website().isEmpty()) {
            guess(named, "catalog-website", "contact/website", provider.website(),
                    p -> p.withContact(p.contact().withWebsite(provider.website())));
        }
    }

    private void guess(Named named, String id, String field, String value, UnaryOperator<Party> change) {
        Said<String> said = new Said<>(value, named.facts().name().at(), Confidence.GUESSED);
        add(named, id, Offer.Kind.PROVIDER, field, said, false, change);
    }
}
