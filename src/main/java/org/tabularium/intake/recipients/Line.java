package org.tabularium.intake.recipients;

import java.util.List;
import java.util.Map;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Tokens;

/// A sentence, an entry of a list or a row with what stands in it.
///
/// @param topic what its section is about
/// @param piece the piece of the text it is part of
/// @param at where it stands
/// @param tokens its words
/// @param cues what they tell, by the numbers of the tokens
/// @param mentions the names in it, in their order
/// @param first whether it begins its piece
/// @param listed whether it is a part of an enumeration within its piece
record Line(Topic topic, Piece piece, Stretch at, Tokens tokens, Map<Cue, List<Integer>> cues,
        List<Mention> mentions, boolean first, boolean listed) {
    private static final int REACH = 12;
    private static final int END = 3;

    boolean has(Cue cue) {
        return cues.containsKey(cue);
    }

    boolean hasAny(Cue one, Cue other, Cue third) {
        return has(one) || has(other) || has(third);
    }

    /// Whether it is an entry of a list or a row of a table.
    boolean isEntry() {
        return piece.kind() == Piece.Kind.ITEM || piece.kind() == Piece.Kind.ROW;
    }

    boolean endsWith(String sign) {
        return tokens.at(tokens.size() - 1).is(sign);
    }

    /// Where these tokens stand in the text.
    Stretch stretch(int from, int end) {
        return new Stretch(at.start() + tokens.at(from).start(), at.start() + tokens.at(end - 1).end());
    }

    /// The number of the token that begins at a character or after it.
    int token(int character) {
        int token = 0;
        while (token < tokens.size() && tokens.at(token).start() < character) {
            token++;
        }
        return token;
    }

    /// Whether what stands at a token is denied in its part of the sentence.
    boolean isDenied(int token) {
        if (!has(Cue.NOT) || has(Cue.UNLESS)) {
            return false;
        }
        List<Integer> denials = cues.getOrDefault(Cue.NOT, List.of());
        boolean atEnd = !has(Cue.USE) && denials.stream().anyMatch(n -> n >= tokens.size() - END);
        return atEnd || denials.stream().anyMatch(n -> isNear(n, token));
    }

    /// Whether two tokens stand in one part of the sentence.
    boolean isNear(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        if (to - from > REACH) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (tokens.at(i).isSign(",;:")) {
                return false;
            }
        }
        return true;
    }
}
