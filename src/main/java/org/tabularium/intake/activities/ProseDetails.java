package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Sentences;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// Finds purposes, data, people and recipients in running text.
final class ProseDetails {
    private static final int LONGEST_SENTENCE = 140;
    private static final int MANY_WORDS = 7;
    private final Sentences sentences = new Sentences();
    private final PurposeCues purposes;
    private final Enumerations enumerations;
    private final Phrases<Role> things = new Phrases<>();
    private final SignWords negations;
    private final SignWords verbs;

    ProseDetails(Spellings words) {
        purposes = new PurposeCues(words);
        enumerations = new Enumerations(words);
        things.addAll(words.words("data"), Role.DATA);
        things.addAll(words.words("people"), Role.PERSON);
        things.addAll(words.words("recipients"), Role.RECIPIENT);
        negations = new SignWords(words, "negations");
        verbs = new SignWords(words, "finite");
    }

    void in(Prose prose, Stretch at, Collected into) {
        for (Stretch sentence : sentences.in(prose.text(), at)) {
            Tokens tokens = Tokens.of(prose.of(sentence));
            sentence(tokens, sentence.start(), into);
        }
    }

    /// Whether an entry is a sentence or several instead of a name.
    boolean isRunning(Prose prose, Stretch at) {
        String words = prose.of(at).stripTrailing();
        boolean single = words.indexOf(',') < 0 && words.indexOf(';') < 0
                && words.split(" ", MANY_WORDS + 1).length > MANY_WORDS;
        return sentences.in(prose.text(), at).size() > 1
                || (words.endsWith(".") && (single || verbs.in(words)));
    }

    /// The first sentence, where it is short enough for a purpose and denies nothing.
    void whole(Prose prose, Stretch at, Collected into) {
        sentences.in(prose.text(), at).stream().findFirst()
                .filter(sentence -> sentence.length() <= LONGEST_SENTENCE
                        && !negations.in(prose.of(sentence)))
                .ifPresent(sentence -> into.mention(Role.PURPOSE, Entries.whole(prose, sentence)));
    }

    private void sentence(Tokens tokens, int offset, Collected into) {
        boolean denied = negations.in(tokens);
        int to = tokens.size();
        List<Enumerations.Span> data = new ArrayList<>();
        for (int i = 0; i < to;) {
            int after = purposes.at(tokens, i, to, i == 0, offset, into);
            if (after > i) {
                i = after;
                continue;
            }
            Optional<Phrases.Match<Role>> thing = things.at(tokens, i);
            if (thing.isEmpty()) {
                i++;
                continue;
            }
            int end = thing.get().end();
            Role role = thing.get().value();
            if (!denied || role == Role.PERSON) {
                into.mention(role, Said.likely(tokens.between(i, end),
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
