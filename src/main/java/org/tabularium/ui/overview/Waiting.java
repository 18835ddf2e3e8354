package org.tabularium.ui.overview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tabularium.edit.Spot;
import org.tabularium.edit.survey.Due;
import org.tabularium.law.Footing;
import org.tabularium.edit.survey.Missing;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Party;
import org.tabularium.words.Words;

/// Chooses what to propose next: transfers without a safeguard, what is overdue, then the sheets that lack most.
///
/// @param words messages of room `ui`
/// @param said names things
/// @param country names countries
record Waiting(Words words, DueWords said, UnaryOperator<String> country) {
    private static final int MOST = 5;
    private static final int MOST_OF_A_KIND = 2;

    List<Steps.Step> of(List<TransferRow> transfers, List<Due> dates, List<Missing> missing) {
        List<Steps.Step> steps = new ArrayList<>();
        transfers.stream().filter(t -> t.footing() == Footing.NONE)
                .collect(Collectors.toMap(t -> recipient(t) + t.transfer().country(), t -> t, (a, b) -> a,
                        LinkedHashMap::new))
                .values().stream().limit(MOST_OF_A_KIND).forEach(t -> steps.add(unsafe(t)));
        dates.stream().filter(Due::overdue).limit(MOST_OF_A_KIND).forEach(d -> steps.add(late(d)));
        Map<Spot, List<Missing>> sheets = new LinkedHashMap<>();
        missing.stream().filter(m -> !m.spot().place().equals("transfer"))
                .forEach(m -> sheets.computeIfAbsent(new Spot(m.spot().place(), m.spot().entity(), ""),
                        s -> new ArrayList<>()).add(m));
        sheets.values().stream().sorted((a, b) -> b.size() - a.size())
                .limit(Math.max(0, MOST - steps.size())).forEach(m -> steps.add(lacking(m)));
        return steps;
    }

    private Steps.Step unsafe(TransferRow row) {
        return new Steps.Step("fth-x-octagon", "severity-error",
                words.get("step.unsafe", country.apply(row.transfer().country())),
                said.name(row.holder().name()) + ", " + recipient(row) + " · "
                        + words.get("footing.none.article"),
                words.get("step.unsafe.action"), new Spot("transfer", row.id(), ""));
    }

    private String recipient(TransferRow row) {
        return row.transfer().party().map(Party::name).orElseGet(() -> words.get("step.category"));
    }

    private Steps.Step late(Due due) {
        return new Steps.Step("fth-clock", "severity-error", said.text(due),
                words.get("step.late", said.day(due.day())), words.get("step.late.action"), due.spot());
    }

    private Steps.Step lacking(List<Missing> missing) {
        Set<Missing.Point> points = EnumSet.noneOf(Missing.Point.class);
        missing.forEach(m -> points.add(m.point()));
        String what = points.stream().map(p -> words.get("point." + p.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        Missing first = missing.getFirst();
        String name = first.spot().place().equals("controller") ? words.get("place.controller")
                : said.name(first.name());
        return new Steps.Step("fth-alert-triangle", "severity-gap",
                words.get("step.lacking", missing.size(), name), what, words.get("step.lacking.action"),
                first.spot());
    }
}
