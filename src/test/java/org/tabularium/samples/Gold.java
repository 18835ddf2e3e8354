package org.tabularium.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A reading of a published policy made by hand: what the text says, in the words of the text.
///
/// @param root the reading as it lies in its file
record Gold(JsonNode root) {

    static Gold read(Path file) {
        return new Gold(JsonMapper.shared().readTree(file));
    }

    JsonNode controller() {
        return root.path("controller");
    }

    List<JsonNode> activities() {
        return items(root, "activities");
    }

    List<JsonNode> providers() {
        return items(root, "providers");
    }

    /// Every retention statement that belongs to no single activity.
    List<String> generalRetention() {
        return retention(root, "retentionGeneral");
    }

    static List<String> retentionOf(JsonNode activity) {
        return retention(activity, "retention");
    }

    /// Countries of seats and transfers that the text names.
    List<String> countries() {
        return providers().stream().flatMap(p -> Stream.of(text(p, "country"), text(p, "transferCountry")))
                .flatMap(Optional::stream).distinct().toList();
    }

    /// The legal bases listed under the member, as ids of the law data.
    static List<String> bases(JsonNode node, String member) {
        return texts(node, member).stream().map(Gold::basis).toList();
    }

    /// The title or name with everything else that counts as right.
    static List<String> names(JsonNode node, String member) {
        return Stream.concat(text(node, member).stream(), texts(node, "aliases").stream()).toList();
    }

    static List<String> texts(JsonNode node, String member) {
        return items(node, member).stream().map(JsonNode::asString).toList();
    }

    /// The text of the member, none if the policy does not give it.
    static Optional<String> text(JsonNode node, String member) {
        return node.path(member).isString() ? Optional.of(node.path(member).asString()) : Optional.empty();
    }

    /// The items of an array that has to be there; a misspelt member must not pass as an empty one.
    static List<JsonNode> items(JsonNode node, String member) {
        if (!node.path(member).isArray()) {
            throw new IllegalArgumentException("no list " + member + " in " + node);
        }
        return List.copyOf(node.path(member).values());
    }

    private static List<String> retention(JsonNode node, String member) {
        return items(node, member).stream().map(r -> r.path("text").asString()).toList();
    }

    private static String basis(String printed) {
        return printed.toLowerCase(Locale.ROOT).replaceAll("[ ()]+", "-").replaceAll("-$", "");
    }
}
