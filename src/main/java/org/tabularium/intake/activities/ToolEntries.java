package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.intake.activities.Described.Passage;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// Finds the tools that are entries of a list within the description of a processing, as in
/// `Mailer: sends our letters; Service provider: …; Legal basis: …`.
final class ToolEntries {
    private static final int LONGEST = 90;
    private final SignWords lists;
    private final List<String> labelled;
    private final Labels labels;
    private final Phrases<Boolean> rows = new Phrases<>();

    ToolEntries(Spellings words, Labels labels) {
        lists = new SignWords(words, "toolLists");
        labelled = words.words("toolLabels");
        this.labels = labels;
        rows.addAll(words.words("rowLabels"), true);
    }

    /// The processing, each followed by its tools, which then are no part of it.
    List<Described> apart(Prose prose, List<Described> described) {
        List<Described> all = new ArrayList<>();
        for (Described one : described) {
            List<Described> tools = new ArrayList<>();
            List<Passage> rest = one.passages().stream().map(p -> without(prose, p, tools)).toList();
            all.add(new Described(one.title(), one.extent(), rest));
            all.addAll(tools);
        }
        return all;
    }

    private Passage without(Prose prose, Passage passage, List<Described> tools) {
        List<Piece> rest = new ArrayList<>();
        boolean list = false;
        for (Piece piece : passage.pieces()) {
            String text = prose.of(piece);
            Optional<Stretch> name = name(prose, piece);
            boolean told = labelled.stream().anyMatch(text::contains);
            if (name.isPresent() && (list || told)) {
                String title = name.orElseThrow().of(prose.text());
                Piece words = rest(piece, name.orElseThrow());
                Passage own = new Passage(title, Topic.ACTIVITY, List.of(words));
                tools.add(new Described(Said.likely(prose.of(name.orElseThrow()), name.orElseThrow()),
                        piece.at(),
                        Stream.concat(Stream.of(own), service(prose, title, words).stream()).toList()));
                continue;
            }
            rest.add(piece);
            list = piece.kind() == Piece.Kind.PARAGRAPH ? text.endsWith(":") && lists.in(text) : list;
        }
        return new Passage(passage.heading(), passage.topic(), rest);
    }

    /// What the tool does, where it is told in a few words before the first label.
    private static Optional<Passage> service(Prose prose, String title, Piece rest) {
        String text = prose.of(rest);
        int end = text.indexOf(';');
        if (end < 0 || end > LONGEST || text.substring(0, end).contains(". ")) {
            return Optional.empty();
        }
        Stretch at = new Stretch(rest.at().start(), rest.at().start() + end);
        return Optional.of(new Passage(title, Topic.PURPOSES,
                List.of(new Piece(Piece.Kind.ITEM, 1, at, "", rest.language()))));
    }

    private static Piece rest(Piece piece, Stretch name) {
        return new Piece(Piece.Kind.PARAGRAPH, 0, new Stretch(name.end() + 1, piece.at().end()), "",
                piece.language());
    }

    /// The words before the first colon, unless they are a label.
    private Optional<Stretch> name(Prose prose, Piece piece) {
        String text = prose.of(piece);
        int colon = text.substring(0, Math.min(text.length(), LONGEST)).indexOf(':');
        if (piece.kind() != Piece.Kind.ITEM || colon < 2 || colon + 1 >= text.length()
                || !Character.isLetterOrDigit(text.charAt(0)) || text.charAt(colon + 1) == '/'
                || labels.ofWhole(text.substring(0, colon)) != Role.NONE
                || rows.whole(Tokens.of(text.substring(0, colon))).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Stretch(piece.at().start(), piece.at().start() + colon));
    }
}
