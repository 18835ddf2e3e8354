package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tabularium.picture.flow.Landings.Landing;

/// The part of a strand that lies on paths through given stations.
final class Tracing {
    private final Map<Stage, List<Station>> stages = new EnumMap<>(Stage.class);
    private final Function<Station, List<Landing>> landings;
    private final boolean passes;

    Tracing(Strand strand, Collection<Station> fixed, Function<Station, List<Landing>> landings) {
        this.landings = landings;
        List<Station> wanted = fixed.stream().filter(s -> s.stage() == Stage.COUNTRIES).toList();
        boolean all = true;
        for (Stage stage : Stage.values()) {
            List<Station> here = fixed.stream().filter(s -> s.stage() == stage).toList();
            List<Station> found = stage == Stage.COUNTRIES ? countries() : strand.at(stage);
            List<Station> kept = new ArrayList<>(here.isEmpty() ? found : here);
            kept.retainAll(found);
            if (stage == Stage.RECIPIENTS && !wanted.isEmpty()) {
                kept.removeIf(r -> !countries(r).containsAll(wanted));
            }
            all &= here.size() <= 1 && kept.containsAll(here);
            stages.put(stage, kept);
        }
        passes = all && !(stations(Stage.RECIPIENTS).isEmpty() && !wanted.isEmpty());
    }

    void into(Set<Station> passed, Set<String> bands) {
        if (!passes) {
            return;
        }
        stages.values().forEach(passed::addAll);
        for (Stage stage : Stage.values()) {
            for (Station from : stations(stage)) {
                for (Station to : stage.next().map(this::stations).orElse(List.of())) {
                    if (stage != Stage.RECIPIENTS || countries(from).contains(to)) {
                        bands.add(from.id() + ">" + to.id());
                    }
                }
            }
        }
    }

    private List<Station> stations(Stage stage) {
        return stages.getOrDefault(stage, List.of());
    }

    private List<Station> countries() {
        return stations(Stage.RECIPIENTS).stream().flatMap(r -> countries(r).stream()).distinct().toList();
    }

    private List<Station> countries(Station recipient) {
        return landings.apply(recipient).stream().map(Landing::country).toList();
    }
}
