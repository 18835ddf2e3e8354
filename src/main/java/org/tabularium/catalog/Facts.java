package org.tabularium.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the delivered catalog knows beyond registers.
///
/// @param providersAsOf day as of which providers are described
/// @param marks what is known about entries, by their ids
record Facts(LocalDate providersAsOf, Map<String, Mark> marks, List<Provider> providers,
        List<Authority> authorities, List<RecipientCategory> recipients, List<PurposePhrase> purposes,
        List<OrganisationKind> kinds) {

    static final Facts NONE = new Facts(LocalDate.EPOCH, Map.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    Facts {
        marks = Map.copyOf(marks);
        providers = List.copyOf(providers);
        authorities = List.copyOf(authorities);
        recipients = List.copyOf(recipients);
        purposes = List.copyOf(purposes);
        kinds = List.copyOf(kinds);
    }
}
