package org.tabularium.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// Finds headings that stand in the same line as their text, as in `Website logs. When you open a page …`,
/// and short
/// entries with a paragraph below them.
final class RunIns {
    private static final int LONGEST = 70;
    private static final int LONGEST_NUMBER = 8;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_REST = 30;
    private final Sentences sentences;
    private final Phrases<Boolean> clauses = new Phrases<>();
    private final Phrases<Boolean> subjects = new Phrases<>();

    RunIns(Sentences sentences) {
        this.sentences = sentences;
        Spellings words = Spellings.load("outline");
        clauses.addAll(words.words("clauses"), true);
        subjects.addAll(words.words("subjects"), true);
    }

    /// A section whose pieces with such headings are sections within it.
    Branch unfolded(Prose prose, Branch branch) {
        List<Branch> parts = branch.parts().stream().map(part -> unfolded(prose, part)).toList();
        List<Optional<Stretch>> heads = heads(prose, branch.own());
        List<Branch> found = new ArrayList<>();
        List<Piece> before = new ArrayList<>();
        boolean many = heads.stream().filter(Optional::isPresent).count() > 1 || hasShortEntry(branch, heads);
        for (int i = 0; i < branch.own().size(); i++) {
            Piece piece = branch.own().get(i);
            if (many && heads.get(i).isPresent()) {
                found.add(part(prose, branch, piece, heads.get(i).orElseThrow()));
            } else {
                (found.isEmpty() ? before : found.getLast().own()).add(piece);
            }
        }
        found.addAll(parts);
        return new Branch(branch.heading(), branch.level(), branch.isAspect(), before, found);
    }

    private static Branch part(Prose prose, Branch branch, Piece piece, Stretch head) {
        Piece heading = new Piece(Piece.Kind.HEADING, branch.level() + 1, head, piece.mark(),
                piece.language());
        Branch part = Branch.under(heading, branch.level() + 1, false);
        int rest = head.end();
        while (rest < piece.at().end() && !Character.isLetterOrDigit(prose.text().charAt(rest))
                && "§(\"„“‚«»".indexOf(prose.text().charAt(rest)) < 0) {
            rest++;
        }
        if (rest < piece.at().end()) {
            part.own().add(new Piece(Piece.Kind.PARAGRAPH, 0, new Stretch(rest, piece.at().end()), "",
                    piece.language()));
        }
        return part;
    }

    private static boolean hasShortEntry(Branch branch, List<Optional<Stretch>> heads) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).equals(Optional.of(branch.own().get(i).at()))) {
                return true;
            }
        }
        return false;
    }

    private List<Optional<Stretch>> heads(Prose prose, List<Piece> pieces) {
        List<Optional<Stretch>> heads = new ArrayList<>();
        @Nullable Piece before = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean followed = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Piece.Kind.PARAGRAPH;
            boolean alone = before == null
                    || (before.kind() == Piece.Kind.PARAGRAPH && !prose.of(before).endsWith(":"));
            heads.add(followed && alone && isShortEntry(prose, piece) ? Optional.of(piece.at())
                    : runIn(prose, piece));
            before = piece;
        }
        return heads;
    }

    private static boolean isShortEntry(Prose prose, Piece piece) {
        String text = prose.of(piece);
        boolean named = text.endsWith(")") && text.indexOf('(') > 1 && text.indexOf(':') < 0
                && text.indexOf('\n') < 0;
        boolean brief = piece.kind() == Piece.Kind.ITEM ? text.length() <= LONGEST / 2
                : named && text.length() <= LONGEST;
        return brief && !text.isBlank() && Character.isUpperCase(text.codePointAt(0))
                && ".:;,".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private Optional<Stretch> runIn(Prose prose, Piece piece) {
        boolean numbered = !piece.mark().isEmpty() && piece.mark().codePoints().anyMatch(Character::isDigit);
        if (piece.kind() != Piece.Kind.PARAGRAPH && !(piece.kind() == Piece.Kind.ITEM && numbered)) {
            return Optional.empty();
        }
        String text = prose.text();
        int start = afterNumber(text, piece.at());
        Stretch beginning = new Stretch(start, Math.min(piece.at().end(), piece.at().start() + 2 * LONGEST));
        List<Stretch> first = sentences.in(text, beginning);
        if (first.size() < 2 || first.getFirst().length() > LONGEST
                || piece.at().length() - first.getFirst().length() < SHORTEST_REST) {
            return Optional.empty();
        }
        Stretch head = first.getFirst();
        String words = head.of(text);
        boolean question = words.endsWith("?");
        boolean fits = Character.isUpperCase(words.codePointAt(0)) && (question || words.endsWith("."))
                && words.indexOf('\n') < 0 && words.indexOf('@') < 0 && isHeading(Tokens.of(words), question);
        return fits ? Optional.of(question ? head : new Stretch(head.start(), head.end() - 1))
                : Optional.empty();
    }

    /// Where the words begin after a number that is part of the text, as `2.1`.
    private static int afterNumber(String text, Stretch at) {
        int i = at.start();
        while (i < at.end() && i - at.start() < LONGEST_NUMBER
                && (Character.isDigit(text.charAt(i)) || ".()§".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > at.start() && i < at.end() && Character.isWhitespace(text.charAt(i)) ? i + 1 : at.start();
    }

    private boolean isHeading(Tokens words, boolean question) {
        if (!question && subjects.at(words, 0).isPresent()) {
            return false;
        }
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += words.at(i).isWord() ? 1 : 0;
            if (!question && (clauses.at(words, i).isPresent() || words.at(i).isSign(":;"))) {
                return false;
            }
        }
        return count > 0 && count <= MOST_WORDS;
    }
}
