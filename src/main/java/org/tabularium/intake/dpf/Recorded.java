package org.tabularium.intake.dpf;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.law.Holder;
import org.tabularium.model.Destination;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// What a register says of the participation of a party, at the party and for single activities.
final class Recorded {
    private Recorded() {}

    static List<Safeguard.Dpf> of(Register register, Party party) {
        Stream<Destination> own = holders(register)
                .flatMap(h -> h.disclosures().stated().orElse(List.of()).stream())
                .filter(d -> Taking.isTo(d, party.id())).flatMap(d -> d.destinations().stream());
        return Stream.concat(party.destinations().stream(), own).flatMap(d -> d.safeguards().stream())
                .filter(Safeguard.Dpf.class::isInstance).map(Safeguard.Dpf.class::cast).distinct().toList();
    }

    static Stream<Holder> holders(Register register) {
        return Stream.concat(register.activities().stream().map(Holder.OfActivity::new),
                register.mandates().stream().map(Holder.OfMandate::new));
    }
}
