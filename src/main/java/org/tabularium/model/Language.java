package org.tabularium.model;

import java.util.Locale;
import java.util.regex.Pattern;

/// A language of the record.
///
/// @param tag BCP 47 tag in lower case, for example `de`
public record Language(String tag) implements Comparable<Language> {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
    public static final Language GERMAN = new Language("de");
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!isValid(tag)) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    public static boolean isValid(String tag) {
        return FORM.matcher(tag).matches();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }
}
