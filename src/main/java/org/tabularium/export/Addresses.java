package org.tabularium.export;

import java.util.ArrayList;
import java.util.List;

/// Finds web and e-mail addresses in a text.
///
/// An address begins with `http://`, `https://` or `mailto:`, or is an e-mail address; no other scheme ever
/// becomes one. What is in doubt stays text: addresses that carry a name and password or a further question
/// (`?bcc=`), hosts without a letter or digit, letters written from right to left, more than 2,000
/// characters. Signs that belong to the sentence, such as a full stop or a closing bracket, are left outside.
/// A text is read once from left to right, with bounded looks back: its length decides the time.
public final class Addresses {
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 64;
    private static final String MAILTO = "mailto:";
    private static final String IN_WEB = "-._~:/?#@!$&'()*+,;=%";
    private static final String AFTER_SENTENCE = ".,;:!?'";
    /// An e-mail address right after one of these is a part of something longer.
    private static final String OPEN_ENDS = "/:@%=&!#$*?^{|}~`'+.-_\\";

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int done;
    /// Up to here stands what is too long for an address.
    private int tooLong;

    /// A piece of the text.
    ///
    /// @param target where it leads; empty if it is no address
    public record Piece(String text, String target) {}

    private Addresses(String text) {
        this.text = text;
    }

    /// The text in pieces, which together are the text.
    public static List<Piece> in(String text) {
        return new Addresses(text).pieces();
    }

    private List<Piece> pieces() {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case 'h', 'H' -> web(i);
                case '@' -> mail(i);
                default -> {}
            }
            i = Math.max(i, done - 1);
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), ""));
        }
        return pieces;
    }

    private void found(int from, int to, String target) {
        if (from > done) {
            pieces.add(new Piece(text.substring(done, from), ""));
        }
        pieces.add(new Piece(text.substring(from, to), target));
        done = to;
    }

    private void web(int from) {
        int host = startsWith("https://", from) ? from + 8 : startsWith("http://", from) ? from + 7 : -1;
        if (host < 0 || from < Math.max(done, tooLong)
                || (from > 0 && Character.isLetterOrDigit(text.codePointBefore(from)))) {
            return;
        }
        int end = host;
        while (end < text.length() && isInWeb(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (end - from > LONGEST) {
            tooLong = end;
            return;
        }
        end = withoutSentence(host, end);
        if (isHost(host, end)) {
            found(from, end, text.substring(from, end));
        }
    }

    private boolean startsWith(String start, int at) {
        return text.regionMatches(true, at, start, 0, start.length());
    }

    private static boolean isInWeb(int c) {
        return c < 0x80 ? isLetterOrDigit(c) || IN_WEB.indexOf(c) >= 0
                : Character.isLetterOrDigit(c)
                        && Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private int withoutSentence(int from, int to) {
        int end = to;
        int open = (int) text.substring(from, to).chars().filter(c -> c == '(').count();
        int closed = (int) text.substring(from, to).chars().filter(c -> c == ')').count();
        while (end > from) {
            char last = text.charAt(end - 1);
            boolean closesTooMuch = last == ')' && closed > open;
            if (!closesTooMuch && AFTER_SENTENCE.indexOf(last) < 0) {
                return end;
            }
            closed -= closesTooMuch ? 1 : 0;
            end--;
        }
        return end;
    }

    /// A host and perhaps a port, no name before it: what stands before @ looks like the host and is not.
    private boolean isHost(int from, int to) {
        int end = from;
        while (end < to && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String host = text.substring(from, end).replaceFirst(":\\d{1,5}$", "");
        return !host.isEmpty() && Character.isLetterOrDigit(host.codePointAt(0))
                && host.chars().allMatch(c -> c == '.' || c == '-' || c >= 0x80 || isLetterOrDigit(c));
    }

    private void mail(int at) {
        int from = at;
        while (from > done && at - from < LONGEST_NAME && isInName(text.charAt(from - 1))) {
            from--;
        }
        while (from < at && !isLetterOrDigit(text.charAt(from)) && text.charAt(from) != '_') {
            from++;
        }
        int to = endOfDomain(at + 1);
        if (from == at || to < 0 || !isLetterOrDigit(text.charAt(at - 1))) {
            return;
        }
        int begin = from - MAILTO.length();
        String target = MAILTO + text.substring(from, to);
        if (begin >= done && startsWith(MAILTO, begin) && mayBeginAt(begin)) {
            found(begin, to, target);
        } else if (mayBeginAt(from)) {
            found(from, to, target);
        }
    }

    private boolean mayBeginAt(int from) {
        if (from == 0) {
            return true;
        }
        int before = text.codePointBefore(from);
        return !Character.isLetterOrDigit(before) && OPEN_ENDS.indexOf(before) < 0;
    }

    /// The end of the domain, or -1 if there is none.
    private int endOfDomain(int from) {
        int end = from;
        while (end < text.length() && end - from < 256
                && (isLetterOrDigit(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (goesOn(end)) {
            return -1;
        }
        while (end > from && !isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return isDomain(text.substring(from, end)) ? end : -1;
    }

    /// Whether what stands after a domain makes it a part of something longer.
    private boolean goesOn(int end) {
        if (end == text.length()) {
            return false;
        }
        boolean asks = "@?".indexOf(text.charAt(end)) >= 0 && end + 1 < text.length()
                && isLetterOrDigit(text.charAt(end + 1));
        return asks || Character.isLetterOrDigit(text.codePointAt(end));
    }

    private static boolean isDomain(String domain) {
        int dot = domain.lastIndexOf('.');
        String top = domain.substring(dot + 1);
        return dot > 0 && top.length() > 1 && top.chars().noneMatch(Character::isDigit)
                && isLetterOrDigit(domain.charAt(0)) && !domain.contains("..") && !domain.contains(".-")
                && !domain.contains("-.") && !top.contains("-");
    }

    private static boolean isInName(char c) {
        return isLetterOrDigit(c) || "._+-".indexOf(c) >= 0;
    }

    /// Of the English alphabet.
    private static boolean isLetterOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
