package org.tabularium.intake.reading;

import java.util.List;

/// Tells from the cells of a column how they separate their entries.
final class Guess {
    private static final int CELLS = 500;
    private static final int CHARACTERS = 4000;
    private static final double WORDS_OF_AN_ENTRY = 5;
    private static final double WORDS_OF_A_LINE = 14;
    private final Splitter splitter;

    Guess(Splitter splitter) {
        this.splitter = splitter;
    }

    Splitting of(List<String> cells) {
        List<String> some = cells.stream().filter(c -> !c.isBlank()).limit(CELLS)
                .map(c -> c.length() > CHARACTERS ? c.substring(0, CHARACTERS) : c).toList();
        if (parts(some, Splitting.LINES, WORDS_OF_A_LINE) > 0 && isList(some)) {
            return Splitting.LINES;
        }
        int semicolons = parts(some, Splitting.SEMICOLONS, WORDS_OF_A_LINE);
        int commas = parts(some, Splitting.COMMAS, WORDS_OF_AN_ENTRY);
        if (semicolons > 0 && semicolons * 2 >= commas) {
            return Splitting.SEMICOLONS;
        }
        return commas > 0 ? Splitting.COMMAS : Splitting.WHOLE;
    }

    /// How many cells become several entries that are short enough to be some.
    private int parts(List<String> cells, Splitting how, double longest) {
        int several = 0;
        int sentences = 0;
        for (String cell : cells) {
            List<Found<String>> entries = splitter.split(cell, how);
            if (entries.size() > 1) {
                double words = entries.stream().mapToInt(e -> words(e.value())).average().orElse(0);
                boolean entry = words <= longest && !isProse(cell, how);
                several += entry ? 1 : 0;
                sentences += entry ? 0 : 1;
            }
        }
        return several >= sentences ? several : 0;
    }

    /// Lines make a list unless most only go on where the one before was full.
    private static boolean isList(List<String> cells) {
        int going = 0;
        int beginning = 0;
        for (String cell : cells) {
            List<String> lines = cell.lines().filter(l -> !l.isBlank()).toList();
            for (int i = 1; i < lines.size(); i++) {
                String before = lines.get(i - 1).stripTrailing();
                char end = before.charAt(before.length() - 1);
                boolean bullet = Bullets.begins(lines.get(i));
                boolean goesOn = !bullet && (end == ',' || end == '-'
                        || Character.isLowerCase(lines.get(i).strip().charAt(0)) && before.length() > 30);
                going += goesOn ? 1 : 0;
                beginning += goesOn ? 0 : 1;
            }
            beginning += cell.chars().anyMatch(c -> Bullets.isBullet((char) c)) ? 1 : 0;
        }
        return beginning > going;
    }

    private static boolean isProse(String cell, Splitting how) {
        if (how != Splitting.COMMAS) {
            return false;
        }
        int stop = cell.indexOf(". ");
        return stop > 25 && cell.length() > stop + 25;
    }

    private static int words(String text) {
        Tokens tokens = Tokens.of(text);
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words += tokens.at(i).isSolid() ? 1 : 0;
        }
        return words;
    }
}
