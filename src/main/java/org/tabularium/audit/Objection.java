package org.tabularium.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.model.LocalText;

/// Something to be objected to in a policy. All its texts are in German and in English.
///
/// @param rule id of the rule, for example `no-date`; never changed
/// @param at the place where it shows, or where what is missing would belong; of no length where that is nowhere
/// @param further other places where the same shows, in their order
/// @param title what the rule asks for, in a few words
/// @param article the norm, as cited; empty where it is a matter of care alone
/// @param what what is wrong, a sentence
/// @param todo what to do, a sentence
/// @param item the item of Art. 13 or 14 GDPR that is at stake, if it is a single one
public record Objection(String rule, Weight weight, Stretch at, List<Stretch> further, LocalText title,
        LocalText article, LocalText what, LocalText todo, Optional<Item> item) {
    public Objection {
        further = List.copyOf(further);
    }

    /// All its places, in their order; none where it has none.
    public List<Stretch> places() {
        return at.length() == 0 ? further
                : Stream.concat(Stream.of(at), further.stream()).toList();
    }
}
