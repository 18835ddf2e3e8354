package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.model.Language;

/// Puts pieces together to a text and tells their languages.
final class Composer {
    private static final Tongues TONGUES = new Tongues();
    /// Below this many characters a piece may have too few words to tell.
    private static final int SHORT = 60;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    private Composer() {}

    /// The text of these pieces, those without words left out.
    static Prose prose(List<Block> blocks) {
        Composer composer = new Composer();
        blocks.forEach(composer::add);
        return composer.done();
    }

    private void add(Block block) {
        String clean = Characters.clean(block.text());
        String words = block.kind() == Piece.Kind.ROW ? row(clean) : Characters.lines(clean);
        if (words.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(isTight(block) ? "\n" : "\n\n");
        }
        String mark = Characters.line(Characters.clean(block.mark()));
        text.append(mark).append(mark.isEmpty() ? "" : " ");
        Stretch at = new Stretch(text.length(), text.length() + words.length());
        text.append(words);
        pieces.add(new Piece(block.kind(), block.level(), at, mark, Optional.empty()));
    }

    private boolean isTight(Block next) {
        Piece.Kind last = pieces.getLast().kind();
        return last == next.kind() && (last == Piece.Kind.ITEM || last == Piece.Kind.ROW);
    }

    private static String row(String cells) {
        List<String> all = new ArrayList<>();
        for (String cell : cells.split("\t", -1)) {
            all.add(Characters.line(cell.replace('\n', ' ')));
        }
        return all.stream().allMatch(String::isEmpty) ? "" : String.join("\t", all);
    }

    private Prose done() {
        // composing once more at the seams changes nothing: every piece is composed, a blank or break between
        // them
        String whole = text.toString();
        List<Optional<Language>> told = pieces.stream().map(p -> TONGUES.of(p.at().of(whole))).toList();
        Optional<Language> most = most(told);
        List<Piece> done = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece p = pieces.get(i);
            Optional<Language> language = told.get(i);
            if (language.isEmpty() && p.at().length() >= SHORT) {
                language = TONGUES.hinted(p.at().of(whole))
                        .filter(h -> most.isEmpty() || most.get().equals(h));
            }
            done.add(new Piece(p.kind(), p.level(), p.at(), p.mark(), language.or(() -> most)));
        }
        return new Prose(whole, done, most);
    }

    private Optional<Language> most(List<Optional<Language>> told) {
        Optional<Language> best = Optional.empty();
        long most = 0;
        for (Language language : told.stream().flatMap(Optional::stream).distinct().sorted().toList()) {
            long count = 0;
            for (int i = 0; i < told.size(); i++) {
                boolean same = told.get(i).filter(language::equals).isPresent();
                count += same ? pieces.get(i).at().length() : 0;
            }
            if (count > most) {
                most = count;
                best = Optional.of(language);
            }
        }
        return best.or(() -> TONGUES.of(text.toString())).or(() -> TONGUES.hinted(text.toString()));
    }
}
