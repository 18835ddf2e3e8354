package org.tabularium.form;

import java.util.List;
import org.tabularium.model.Destination;

/// The form of the safeguards for one country that is known already, as the place of transfers shows it.
final class TransferForm {
    static final Form<Destination> FORM = new Form<>("destination",
            List.of(new Form.Section<>("safeguards", ofParties().fields()
                    .filter(f -> !f.key().equals("country")).toList())));

    private TransferForm() {}

    /// The form of a destination, as it stands in the form of a party.
    @SuppressWarnings("unchecked") // destinations are all that this field holds
    private static Form<Destination> ofParties() {
        return PartyForm.FORM.fields().filter(f -> f.key().equals("destinations")).map(Field::kind)
                .filter(k -> k instanceof Kind.Parts<?>).map(k -> ((Kind.Parts<Destination>) k).form())
                .findFirst().orElseThrow();
    }
}
