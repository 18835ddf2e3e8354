package org.tabularium.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tabularium.edit.Spot;
import org.tabularium.picture.time.DatesPicture;
import org.tabularium.picture.time.Due;
import org.tabularium.picture.time.DueWords;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.FittedPicture;

/// The line of coming dates. A mark leads to where its date is recorded, or, if it stands for several, to the list.
final class DateLine {
    private final FittedPicture<Asked, DatesPicture> picture;

    private record Asked(List<Due> dates, LocalDate today, DueWords said) {}

    /// @param list shows the first of several dates in a list
    DateLine(Desk desk, Consumer<Due> list) {
        picture = new FittedPicture<>(desk,
                (a, width) -> DatesPicture.of(a.dates(), a.today(), a.said(), width), DatesPicture::drawing);
        picture.view().onChosen(subject -> picture.drawn()
                .map(d -> d.marks().getOrDefault(subject.id(), List.of())).filter(due -> !due.isEmpty())
                .ifPresent(due -> {
                    if (due.size() == 1) {
                        desk.go().accept(spot(due.getFirst()));
                    } else {
                        list.accept(due.getFirst());
                    }
                }));
    }

    static Spot spot(Due due) {
        return new Spot(due.where().place(), due.where().entity(), due.where().field());
    }

    Node node() {
        return picture;
    }

    void focus() {
        picture.view().requestFocus();
    }

    void show(List<Due> dates, LocalDate today, DueWords said) {
        picture.setVisible(!dates.isEmpty());
        picture.setManaged(!dates.isEmpty());
        if (!dates.isEmpty()) {
            picture.show(new Asked(dates, today, said));
        }
    }
}
