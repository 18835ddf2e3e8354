package org.tabularium.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import tools.jackson.databind.json.JsonMapper;

/// The lists of words and phrases rules look for, from `assets/audit/words.json`. Read once, then only looked into.
final class WordLists {
    private static final String FILE = "/assets/audit/words.json";
    private final Spellings data;
    private final Map<String, Phrases<Boolean>> phrases = new HashMap<>();
    private final Phrases<String> things = new Phrases<>();

    WordLists() {
        try (InputStream in = WordLists.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no data " + FILE);
            }
            data = new Spellings(FILE, JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        data.root().propertyNames().forEach(key -> {
            Phrases<Boolean> some = new Phrases<>();
            some.addAll(data.words(key), true);
            phrases.put(key, some);
        });
        data.map("things").forEach((thing, words) -> things.addAll(words, thing));
    }

    /// The phrases under a key.
    Phrases<Boolean> phrases(String key) {
        Phrases<Boolean> some = phrases.get(key);
        if (some == null) {
            throw new IllegalArgumentException(FILE + " says nothing of " + key);
        }
        return some;
    }

    /// Names of the things that are kept everywhere, each with the id of the thing.
    Phrases<String> things() {
        return things;
    }

    /// The single words under a key, folded.
    Set<String> set(String key) {
        return data.set(key);
    }

    /// The words under a key as they stand there.
    List<String> words(String key) {
        return data.words(key);
    }
}
