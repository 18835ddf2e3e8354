package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names and phrases, found in one pass: at each token the longest that begins there.
///
/// A phrase is written as it stands in texts. A star after a word stands for any ending, an equals sign before the
/// phrase means that its case counts. Hyphens, full stops and apostrophes do not matter within a phrase.
///
/// @param <T> what a phrase stands for
public final class Phrases<T> {
    private static final String JOINTS = "-.'®™\"„“”";
    private static final int LONGEST = 20;
    private static final int LONGEST_STEM = 40;
    private final Node<T> root = new Node<>();

    /// A phrase that was found.
    ///
    /// @param end number of the token after it
    public record Match<T>(T value, int end) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> folded = new HashMap<>();
        private final Map<String, Node<T>> exact = new HashMap<>();
        private final Map<String, Node<T>> stems = new HashMap<>();
        /// One bit for each length a stem here has.
        private long lengths;
        private @Nullable T value;
    }

    /// Adds a phrase. The first to be added with the same words stays.
    public void add(String phrase, T value) {
        boolean cased = phrase.startsWith("=");
        Tokens words = Tokens.of(cased ? phrase.substring(1) : phrase);
        Node<T> node = root;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.at(i);
            boolean stem = words.at(i + 1).is("*") && words.at(i + 1).glued();
            if (word.is("*") || (word.isSign(JOINTS) && i > 0)) {
                continue;
            }
            Map<String, Node<T>> next = stem ? node.stems : cased ? node.exact : node.folded;
            node.lengths |= stem ? 1L << Math.min(word.folded().length(), LONGEST_STEM) : 0;
            node = next.computeIfAbsent(cased && !stem ? word.text() : word.folded(), _ -> new Node<>());
        }
        if (node.value == null && node != root) {
            node.value = value;
        }
    }

    public void addAll(Iterable<String> phrases, T value) {
        phrases.forEach(p -> add(p, value));
    }

    /// The longest phrase that begins with a token and does not end within a word.
    public Optional<Match<T>> at(Tokens tokens, int from) {
        List<Match<T>> all = all(tokens, from);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Match<T> best = all.getFirst();
        for (Match<T> match : all) {
            best = match.end() > best.end() ? match : best;
        }
        return Optional.of(best);
    }

    /// Every phrase that begins with a token and does not end within a word, the shorter ones first.
    public List<Match<T>> all(Tokens tokens, int from) {
        Token first = tokens.at(from);
        if (first.isSolid() && first.glued() && tokens.at(from - 1).isSolid()) {
            return List.of();
        }
        List<Match<T>> all = List.of();
        List<Node<T>> nodes = List.of(root);
        for (int i = from; i < Math.min(from + LONGEST, tokens.size()); i++) {
            Token token = tokens.at(i);
            if (i > from && token.isSign(JOINTS)) {
                continue;
            }
            nodes = next(nodes, token);
            if (nodes.isEmpty()) {
                break;
            }
            if (!continues(tokens, i)) {
                for (Node<T> node : nodes) {
                    if (node.value != null) {
                        all = all.isEmpty() ? new ArrayList<>() : all;
                        all.add(new Match<>(node.value, i + 1));
                    }
                }
            }
        }
        return all;
    }

    /// All phrases of a text, from left to right, none within another.
    public List<Found<T>> in(Tokens tokens) {
        List<Found<T>> found = new ArrayList<>();
        for (int i = 0; i < tokens.size();) {
            Optional<Match<T>> match = at(tokens, i);
            if (match.isPresent()) {
                int end = match.get().end();
                found.add(new Found<>(match.get().value(), tokens.at(i).start(), tokens.at(end - 1).end()));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /// The phrase that a text consists of.
    public Optional<T> whole(Tokens tokens) {
        return at(tokens, 0).filter(m -> m.end() == tokens.size()).map(Match::value);
    }

    private static boolean continues(Tokens tokens, int i) {
        Token next = tokens.at(i + 1);
        return next.glued() && next.isSolid() && tokens.at(i).isSolid();
    }

    private static <T> List<Node<T>> next(List<Node<T>> nodes, Token token) {
        List<Node<T>> next = new ArrayList<>();
        for (Node<T> node : nodes) {
            add(next, node.exact.get(token.text()));
            add(next, node.folded.get(token.folded()));
            if (!node.stems.isEmpty()) {
                String word = token.folded();
                for (int n = Math.min(word.length(), LONGEST_STEM); n > 0; n--) {
                    if ((node.lengths & (1L << n)) != 0) {
                        add(next, node.stems.get(word.substring(0, n)));
                    }
                }
            }
        }
        return next;
    }

    private static <T> void add(List<Node<T>> nodes, @Nullable Node<T> node) {
        if (node != null) {
            nodes.add(node);
        }
    }
}
