package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tabularium.document.Origin;
import org.tabularium.law.TransferRow;
import org.tabularium.picture.flow.Landings.Landing;

/// Collects the bands of the strands; those between the same two stations are one.
final class Bands {
    private final Map<Ends, Collected> found = new LinkedHashMap<>();

    private record Ends(Station from, Station to) {}

    private record Collected(Set<Station> data, List<TransferRow> transfers, Origin origin) {}

    void add(Strand strand, Function<Station, List<Landing>> landings) {
        for (Station data : strand.data()) {
            strand.people().forEach(p -> put(p, data, List.of(data), List.of(), strand.at("data")));
            strand.purposes().forEach(p -> put(data, p, List.of(data), List.of(), strand.at("purposes")));
        }
        for (Station recipient : strand.recipients()) {
            strand.purposes()
                    .forEach(p -> put(p, recipient, strand.data(), List.of(), strand.at("recipients")));
            landings.apply(recipient).forEach(
                    l -> put(recipient, l.country(), strand.data(), l.transfers(), l.origin()));
        }
    }

    private void put(Station from, Station to, List<Station> data, List<TransferRow> transfers,
            Origin origin) {
        Collected band = found.computeIfAbsent(new Ends(from, to),
                e -> new Collected(new LinkedHashSet<>(), transfers, origin));
        data.stream().filter(d -> d instanceof Station.Data).forEach(band.data()::add);
    }

    List<Band> all() {
        List<Band> all = new ArrayList<>();
        found.forEach((ends, band) -> all.add(
                new Band(ends.from(), ends.to(), band.data().size(), band.transfers(), band.origin())));
        return List.copyOf(all);
    }
}
