package org.tabularium.intake.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes headers and footers off the pages, and their numbers.
final class PdfEdges {
    private static final Pattern NUMBER =
            Pattern.compile("(?i)[-–—|\\s]{0,4}(?:seite|page|s\\.|p\\.)?\\s{0,3}[0-9]{1,4}"
                    + "(?:\\s{0,3}(?:/|von|of|\\|)\\s{0,3}[0-9]{1,4})?[-–—|\\s]{0,4}");
    private static final int LONGEST = 200;

    private PdfEdges() {}

    static List<PdfLine> without(List<PdfLine> lines) {
        int pages = (int) lines.stream().mapToInt(PdfLine::page).distinct().count();
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (PdfLine line : lines) {
            if (line.isAtEdge() && line.text().length() <= LONGEST) {
                seen.computeIfAbsent(sign(line), _ -> new HashSet<>()).add(line.page());
            }
        }
        int enough = Math.max(2, (pages + 2) / 3);
        return lines.stream().filter(l -> !l.isAtEdge() || l.text().length() > LONGEST
                || !isAround(l, seen, enough)).toList();
    }

    private static boolean isAround(PdfLine line, Map<String, Set<Integer>> seen, int enough) {
        return seen.getOrDefault(sign(line), Set.of()).size() >= enough
                || NUMBER.matcher(line.text()).matches();
    }

    /// What a line has in common with its like on other pages: its words without numbers, and its height.
    private static String sign(PdfLine line) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit || words.isEmpty() || words.charAt(words.length() - 1) != '#') {
                words.append(digit ? '#' : c);
            }
        }
        return Math.round(line.top() / 3) + " " + words;
    }
}
