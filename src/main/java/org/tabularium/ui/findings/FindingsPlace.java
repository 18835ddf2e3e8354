package org.tabularium.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.check.Findings;
import org.tabularium.check.Severity;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.model.Register;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Dealing;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Known;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.port.Derived;

/// All findings, with what can be done about each.
///
/// A spot without an entity narrows the list: `severity/error`, `family/transfers`.
public final class FindingsPlace implements Place {
    public static final String KEY = "findings";
    private static final double LIST_SHARE = 0.68;
    private final VBox left = new VBox();
    private final SplitPane split = Parts.split();
    private final Criteria criteria;
    private final FindingList list;
    private final Detail detail;
    private final Nothing nothing;
    private final Known known;
    private final Desk desk;
    private final Dealing dealing;
    private final Derived<Asked, Telling.Told> derived;
    private Telling.Told told = Telling.Told.NOTHING;
    private Optional<String> selected = Optional.empty();

    /// What is put into words.
    private record Asked(Same<Findings> findings, Same<Register> register) {}

    public FindingsPlace(Desk desk) {
        this.desk = desk;
        known = new Counted(desk.checks());
        criteria = new Criteria(desk.checks(), this::arrange);
        Hands hands = new Hands();
        Telling telling = new Telling(desk.labels(), desk.words(), desk.checks().wording(),
                desk.checks().inspector().rules());
        derived = desk.checks().inspector().derived(
                asked -> telling.of(asked.findings().value(), asked.register().value()), this::told);
        dealing = new Dealing(desk, finding -> new Spot(KEY, finding.id() + " " + finding.facts(), ""));
        list = new FindingList(desk.words().get("place." + KEY),
                new FindingList.Asked(hands, this::select, hands::jump));
        detail = new Detail(desk, hands);
        nothing = new Nothing(desk.checks());
        list.placeholder(nothing.node());
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        left.getChildren().addAll(criteria.header(desk.words().get("place." + KEY), list::focus),
                criteria.row(), list.node());
        left.getStyleClass().add("finding-pane");
        split.getItems().add(left);
        split.getStyleClass().add("place");
    }

    /// What is known of the findings.
    public record Counted(Checks checks) implements Known {
        @Override
        public String key() {
            return KEY;
        }

        @Override
        public String icon() {
            return "fth-check-circle";
        }

        @Override
        public Optional<Integer> count() {
            return Optional.of(checks.outcome().open().size());
        }

        @Override
        public Optional<Severity> weight() {
            return checks.outcome().worst();
        }
    }

    @Override
    public Optional<Runnable> filter() {
        return Optional.of(criteria::focus);
    }

    @Override
    public Known known() {
        return known;
    }

    @Override
    public Node node() {
        return split;
    }

    @Override
    public void show(Editor.State state) {
        found(desk.checks().outcome());
    }

    @Override
    public void found(Outcome outcome) {
        derived.of(new Asked(new Same<>(outcome.findings()), new Same<>(desk.editor().register())));
    }

    private void told(Telling.Told now) {
        told = now;
        nothing.show(now.open().isEmpty() && now.settled().isEmpty() && now.outdated().isEmpty());
        arrange();
    }

    private void arrange() {
        list.show(criteria.grouping().lines(told, criteria.narrow(), desk.checks().wording(), desk.words()),
                selected);
        selected = list.selected().map(Line::key);
        criteria.say(list.size(), told.open().size() + told.settled().size() + told.outdated().size());
        detail();
    }

    private void detail() {
        boolean beside = split.getItems().contains(detail.node());
        Optional<Line> line = list.selected();
        line.ifPresent(l -> detail.show(l,
                desk.words().get("finding.position", list.position(l), list.size()),
                new Hands().deed(l), !desk.editor().state().readOnly()));
        if (line.isPresent() && !beside) {
            split.getItems().add(detail.node());
            split.setDividerPositions(LIST_SHARE);
        } else if (line.isEmpty() && beside) {
            split.getItems().remove(detail.node());
        }
    }

    private void select(Line line) {
        selected = Optional.of(line.key());
        detail();
    }

    @Override
    public boolean step(boolean back) {
        list.step(back);
        return true;
    }

    @Override
    public Spot here() {
        return new Spot(KEY, selected.orElse(""), "");
    }

    @Override
    public boolean has(String entity) {
        return Stream.of(told.open(), told.settled(), told.outdated()).flatMap(List::stream)
                .anyMatch(l -> l.key().equals(entity));
    }

    @Override
    public void reveal(Spot spot) {
        derived.whenThere(() -> {
            Narrow.by(spot.field()).ifPresent(criteria::narrow);
            if (!spot.entity().isEmpty()) {
                selected = Optional.of(spot.entity());
                arrange();
            }
            list.reveal();
            list.focus();
        });
    }

    @Override
    public List<Runnable> panes() {
        return List.of(list::focus, list.selected().isPresent() ? detail::focus : criteria::focus);
    }

    /// What lines and detail ask of the place.
    private final class Hands implements LineCell.Hands, Detail.Hands {
        @Override
        public String severity(Line.Open line) {
            return desk.checks().wording().severity(line.severity());
        }

        @Override
        public boolean repeats(int index) {
            return list.repeats(index);
        }

        @Override
        public String deed(Line line) {
            if (desk.editor().state().readOnly()) {
                return "";
            }
            return switch (line) {
                case Line.Head _ -> "";
                case Line.Open open -> open.fix().orElse("");
                case Line.Settled _ -> desk.words().get("finding.withdraw");
                case Line.Outdated _ -> desk.words().get("finding.remove");
            };
        }

        @Override
        public void deal(Line line) {
            switch (line) {
                case Line.Head _ -> {
                    // has no button
                }
                case Line.Open open -> dealing.mend(open.finding());
                case Line.Settled settled -> dealing.withdraw(settled.acceptance(), spot(settled));
                case Line.Outdated old -> dealing.withdraw(old.acceptance(), spot(old));
            }
        }

        private static Spot spot(Line line) {
            return new Spot(KEY, line.key(), "");
        }

        @Override
        public void accept(Line.Open line, String reason, String person) {
            dealing.accept(line.finding(), reason, person);
            list.focus();
        }

        @Override
        public void jump(Line line) {
            switch (line) {
                case Line.Head _ -> {
                    // leads nowhere
                }
                case Line.Open open -> desk.go().accept(Outcome.spot(open.finding()));
                case Line.Settled settled -> desk.go().accept(Outcome.spot(settled.finding()));
                case Line.Outdated old -> desk.go().accept(old.spot());
            }
        }

        @Override
        public void step(boolean back) {
            list.step(back);
        }
    }
}
