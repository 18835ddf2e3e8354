package org.tabularium.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// The short entries of a list, each compared with those before it.
final class Entries {
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int LONGEST_LIST = 60;
    private final Look look;
    private final List<Set<String>> before = new ArrayList<>();

    Entries(Look look) {
        this.look = look;
    }

    /// An entry before, whose words are all in this one, or all the words of this one in it.
    Optional<Set<String>> same(Stretch entry) {
        Set<String> words = words(look.of(entry));
        if (words.size() < FEWEST || words.size() > MOST || before.size() > LONGEST_LIST) {
            return Optional.empty();
        }
        Optional<Set<String>> same =
                before.stream().filter(b -> b.containsAll(words) || words.containsAll(b)).findFirst();
        before.add(words);
        return same;
    }

    private static Set<String> words(String entry) {
        Set<String> words = new HashSet<>();
        Tokens tokens = Tokens.of(entry.substring(0, Math.min(entry.length(), 200)));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isSolid()) {
                words.add(token.folded());
            }
        }
        return words;
    }
}
