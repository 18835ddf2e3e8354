package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Tokens;

/// Finds e-mail addresses, telephone numbers and websites in a line.
final class Contacts {
    private static final int LONGEST_OF_WEB = 400;
    private static final Set<String> AT = Set.of("at", "ät", "@", "a", "affe");
    private static final Set<String> DOT = Set.of("dot", "punkt", ".");
    private static final List<String> LISTING =
            List.of(",", "|", " or", " oder", " unter", " call", " on", " at",
                    "number");
    private static final int LONGEST = 254;
    private final OfficeWords words;

    Contacts(OfficeWords words) {
        this.words = words;
    }

    /// The e-mail addresses of a line, also those with "(at)" for the sign.
    List<Said<String>> mails(Line line) {
        String text = line.text();
        List<Said<String>> mails = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Optional<Stretch> sign = sign(text, i);
            if (sign.isEmpty()) {
                continue;
            }
            int start = localStart(text, sign.get().start(), sign.get().length() > 1);
            StringBuilder domain = new StringBuilder();
            int end = domainEnd(text, sign.get().end(), domain);
            if (start < sign.get().start() && isDomain(domain.toString())) {
                String local = text.substring(start, sign.get().start()).strip();
                boolean plain = sign.get().length() == 1;
                String value = local + "@" + domain;
                Stretch at = line.place(start, end);
                mails.add(plain ? Said.sure(value, at) : Said.likely(value, at));
            }
            i = Math.max(i, end - 1);
        }
        return mails;
    }

    /// The sign between the two halves.
    private static Optional<Stretch> sign(String text, int i) {
        char c = text.charAt(i);
        if (c == '@') {
            return Optional.of(new Stretch(i, i + 1));
        }
        if (c == '(' || c == '[' || c == '{') {
            int close = i + 1;
            while (close < text.length() && close < i + 8 && ")]}".indexOf(text.charAt(close)) < 0) {
                close++;
            }
            boolean at = close < text.length() && close < i + 8
                    && AT.contains(text.substring(i + 1, close).strip().toLowerCase(Locale.ROOT));
            return at ? Optional.of(new Stretch(i, close + 1)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static int localStart(String text, int sign, boolean loose) {
        int start = sign;
        if (loose && start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        int end = start;
        while (start > 0 && end - start < 64 && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < end
                && (text.charAt(start) == '.' || text.charAt(start) == '-' || text.charAt(start) == '\'')) {
            start++;
        }
        return start == end ? sign : start;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-&'".indexOf(c) >= 0;
    }

    private static int domainEnd(String text, int from, StringBuilder domain) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ' && i == from && from > 1
                && text.charAt(from - 1) != '@') {
            i++;
        }
        int end = i;
        while (i < text.length() && domain.length() < LONGEST) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-') {
                domain.append(c);
                end = ++i;
            } else if (c == '.' && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
                domain.append(c);
                i++;
            } else {
                int dot = dot(text, i);
                if (dot == i || dot >= text.length() || !Character.isLetterOrDigit(text.charAt(dot))) {
                    break;
                }
                domain.append('.');
                i = dot;
            }
        }
        return end;
    }

    /// Past "(dot)" and the like; the place itself where there is none.
    private static int dot(String text, int from) {
        int i = from;
        if (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i >= text.length() || "([{".indexOf(text.charAt(i)) < 0) {
            return from;
        }
        int close = i + 1;
        while (close < text.length() && close < i + 9 && ")]}".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close >= text.length() || !DOT.contains(text.substring(i + 1, Math.min(close, i + 9)).strip()
                .toLowerCase(Locale.ROOT))) {
            return from;
        }
        close++;
        return close < text.length() && text.charAt(close) == ' ' ? close + 1 : close;
    }

    private static boolean isDomain(String domain) {
        int dot = domain.lastIndexOf('.');
        return dot > 0 && domain.length() - dot > 2
                && domain.chars().skip(dot + 1L).allMatch(Character::isLetter);
    }

    /// The telephone numbers of a line, not those of a fax.
    List<Said<String>> phones(Line line) {
        String text = line.text();
        List<Said<String>> phones = new ArrayList<>();
        Tokens tokens = Tokens.of(text);
        List<Found<Boolean>> phone = words.phone.in(tokens);
        List<Found<Boolean>> fax = words.fax.in(tokens);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins = (Character.isDigit(c) || c == '+' || c == '(')
                    && (i == 0 || (!Character.isLetterOrDigit(text.charAt(i - 1))
                            && ".,-/@".indexOf(text.charAt(i - 1)) < 0));
            if (!begins) {
                continue;
            }
            int end = numberEnd(text, i);
            long digits = text.substring(i, end).chars().filter(Character::isDigit).count();
            if (digits >= 6 && digits <= 17 && isPhone(text, i, end, phone, fax)) {
                phones.add(Said.sure(text.substring(i, end), line.place(i, end)));
            }
            i = Math.max(i, end - 1);
        }
        return phones;
    }

    /// Named so right before it, or standing alone with a plus sign or a nought.
    private static boolean isPhone(String text, int start, int end, List<Found<Boolean>> phone,
            List<Found<Boolean>> fax) {
        int named = near(text, phone, start);
        int faxed = near(text, fax, start);
        if (faxed >= 0 && faxed >= named) {
            return false;
        }
        char first = text.charAt(start);
        boolean whole = text.substring(0, start).isBlank() && text.substring(end).isBlank();
        boolean shaped = first == '+' || (first == '(' && start + 1 < text.length()
                && "+0".indexOf(text.charAt(start + 1)) >= 0)
                || text.startsWith("00", start);
        return named >= 0 || shaped || (first == '0' && (whole || isListed(text, start)));
    }

    /// Whether a comma or "or" stands before, as in "mail@x.example, 01234 567890".
    private static boolean isListed(String text, int start) {
        String before = text.substring(Math.max(0, start - 8), start).strip();
        return LISTING.stream().anyMatch(before::endsWith);
    }

    /// Where the last of the labels before a place begins, if no more than a few signs and words are between.
    private static int near(String text, List<Found<Boolean>> labels, int start) {
        int best = -1;
        for (Found<Boolean> label : labels) {
            if (label.end() <= start && start - label.end() <= 45) {
                String between = text.substring(label.end(), start);
                boolean free = between.length() <= 4 || between.chars()
                        .noneMatch(c -> Character.isDigit(c) || c == ';' || c == ',');
                boolean letter = label.end() - label.start() == 1
                        && (between.isEmpty() || !between.strip().matches("[:.]?"));
                best = free && !letter ? label.start() : best;
            }
        }
        return best;
    }

    private static int numberEnd(String text, int from) {
        int end = from;
        int last = from;
        int open = 0;
        while (end < text.length() && end - from < 40) {
            char c = text.charAt(end);
            boolean blank = Trim.isBlank(c);
            if (blank && end + 1 < text.length() && Trim.isBlank(text.charAt(end + 1))) {
                break;
            }
            if (c == '(') {
                open++;
            } else if (c == ')' && open-- == 0) {
                break;
            }
            if ((!Character.isDigit(c) && !blank && "+()/.-–‑".indexOf(c) < 0)
                    || (c == '+' && end > from + 1)) {
                break;
            }
            end++;
            last = Character.isDigit(c) ? end : last;
        }
        return last;
    }

    /// The website of a line.
    Optional<Said<String>> web(Line line) {
        boolean brief = line.text().length() <= LONGEST_OF_WEB;
        for (Word word : Word.of(line.text())) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            boolean web =
                    lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("www.");
            boolean labelled = isLabelled(line.text(), word.start());
            boolean alone = labelled || line.text().strip().length() == word.text().length()
                    || OfficeWords.begins(words.web, line.text());
            boolean bare = alone && lower.indexOf('@') < 0 && isDomain(host(lower)) && lower.chars()
                    .noneMatch(c -> c == ',')
                    && lower.equals(word.text());
            if ((brief || labelled) && (web || bare)) {
                Stretch at = Trim.signs(line.text(), word.start(), word.end());
                return Optional.of(Said.sure(at.of(line.text()), line.place(at.start(), at.end())));
            }
        }
        return Optional.empty();
    }

    /// Whether "Website:" stands right before.
    private boolean isLabelled(String text, int at) {
        int colon = text.lastIndexOf(':', Math.max(0, at - 1));
        if (colon < 1 || at - colon > 2) {
            return false;
        }
        int from = colon;
        while (from > 0 && colon - from < 20 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return OfficeWords.begins(words.web, text.substring(from, colon));
    }

    private static String host(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? address : address.substring(0, slash);
    }

    /// Whether a line does no more than name ways to get in touch, or facts of a register.
    boolean isContact(Line line) {
        String text = line.text();
        if (text.length() > 200) {
            return false;
        }
        List<Phrases<Boolean>> labels = List.of(words.mail, words.phone, words.fax, words.web, words.registry,
                words.represented, words.contactPerson, words.attention);
        boolean labelled = labels.stream().anyMatch(l -> OfficeWords.begins(l, text));
        boolean brief = text.chars().filter(c -> c == ' ').count() <= 4;
        return !line.isProse() && (labelled || (brief && (!mails(line).isEmpty() || web(line).isPresent()))
                || !phones(line).isEmpty());
    }
}
