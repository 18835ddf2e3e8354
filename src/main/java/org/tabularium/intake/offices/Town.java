package org.tabularium.intake.offices;

import java.util.Optional;
import org.tabularium.intake.prose.Stretch;

/// A town as it stands in an address.
///
/// @param code its postal code
/// @param city its name
/// @param country the country beside it
/// @param first number of the first part that belongs to it
/// @param street where what stands before it in the same part ends, seen from the beginning of the part; 0 if nothing
/// does
/// @param last number of the last part that belongs to it
record Town(Optional<Stretch> code, Stretch city, Optional<Stretch> country, int first, int street,
        int last) {}
