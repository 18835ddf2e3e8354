package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.check.Context;
import org.tabularium.check.Scope;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// Who receives data (Art. 30(1)(d) GDPR), and who probably does: the providers of systems.
final class Recipients {
    private Recipients() {}

    /// Whether it is still open who receives data.
    static boolean isOpen(Answer<List<Disclosure>> disclosures) {
        return switch (disclosures) {
            case Answer.NotStated<?> _ -> true;
            case Answer.None<?> _ -> false;
            case Answer.Stated<List<Disclosure>>(var stated) -> stated.isEmpty();
        };
    }

    static boolean isOpen(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Named named -> named.party().isEmpty();
            case Recipient.Category category -> category.name().isEmpty();
            case Recipient.Internal internal -> internal.function().isEmpty();
        };
    }

    /// Whether it follows from the recipients that no data leave the European Economic Area: the country of each is
    /// known, and none lies outside.
    static boolean staysInside(Answer<List<Disclosure>> disclosures, Context around) {
        return !isOpen(disclosures) && disclosures.stated().orElse(List.of()).stream()
                .allMatch(d -> switch (d.recipient()) {
                    case Recipient.Internal _ -> true;
                    case Recipient.Category category -> isInside(category.country(), around);
                    case Recipient.Named named -> named.party().flatMap(id -> around.find(Scope.PARTY, id))
                            .filter(p -> isInside(p.address().country(), around)).isPresent();
                });
    }

    private static boolean isInside(String country, Context around) {
        return !country.isEmpty() && !around.law().isOutsideEea(country);
    }

    /// The providers of the systems an activity uses.
    static List<Party> providers(Activity activity, Context around) {
        return around.all(Scope.SYSTEM, activity.systems()).stream().map(ItSystem::provider)
                .flatMap(Optional::stream).distinct().flatMap(id -> around.find(Scope.PARTY, id).stream())
                .toList();
    }

    /// Parties added to the recipients, as processors if there is a processing contract.
    static Optional<UnaryOperator<Register>> adding(Activity activity, List<Party> parties) {
        return parties.isEmpty() ? Optional.empty()
                : Optional.of(Mending.activity(activity, a -> a.withDisclosures(Answer
                        .of(more(a.disclosures().stated().orElse(List.of()), parties)))));
    }

    private static List<Disclosure> more(List<Disclosure> disclosures, List<Party> parties) {
        List<Disclosure> all = new ArrayList<>(disclosures);
        for (Party party : parties) {
            Recipient recipient = new Recipient.Named(Optional.of(party.id()));
            if (all.stream().noneMatch(d -> d.recipient().equals(recipient))) {
                all.add(Disclosure.blank(free(all), recipient).withCapacity(party.contract().stated()
                        .map(contract -> Disclosure.Capacity.PROCESSOR)));
            }
        }
        return all;
    }

    private static Id<Disclosure> free(List<Disclosure> taken) {
        int number = taken.size() + 1;
        while (Identified.find(taken, new Id<Disclosure>("dis-" + number)).isPresent()) {
            number++;
        }
        return new Id<>("dis-" + number);
    }
}
