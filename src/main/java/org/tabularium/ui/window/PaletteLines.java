package org.tabularium.ui.window;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.edit.Spot;
import org.tabularium.edit.search.Found;
import org.tabularium.edit.search.Hit;
import org.tabularium.edit.search.Query;
import org.tabularium.ui.look.KeyNames;
import org.tabularium.ui.palette.Group;
import org.tabularium.ui.palette.Line;
import org.tabularium.ui.place.Place;
import org.tabularium.words.Words;

/// The lines of the palette that answer to a query.
///
/// @param shell the window
/// @param labels messages of room `form`
/// @param query what is looked for
record PaletteLines(Shell shell, Words labels, Query query) {

    Group commands() {
        return actions("commands", shell.actions().all().stream()
                .filter(a -> a.keys().filter(Keys.PALETTE::equals).isEmpty()).toList());
    }

    Group places() {
        return actions("places", shell.actions().places());
    }

    /// Entities visited lately.
    Group lately(List<Spot> spots) {
        List<Line> lines = spots.stream().filter(
                s -> place(s.place()).filter(p -> !p.title(s.entity()).isEmpty()).isPresent())
                .flatMap(spot -> place(spot.place()).map(p -> new Line(p.icon(),
                        query.snippet(p.title(spot.entity())), () -> p.about(spot.entity()), "",
                        () -> shell.reveal(spot))).stream())
                .toList();
        return new Group("lately", words().get("palette.lately"), lines, lines.size());
    }

    /// Entities found by their name, a group for each place.
    List<Group> entities(Found found) {
        return window().map(RegisterWindow::places).orElse(List.of()).stream().map(place -> {
            List<Line> lines = found.names().stream()
                    .filter(h -> h.spot().place().equals(place.key())).map(h -> entity(place, h)).toList();
            return new Group(place.key(), words().get("place." + place.key()), lines,
                    found.namesInAll().getOrDefault(place.key(), 0));
        }).toList();
    }

    /// Fields found by what they say.
    Group texts(Found found) {
        List<Line> lines = found.texts().stream()
                .flatMap(h -> place(h.spot().place()).map(p -> field(p, h)).stream()).toList();
        int hidden = found.texts().size() - lines.size();
        return new Group("texts", words().get("palette.texts"), lines, found.textsInAll() - hidden);
    }

    /// What is called just what was typed stands above what only contains it.
    List<Group> namedFirst(List<Group> groups) {
        return groups.stream().sorted(Comparator.comparing(g -> !isNamed(g))).toList();
    }

    private boolean isNamed(Group group) {
        return !group.lines().isEmpty() && query.isExactly(group.lines().getFirst().text().text());
    }

    private Line entity(Place place, Hit hit) {
        boolean byItsTitle = hit.snippet().equals(query.snippet(hit.title()));
        return new Line(place.icon(), hit.snippet(),
                () -> byItsTitle ? place.about(hit.spot().entity()) : hit.title(), "",
                () -> shell.reveal(hit.spot()));
    }

    private Line field(Place place, Hit hit) {
        String label = labels.has(hit.label()) ? labels.get(hit.label()) : "";
        String title = hit.title().isEmpty() ? words().get("place." + place.key()) : hit.title();
        return new Line(place.icon(), hit.snippet(), () -> title + " › " + label, "",
                () -> shell.reveal(hit.spot()));
    }

    private Group actions(String key, List<Action> actions) {
        Function<Action, Optional<Integer>> rank =
                a -> query.rank(a.name()).or(() -> query.rank(a.name() + " " + a.detail()));
        List<Line> lines = actions.stream().filter(a -> rank.apply(a).isPresent())
                .sorted(Comparator.comparing(a -> rank.apply(a).orElse(0)))
                .map(a -> new Line(a.icon(), query.snippet(a.name()), a::detail,
                        a.keys().map(k -> KeyNames.of(k, words())).orElse(""), a.run()))
                .toList();
        return new Group(key, words().get("palette." + key), lines, lines.size());
    }

    private Optional<Place> place(String key) {
        return window().flatMap(
                w -> w.places().stream().filter(p -> p.key().equals(key)).findFirst());
    }

    private Optional<RegisterWindow> window() {
        return shell.window();
    }

    private Words words() {
        return shell.words();
    }
}
