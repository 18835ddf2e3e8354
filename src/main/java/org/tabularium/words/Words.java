package org.tabularium.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.tabularium.model.Language;

/// Messages of one room in one language.
public final class Words {
    /// The languages the program speaks; the first one serves where the user's is not among them.
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Properties texts;
    private final Locale locale;

    private Words(Properties texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /// Reads the messages of a room.
    ///
    /// @param room name of the room, for example `store`
    /// @param wanted language of the user
    public static Words of(String room, Locale wanted) {
        Locale locale = SPOKEN.stream().filter(l -> l.getLanguage().equals(wanted.getLanguage())).findFirst()
                .orElse(SPOKEN.getFirst());
        String name = room + "_" + locale.getLanguage() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no messages " + name);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(texts, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The message of this key with its places `{0}`, `{1}` … filled in.
    public String get(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return values.length == 0 ? text.replace("''", "'") : new MessageFormat(text, locale).format(values);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Locale locale() {
        return locale;
    }

    /// The language of the messages, in which texts of a register are shown where they have it.
    public Language language() {
        return new Language(locale.getLanguage());
    }
}
