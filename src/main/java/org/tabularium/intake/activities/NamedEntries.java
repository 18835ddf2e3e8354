package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tabularium.intake.activities.Described.Passage;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Tokens;

/// Finds entries that begin with the title of a processing and a colon, as in a list of legal bases
/// `Newsletter: consent; Orders: contract`.
final class NamedEntries {
    private static final int LONGEST = 200;
    private final Map<String, Integer> byTitle = new HashMap<>();

    NamedEntries(List<Described> described) {
        for (int i = 0; i < described.size(); i++) {
            byTitle.putIfAbsent(key(described.get(i).title().value()), i);
        }
    }

    /// The processing with what such entries of other sections say of it.
    List<Described> with(Outline outline, List<Described> described) {
        Owners owners = new Owners(described.stream().map(Described::extent).toList());
        List<List<Passage>> found = new ArrayList<>();
        described.forEach(_ -> found.add(new ArrayList<>()));
        outline.all().forEach(section -> section.own().stream().filter(NamedEntries::isEntry)
                .filter(piece -> owners.of(piece.at()).isEmpty())
                .forEach(piece -> of(outline.prose(), piece)
                        .ifPresent(i -> found.get(i).add(passage(outline.prose(), section, piece)))));
        List<Described> all = new ArrayList<>();
        for (int i = 0; i < described.size(); i++) {
            Described one = described.get(i);
            List<Passage> passages = new ArrayList<>(one.passages());
            passages.addAll(found.get(i));
            all.add(new Described(one.title(), one.extent(), passages));
        }
        return all;
    }

    /// The number of the processing whose title an entry begins with, or stands in the first cell of a row.
    OptionalInt of(Prose prose, Piece piece) {
        if (piece.kind() == Piece.Kind.ROW) {
            String row = prose.of(piece);
            int cell = row.indexOf('\t');
            int number = cell < 0 ? -1 : byTitle.getOrDefault(key(row.substring(0, cell)), -1);
            return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
        }
        if (!isEntry(piece)) {
            return OptionalInt.empty();
        }
        int colon = colon(prose, piece, piece.at().start());
        while (colon >= 0) {
            int number = byTitle.getOrDefault(key(prose.text().substring(piece.at().start(), colon)), -1);
            if (number >= 0) {
                return OptionalInt.of(number);
            }
            colon = colon(prose, piece, colon + 1);
        }
        return OptionalInt.empty();
    }

    private static boolean isEntry(Piece piece) {
        return piece.kind() == Piece.Kind.ITEM;
    }

    private Passage passage(Prose prose, Section section, Piece piece) {
        int from = colon(prose, piece, piece.at().start());
        while (byTitle.getOrDefault(key(prose.text().substring(piece.at().start(), from)), -1) < 0) {
            from = colon(prose, piece, from + 1);
        }
        int start = from + 1;
        while (start < piece.at().end() && Character.isWhitespace(prose.text().charAt(start))) {
            start++;
        }
        String heading = section.heading().map(prose::of).orElse("");
        Piece rest = new Piece(piece.kind(), piece.level(), new Stretch(start, piece.at().end()), "",
                piece.language());
        return new Passage(heading, section.topic(), List.of(rest));
    }

    private static int colon(Prose prose, Piece piece, int from) {
        int limit = Math.min(piece.at().end(), piece.at().start() + LONGEST);
        int colon = from < limit ? prose.text().substring(from, limit).indexOf(':') : -1;
        return colon < 0 ? -1 : from + colon;
    }

    private static String key(String title) {
        return Tokens.fold(title.strip());
    }
}
