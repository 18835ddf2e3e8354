package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Finds purposes, data, people and recipients in running text.
final class ProseDetails {
    private final PurposeCues purposes;
    private final Enumerations enumerations;
    private final Phrases<Role> things = new Phrases<>();
    private final SignWords negations;

    ProseDetails(Spellings words) {
        purposes = new PurposeCues(words);
        enumerations = new Enumerations(words);
        things.addAll(words.words("data"), Role.DATA);
        things.addAll(words.words("people"), Role.PERSON);
        things.addAll(words.words("recipients"), Role.RECIPIENT);
        negations = new SignWords(words, "negations");
    }

    void in(Prose prose, Stretch at, Collected into) {
        Tokens tokens = Tokens.of(prose.of(at));
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || isEnd(tokens, i)) {
                sentence(tokens, from, Math.min(i + 1, tokens.size()), at.start(), into);
                from = i + 1;
            }
        }
    }

    private static boolean isEnd(Tokens tokens, int i) {
        Token next = tokens.at(i + 1);
        return tokens.at(i).isSign(".!?") && !next.glued() && tokens.at(i - 1).text().length() > 2
                && !next.isNone() && Character.isUpperCase(next.text().codePointAt(0));
    }

    private void sentence(Tokens tokens, int from, int to, int offset, Collected into) {
        boolean denied = negations.in(Tokens.of(tokens.between(from, to)));
        List<Enumerations.Span> data = new ArrayList<>();
        for (int i = from; i < to;) {
            int after = purposes.at(tokens, i, to, i == from, offset, into);
            if (after > i) {
                i = after;
                continue;
            }
            Optional<Phrases.Match<Role>> thing = things.at(tokens, i);
            if (thing.isEmpty() || thing.get().end() > to) {
                i++;
                continue;
            }
            int end = thing.get().end();
            Role role = thing.get().value();
            if (!denied || role == Role.PERSON) {
                into.add(role, Said.likely(tokens.between(i, end),
                        new Stretch(offset + tokens.at(i).start(), offset + tokens.at(end - 1).end())));
            }
            if (role == Role.DATA && !denied) {
                data.add(new Enumerations.Span(i, end));
            }
            i = end;
        }
        enumerations.in(tokens, data, to, offset, into);
    }
}
