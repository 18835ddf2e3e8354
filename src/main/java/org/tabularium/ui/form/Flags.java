package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.inspect.SeverityMark;

/// Puts findings under the fields they are about, without building anything of the form anew.
///
/// A finding of a table stands below the table and marks its cell; one of a field that is not shown stands below the
/// part of the form in which the field could be shown; what is about no field at all stands above the form.
final class Flags {
    static final String FIELD = "field-box";
    static final String GRID = "field-grid";
    private final Map<Pane, FlagLines> placed = new LinkedHashMap<>();
    private final List<Node> helped = new ArrayList<>();
    private final Map<StackPane, FontIcon> cells = new LinkedHashMap<>();
    private final Node root;
    private final Host host;

    Flags(Node root, Host host) {
        this.root = root;
        this.host = host;
    }

    /// @param fallback where those stand that are about no field, or about one that is not shown, by its path
    /// @param open whether something may be done about findings
    void show(List<Flag> flags, Function<String, VBox> fallback, Flag.Deeds deeds, boolean open) {
        clearAids();
        Map<Pane, List<Flag>> wanted = new LinkedHashMap<>();
        for (Flag flag : flags) {
            Optional<Match> match = flag.path().isEmpty() ? Optional.empty() : search(root, flag.path());
            match.ifPresent(m -> mark(m, flag));
            Pane home = match.flatMap(m -> home(m.node(), m.rest().isEmpty()))
                    .orElseGet(() -> fallback.apply(flag.path()));
            wanted.computeIfAbsent(home, h -> new ArrayList<>()).add(flag);
        }
        Set<Pane> gone = new HashSet<>(placed.keySet());
        gone.removeAll(wanted.keySet());
        gone.forEach(home -> home.getChildren().remove(Objects.requireNonNull(placed.remove(home)).node()));
        wanted.forEach((home, here) -> {
            FlagLines lines =
                    placed.computeIfAbsent(home, h -> new FlagLines(deeds, host.words()));
            lines.show(here, open);
            if (!home.getChildren().contains(lines.node())) {
                home.getChildren().add(lines.node());
            }
        });
        wanted.forEach(this::help);
    }

    private void clearAids() {
        helped.forEach(node -> node.setAccessibleHelp(null));
        helped.clear();
        cells.forEach((cell, icon) -> cell.getChildren().remove(icon));
        cells.clear();
    }

    /// A node that stands for the beginning of a path, and what of the path is left.
    private record Match(Node node, String rest) {}

    private static Optional<Match> search(Node node, String path) {
        if (!(node instanceof Parent parent)) {
            return Optional.empty();
        }
        Optional<Match> best = Optional.empty();
        for (Node child : parent.getChildrenUnmodifiable()) {
            Optional<String> segment = Segments.of(child);
            Optional<Match> found = segment.isEmpty() ? search(child, path)
                    : Segments.below(segment.get(), path)
                            .map(rest -> rest.isEmpty() ? new Match(child, "")
                                    : search(child, rest).orElse(new Match(child, rest)));
            int left = best.map(b -> b.rest().length()).orElse(Integer.MAX_VALUE);
            if (found.filter(f -> f.rest().length() < left).isPresent()) {
                best = found;
            }
        }
        return best;
    }

    /// Where the sentence is to stand: in the field itself, or in the part in which the field could be shown.
    private static Optional<Pane> home(Node node, boolean itself) {
        if (!itself && !TableRow.holds(node)) {
            Optional<Pane> within = first(node);
            if (within.isPresent()) {
                return within;
            }
        }
        return Stream.iterate(node, n -> n != null, Node::getParent)
                .filter(n -> n.getStyleClass().contains(FIELD) && !TableRow.holds(n)).findFirst()
                .map(n -> (Pane) n);
    }

    private static Optional<Pane> first(Node node) {
        if (node instanceof VBox box && node.getStyleClass().contains(GRID)) {
            return Optional.of(box);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(c -> first(c).stream()).findFirst()
                : Optional.empty();
    }

    private void mark(Match match, Flag flag) {
        Optional<StackPane> cell = Stream.iterate(match.node(), n -> n != null, Node::getParent)
                .filter(n -> n.getStyleClass().contains(Cell.FRAME)).findFirst().map(n -> (StackPane) n);
        cell.filter(c -> !cells.containsKey(c)).ifPresent(c -> {
            FontIcon icon = SeverityMark.of(flag.severity());
            icon.setMouseTransparent(true);
            StackPane.setAlignment(icon, Pos.TOP_RIGHT);
            c.getChildren().add(icon);
            cells.put(c, icon);
            c.setAccessibleHelp(flag.sentence());
            helped.add(c);
        });
    }

    /// Lets those who do not see the sentence hear it when they come to the field.
    private void help(Pane home, List<Flag> flags) {
        if (home.getStyleClass().contains(FIELD)) {
            String text = flags.stream().map(Flag::sentence).collect(Collectors.joining(" "));
            focusable(home, home).filter(n -> n.getAccessibleHelp() == null).forEach(n -> {
                n.setAccessibleHelp(text);
                helped.add(n);
            });
        }
    }

    private static Stream<Node> focusable(Node node, Pane home) {
        boolean other = !node.equals(home)
                && (node.getStyleClass().contains(FIELD) || node.getStyleClass().contains("flags"));
        if (other) {
            return Stream.of();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(c -> focusable(c, home))
                : Stream.of();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
    }
}
