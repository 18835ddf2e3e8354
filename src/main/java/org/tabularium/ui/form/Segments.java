package org.tabularium.ui.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Paths of fields, kept piece by piece on the nodes that stand for them.
final class Segments {
    private static final String KEY = "tabularium.segment";

    private Segments() {}

    static void mark(Node node, String segment) {
        node.getProperties().put(KEY, segment);
    }

    /// The piece of a path that a node stands for.
    static Optional<String> of(Node node) {
        return node.hasProperties() && node.getProperties().get(KEY) instanceof String segment
                && !segment.isEmpty() ? Optional.of(segment) : Optional.empty();
    }

    /// The path of the field a node belongs to, if it lies within the given root.
    static Optional<String> path(@Nullable Node node, Node root) {
        Deque<String> segments = new ArrayDeque<>();
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(root)) {
                return Optional.of(String.join("/", segments));
            }
            if (n.getProperties().get(KEY) instanceof String segment && !segment.isEmpty()) {
                segments.addFirst(segment);
            }
        }
        return Optional.empty();
    }

    /// The rest of a path below a segment; none if the path does not begin with it. An empty segment is the whole.
    static Optional<String> below(String segment, String path) {
        if (segment.isEmpty()) {
            return Optional.of(path);
        }
        if (path.equals(segment)) {
            return Optional.of("");
        }
        return path.startsWith(segment + "/") ? Optional.of(path.substring(segment.length() + 1))
                : Optional.empty();
    }
}
