package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.List;

/// Makes several entries of a cell.
public final class Splitter {
    private final Phrases<Boolean> legalForms = new Phrases<>();

    public Splitter() {
        legalForms.addAll(Spellings.load("companies").words("legalForms"), true);
    }

    /// The entries of a cell without what separates them, blank ones left out. "And" never separates, nor does a comma
    /// within a number or before a legal form.
    public List<Found<String>> split(String text, Splitting how) {
        List<Found<String>> found = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (how == Splitting.LINES) {
                depth = 0;
            } else {
                depth = Math.max(0, depth + (Bullets.opens(c) ? 1 : Bullets.closes(c) ? -1 : 0));
            }
            if (depth == 0 && separates(text, i, how)) {
                add(found, text, from, i, how);
                from = i + 1;
            }
        }
        add(found, text, from, text.length(), how);
        if (depth > 0 && from == 0 && how != Splitting.WHOLE) {
            return withoutBrackets(text, how);
        }
        return List.copyOf(found);
    }

    /// How the cells of a column separate their entries.
    public Splitting guess(List<String> cells) {
        return new Guess(this).of(cells);
    }

    /// A bracket that never closes keeps nothing together.
    private List<Found<String>> withoutBrackets(String text, Splitting how) {
        List<Found<String>> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (separates(text, i, how)) {
                add(found, text, from, i, how);
                from = i + 1;
            }
        }
        add(found, text, from, text.length(), how);
        return List.copyOf(found);
    }

    private boolean separates(String text, int i, Splitting how) {
        char c = text.charAt(i);
        return switch (how) {
            case WHOLE -> false;
            case LINES -> Bullets.isBreak(c) || Bullets.isBullet(c);
            case SEMICOLONS -> c == ';' || c == '；';
            case COMMAS -> (c == ',' || c == ';') && !isWithinNumber(text, i) && !isBeforeLegalForm(text, i);
        };
    }

    private static boolean isWithinNumber(String text, int i) {
        return i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private boolean isBeforeLegalForm(String text, int i) {
        return legalForms.at(Tokens.of(text.substring(i + 1, Math.min(text.length(), i + 40))), 0)
                .isPresent();
    }

    private static void add(List<Found<String>> found, String text, int from, int to, Splitting how) {
        int start = how == Splitting.WHOLE ? from : Bullets.skip(text, from, to);
        int end = to;
        while (start < end && Bullets.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && (Bullets.isBlank(text.charAt(end - 1))
                || how != Splitting.WHOLE && ",;".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (start < end) {
            found.add(new Found<>(text.substring(start, end), start, end));
        }
    }
}
