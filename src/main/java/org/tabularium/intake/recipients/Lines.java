package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Tokens;

/// Cuts the pieces of a section into sentences and reads the names in them.
final class Lines {
    private static final int SHORT = 90;
    private static final int JOINED = 6;
    private static final int FORM = 20;
    /// No sentence is longer; what goes on is read as the next.
    private static final int LONGEST = 2000;
    private final Outline outline;
    private final Words words;
    private final Names names;
    private final IdentityHashMap<Section, List<List<Line>>> read = new IdentityHashMap<>();

    Lines(Outline outline, Words words, Names names) {
        this.outline = outline;
        this.words = words;
        this.names = names;
    }

    /// Whether a piece is a row of a table, which plain text may draw with bars.
    boolean isRow(Piece piece) {
        return piece.kind() == Piece.Kind.ROW
                || outline.prose().of(piece).chars().filter(c -> c == '|').limit(2).count() == 2;
    }

    Line line(Topic topic, Piece piece, Stretch whole, boolean first) {
        Stretch at = new Stretch(whole.start(), cut(whole));
        Tokens tokens = Tokens.of(outline.prose().of(at));
        return new Line(topic, piece, at, tokens, words.cues(tokens),
                names.in(tokens, at.start(), piece.kind() != Piece.Kind.HEADING), first, false);
    }

    /// The lines right under the heading of a section, those of each piece together.
    ///
    /// The lines of an address under the name of a company are one.
    List<List<Line>> of(Section section) {
        return read.computeIfAbsent(section, s -> of(s.topic(), s.own()));
    }

    private List<List<Line>> of(Topic topic, List<Piece> pieces) {
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int last = addressEnd(pieces, i);
            if (last > i) {
                Stretch at = new Stretch(piece.at().start(), pieces.get(last).at().end());
                lines.add(List.of(line(topic, piece, at, true)));
                i = last;
                continue;
            }
            List<Line> some = new ArrayList<>();
            boolean row = isRow(piece);
            for (Stretch s : sentences(piece.at())) {
                for (Stretch rest = s; rest.length() > 0; rest = new Stretch(cut(rest), s.end())) {
                    Line line = line(topic, piece, rest, some.isEmpty());
                    some.addAll(row ? List.of(line) : parts(line));
                }
            }
            lines.add(some);
        }
        return lines;
    }

    /// The parts of an enumeration such as "Recipients: A Ltd: hosting; B GmbH: support"; the line alone where it is
    /// none. What its label tells holds for each of them.
    private List<Line> parts(Line whole) {
        if (!enumerates(whole)) {
            return List.of(whole);
        }
        Map<Cue, List<Integer>> label = new EnumMap<>(Cue.class);
        label(whole).ifPresent(_ -> label.put(Cue.PROVIDER, List.of()));
        List<Line> parts = new ArrayList<>();
        Tokens tokens = whole.tokens();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            depth = Math.max(0, depth + (tokens.at(i).is("(") ? 1 : tokens.at(i).is(")") ? -1 : 0));
            boolean end = i == tokens.size() || (depth == 0 && tokens.at(i).is(";"));
            if (end && i > from) {
                Line part = line(whole.topic(), whole.piece(), whole.stretch(from, i),
                        parts.isEmpty() && whole.first());
                Map<Cue, List<Integer>> cues = new EnumMap<>(part.cues());
                label.forEach(cues::putIfAbsent);
                parts.add(
                        new Line(part.topic(), part.piece(), part.at(), part.tokens(), cues, part.mentions(),
                                part.first(), !parts.isEmpty()));
            }
            from = end ? i + 1 : from;
        }
        return parts;
    }

    /// Whether several companies stand in a line, each at the beginning of its part.
    private static boolean enumerates(Line line) {
        return line.mentions().stream().anyMatch(m -> m.kind() != Mention.Kind.NEW
                && line.tokens().at(m.from() - 1).is(";") && isOpen(line.tokens(), m));
    }

    /// Whether a name is followed by what is said of it alone: a colon, an address or a bracket.
    private static boolean isOpen(Tokens tokens, Mention mention) {
        return tokens.at(mention.end()).isSign(":,(") && mention.company().isPresent();
    }

    /// The label of recipients with which a line begins.
    private Optional<String> label(Line line) {
        return words.fields.at(line.tokens(), 0).filter(m -> line.tokens().at(m.end()).is(":"))
                .map(Phrases.Match::value).filter(v -> v.equals("company"));
    }

    /// Where a sentence ends, or where it is cut because it is too long.
    private int cut(Stretch at) {
        int end = at.start() + LONGEST;
        if (end >= at.end()) {
            return at.end();
        }
        String text = outline.prose().text();
        for (int i = end; i > at.start() + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    /// The number of the last piece of an address that begins with one; the same where none does.
    private int addressEnd(List<Piece> pieces, int from) {
        Piece piece = pieces.get(from);
        String text = outline.prose().of(piece);
        if (piece.kind() != Piece.Kind.PARAGRAPH || piece.at().length() > SHORT || !isCompany(text)) {
            return from;
        }
        int end = from;
        boolean number = false;
        for (int i = from + 1; i < Math.min(pieces.size(), from + JOINED); i++) {
            Piece next = pieces.get(i);
            String line = outline.prose().of(next);
            boolean part = next.kind() == Piece.Kind.PARAGRAPH && line.length() <= SHORT
                    && !line.contains(": ")
                    && !line.endsWith(".") && !line.endsWith(":") && words.cues(Tokens.of(line)).isEmpty();
            if (!part) {
                break;
            }
            number = number || line.chars().anyMatch(Character::isDigit);
            end = i;
        }
        return number ? end : from;
    }

    private boolean isCompany(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 1; i < tokens.size(); i++) {
            if (words.forms.at(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Whether what was cut behind an abbreviation is one sentence: "Industriestr. 25", "Foo Inc., 1 Main Street".
    private boolean goesOn(Stretch before, Stretch next) {
        String text = outline.prose().text();
        int end = before.end() - 1;
        if (before.length() < 4 || text.charAt(end) != '.' || next.length() == 0) {
            return false;
        }
        char first = text.charAt(next.start());
        String tail = Tokens.fold(text.substring(Math.max(before.start(), end - 4), end));
        boolean street = tail.endsWith("str") || tail.endsWith("st") || tail.endsWith("pl");
        boolean states = text.startsWith("U.S.", Math.max(0, end - 3));
        Tokens after = Tokens.of(text.substring(next.start(), Math.min(next.end(), next.start() + FORM)));
        boolean form = words.forms.at(after, 0).isPresent() && tail.endsWith("pvt");
        return form || states || (street && (Character.isDigit(first) || first == ',')) || first == ','
                || first == ';';
    }

    private List<Stretch> sentences(Stretch piece) {
        List<Stretch> all = outline.sentences();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < piece.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Stretch> found = new ArrayList<>();
        for (int i = low; i < all.size() && all.get(i).start() < piece.end(); i++) {
            Stretch s = all.get(i);
            Stretch cut = s.end() <= piece.end() ? s : new Stretch(s.start(), piece.end());
            if (!found.isEmpty() && goesOn(found.getLast(), cut)) {
                found.set(found.size() - 1, new Stretch(found.getLast().start(), cut.end()));
            } else {
                found.add(cut);
            }
        }
        return found.isEmpty() ? List.of(piece) : found;
    }
}
