package org.tabularium.samples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.model.Activity;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// What a register says about an activity or a party, as plain words in its primary language.
///
/// @param register the register asked
record Facts(Register register) {

    String words(LocalText text) {
        return text.in(register.primary());
    }

    static Set<String> bases(Activity activity) {
        return activity.purposes().stream().flatMap(p -> p.grounds().stream()).map(Ground::basis)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String purposes(Activity activity) {
        return words(activity.description()) + activity.purposes().stream().map(p -> " " + words(p.text()))
                .collect(Collectors.joining());
    }

    /// The data categories of an activity, each with what it consists of.
    String data(Activity activity) {
        return resolve(activity, Use::data, register.data())
                .map(d -> words(d.name()) + " " + words(d.description()))
                .collect(Collectors.joining("\n"));
    }

    /// The time limits of an activity, one text each.
    List<String> retention(Activity activity) {
        return resolve(activity, Use::retention, register.retention()).map(this::retention).toList();
    }

    String retention(RetentionRule rule) {
        return words(rule.name()) + " " + words(rule.start()) + " " + words(rule.criteria());
    }

    String recipients(Activity activity) {
        return disclosures(activity).map(d -> recipient(d.recipient())).collect(Collectors.joining("\n"));
    }

    private String recipient(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Named(var id, _) -> Identified.find(register.parties(), id.orElseThrow())
                    .map(Facts::names)
                    .orElseThrow();
            case Recipient.Category(var name, _, _) -> words(name);
            case Recipient.Internal(var function, _) -> words(function);
        };
    }

    static String names(Party party) {
        return party.name() + " " + party.product();
    }

    static Stream<Disclosure> disclosures(Activity activity) {
        return activity.disclosures().stated().stream().flatMap(List::stream);
    }

    /// The disclosures to a party, over all activities.
    List<Disclosure> disclosuresTo(Party party) {
        return register.activities().stream().flatMap(Facts::disclosures)
                .filter(d -> d.recipient().equals(new Recipient.Named(Optional.of(party.id())))).toList();
    }

    /// The safeguards of a party for a country, by the name of their kind.
    static Set<String> safeguards(Party party, String country) {
        return party.destinations().stream().filter(d -> d.country().equals(country))
                .flatMap(d -> d.safeguards().stream())
                .map(s -> s.getClass().getSimpleName().toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /// Every country the register names as seat, place or destination of a party.
    Set<String> countries() {
        return register.parties().stream()
                .flatMap(p -> Stream
                        .of(Stream.of(p.address().country()), p.places().stream().map(x -> x.country()),
                                p.destinations().stream().map(Destination::country))
                        .flatMap(Function.identity()))
                .filter(c -> !c.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E extends Identified<E>> Stream<E> resolve(Activity activity,
            Function<Use, List<Id<E>>> ids,
            List<E> all) {
        return activity.uses().stream().flatMap(u -> ids.apply(u).stream()).distinct()
                .map(id -> Identified.find(all, id).orElseThrow());
    }
}
