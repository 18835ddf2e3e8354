package org.tabularium.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.check.Severity;
import org.tabularium.compose.RetentionPlan;
import org.tabularium.edit.Spot;
import org.tabularium.edit.survey.Calendar;
import org.tabularium.edit.survey.Due;
import org.tabularium.law.Footing;
import org.tabularium.edit.survey.Survey;
import org.tabularium.law.TransferRow;
import org.tabularium.law.Country;
import org.tabularium.model.Activity;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.place.Desk;
import org.tabularium.words.Words;

/// Looks through a whole register for what the overview shows; takes its time, so it is done in the background.
///
/// @param desk law, words and labels
/// @param said names dates
record Glancing(Desk desk, DueWords said) {

    /// What is seen.
    record Glance(List<Tiles.Count> counts, Found.Shown found, List<Bars.Bar> footings,
            List<Steps.Step> steps, List<Due> dates, LocalDate today) {}

    Glance of(Register register, Survey survey, Outcome outcome, LocalDate today) {
        List<TransferRow> transfers = survey.transfers(register);
        List<Due> dates = Calendar.of(register, transfers, desk.law(), today);
        Found found = new Found(desk.words(), desk.checks().wording());
        return new Glance(counts(register, transfers, outcome), found.of(outcome), footings(transfers),
                new Waiting(desk.words(), said, this::country).of(transfers, dates, found.steps(outcome)),
                dates, today);
    }

    private List<Tiles.Count> counts(Register register, List<TransferRow> transfers, Outcome outcome) {
        Words words = desk.words();
        long active = with(register, Activity.Status.ACTIVE);
        long drafts = with(register, Activity.Status.DRAFT);
        long processors = register.parties().stream().map(Party::contract)
                .filter(c -> c.stated().isPresent()).count();
        long countries = transfers.stream().map(t -> t.transfer().country()).distinct().count();
        int unused = RetentionPlan.of(register).unused().size();
        long running = register.mandates().stream().filter(m -> m.status() == Activity.Status.ACTIVE).count();
        return List.of(
                new Tiles.Count(register.activities().size(),
                        words.get("overview.activity", active, drafts)),
                new Tiles.Count(register.parties().size(), words.get("overview.party", processors)),
                new Tiles.Count(transfers.size(), words.get("overview.transfer", countries)),
                new Tiles.Count(register.retention().size(), words.get("overview.retention", unused)),
                new Tiles.Count(register.measures().size(), words.get("overview.measure")),
                new Tiles.Count(register.systems().size(), words.get("overview.system")),
                new Tiles.Count(register.mandates().size(), words.get("overview.mandate", running)),
                new Tiles.Count(outcome.open().size(),
                        words.get("overview.found", outcome.count(Severity.ERROR))));
    }

    private static long with(Register register, Activity.Status status) {
        return register.activities().stream().filter(a -> a.status() == status).count();
    }

    private List<Bars.Bar> footings(List<TransferRow> transfers) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (Footing footing : Footing.values()) {
            String name = footing.name().toLowerCase(Locale.ROOT);
            int count = (int) transfers.stream().filter(t -> t.footing() == footing).count();
            bars.add(new Bars.Bar(footing.name(), desk.words().get("footing." + name), count,
                    "bar-" + name, count == 0 ? Optional.empty()
                            : Optional.of(new Spot("transfer", "", "footing/" + name))));
        }
        return bars;
    }

    private String country(String code) {
        return desk.law().country(code).map(Country::name).map(n -> n.in(desk.words().language()))
                .orElse(code);
    }
}
