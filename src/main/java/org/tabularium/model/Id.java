package org.tabularium.model;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A readable name of an entity that never changes and by which others refer to it, for example `act-newsletter`.
///
/// @param <E> the kind of entity it names
/// @param value lower-case letters, digits and hyphens, at most 80
@SuppressWarnings("UnusedTypeParameter") // it keeps the ids of different kinds apart
public record Id<E>(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public Id {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    /// A new id made of a prefix and the readable part of a name.
    ///
    /// @param taken says which ids are in use already
    public static <E> Id<E> fresh(String prefix, String name, Predicate<String> taken) {
        String stem = prefix + readable(name);
        String candidate = stem;
        for (int i = 2; taken.test(candidate); i++) {
            candidate = stem + "-" + i;
        }
        return new Id<>(candidate);
    }

    private static String readable(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                .replace("ß", "ss").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = plain.length() <= 40 ? plain : plain.substring(0, 40).replaceAll("-$", "");
        return shortened.isEmpty() ? "" : "-" + shortened;
    }

    @Override
    public String toString() {
        return value;
    }
}
