package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.TWO_THIRDS;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Disclosure;
import org.tabularium.model.LocalText;
import org.tabularium.model.Recipient;

/// The form of a recipient of an activity or mandate (Art. 30(1)(d) GDPR).
final class DisclosureForm {
    private DisclosureForm() {}

    /// Recipients, or nobody.
    static Kind.Answered<List<Disclosure>> disclosures() {
        return new Kind.Answered<>(new Kind.Parts<>(form(), d -> d.id().value(),
                taken -> Disclosure.blank(Ids.number("dis-", taken), new Recipient.Named(Optional.empty())))
                .table(ActivityColumns.DISCLOSURES), List::of);
    }

    private static Form<Disclosure> form() {
        return Form.part("disclosure",
                Field.of("recipient", recipient(), Disclosure::recipient, Disclosure::withRecipient).bare(),
                Field.of("capacity", new Kind.Option<>(List.of(Disclosure.Capacity.values())),
                        Disclosure::capacity, Disclosure::withCapacity).wide(HALF),
                Field.of("reason", new Kind.Local(), Disclosure::reason, Disclosure::withReason)
                        .onDemand(LocalText.EMPTY),
                Field.of("destinations", DestinationForm.destinations(), Disclosure::destinations,
                        Disclosure::withDestinations).onDemand(List.of()));
    }

    private static Kind<Recipient> recipient() {
        return new Kind.OneOf<>(List.of(
                new Kind.Variant<>("named", Recipient.Named.class, Form.part("named",
                        Field.of("party", new Kind.Reference<>(Vocabulary.PARTIES), Recipient.Named::party,
                                Recipient.Named::withParty).bare()),
                        () -> new Recipient.Named(Optional.empty())),
                new Kind.Variant<>("category", Recipient.Category.class, Form.part("category",
                        Field.of("name", new Kind.Local(), Recipient.Category::name,
                                Recipient.Category::withName).bare(),
                        Field.of("country", new Kind.Country(), Recipient.Category::country,
                                Recipient.Category::withCountry).wide(TWO_THIRDS).onDemand("")),
                        () -> new Recipient.Category(LocalText.EMPTY, "")),
                new Kind.Variant<>("internal", Recipient.Internal.class, Form.part("internal",
                        Field.of("function", new Kind.Local(), Recipient.Internal::function,
                                Recipient.Internal::withFunction).bare()),
                        () -> new Recipient.Internal(LocalText.EMPTY))));
    }
}
