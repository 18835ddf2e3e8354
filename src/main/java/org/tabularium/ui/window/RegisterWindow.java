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
import org.tabularium.edit.Spot;
import org.tabularium.edit.survey.Survey;
import org.tabularium.ui.findings.FindingsPlace;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.overview.OverviewPlace;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.place.Places;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.transfers.TransfersPlace;

/// The window of an open register.
final class RegisterWindow {
    private final BorderPane box = new BorderPane();
    private final StackPane middle = new StackPane();
    private final List<Place> places;
    private final Sidebar sidebar;
    private final StatusBar status;
    private final Editor editor;
    private final Navigation navigation;
    private final Desk desk;
    private final Stepping stepping = new Stepping();
    private final ChangeListener<Editor.State> listener = (o, before, state) -> changed(state);
    private final ChangeListener<Outcome> found = (o, before, outcome) -> found(outcome);
    private Place current;

    RegisterWindow(Desk desk, String law, Settings settings, Commands commands, Navigation navigation) {
        this.navigation = navigation;
        this.desk = desk;
        editor = desk.editor();
        Survey survey = new Survey(desk.law());
        places = Places.all(desk,
                List.of(new OverviewPlace(desk, survey), new TransfersPlace(desk, survey),
                        new FindingsPlace(desk)));
        current = places.getFirst();
        sidebar = new Sidebar(places, desk.words(), settings, commands, this::go, navigation);
        status = new StatusBar(law, desk.words(), desk.labels(),
                new FindingCounts(desk.checks(), () -> reveal(new Spot(FindingsPlace.KEY, "", ""))));
        box.setLeft(sidebar.node());
        box.setCenter(middle);
        box.setBottom(status.node());
        editor.stateProperty().addListener(listener);
        desk.checks().inspector().outcomeProperty().addListener(found);
        open(current);
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
        middle.getChildren().setAll(place.node());
        show(editor.state());
    }

    private void show(Editor.State state) {
        sidebar.show(state);
        status.show(state);
        current.show(state);
        found(desk.checks().outcome());
    }

    private void found(Outcome outcome) {
        sidebar.count();
        status.findings(outcome);
        current.found(outcome);
    }

    private void changed(Editor.State state) {
        show(state);
        state.spot().ifPresent(spot -> Platform.runLater(() -> reveal(spot)));
    }
}
