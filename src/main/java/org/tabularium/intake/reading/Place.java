package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The place within an act that is being read.
final class Place {
    private final Map<Detail, String> parts = new EnumMap<>(Detail.class);

    /// The parts of a section, from wide to narrow.
    enum Detail {
        SECTION, PARAGRAPH, SUBPARAGRAPH, SENTENCE, NUMBER, LETTER,
        /// What is narrower than anything the law data tell apart.
        PASSED
    }

    Place() {}

    private Place(Place other) {
        parts.putAll(other.parts);
    }

    Place copy() {
        return new Place(this);
    }

    boolean has(Detail detail) {
        return parts.containsKey(detail);
    }

    String get(Detail detail) {
        return parts.getOrDefault(detail, "");
    }

    /// Whether nothing as narrow as this has been named yet.
    boolean isWiderThan(Detail detail) {
        return parts.keySet().stream().noneMatch(d -> d.compareTo(detail) >= 0);
    }

    /// Takes a part; narrower ones belong to the one before.
    void set(Detail detail, String value) {
        if (detail == Detail.SENTENCE && (has(Detail.NUMBER) || has(Detail.LETTER))) {
            return;
        }
        parts.keySet().removeIf(d -> d.compareTo(detail) > 0);
        parts.put(detail, value);
    }

    /// Its parts; first sentences and sub-paragraphs are not told apart from what they stand in.
    ///
    /// @param european whether it is a place in the Regulation, whose paragraphs have no letters of their own
    List<String> path(boolean european) {
        Place plain = european ? european() : this;
        List<String> path = new ArrayList<>();
        plain.parts.forEach((detail, value) -> {
            switch (detail) {
                case SECTION, PARAGRAPH, NUMBER, LETTER -> path.add(value);
                case SUBPARAGRAPH -> add(path, "u", value);
                case SENTENCE -> add(path, "s", value);
                case PASSED -> {
                    // not told apart
                }
            }
        });
        return path;
    }

    private static void add(List<String> path, String prefix, String value) {
        if (!value.equals("1")) {
            path.add(prefix + value);
        }
    }

    /// "Abs. 1b" is paragraph 1, letter b there; without a paragraph the one with the letters is meant.
    private Place european() {
        Place plain = copy();
        plain.part(Detail.SECTION, Detail.LETTER);
        plain.part(Detail.PARAGRAPH, Detail.LETTER);
        if (!plain.has(Detail.PARAGRAPH) && plain.has(Detail.LETTER)) {
            plain.parts.put(Detail.PARAGRAPH, plain.get(Detail.SECTION).equals("9") ? "2" : "1");
        }
        return plain;
    }

    /// Parts a letter from the number it is glued to.
    private void part(Detail number, Detail letter) {
        String both = get(number);
        int digits = digits(both);
        if (digits > 0 && digits < both.length()) {
            parts.put(number, both.substring(0, digits));
            parts.putIfAbsent(letter, both.substring(digits));
        }
    }

    private static int digits(String text) {
        int n = 0;
        while (n < text.length() && Character.isDigit(text.charAt(n))) {
            n++;
        }
        return n;
    }
}
