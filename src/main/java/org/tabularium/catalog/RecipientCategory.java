package org.tabularium.catalog;

import java.util.Optional;
import org.tabularium.model.Disclosure;
import org.tabularium.model.LocalText;

/// A category of recipients as a record names it (Art. 30(1)(d) GDPR).
///
/// @param id never changes
/// @param name in the plural, as categories are named
/// @param capacity the part such recipients usually play; absent where it depends
public record RecipientCategory(String id, LocalText name, Optional<Disclosure.Capacity> capacity) {}
