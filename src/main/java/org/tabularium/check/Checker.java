package org.tabularium.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
    private final List<Track<?>> tracks = new ArrayList<>();
    private final Tally tally = new Tally();
    private Optional<Moment> last = Optional.empty();
    private List<Acceptance> accepted = List.of();
    private Settled settled = new Settled(List.of());
    private List<Finding> ofHead = List.of();
    private Set<Key> headAsked = Set.of();

    /// @param law is looked at as of the day of each check
    public Checker(Law law, List<Rule> rules) {
        this.law = law;
        inspection = new Inspection(rules);
        Scope.ALL.forEach(scope -> tracks.add(new Track<>(scope, inspection, tally)));
    }

    /// All that is wrong with a register on a day.
    public Findings check(Register register, LocalDate today) {
        boolean anew = last.filter(m -> m.today().equals(today)).isEmpty();
        Moment moment = moment(register, today);
        Set<Key> changed = new HashSet<>();
        tracks.forEach(track -> track.compare(register, changed));
        if (anew || last.filter(m -> m.head().equals(moment.head())).isEmpty()) {
            changed.add(Key.HEAD);
            tally.ofController(Mentions.of(register.controller()));
        }
        if (last.filter(m -> m.frame().equals(moment.frame())).isEmpty()) {
            changed.add(Key.FRAME);
        }
        last = Optional.of(moment);
        if (changed.contains(Key.HEAD) || !Collections.disjoint(headAsked, changed)) {
            Surroundings around = new Surroundings(moment, register);
            ofHead = inspection.ofHead(around);
            headAsked = around.asked();
        }
        tracks.forEach(track -> track.follow(moment, settled, changed, anew));
        if (!accepted.equals(register.accepted())) {
            accepted = register.accepted();
            settled = new Settled(accepted);
            tracks.forEach(track -> track.part(settled));
        }
        return told(inspection.ofWhole(tally.over(moment)));
    }

    /// The law as of a day takes some time to make, so that of the last check is kept.
    private Moment moment(Register register, LocalDate today) {
        Head head = Head.of(register);
        Law then = last.filter(m -> m.today().equals(today)).map(Moment::law)
                .orElseGet(() -> law.asOf(today));
        return new Moment(register, head, Frame.of(head), then, today);
    }

    private Findings told(List<Finding> ofWhole) {
        List<List<Findings.Sheaf>> parts = new ArrayList<>();
        parts.add(List.of(settled.part(ofHead)));
        tracks.forEach(track -> parts.add(track.told()));
        parts.add(List.of(settled.part(ofWhole)));
        return new Findings(parts, accepted);
    }

    /// All that is wrong with a register on a day, once.
    public static Findings once(Register register, Law law, List<Rule> rules, LocalDate today) {
        return new Checker(law, rules).check(register, today);
    }
}
