package org.tabularium.intake.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Members of the file in which facts stand.
final class Node {
    private Node() {}

    static List<JsonNode> items(JsonNode node, String member) {
        return node.path(member).isArray() ? List.copyOf(node.path(member).values()) : List.of();
    }

    static List<String> texts(JsonNode node, String member) {
        return items(node, member).stream().map(JsonNode::asString).toList();
    }

    static Optional<String> text(JsonNode node, String member) {
        return node.path(member).isString() ? Optional.of(node.path(member).asString()) : Optional.empty();
    }

    static String orNothing(JsonNode node, String member) {
        return text(node, member).orElse("");
    }

    static List<JsonNode> within(JsonNode node, String member, String inner) {
        return items(node, member).stream().flatMap(n -> items(n, inner).stream()).toList();
    }

    static List<JsonNode> both(List<JsonNode> some, List<JsonNode> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
