package org.tabularium.export;

/// Text as every file may hold it.
///
/// Three things could make a file say something else than what is recorded, or make it unreadable, and go:
///
/// - control characters but tab and line feed, and code points that are no characters: XML and HTML have no
///   place for them, and a terminal would obey them;
/// - half surrogate pairs, for which U+FFFD stands, so that the loss can be seen;
/// - the characters that embed, override or isolate a direction (U+202A to U+202E, U+2066 to U+206F): with
///   them "exe.pdf" can be shown where "fdp.exe" is written, and one left open turns all that follows. Letters
///   written from right to left do not need them. The marks U+200E, U+200F and U+061C stay: they are letters
///   without a shape and act on their neighbours only.
///
/// Every kind of line end becomes a line feed.
public final class CleanText {
    private static final char LOST = '\uFFFD';

    private CleanText() {}

    /// The text without what no file may hold; the same text if there is nothing of that kind.
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && isOrdinary(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : cleaned(text);
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int length;
        for (int i = 0; i < text.length(); i += length) {
            int c = text.codePointAt(i);
            length = Character.charCount(c);
            if (isLineEnd(c)) {
                length = text.startsWith("\r\n", i) ? 2 : 1;
                kept.append('\n');
            } else if (isHalf(c)) {
                kept.append(LOST);
            } else if (isKept(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static boolean isOrdinary(char c) {
        return (c >= ' ' && c <= '~') || c == '\n'
                || (!Character.isSurrogate(c) && !isLineEnd(c) && isKept(c));
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isKept(int c) {
        return c == '\t' || !(Character.isISOControl(c) || turnsText(c) || isNoCharacter(c));
    }

    private static boolean turnsText(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F);
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
