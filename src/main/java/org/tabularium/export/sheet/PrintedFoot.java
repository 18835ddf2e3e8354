package org.tabularium.export.sheet;

import org.tabularium.export.CleanText;

/// The foot of printed pages in Excel's own notation, where `&` begins a code.
final class PrintedFoot {
    /// Excel takes a file with a longer foot for damaged.
    private static final int LONGEST = 255;

    private PrintedFoot() {}

    static String of(String left, String pageOf) {
        String right = "&R" + plain(pageOf).replace("{0}", "&P").replace("{1}", "&N");
        String start = "&L" + plain(left);
        int room = LONGEST - right.length();
        if (start.length() <= room) {
            return start + right;
        }
        String cut = start.substring(0, Math.max(2, room - 1));
        // Half of a doubled & would begin a code.
        long signs = cut.chars().skip(2).filter(c -> c == '&').count();
        boolean halved = signs % 2 == 1 || Character.isHighSurrogate(cut.charAt(cut.length() - 1));
        return (halved ? cut.substring(0, cut.length() - 1) : cut) + "…" + right;
    }

    private static String plain(String text) {
        return CleanText.of(text).replace("&", "&&");
    }
}
