package org.tabularium.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The words of `words.json`, each in German and English, drawn by chance.
final class Words {
    private final Map<String, List<LocalText>> lists;
    private final RandomGenerator chance;

    private Words(Map<String, List<LocalText>> lists, RandomGenerator chance) {
        this.lists = lists;
        this.chance = chance;
    }

    static Words read(RandomGenerator chance) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.json"))) {
            Map<String, List<LocalText>> lists = new HashMap<>();
            for (Map.Entry<String, JsonNode> list : JsonMapper.shared().readTree(in).properties()) {
                List<LocalText> texts = new ArrayList<>();
                list.getValue().forEach(text -> texts.add(text(text.path("de").asString(),
                        text.path("en").asString())));
                lists.put(list.getKey(), List.copyOf(texts));
            }
            return new Words(lists, chance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalText text(String german, String english) {
        return LocalText.of(Language.GERMAN, german).with(Language.ENGLISH, english);
    }

    List<LocalText> all(String list) {
        return Objects.requireNonNull(lists.get(list), list);
    }

    LocalText one(String list) {
        return one(all(list));
    }

    <T> T one(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    int count(int least, int most) {
        return chance.nextInt(least, most + 1);
    }

    /// Different ones, in the order of the list.
    <T> List<T> some(List<T> list, int least, int most) {
        List<T> left = new ArrayList<>(list);
        for (int wanted = count(least, most); left.size() > wanted;) {
            left.remove(chance.nextInt(left.size()));
        }
        return left;
    }

    /// Two texts as one, in both languages.
    static LocalText joined(LocalText first, String between, LocalText second) {
        return text(first.in(Language.GERMAN) + between + second.in(Language.GERMAN),
                first.in(Language.ENGLISH) + between + second.in(Language.ENGLISH));
    }
}
