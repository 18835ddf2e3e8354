package org.tabularium.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.edit.survey.Survey;
import org.tabularium.model.Register;
import org.tabularium.ui.findings.FindingsPlace;
import org.tabularium.ui.flow.FlowPlace;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.notices.NoticesKnown;
import org.tabularium.ui.notices.NoticesPlace;
import org.tabularium.ui.overview.OverviewPlace;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Known;
import org.tabularium.ui.place.LatePlace;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.place.Places;
import org.tabularium.ui.port.Derived;
import org.tabularium.ui.published.PolicyShelf;
import org.tabularium.ui.published.PublishedPlace;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.transfers.Counted;
import org.tabularium.ui.transfers.TransfersPlace;

/// The window of an open register.
final class RegisterWindow {
    private final BorderPane box = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Derived<Same<Register>, Integer> transfers;
    private final List<Place> places;
    private final Sidebar sidebar;
    private final StatusBar status;
    private final Editor editor;
    private final Navigation navigation;
    private final Desk desk;
    private final Stepping stepping = new Stepping();
    private final ChangeListener<Editor.State> listener = (o, before, state) -> changed(state);
    private final ChangeListener<Outcome> found = (o, before, outcome) -> found(outcome);
    private Optional<Shown> shown = Optional.empty();
    private Place current;

    /// What was shown last, and where.
    private record Shown(String place, Same<Editor.State> state) {}

    RegisterWindow(Desk desk, Settings settings, Commands commands, Navigation navigation,
            PolicyShelf shelf) {
        this.navigation = navigation;
        this.desk = desk;
        editor = desk.editor();
        Survey survey = new Survey(desk.law());
        transfers = desk.derived(register -> survey.transfers(register.value()).size(),
                count -> counted());
        Known counted = new Counted(transfers::latest);
        LatePlace overview = new LatePlace(Known.of(OverviewPlace.KEY, OverviewPlace.ICON), false, false,
                () -> new OverviewPlace(desk, survey, commands::export));
        places = Places.all(desk, List.of(overview,
                Places.activities(desk,
                        made -> new FlowPlace(desk, made, new FlowPlace.Hands(settings.views(),
                                commands::arrange, commands::savePicture))),
                new LatePlace(counted, false, true, () -> new TransfersPlace(desk, survey, counted,
                        new TransfersPlace.Hands(settings.views(), commands::arrange,
                                commands::exportTransfers,
                                commands::reportWhatIf, commands::savePicture))),
                new LatePlace(new NoticesKnown(desk), true, false,
                        () -> new NoticesPlace(desk, commands::exportNotices,
                                commands::savePicture)),
                new LatePlace(Known.of(PublishedPlace.KEY, PublishedPlace.ICON), false, false,
                        () -> new PublishedPlace(desk, shelf, commands::readPolicy, commands::reportPolicy)),
                new LatePlace(new FindingsPlace.Counted(desk.checks()), false, true,
                        () -> new FindingsPlace(desk))),
                commands::savePicture);
        current = places.getFirst();
        sidebar = new Sidebar(places, desk.words(), settings, commands, this::go, navigation);
        status = new StatusBar(LawLine.of(desk.law(), desk.words()), desk.words(), desk.labels(),
                new FindingCounts(desk.checks(), () -> reveal(new Spot(FindingsPlace.KEY, "", ""))));
        StackPane left = new StackPane();
        box.setLeft(left);
        box.setCenter(middle);
        box.setBottom(status.node());
        desk.frames().next(() -> left.getChildren().add(sidebar.node()));
        for (int i = 0; i < places.size(); i += Sidebar.A_FRAME) {
            desk.frames().next(sidebar::fill);
        }
        desk.frames().next(overview::node); // what is mostly seen first
        editor.stateProperty().addListener(listener);
        desk.checks().inspector().outcomeProperty().addListener(found);
    }

    /// Shows what is to be seen first, unless something is shown already.
    void begin(Spot spot) {
        if (middle.getChildren().isEmpty()) {
            reveal(spot);
        }
    }

    Node node() {
        return box;
    }

    StatusBar status() {
        return status;
    }

    /// What is shown, as a spot to come back to.
    Spot here() {
        return current.here();
    }

    /// Shows a place by its key, and an entity there.
    void reveal(Spot spot) {
        places.stream().filter(p -> p.key().equals(spot.place())).findFirst().ifPresent(p -> {
            navigation.jumped(spot.entity().isEmpty() ? p.here() : spot);
            p.choose(spot);
            open(p);
            p.reveal(spot);
        });
    }

    /// Moves the focus to the next or previous pane.
    void nextPane() {
        List<Runnable> panes = current.panes();
        Optional<Node> owner = Optional.ofNullable(box.getScene()).map(s -> s.getFocusOwner());
        boolean inList = owner.filter(n -> n instanceof ListView || n instanceof TableView).isPresent();
        panes.get(inList ? panes.size() - 1 : 0).run();
    }

    /// Goes to the next finding or to the one before.
    void step(boolean back) {
        if (!current.step(back)) {
            Spot seen = navigation.here().filter(s -> s.place().equals(current.key()))
                    .orElseGet(current::here);
            stepping.next(desk.checks().outcome(), editor.register(), seen, back)
                    .ifPresentOrElse(f -> reveal(Outcome.spot(f)),
                            () -> desk.asking().done(desk.words().get("finding.nothing")));
        }
    }

    /// The window is no longer shown.
    void dispose() {
        editor.stateProperty().removeListener(listener);
        desk.checks().inspector().outcomeProperty().removeListener(found);
    }

    List<Place> places() {
        return places;
    }

    Place current() {
        return current;
    }

    /// Whether the entity of a spot is still there.
    boolean has(Spot spot) {
        return places.stream().filter(p -> p.key().equals(spot.place())).findFirst()
                .filter(p -> spot.entity().isEmpty() || p.has(spot.entity())).isPresent();
    }

    /// Shows a place as it was left.
    void go(Place place) {
        open(place);
        navigation.jumped(place.here());
    }

    private void open(Place place) {
        current = place;
        sidebar.select(place);
        put(place.node());
        if (!shown.equals(Optional.of(new Shown(place.key(), new Same<>(editor.state()))))) {
            show(editor.state());
        } else {
            place.found(desk.checks().outcome());
        }
    }

    /// Places that have been seen stay where they are and are hidden: taken out and put back they would be styled anew.
    private void put(Node wanted) {
        if (!middle.getChildren().contains(wanted)) {
            middle.getChildren().add(wanted);
        }
        middle.getChildren().forEach(node -> {
            node.setVisible(node.equals(wanted));
            node.setManaged(node.equals(wanted));
        });
    }

    private void show(Editor.State state) {
        transfers.of(new Same<>(state.register()));
        shown = Optional.of(new Shown(current.key(), new Same<>(state)));
        sidebar.show(state);
        status.show(state);
        current.show(state);
        count(desk.checks().outcome());
    }

    private void found(Outcome outcome) {
        count(outcome);
        current.found(outcome);
    }

    private void count(Outcome outcome) {
        sidebar.count();
        status.findings(outcome);
    }

    private void counted() {
        if (shown.isPresent()) { // else it is about to be
            sidebar.count();
        }
    }

    private void changed(Editor.State state) {
        show(state);
        state.spot().ifPresent(spot -> Platform.runLater(() -> reveal(spot)));
    }
}
