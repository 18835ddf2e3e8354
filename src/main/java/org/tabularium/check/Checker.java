package org.tabularium.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.law.Law;
import org.tabularium.model.Acceptance;
import org.tabularium.model.Register;

/// Applies rules to a register, again and again as it changes.
///
/// What an entity gave is remembered as long as neither it nor anything its rules asked for changes, so that an edit
/// costs about the same in a small register and in a large one. To be used on one thread at a time.
public final class Checker {
    private final Law law;
    private final Inspection inspection;
    private final Map<String, Track<?>> tracks = new LinkedHashMap<>();
    private final Tally tally = new Tally();
    private Optional<Head> head = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private List<Finding> ofHead = List.of();
    private Set<Key> headAsked = Set.of();

    /// @param law is looked at as of the day of each check
    public Checker(Law law, List<Rule> rules) {
        this.law = law;
        inspection = new Inspection(rules);
        Scope.ALL.forEach(scope -> tracks.put(scope.place(), new Track<>(scope, inspection, tally)));
    }

    /// All that is wrong with a register on a day.
    public Findings check(Register register, LocalDate today) {
        Head now = Head.of(register);
        boolean anew = day.filter(today::equals).isEmpty();
        Law then = law.asOf(today);
        Set<Key> changed = new HashSet<>();
        tracks.values().forEach(track -> track.compare(register, changed));
        if (anew || head.filter(now::equals).isEmpty()) {
            changed.add(Key.HEAD);
            tally.ofController(Mentions.of(now.controller()));
        }
        if (changed.contains(Key.HEAD) || !Collections.disjoint(headAsked, changed)) {
            Surroundings around = new Surroundings(register, now, then, today, register);
            ofHead = inspection.ofHead(around);
            headAsked = around.asked();
        }
        if (head.map(Frame::of).filter(Frame.of(now)::equals).isEmpty()) {
            changed.add(Key.FRAME);
        }
        head = Optional.of(now);
        day = Optional.of(today);
        tracks.values().forEach(track -> track.follow(
                entity -> new Surroundings(register, now, then, today, entity), changed, anew));
        List<Finding> ofWhole = inspection.ofWhole(tally.over(register, then, today));
        return gathered(register.accepted(), ofWhole);
    }

    private Findings gathered(List<Acceptance> acceptances, List<Finding> ofWhole) {
        Map<String, Acceptance> accepted = new HashMap<>();
        acceptances.forEach(a -> accepted.put(Acceptances.key(a), a));
        Set<Acceptance> met = new HashSet<>();
        List<Findings.Sheaf> sheaves = new ArrayList<>();
        add(sheaves, Acceptances.parted(ofHead, accepted, met));
        tracks.values().forEach(track -> track.gather(sheaves, accepted, met));
        add(sheaves, Acceptances.parted(ofWhole, accepted, met));
        return new Findings(sheaves, acceptances.stream().filter(a -> !met.contains(a)).toList());
    }

    static void add(List<Findings.Sheaf> sheaves, Findings.Sheaf sheaf) {
        if (!sheaf.isEmpty()) {
            sheaves.add(sheaf);
        }
    }

    /// All that is wrong with a register on a day, once.
    public static Findings once(Register register, Law law, List<Rule> rules, LocalDate today) {
        return new Checker(law, rules).check(register, today);
    }
}
