package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.document.Origin;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Purpose;
import org.tabularium.model.Use;

/// Stations of the first four stages each of which is passed from each of the stage before, as one use has it. At the
/// beginning or at the end stages may be empty of which nothing is said.
///
/// @param uses the uses of the activity
/// @param use id of the use; empty for what no use covers
record Strand(Origin uses, String use, List<Station> people, List<Station> data, List<Station> purposes,
        List<Station> recipients) {
    Strand {
        people = List.copyOf(people);
        data = List.copyOf(data);
        purposes = List.copyOf(purposes);
        recipients = List.copyOf(recipients);
    }

    /// The stations of a stage; none of the countries, which follow from the recipients.
    List<Station> at(Stage stage) {
        return switch (stage) {
            case PEOPLE -> people;
            case DATA -> data;
            case PURPOSES -> purposes;
            case RECIPIENTS -> recipients;
            case COUNTRIES -> List.of();
        };
    }

    /// Where a field of the use is stated.
    Origin at(String field) {
        return use.isEmpty() ? uses : new Origin(uses.entity(), uses.field() + "/" + use + "/" + field);
    }

    /// One for each use, which applies to all purposes and recipients that it does not leave out; then what no use
    /// applies to.
    static List<Strand> of(Activity activity) {
        List<Station> purposes = purposes(activity);
        List<Station> recipients = recipients(activity.disclosures());
        Origin uses = new Origin(activity.id().value(), "uses");
        List<Strand> strands = new ArrayList<>();
        for (Use use : activity.uses()) {
            strands.add(new Strand(uses, use.id().value(),
                    stated(use.subjects().stream().<Station>map(Station.People::new).toList(), Stage.PEOPLE),
                    stated(use.data().stream().<Station>map(Station.Data::new).toList(), Stage.DATA),
                    use.purposes().isEmpty() ? purposes
                            : use.purposes().stream().<Station>map(Station.Aim::new).toList(),
                    use.recipients().isEmpty() ? recipients
                            : use.recipients().stream().<Station>map(Station.Receiver::new).toList()));
        }
        if (strands.isEmpty()) {
            return List
                    .of(new Strand(uses, "", stated(List.of(), Stage.PEOPLE), stated(List.of(), Stage.DATA),
                            purposes, recipients));
        }
        for (Station left : left(strands, purposes, recipients)) {
            boolean purpose = left.stage() == Stage.PURPOSES;
            strands.add(new Strand(uses, "", List.of(), List.of(), purpose ? List.of(left) : List.of(),
                    purpose ? List.of() : List.of(left)));
        }
        return List.copyOf(strands);
    }

    private static List<Station> left(List<Strand> strands, List<Station> purposes,
            List<Station> recipients) {
        Set<Station> left = new LinkedHashSet<>(purposes);
        left.addAll(recipients);
        strands.forEach(s -> {
            left.removeAll(s.purposes());
            left.removeAll(s.recipients());
        });
        return List.copyOf(left);
    }

    private static List<Station> purposes(Activity activity) {
        return stated(activity.purposes().stream().map(Purpose::id).<Station>map(Station.Aim::new).toList(),
                Stage.PURPOSES);
    }

    private static List<Station> recipients(Answer<List<Disclosure>> disclosures) {
        return switch (disclosures) {
            case Answer.NotStated<List<Disclosure>>() -> stated(List.of(), Stage.RECIPIENTS);
            case Answer.None<List<Disclosure>>(var _, var _) -> List.of(new Station.InHouse());
            case Answer.Stated<List<Disclosure>>(var all) -> stated(all.stream().map(Disclosure::id)
                    .<Station>map((Id<Disclosure> id) -> new Station.Receiver(id)).toList(),
                    Stage.RECIPIENTS);
        };
    }

    private static List<Station> stated(List<Station> stations, Stage stage) {
        return stations.isEmpty() ? List.of(new Station.Open(stage)) : stations;
    }
}
