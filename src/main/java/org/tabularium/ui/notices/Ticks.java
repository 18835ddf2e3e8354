package org.tabularium.ui.notices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.ui.look.MeasuredBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

/// The activities of a notice to tick, each with what was found in it. What has been unticked stays in sight as long as
/// the notice is shown. Alt and an arrow move an activity.
final class Ticks {
    /// So many rows are made in a frame.
    private static final int ROWS = 4;
    private final VBox box = new MeasuredBox(6);
    private final VBox rows = new MeasuredBox(0);
    private final Label count = Parts.label("", "section-hint");
    private final Label none = Parts.label("", "section-hint");
    private final MenuButton more;
    private final Desk desk;
    /// Ticked, or ticked before, since the notice is shown.
    private final SequencedSet<String> offered = new LinkedHashSet<>();
    private final Map<String, TickRow> known = new HashMap<>();
    private Notice notice = Notice.blank(new Id<>("none"), LocalText.EMPTY);
    private List<Tick> shown = List.of();
    private boolean waiting;

    Ticks(Desk desk, Node general) {
        this.desk = desk;
        Label title = Parts.label(desk.labels().get("notice.activities"), "section-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        count.setMinWidth(Label.USE_PREF_SIZE);
        HBox header = new HBox(8, title, Parts.space(), count);
        header.getStyleClass().add("section-header");
        more = new MenuButton(desk.words().get("notice.activity.add"), new FontIcon("fth-plus"));
        more.getStyleClass().add("optional-part");
        more.setOnShowing(e -> more.getItems().setAll(others()));
        none.setText(desk.words().get("notice.activities.none"));
        none.setWrapText(true);
        FlowPane chips = new FlowPane(6, 6, more);
        rows.getStyleClass().add("ticks");
        box.getChildren().addAll(header, general, none, rows, chips);
        box.getStyleClass().add("notice-block");
    }

    Node node() {
        return box;
    }

    void show(Notice wanted, boolean another, Register register) {
        if (another) {
            offered.clear();
        }
        notice = wanted;
        List<String> covered = wanted.activities().stream().map(Id::value).toList();
        offered.addAll(covered);
        List<String> order = new ArrayList<>(covered);
        offered.stream().filter(id -> !covered.contains(id)).forEach(order::add);
        List<Tick> ticks = Ticking.of(desk, register, order);
        count.setText(desk.words().get("notice.activities.count", covered.size(),
                register.activities().size()));
        more.setDisable(covered.size() >= register.activities().size() || desk.editor().state().readOnly());
        if (!ticks.equals(shown)) {
            shown = ticks;
            none.setVisible(ticks.isEmpty());
            none.setManaged(ticks.isEmpty());
            Set<String> ids = ticks.stream().map(Tick::id).collect(Collectors.toSet());
            known.keySet().retainAll(ids);
            put();
        }
        shown.stream().filter(t -> known.containsKey(t.id())).forEach(this::fill);
    }

    /// Puts the rows where they belong, of new ones some in this frame and the others in those that follow.
    private void put() {
        List<Tick> fresh = shown.stream().filter(t -> !known.containsKey(t.id())).toList();
        fresh.stream().limit(ROWS).forEach(t -> {
            known.put(t.id(), new TickRow(t.id(), desk, new Hands()));
            fill(t);
        });
        Parts.put(rows.getChildren(), shown.stream().map(t -> known.get(t.id())).filter(Objects::nonNull)
                .map(TickRow::node).distinct().toList());
        if (fresh.size() > ROWS && !waiting) {
            waiting = true;
            desk.frames().next(() -> {
                waiting = false;
                put();
            });
        }
    }

    private void fill(Tick tick) {
        Optional.ofNullable(known.get(tick.id()))
                .ifPresent(row -> row.show(tick, notice.activities().contains(new Id<Activity>(tick.id()))));
    }

    /// Shows what was found anew.
    void renew() {
        show(notice, false, desk.editor().register());
    }

    void focus() {
        if (rows.getChildren().isEmpty()) {
            more.requestFocus();
        } else {
            Optional.ofNullable(known.get(shown.getFirst().id())).ifPresent(TickRow::focus);
        }
    }

    private List<MenuItem> others() {
        Register register = desk.editor().register();
        Set<Id<Activity>> told = new HashSet<>(notice.activities());
        return Ticking.of(desk, register, register.activities().stream().map(Activity::id)
                .filter(id -> !told.contains(id)).map(Id::value).toList()).stream().map(t -> {
                    MenuItem item = new MenuItem(t.number() + "  " + t.name());
                    item.setMnemonicParsing(false);
                    item.setOnAction(e -> put(t.id(), true));
                    return item;
                }).toList();
    }

    private void put(String id, boolean told) {
        List<Id<Activity>> activities = new ArrayList<>(notice.activities());
        activities.remove(new Id<Activity>(id));
        if (told) {
            activities.add(new Id<>(id));
        }
        change("step.change", activities);
    }

    private void move(String id, int by) {
        List<Id<Activity>> activities = new ArrayList<>(notice.activities());
        int at = activities.indexOf(new Id<Activity>(id));
        if (at < 0 || at + by < 0 || at + by >= activities.size()) {
            return;
        }
        activities.add(at + by, activities.remove(at));
        change("step.move", activities);
        Optional.ofNullable(known.get(id)).ifPresent(TickRow::focus);
    }

    private void change(String verb, List<Id<Activity>> activities) {
        Notice changed = notice.withActivities(activities);
        desk.editor().edit(new StepName(verb, "notice.activities"),
                new Spot(NoticesKnown.KEY, notice.id().value(), "activities"),
                r -> Vocabulary.NOTICES.replace(r, changed));
    }

    /// What is done with a row.
    private final class Hands implements TickRow.Hands {
        @Override
        public void put(String id, boolean told) {
            Ticks.this.put(id, told);
        }

        @Override
        public void move(String id, int by) {
            Ticks.this.move(id, by);
        }
    }
}
