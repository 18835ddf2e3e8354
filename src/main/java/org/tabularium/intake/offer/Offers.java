package org.tabularium.intake.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// What a register can take from a policy.
///
/// There is no offer for what the register says already. Activities and parties of the same name are added to, not
/// doubled;
/// names of data and of data subjects that the register or the catalog knows are theirs. What the catalog knows of a
/// provider and the text does not say is offered as guessed.
public final class Offers {
    private final Register base;
    private final Language language;
    private final List<Board.Piece> pieces;
    private final List<Offer> all;
    private final Matching matching;

    private Offers(Board board) {
        this.base = board.base();
        this.language = board.language();
        this.pieces = board.pieces();
        this.matching = board.matching();
        this.all = pieces.stream().map(Board.Piece::offer).sorted(Comparator.comparing(Offer::at)).toList();
    }

    /// The offers of a policy.
    ///
    /// @param base the register that takes them; may be blank but has a language
    public static Offers of(PolicyFacts facts, Register base, Law law, Catalog catalog) {
        return of(facts, base, law, catalog, Set.of());
    }

    /// The offers of a policy.
    ///
    /// @param among ids of the activities of the register that the policy may be about; empty for all
    public static Offers of(PolicyFacts facts, Register base, Law law, Catalog catalog,
            Set<Id<Activity>> among) {
        Board board = new Board(facts, base, law, catalog, Matching.of(facts, base, among));
        new ControllerOffers(board).add();
        PartyOffers parties = new PartyOffers(board);
        parties.addParties();
        new ActivityOffers(board, parties).add();
        parties.addDetails();
        new NoticeOffers(board).add();
        return new Offers(board);
    }

    /// All offers in the order of the text.
    public List<Offer> all() {
        return all;
    }

    public Optional<Offer> find(String id) {
        return all.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /// Ids of the offers that are taken unless somebody decides otherwise.
    public Set<String> ticked() {
        return all.stream().filter(Offer::isTicked).map(Offer::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Ids of all offers.
    public Set<String> ids() {
        return all.stream().map(Offer::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Which activities and parties of the register the policy is about.
    public Matching matching() {
        return matching;
    }

    /// Those of some offers that can be taken together: without the ones whose need is not met by another of them.
    public Set<String> possible(Set<String> accepted) {
        Set<String> possible = new LinkedHashSet<>();
        int before = -1;
        while (possible.size() > before) {
            before = possible.size();
            all.stream().filter(o -> accepted.contains(o.id()))
                    .filter(o -> o.needs().isEmpty() || o.needs().stream().anyMatch(possible::contains))
                    .forEach(o -> possible.add(o.id()));
        }
        return possible;
    }

    /// The register with some of the offers taken; those that cannot be taken without another one are left.
    ///
    /// @param accepted their ids
    public Register register(Set<String> accepted) {
        Set<String> possible = possible(accepted);
        Register register = possible.isEmpty() ? base : speaking();
        for (Board.Piece piece : pieces) {
            if (possible.contains(piece.offer().id())) {
                register = piece.deed().apply(register);
            }
        }
        return register;
    }

    /// The register with the language of the text among its own.
    private Register speaking() {
        if (base.languages().contains(language)) {
            return base;
        }
        List<Language> languages = new ArrayList<>(base.languages());
        languages.add(language);
        return base.withLanguages(languages);
    }
}
