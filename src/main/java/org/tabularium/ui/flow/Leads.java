package org.tabularium.ui.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.document.Origin;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.edit.Spot;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.picture.flow.Band;
import org.tabularium.picture.flow.FlowContent;
import org.tabularium.picture.flow.Stage;
import org.tabularium.picture.flow.Station;

/// What stands behind the subjects of a picture, and where it is edited.
record Leads(FlowContent content) {
    private static final String CONTROLLER = "controller";
    private static final List<Vocabulary<?>> NAMED =
            List.of(Vocabulary.ACTIVITIES, Vocabulary.PARTIES, Vocabulary.UNDERTAKINGS);

    /// The stations that a subject stands for: one, or both ends of a band.
    List<Station> stations(String subject) {
        return station(subject).map(List::of)
                .or(() -> band(subject).map(b -> List.of(b.from(), b.to()))).orElse(List.of());
    }

    private Optional<Station> station(String subject) {
        return Stream.of(Stage.values()).flatMap(s -> content.stations(s).stream())
                .filter(s -> s.id().equals(subject))
                .findFirst();
    }

    private Optional<Band> band(String subject) {
        return content.bands().stream().filter(b -> b.id().equals(subject)).findFirst();
    }

    /// Where what a subject says is edited; for a third country that is the safeguard of the transfer.
    Optional<Spot> spot(Subject subject) {
        return transfers(subject.id()).findFirst().map(row -> new Spot("transfer", row.id(), "safeguards"))
                .or(() -> subject.origin().flatMap(this::spot));
    }

    private Stream<TransferRow> transfers(String subject) {
        return content.bands().stream().filter(b -> b.id().equals(subject) || b.to().id().equals(subject))
                .flatMap(b -> b.transfers().stream())
                .sorted((a, b) -> b.footing().compareTo(a.footing()));
    }

    private Optional<Spot> spot(Origin origin) {
        return origin.entity().equals(CONTROLLER) ? Optional.of(new Spot(CONTROLLER, "", origin.field()))
                : NAMED.stream().filter(v -> holds(v, content.register(), origin.entity())).findFirst()
                        .map(v -> new Spot(v.key(), origin.entity(), origin.field()));
    }

    private static <T extends Identified<T>> boolean holds(Vocabulary<T> vocabulary, Register register,
            String entity) {
        return vocabulary.find(register, new Id<>(entity)).isPresent();
    }
}
