package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.document.Origin;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Register;
import org.tabularium.picture.flow.Landings.Landing;

/// How the data of one activity flow: the stations of each stage, and the bands between them.
public final class FlowContent {
    private final Register register;
    private final Activity activity;
    private final List<Strand> strands;
    private final Map<Station, List<Landing>> landings = new LinkedHashMap<>();
    private final Map<Stage, Set<Station>> stations = new EnumMap<>(Stage.class);
    private final Map<Station, Set<Station>> data = new LinkedHashMap<>();
    private final List<Band> bands;

    private FlowContent(Register register, Activity activity, Law law) {
        this.register = register;
        this.activity = activity;
        strands = Strand.of(activity);
        Landings all = new Landings(register, activity, law);
        for (Stage stage : Stage.values()) {
            stations.put(stage, new LinkedHashSet<>());
        }
        activity.purposes().forEach(p -> at(Stage.PURPOSES).add(new Station.Aim(p.id())));
        activity.disclosures().stated()
                .ifPresent(ds -> ds.forEach(d -> at(Stage.RECIPIENTS).add(new Station.Receiver(d.id()))));
        Bands found = new Bands();
        for (Strand strand : strands) {
            strand.recipients().forEach(r -> landings.computeIfAbsent(r, all::of));
            for (Stage stage : Stage.values()) {
                at(strand, stage).forEach(s -> pass(strand, s));
            }
            found.add(strand, this::landings);
        }
        bands = found.all();
    }

    /// What the register says of an activity, with the transfers that follow by the law.
    public static FlowContent of(Activity activity, Register register, Law law) {
        return new FlowContent(register, activity, law);
    }

    private void pass(Strand strand, Station station) {
        at(station.stage()).add(station);
        Set<Station> through = data.computeIfAbsent(station, s -> new LinkedHashSet<>());
        (station.stage() == Stage.DATA ? Stream.of(station) : strand.data().stream())
                .filter(s -> s instanceof Station.Data).forEach(through::add);
    }

    private Set<Station> at(Stage stage) {
        return stations.computeIfAbsent(stage, s -> new LinkedHashSet<>());
    }

    private Collection<Station> at(Strand strand, Stage stage) {
        return stage == Stage.COUNTRIES
                ? strand.recipients().stream().flatMap(r -> landings(r).stream()).map(Landing::country)
                        .toList()
                : strand.at(stage);
    }

    private List<Landing> landings(Station recipient) {
        return landings.getOrDefault(recipient, List.of());
    }

    public Register register() {
        return register;
    }

    public Activity activity() {
        return activity;
    }

    /// Whether nothing is stated yet that could flow.
    public boolean isBlank() {
        return Stream.of(Stage.values()).flatMap(s -> stations(s).stream())
                .allMatch(s -> s instanceof Station.Open);
    }

    /// The stations of a stage, in the order of the register.
    public List<Station> stations(Stage stage) {
        return List.copyOf(at(stage));
    }

    public List<Band> bands() {
        return bands;
    }

    /// The transfers to third countries that follow.
    public List<TransferRow> transfers() {
        return bands.stream().flatMap(b -> b.transfers().stream()).toList();
    }

    /// Where a station is stated.
    Optional<Origin> origin(Station station) {
        String entity = activity.id().value();
        return switch (station) {
            case Station.Aim(var id) -> Optional.of(new Origin(entity, "purposes/" + id + "/text"));
            case Station.Receiver(var id) -> Optional
                    .of(new Origin(entity, "disclosures/" + id + "/recipient"));
            case Station.InHouse _ -> Optional.of(new Origin(entity, "disclosures"));
            case Station.Land _ -> into(station);
            case Station.People _ -> of(station, "subjects");
            case Station.Data _ -> of(station, "data");
            case Station.Open(var stage) -> switch (stage) {
                case PEOPLE -> of(station, "subjects");
                case DATA -> of(station, "data");
                case PURPOSES -> Optional.of(new Origin(entity, "purposes"));
                case RECIPIENTS -> Optional.of(new Origin(entity, "disclosures"));
                case COUNTRIES -> into(station);
            };
        };
    }

    private Optional<Origin> into(Station country) {
        return bands.stream().filter(b -> b.to().equals(country)).map(Band::origin).findFirst();
    }

    private Optional<Origin> of(Station station, String field) {
        return strands.stream().filter(s -> s.at(station.stage()).contains(station)).map(s -> s.at(field))
                .findFirst();
    }

    /// How many categories of data pass a station; 0 where none is stated.
    public int categories(Station station) {
        return data.getOrDefault(station, Set.of()).size();
    }

    /// Every way from people to countries, or as far as it is known. There are as many as the products of what the uses
    /// name.
    public Stream<List<Station>> paths() {
        return strands.stream().flatMap(s -> paths(s, Stage.PEOPLE, List.of())).distinct();
    }

    private Stream<List<Station>> paths(Strand strand, Stage stage, List<Station> before) {
        List<Station> next = stage == Stage.COUNTRIES
                ? before.isEmpty() ? List.of()
                        : landings(before.getLast()).stream().map(Landing::country).toList()
                : strand.at(stage);
        Stream<List<Station>> ways = next.isEmpty() ? Stream.of(before) : next.stream().map(s -> {
            List<Station> way = new ArrayList<>(before);
            way.add(s);
            return List.copyOf(way);
        });
        return stage.next().map(n -> ways.flatMap(way -> paths(strand, n, way))).orElse(ways);
    }

    /// All that lies on paths through each of these stations; nothing if no path passes them all.
    public Followed through(Collection<Station> fixed) {
        Set<Station> passed = new LinkedHashSet<>();
        Set<String> bound = new LinkedHashSet<>();
        for (Strand strand : strands) {
            new Tracing(strand, fixed, this::landings).into(passed, bound);
        }
        return new Followed(passed, bound);
    }
}
