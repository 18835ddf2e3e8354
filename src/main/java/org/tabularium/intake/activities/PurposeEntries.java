package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.intake.activities.Described.Passage;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// The entries of a list or the rows of a table of purposes, where a text has such a list instead of sections
/// for its
/// processing.
final class PurposeEntries {
    private static final int FEW_SECTIONS = 2;
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_SENTENCE = 12;
    private final PurposeTables tables;
    private final SignWords side;
    private final Phrases<Boolean> rows = new Phrases<>();

    PurposeEntries(Spellings words) {
        tables = new PurposeTables(words);
        side = new SignWords(words, "side");
        rows.addAll(words.words("rowLabels"), true);
    }

    /// The sections, and the entries where the sections are few.
    List<Described> with(List<Described> sections, Outline outline) {
        if (sections.stream().filter(s -> !side.in(s.title().value())).count() > FEW_SECTIONS) {
            return sections;
        }
        List<Described> entries = outline.all()
                .filter(section -> section.topic() == Topic.PURPOSES)
                .filter(section -> sections.stream().noneMatch(s -> s.extent().overlaps(section.extent())))
                .flatMap(section -> entries(outline.prose(), section).stream()).toList();
        if (entries.isEmpty()) {
            entries = outline.all().filter(section -> sections.stream().noneMatch(
                    s -> s.extent().overlaps(section.extent()))).flatMap(
                            section -> tables.in(outline.prose(), section).stream())
                    .toList();
        }
        List<Described> listed = entries;
        return Stream.concat(sections.stream(), listed.stream())
                .sorted(Comparator.comparingInt((Described d) -> d.extent().start())).toList();
    }

    private List<Described> entries(Prose prose, Section section) {
        List<Described> entries = new ArrayList<>();
        List<Piece> pieces = section.own();
        int depth = pieces.stream().filter(PurposeEntries::isItem).mapToInt(Piece::level).min().orElse(0);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!isItem(piece) || piece.level() > depth) {
                continue;
            }
            int end = i + 1;
            while (end < pieces.size() && isItem(pieces.get(end)) && pieces.get(end).level() > depth) {
                end++;
            }
            Stretch title = title(prose, piece.at());
            if (title.length() < piece.at().length() && rows.whole(Tokens.of(prose.of(title))).isPresent()) {
                continue;
            }
            List<Piece> own = new ArrayList<>(pieces.subList(i, end));
            own.set(0, explained(prose, piece, title));
            entries.add(new Described(Said.likely(prose.of(title), title),
                    new Stretch(piece.at().start(), pieces.get(end - 1).at().end()),
                    List.of(new Passage(prose.of(title), Topic.PURPOSES, own))));
        }
        return entries.size() > 1 ? entries : List.of();
    }

    /// What stands after the title and a colon, or the whole entry.
    private static Piece explained(Prose prose, Piece piece, Stretch title) {
        String text = prose.text();
        int from = title.end();
        boolean colon = from < piece.at().end() && text.charAt(from) == ':';
        if (!colon || text.substring(from + 1, piece.at().end()).isBlank()) {
            return piece;
        }
        return new Piece(piece.kind(), piece.level(), new Stretch(from + 1, piece.at().end()), "",
                piece.language());
    }

    private static boolean isItem(Piece piece) {
        return piece.kind() == Piece.Kind.ITEM;
    }

    /// The words before a colon, a dash or a bracket, or all of them.
    private static Stretch title(Prose prose, Stretch at) {
        String text = prose.of(at);
        int end = text.length();
        for (int i = 0; i < Math.min(text.length(), LONGEST_TITLE); i++) {
            char c = text.charAt(i);
            boolean dash = (c == '–' || c == '—' || c == '-') && i > 0 && text.charAt(i - 1) == ' ';
            boolean stop = c == '.' && i > SHORTEST_SENTENCE && i + 1 < text.length()
                    && text.charAt(i + 1) == ' ';
            boolean bracket = c == '(' && !Entries.goesOn(text, i);
            if (stop || (i > 2 && (c == ':' || bracket || c == '\n' || dash))) {
                end = i;
                break;
            }
        }
        while (end > 1 && " ,;.\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Stretch(at.start(), at.start() + end);
    }
}
