package org.tabularium.ui.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;

/// Items above each other, each with its node. What is still there in the next picture keeps its node: a group if it
/// stands for the same thing, everything else if no more than its colours and pen have changed.
final class Layer {
    private final List<Node> nodes;
    private final Brush brush;
    private List<Item> items = List.of();

    /// @param nodes where they are drawn
    Layer(List<Node> nodes, Brush brush) {
        this.nodes = nodes;
        this.brush = brush;
    }

    void show(List<Item> wanted) {
        int most = Math.min(items.size(), wanted.size());
        int first = 0;
        while (first < most && keeps(first, wanted.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first
                && keeps(items.size() - 1 - last, wanted.get(wanted.size() - 1 - last))) {
            last++;
        }
        replace(first, items.size() - last, wanted.subList(first, wanted.size() - last));
        items = wanted;
    }

    private void replace(int from, int to, List<Item> wanted) {
        Map<Object, Deque<Node>> known = new HashMap<>();
        for (int i = from; i < to; i++) {
            known.computeIfAbsent(key(items.get(i)), k -> new ArrayDeque<>()).add(nodes.get(i));
        }
        List<Node> next = wanted.stream().map(item -> node(item, known)).toList();
        nodes.subList(from, to).clear();
        nodes.addAll(from, next);
    }

    /// Where what it shows stands.
    Spot spot() {
        return new Spot(items, i -> nodes.get(i).getLayoutBounds().getWidth());
    }

    /// The groups, in the order in which they are drawn.
    Stream<GroupNode> groups() {
        return nodes.stream().filter(GroupNode.class::isInstance).map(GroupNode.class::cast)
                .flatMap(GroupNode::all);
    }

    private boolean keeps(int at, Item wanted) {
        Item before = items.get(at);
        boolean same = before.equals(wanted);
        if (!same && key(before).equals(key(wanted))) {
            brush.paint(nodes.get(at), wanted);
            same = true;
        }
        return same;
    }

    private Node node(Item item, Map<Object, Deque<Node>> known) {
        Node node = known.getOrDefault(key(item), new ArrayDeque<>()).poll();
        if (node == null) {
            return brush.draw(item);
        }
        brush.paint(node, item);
        return node;
    }

    /// What two items have in common that one node can show in turn.
    private static Object key(Item item) {
        return switch (item) {
            case Item.Shape shape -> shape.outline();
            case Item.Lettering words -> new Item.Lettering(words.text(), words.x(), words.y(), words.align(),
                    words.face(), words.size(), Ink.TEXT);
            case Item.Group group -> group.subject().id();
        };
    }
}
