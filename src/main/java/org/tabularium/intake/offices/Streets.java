package org.tabularium.intake.offices;

import java.util.List;

/// Tells streets, houses and post-office boxes.
final class Streets {
    private static final int MOST_WORDS = 9;
    private final OfficeWords words;

    Streets(OfficeWords words) {
        this.words = words;
    }

    /// Whether it names a street with its number, or a post-office box.
    boolean isStreet(String text) {
        List<Word> all = Word.of(text);
        if (all.isEmpty() || all.size() > MOST_WORDS || text.indexOf('@') >= 0 || isOther(text, all)) {
            return false;
        }
        if (OfficeWords.begins(words.boxes, text)) {
            return true;
        }
        boolean letters =
                all.stream().anyMatch(w -> w.text().chars().filter(Character::isLetter).count() >= 2);
        boolean numbered = isNumber(all.getFirst()) || all.stream().skip(1).anyMatch(Streets::isNumber)
                || endsInNumber(all.getLast());
        boolean named = all.stream().anyMatch(Word::isCapital) || isNumber(all.getFirst());
        return letters && ((numbered && named) || isNamed(all));
    }

    private static boolean endsInNumber(Word last) {
        String text = last.text();
        return text.length() > 4 && Character.isLetter(text.charAt(0))
                && Character.isDigit(text.charAt(text.length() - 1));
    }

    /// "Barrow Street", "Schlossplatz": a word for a street without a number.
    private boolean isNamed(List<Word> all) {
        String last = all.getLast().folded();
        boolean german = all.size() <= 3 && all.getLast().isCapital()
                && words.streetEnds.stream()
                        .anyMatch(e -> last.endsWith(e) && last.length() > e.length() + 1);
        boolean english = all.size() > 1 && all.size() <= 5 && all.stream().allMatch(Word::isCapital)
                && words.streetWords.contains(last);
        return german || english || (all.size() > 1 && all.size() <= 4
                && words.streetWords.contains(all.getFirst().folded())
                && (all.getFirst().isCapital() || all.getFirst().text().length() > 2)
                && all.getLast().isCapital());
    }

    /// A legal form at the end, a label or the number of a register: no street.
    private boolean isOther(String text, List<Word> all) {
        String last = all.getLast().text();
        return (OfficeWords.begins(words.phone, text) && all.size() < 6 && text.indexOf('+') >= 0)
                || OfficeWords.begins(words.registry, text) || OfficeWords.begins(words.mail, text)
                || OfficeWords.begins(words.forms, last)
                || all.stream().allMatch(w -> !Character.isLetter(w.text().charAt(0)) && !w.text()
                        .matches("\\d+[a-zA-Z]"))
                || text.indexOf('§') >= 0;
    }

    /// "2. tv", "1. OG".
    private static boolean isStorey(String text, List<Word> all) {
        Word first = all.getFirst();
        return all.size() == 2 && first.isDigits(1, 2) && first.end() < text.length()
                && text.charAt(first.end()) == '.'
                && all.getLast().text().length() <= 5 && !all.getLast().hasDigit();
    }

    private static boolean isNumber(Word word) {
        String text = word.text();
        return Character.isDigit(text.charAt(0)) && text.length() <= 9 && digits(text) <= 5;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).limit(10).count();
    }

    /// Whether it names a floor, a house or a suite within a street.
    boolean isWithin(String text) {
        List<Word> all = Word.of(text);
        return (!all.isEmpty() && isStorey(text, all))
                || (!all.isEmpty() && all.size() <= 6 && text.indexOf('@') < 0
                        && !all.stream().map(Word::text).anyMatch(w -> OfficeWords.begins(words.forms, w))
                        && all.stream().anyMatch(w -> words.buildings.contains(w.folded())));
    }
}
