package org.tabularium.export.tilt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Scribe;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Use;

/// Recipients and categories of recipients (Art. 13(1)(e) GDPR). People inside the controller are no
/// recipients who would have to be named there.
final class Recipients {
    private final Scribe scribe;
    private final Required required;
    private final Said said;

    Recipients(Scribe scribe, Required required) {
        this.scribe = scribe;
        this.required = required;
        this.said = new Said(scribe);
    }

    List<Object> of(Activity activity, Use use, String place) {
        if (activity.disclosures() instanceof Answer.NotStated<List<Disclosure>>) {
            required.note(place);
        }
        List<Object> all = new ArrayList<>();
        for (Disclosure disclosure : activity.disclosures().stated().orElse(List.of())) {
            if (use.recipients().isEmpty() || use.recipients().contains(disclosure.id())) {
                recipient(disclosure, place + "/" + all.size()).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Map<String, Object>> recipient(Disclosure disclosure, String place) {
        return switch (disclosure.recipient()) {
            case Recipient.Internal _ -> Optional.empty();
            case Recipient.Category category -> Optional.of(Required.object(
                    Required.country(category.country()),
                    Map.of("category", required.text(said.best(category.name()), place + "/category"))));
            case Recipient.Named(Optional<Id<Party>> id, _) -> id
                    .flatMap(i -> Identified.find(scribe.register().parties(), i))
                    .map(party -> named(party, disclosure));
        };
    }

    private Map<String, Object> named(Party party, Disclosure disclosure) {
        String capacity = disclosure.capacity().map(Keys::of).orElse("other");
        String category = scribe.say("tilt.recipient." + capacity);
        String reason = said.best(disclosure.reason());
        return Required.object(Required.member("name", party.name()),
                Required.member("address", Bodies.line(party.address())),
                Required.country(party.address().country()),
                Map.of("category", reason.isEmpty() ? category : category + " (" + reason + ")"));
    }
}
