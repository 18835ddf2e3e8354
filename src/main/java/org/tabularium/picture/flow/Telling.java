package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.words.Words;

/// Says what the picture shows, for those who do not see it.
///
/// @param captions what stands beside each station
/// @param figures how so many categories of data are said, from none on
record Telling(FlowContent content, SequencedMap<Station, Caption> captions, Naming naming, Words words,
        List<String> figures) {
    /// With more paths than this, stations and bands are told instead of paths.
    static final int FEW = 12;
    /// As many stations of a stage are named in a sentence.
    private static final int NAMED = 2;
    private static final int COUNTRIES = 4;

    static Telling of(FlowContent content, SequencedMap<Station, Caption> captions, Naming naming,
            Words words) {
        return new Telling(content, captions, naming, words, IntStream
                .rangeClosed(0, content.stations(Stage.DATA).size()).mapToObj(n -> words.get("categories", n))
                .toList());
    }

    Caption caption(Station station) {
        Caption caption = captions.get(station);
        return caption == null ? naming.caption(station) : caption;
    }

    String title() {
        String name = naming.activity();
        return words.get("title", name.isEmpty() ? words.get("unnamed") : name);
    }

    /// A station with its figure.
    String spoken(Station station) {
        return words.get("spoken." + station.stage().key(), caption(station).whole(),
                figures.get(content.categories(station)));
    }

    /// A band with its figure, and what its transfers rest on.
    String spoken(Band band) {
        String transfers = band.transfers().stream()
                .map(row -> "; " + naming.safeguard(row).replace(Caption.SOFT, "") + " ("
                        + naming.reasons(row) + ")")
                .distinct().collect(Collectors.joining());
        return words.get("spoken.band", caption(band.from()).title(), caption(band.to()).title(),
                figures.get(band.categories())) + transfers;
    }

    /// All paths; where they are many, all stations and bands with their figures.
    String alternative() {
        List<List<Station>> paths = content.paths().limit(FEW + 1L).toList();
        if (paths.size() <= FEW) {
            return words.get("alternative.paths", paths.size(), paths.stream()
                    .map(p -> p.stream().map(s -> caption(s).whole()).collect(Collectors.joining(" › ")))
                    .collect(Collectors.joining("; "))) + ".";
        }
        List<String> parts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Station> stations = content.stations(stage);
            if (!stations.isEmpty()) {
                parts.add(words.get("alternative.column", words.get("column." + stage.key()),
                        stations.stream().map(s -> caption(s).whole()).collect(Collectors.joining("; "))));
            }
        }
        parts.add(words.get("alternative.bands", content.bands().stream().map(this::figure)
                .collect(Collectors.joining("; "))));
        return String.join(" ", parts);
    }

    private String figure(Band band) {
        return caption(band.from()).title() + " › " + caption(band.to()).title() + " " + band.categories();
    }

    /// The stages of what is followed: the stations of each where they are few, else how many there are.
    List<FlowStep> sentence(Followed followed) {
        return Stream.of(Stage.values()).flatMap(stage -> {
            List<Station> stations = followed.at(stage, content);
            return stations.size() > (stage == Stage.COUNTRIES ? COUNTRIES : NAMED)
                    ? Stream.of(new FlowStep(stage, words.get("many." + stage.key(), stations.size()), "",
                            stations))
                    : stations.stream()
                            .map(s -> new FlowStep(stage, caption(s).title(), note(s), List.of(s)));
        }).toList();
    }

    private String note(Station station) {
        return station.stage() != Stage.PURPOSES ? ""
                : caption(station).notes().stream().map(Caption.Note::text).collect(Collectors.joining(", "));
    }
}
