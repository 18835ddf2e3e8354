package org.tabularium.picture.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.check.whatif.Consequence;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.document.Origin;
import org.tabularium.law.Basis;
import org.tabularium.law.Country;
import org.tabularium.law.Decision;
import org.tabularium.law.Footing;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.Standing;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Controller;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// Counts transfers by country and by what they rest on, in one pass over them.
final class Counting {
    private final Register register;
    private final Law law;
    private final Optional<WhatIf> loss;
    private final Map<String, Consequence> consequences = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<Footing, Set<String>> resting = new EnumMap<>(Footing.class);

    /// @param loss what is taken away in thought
    Counting(Register register, Law law, Optional<WhatIf> loss) {
        this.register = register;
        this.law = loss.map(l -> l.loss().law(law)).orElse(law);
        this.loss = loss;
        loss.ifPresent(l -> l.transfers().forEach(c -> consequences.put(key(c.row()), c)));
        register.undertakings().forEach(u -> seats.put(u.id().value(), seat(u.controller())));
    }

    MapContent content(List<TransferRow> rows) {
        rows.forEach(this::count);
        List<MapContent.Target> targets = tallies.values().stream().map(Tally::target)
                .sorted(Comparator.comparingInt(MapContent.Target::recipients).reversed()
                        .thenComparing(MapContent.Target::country))
                .toList();
        return new MapContent(homes(targets), targets, resting(),
                law.countries().stream().filter(c -> !c.isThird())
                        .map(Country::code).collect(Collectors.toSet()),
                loss.map(l -> name(l.loss())));
    }

    private Map<Footing, Integer> resting() {
        Map<Footing, Integer> many = new EnumMap<>(Footing.class);
        resting.forEach((footing, recipients) -> many.put(footing, recipients.size()));
        return many;
    }

    private LocalText name(Loss lost) {
        return switch (lost) {
            case Loss.OfDecision(var id) -> law.decision(id).map(Decision::name).orElse(LocalText.EMPTY);
            case Loss.OfParty(var id) -> Identified.find(register.parties(), id)
                    .map(p -> LocalText.of(register.primary(), p.name())).orElse(LocalText.EMPTY);
        };
    }

    private void count(TransferRow row) {
        Optional<Consequence> consequence = consequences.isEmpty() ? Optional.empty()
                : Optional.ofNullable(consequences.get(key(row)));
        if (consequence.filter(c -> c.outcome() == Consequence.Outcome.ENDED).isPresent()) {
            return;
        }
        Optional<Safeguard> carrying = consequence.map(Consequence::fallback).orElseGet(row::relied);
        Footing footing = carrying.map(Footing::of).orElse(Footing.NONE);
        resting.computeIfAbsent(footing, _ -> new HashSet<>()).add(row.recipient());
        tallies.computeIfAbsent(row.transfer().country(), Tally::new)
                .add(row, footing, carrying, consequence.isPresent());
    }

    /// An activity and a mandate may have the same id.
    private static String key(TransferRow row) {
        return row.holder().place() + "/" + row.id();
    }

    private List<MapContent.Home> homes(List<MapContent.Target> targets) {
        Map<String, Set<String>> cities = new LinkedHashMap<>();
        controllers().forEach(c -> cities.computeIfAbsent(seat(c), _ -> new LinkedHashSet<>())
                .add(c.address().city()));
        Set<String> sending =
                targets.stream().flatMap(t -> t.shares().stream()).flatMap(s -> s.homes().stream())
                        .collect(Collectors.toSet());
        String main = seat(register.controller());
        return cities.entrySet().stream().filter(e -> e.getKey().equals(main) || sending.contains(e.getKey()))
                .filter(e -> !e.getKey().isEmpty())
                .map(e -> new MapContent.Home(e.getKey(), name(e.getKey()),
                        e.getValue().size() == 1 ? e.getValue().iterator().next() : ""))
                .toList();
    }

    private Stream<Controller> controllers() {
        return Stream.concat(Stream.of(register.controller()),
                register.undertakings().stream().map(u -> u.controller()));
    }

    private String seat(Controller controller) {
        String country = controller.address().country();
        return country.isEmpty() ? register.jurisdiction() : country;
    }

    private List<String> homes(Holder holder) {
        List<String> carrying = switch (holder) {
            case Holder.OfActivity(var activity) -> activity.undertakings().stream()
                    .map(id -> seats.getOrDefault(id.value(), "")).filter(s -> !s.isEmpty()).toList();
            case Holder.OfMandate _ -> List.of();
        };
        return carrying.isEmpty() ? List.of(seat(register.controller())) : carrying;
    }

    private LocalText name(String code) {
        return law.country(code).map(Country::name).orElse(LocalText.EMPTY);
    }

    private MapContent.Ground ground(Safeguard safeguard) {
        return new MapContent.Ground(safeguard.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                law.basis(basis(safeguard)).map(Basis::citation).orElse(LocalText.EMPTY));
    }

    /// That of a derogation; otherwise empty.
    private static String basis(Safeguard safeguard) {
        return safeguard instanceof Safeguard.Derogation d ? d.basis() : "";
    }

    /// What is counted for a country.
    private final class Tally {
        private final String country;
        private final Set<String> recipients = new HashSet<>();
        private final Map<Footing, Part> parts = new EnumMap<>(Footing.class);

        Tally(String country) {
            this.country = country;
        }

        void add(TransferRow row, Footing footing, Optional<Safeguard> carrying, boolean changed) {
            String recipient = row.recipient();
            recipients.add(recipient);
            Part part = parts.computeIfAbsent(footing, _ -> new Part(row));
            part.recipients.add(recipient);
            carrying.ifPresent(s -> part.grounds.computeIfAbsent(s.getClass() + basis(s), _ -> ground(s)));
            part.homes.addAll(homes(row.holder()));
            part.rows.add(row.id());
            if (changed) {
                part.moved.add(recipient);
            }
        }

        MapContent.Target target() {
            List<MapContent.Share> shares = new ArrayList<>();
            parts.forEach((footing, part) -> shares.add(part.share(country, footing)));
            Optional<Decision> decision = Standing.of(country, law) instanceof Standing.Adequate(var d)
                    ? Optional.of(d)
                    : Optional.empty();
            return new MapContent.Target(country, name(country), recipients.size(), shares, decision,
                    decision.flatMap(d -> d.expiry(law.date())).map(LocalDate::getYear));
        }
    }

    /// What is counted of it that rests on the same.
    private static final class Part {
        private final Set<String> recipients = new HashSet<>();
        private final Map<String, MapContent.Ground> grounds = new LinkedHashMap<>();
        private final Set<String> homes = new LinkedHashSet<>();
        private final List<String> rows = new ArrayList<>();
        private final TransferRow first;
        private final Set<String> moved = new HashSet<>();

        Part(TransferRow first) {
            this.first = first;
        }

        MapContent.Share share(String country, Footing footing) {
            return new MapContent.Share(country, footing, recipients.size(), List.copyOf(grounds.values()),
                    moved.size(),
                    List.copyOf(homes), rows, new Origin(first.holder().id(),
                            "disclosures/" + first.transfer().disclosure().id().value() + "/recipient"));
        }
    }
}
