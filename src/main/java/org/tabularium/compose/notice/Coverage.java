package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.document.Span;
import org.tabularium.law.Item;
import org.tabularium.law.Law;
import org.tabularium.law.Right;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Duty;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.model.Passage.Part;
import org.tabularium.model.Register;
import org.tabularium.model.Source;
import org.tabularium.model.Use;

/// Which of the items of Art. 13 and 14 GDPR a notice answers, for each activity it covers.
///
/// @param activities the activities, in the order of the notice
/// @param rows an item each
public record Coverage(List<Activity> activities, List<Row> rows) {
    public Coverage {
        activities = List.copyOf(activities);
        rows = List.copyOf(rows);
    }

    /// How it stands with an item.
    public enum State {
        SAID,
        /// Owed, but the record does not answer it.
        MISSING,
        /// There is no such thing to tell.
        NOT_APPLICABLE,
        /// Told in own wording.
        OWN
    }

    /// An item with its state for each activity.
    public record Row(Item item, List<State> states) {
        public Row {
            states = List.copyOf(states);
        }
    }

    private record Asked(String item, Part part, boolean general) {}

    private static final List<Asked> ASKED = List.of(
            new Asked("13-1-a", Part.CONTROLLER, true), new Asked("13-1-b", Part.DPO, true),
            new Asked("13-1-c", Part.GROUNDS, false), new Asked("13-1-d", Part.GROUNDS, false),
            new Asked("14-1-d", Part.DATA, false), new Asked("13-1-e", Part.RECIPIENTS, false),
            new Asked("13-1-f", Part.TRANSFERS, false), new Asked("13-2-a", Part.RETENTION, false),
            new Asked("13-2-b", Part.RIGHTS, true), new Asked("13-2-c", Part.WITHDRAWAL, true),
            new Asked("13-2-d", Part.COMPLAINT, true), new Asked("13-2-e", Part.DUTY, false),
            new Asked("14-2-f", Part.SOURCE, false), new Asked("13-2-f", Part.AUTOMATED, false));

    /// Asks a notice for every item.
    static Coverage of(Register register, Notice notice, Law law, Told told) {
        List<Row> rows = new ArrayList<>();
        for (Asked asked : ASKED) {
            law.items(asked.item).stream().findFirst().ifPresent(item -> rows.add(
                    new Row(item, told.activities().stream()
                            .map(a -> new Asking(register, notice, told, a).state(asked)).toList())));
        }
        return new Coverage(told.activities().stream().map(Told.OfActivity::activity).toList(), rows);
    }

    private record Asking(Register register, Notice notice, Told told, Told.OfActivity of) {

        State state(Asked asked) {
            return isReplaced(asked) ? State.OWN : switch (asked.item) {
                case "13-1-b" -> register.controller().dpo() instanceof Answer.None<?> ? State.NOT_APPLICABLE
                        : point(asked);
                case "13-1-c" -> both(point(asked), point(new Asked("", Part.PURPOSES, false)));
                case "13-1-d" -> restsOnInterest() ? point(asked) : State.NOT_APPLICABLE;
                case "13-1-f" -> of.activity().transfers().stated().isEmpty() && of.transfers().isEmpty() ? State.NOT_APPLICABLE : point(asked);
                case "13-2-c" -> told.tail().stream().anyMatch(p -> p.part() == Part.WITHDRAWAL)
                        && of.rights().contains(Right.WITHDRAWAL)
                                ? State.SAID
                                : State.NOT_APPLICABLE;
                case "13-2-e" -> duty();
                case "13-2-f" -> automated();
                case "14-1-d" -> uses().isEmpty() ? State.MISSING : point(asked);
                case "14-2-f" -> sources();
                default -> point(asked);
            };
        }

        private List<Use> uses() {
            return of.activity().uses().stream().filter(u -> notice.subjects().isEmpty() || u.subjects().isEmpty()
                    || u.subjects().stream().anyMatch(notice.subjects()::contains)).toList();
        }

        private boolean restsOnInterest() {
            return of.activity().purposes().stream().flatMap(p -> p.grounds().stream())
                    .anyMatch(g -> g.basis().equals("gdpr-6-1-f"));
        }

        /// Owed only for data collected from the data subject (Art. 13 GDPR); Art. 14 GDPR does not ask for it.
        private State duty() {
            List<Use> collected = uses().stream().filter(Asking::isFromSubject).toList();
            return collected.isEmpty() ? State.NOT_APPLICABLE
                    : collected.stream().anyMatch(u -> u.duty() instanceof Answer.NotStated<Duty>) ? State.MISSING
                            : State.SAID;
        }

        private static boolean isFromSubject(Use use) {
            return use.sources().isEmpty() || use.sources().stream()
                    .anyMatch(s -> s.kind() == Source.Kind.SUBJECT || s.kind() == Source.Kind.AUTOMATIC);
        }

        /// Art. 14(2)(f) GDPR; where no source is stated, nobody knows which of the two articles applies.
        private State sources() {
            return uses().stream().anyMatch(u -> u.sources().isEmpty()) ? State.MISSING : State.SAID;
        }

        private State automated() {
            return switch (of.activity().automated()) {
                case Answer.NotStated<Automated> _ -> State.MISSING;
                case Answer.None<Automated> _ -> State.NOT_APPLICABLE;
                case Answer.Stated<Automated> _ -> State.SAID;
            };
        }

        private boolean isReplaced(Asked asked) {
            Optional<?> wanted = asked.general ? Optional.empty() : Optional.of(of.activity().id());
            return notice.passages().stream().anyMatch(p -> p.part() == asked.part && p.activity().equals(wanted)
                    && p.way() == Passage.Way.INSTEAD && !p.text().isEmpty());
        }

        private State point(Asked asked) {
            Stream<Point> points = asked.general ? Stream.concat(told.head().stream(), told.tail().stream())
                    : of.points().stream();
            return points.filter(p -> p.part() == asked.part).findFirst()
                    .map(p -> hasGap(p) ? State.MISSING : State.SAID).orElse(State.MISSING);
        }

        private static boolean hasGap(Point point) {
            return point.sayings().stream().flatMap(s -> s.whole().text().spans().stream())
                    .anyMatch(s -> s.style() == Span.Style.GAP);
        }

        private static State both(State one, State other) {
            return one == State.MISSING || other == State.MISSING ? State.MISSING : one;
        }
    }
}
