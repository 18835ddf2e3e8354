package org.tabularium.ui.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tabularium.edit.Spot;
import org.tabularium.law.Footing;
import org.tabularium.law.TransferRow;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.picture.time.Due;
import org.tabularium.picture.time.DueWords;
import org.tabularium.words.Words;

/// Chooses what to propose next: transfers without a safeguard, what is overdue, then the entries with the worst findings.
///
/// @param words messages of room `ui`
/// @param said names things
/// @param country names countries
record Waiting(Words words, DueWords said, UnaryOperator<String> country) {
    static final int MOST = 4;
    private static final int MOST_OF_A_KIND = 1;

    List<Steps.Step> of(List<TransferRow> transfers, List<Due> dates, List<Steps.Step> found) {
        List<Steps.Step> steps = new ArrayList<>();
        transfers.stream().filter(t -> t.footing() == Footing.NONE)
                .collect(Collectors.toMap(t -> recipient(t) + t.transfer().country(), t -> t, (a, b) -> a,
                        LinkedHashMap::new))
                .values().stream().limit(MOST_OF_A_KIND).forEach(t -> steps.add(unsafe(t)));
        dates.stream().filter(Due::overdue).limit(MOST_OF_A_KIND).forEach(d -> steps.add(late(d)));
        found.stream().limit(Math.max(0, MOST - steps.size())).forEach(steps::add);
        return steps;
    }

    private Steps.Step unsafe(TransferRow row) {
        return new Steps.Step("fth-x-octagon", "severity-error",
                words.get("step.unsafe", country.apply(row.transfer().country())),
                name(row.holder().name()) + ", " + recipient(row) + " · "
                        + words.get("footing.none.article"),
                words.get("step.unsafe.action"), new Spot("transfer", row.id(), ""), Optional.empty());
    }

    private String recipient(TransferRow row) {
        return row.transfer().party().map(Party::name).orElseGet(() -> words.get("step.category"));
    }

    private String name(LocalText name) {
        return name.best(words.language(), said.primary()).map(Map.Entry::getValue)
                .orElseGet(() -> words.get("entity.unnamed"));
    }

    private Steps.Step late(Due due) {
        String action = due.what().sort() == Due.Sort.EVIDENCE ? "record" : "action";
        return new Steps.Step("fth-clock", "severity-error", said.text(due),
                words.get("step.late", said.day(due.day())), words.get("step.late." + action),
                DateLine.spot(due), Optional.empty());
    }
}
