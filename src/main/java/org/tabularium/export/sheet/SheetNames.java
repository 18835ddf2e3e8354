package org.tabularium.export.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tabularium.export.CleanText;

/// Names of sheets as Excel takes them: up to 31 characters, none of `[ ] : * ? / \`, no apostrophe at either
/// end, no two alike but for case.
final class SheetNames {
    private static final int LONGEST = 31;

    private SheetNames() {}

    static List<String> of(List<String> wanted) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String name : wanted) {
            String clean = clean(name, names.size());
            String candidate = clean;
            for (int n = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); n++) {
                String tail = " " + n;
                candidate = cut(clean, LONGEST - tail.length()) + tail;
            }
            names.add(candidate);
        }
        return names;
    }

    private static String clean(String name, int index) {
        String spaced = CleanText.of(name).replaceAll("[\\[\\]:*?/\\\\\\s]+", " ").strip();
        String bare = cut(spaced, LONGEST).replaceAll("^'+|'+$", "").strip();
        // Excel keeps the name "History" for itself.
        boolean reserved = bare.equalsIgnoreCase("history");
        return bare.isEmpty() ? Integer.toString(index + 1) : reserved ? bare + " 1" : bare;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).strip();
    }
}
