package org.tabularium.intake.prose;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// What a single line looks like.
final class Looks {
    static final int LONGEST_HEADING = 130;
    private static final int MOST_WORDS = 17;
    private static final int LONGEST_LABEL = 90;
    private static final Spellings WORDS = Spellings.load("prose");
    private static final Phrases<Boolean> CONTACTS = phrases("contacts");
    private static final Phrases<Boolean> REGISTERS = phrases("registers");
    private static final Phrases<Boolean> DATES = phrases("dates");
    private static final Phrases<Boolean> TITLES = phrases("titles");
    private static final Phrases<Boolean> OPENERS = phrases("openers");
    private static final Phrases<Boolean> HEADINGS = phrases("headings");
    private static final Set<String> MONTHS = WORDS.set("months");
    private static final Set<String> STREETS = WORDS.set("streets");
    private static final Set<String> VERBS = WORDS.set("verbs");
    private static final Set<String> COUNTRIES = countries();

    private Looks() {}

    /// Whether it is no longer than headings are.
    static boolean isShort(String line) {
        if (line.isEmpty() || line.length() > LONGEST_HEADING || line.indexOf('\n') >= 0) {
            return false;
        }
        int words = 1;
        for (int i = 0; i < line.length(); i++) {
            words += line.charAt(i) == ' ' ? 1 : 0;
        }
        return words <= MOST_WORDS;
    }

    /// Whether it ends as a sentence or as part of an enumeration does.
    static boolean isEnded(String line) {
        int at = line.length() - 1;
        while (at >= 0 && "“”\"»)]’".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".;,…".indexOf(line.charAt(at)) >= 0;
    }

    /// Whether a sentence ends within it.
    static boolean hasSentences(String line) {
        for (int i = 3; i + 2 < line.length(); i++) {
            boolean stop = (line.charAt(i) == '.' || line.charAt(i) == '?' || line.charAt(i) == '!')
                    && line.charAt(i + 1) == ' '
                    && Character.isUpperCase(line.charAt(i + 2));
            if (stop && Character.isLowerCase(line.charAt(i - 1)) && Character.isLowerCase(line.charAt(i - 2))
                    && Character.isLowerCase(line.charAt(i - 3))) {
                return true;
            }
        }
        return false;
    }

    static boolean isContact(String line) {
        if (line.length() > LONGEST_LABEL) {
            return false;
        }
        String low = line.toLowerCase(Locale.ROOT);
        boolean web = line.indexOf(' ') < 0 && (low.startsWith("http") || low.startsWith("www.")
                || isDomain(low));
        return web || isDialled(line) || isMail(line) || CONTACTS.at(Tokens.of(line), 0)
                .filter(m -> isLabelled(line) || isDialled(tail(line))).isPresent();
    }

    /// A name of the network such as `go.example.io`.
    private static boolean isDomain(String line) {
        int dot = line.lastIndexOf('.');
        boolean ending = dot > 1 && line.length() - dot > 2 && line.length() - dot < 8;
        return ending && line.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                || c == '.' || c == '-')
                && line.chars().skip(dot + 1).allMatch(Character::isLetter);
    }

    private static boolean isMail(String line) {
        int at = line.indexOf('@');
        int words = line.split(" ", -1).length;
        return at > 0 && words <= 4 && !isEnded(line);
    }

    private static String tail(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? "" : line.substring(blank + 1);
    }

    private static boolean isLabelled(String line) {
        int colon = line.indexOf(':');
        return (colon > 0 && colon < 40 && colon + 1 < line.length()) || line.indexOf('@') > 0
                || line.startsWith("Postfach") || line.startsWith("c/o") || line.startsWith("z. Hd")
                || line.startsWith("P");
    }

    /// A number of a telephone.
    private static boolean isDialled(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && "+()-–/ .".indexOf(c) < 0) {
                return false;
            }
            digits += digit ? 1 : 0;
        }
        return digits >= 6;
    }

    /// What registers say of a company, a tax number, who acts for it.
    static boolean isRegister(String line) {
        return line.length() <= LONGEST_LABEL && !isEnded(line)
                && REGISTERS.at(Tokens.of(line), 0).isPresent();
    }

    /// A postal code and a city, or a street and a number with a known ending, or both.
    static boolean isPlace(String line) {
        if (line.length() > LONGEST_LABEL || isSentence(line)) {
            return false;
        }
        String[] words = line.split("[ ,]+", -1);
        for (int i = 0; i < words.length; i++) {
            boolean more = i + 1 < words.length;
            if (more && isPostalCode(words[i]) && Character.isUpperCase(first(words[i + 1]))
                    && (i == 0 || i + 3 >= words.length || i > 1)) {
                return true;
            }
            if (more && i > 0 && isDigit(first(words[i + 1])) && isStreet(words[i])) {
                return true;
            }
        }
        boolean numberFirst = words.length <= 6 && words.length > 2 && isDigit(first(line))
                && isStreet(words[words.length - 1]);
        return numberFirst || (words.length == 2 && isStreet(words[0]) && isDigit(first(words[1])));
    }

    /// A few words and a number of a house: a street if what stands beside it is a place.
    static boolean isPerhapsStreet(String line) {
        String[] words = line.split(" ", -1);
        return words.length >= 2 && words.length <= 6 && line.length() <= 50
                && (isDigit(first(words[words.length - 1])) || isDigit(first(line)));
    }

    private static boolean isPostalCode(String word) {
        String code = word.startsWith("D-") || word.startsWith("A-")
                || word.startsWith("CH-") ? word.substring(word.indexOf('-') + 1) : word;
        return (code.length() == 4 || code.length() == 5) && code.chars().allMatch(c -> c >= '0' && c <= '9')
                && !(code.length() == 4 && (code.startsWith("20") || code.startsWith("19")));
    }

    private static boolean isStreet(String word) {
        String low = Tokens.fold(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        return STREETS.stream().anyMatch(s -> low.equals(s)
                || (s.length() > 2 && low.length() > s.length() + 2 && low.endsWith(s)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    static boolean isCountry(String line) {
        return line.length() <= 40 && COUNTRIES.contains(line.toLowerCase(Locale.ROOT));
    }

    /// A line that says of what day the text is.
    static boolean isDate(String line) {
        if (line.length() > 80) {
            return false;
        }
        boolean year = false;
        for (int i = 0; i + 4 <= line.length(); i++) {
            year |= (line.startsWith("20", i) || line.startsWith("19", i))
                    && Character.isDigit(line.charAt(i + 2))
                    && Character.isDigit(line.charAt(i + 3));
        }
        Tokens tokens = Tokens.of(line);
        return year && (DATES.at(tokens, 0).isPresent() || (tokens.size() <= 6
                && (isDigit(first(line)) || isMonth(line))));
    }

    static boolean isMonth(String line) {
        int blank = line.indexOf(' ');
        return MONTHS.contains(Tokens.fold(blank < 0 ? line : line.substring(0, blank)));
    }

    /// A name of texts of this kind.
    static boolean isTitle(String line) {
        return isShort(line) && !TITLES.in(Tokens.of(line)).isEmpty();
    }

    /// A line that stands before an address and does not belong to it.
    static boolean opensAddress(String line) {
        return OPENERS.at(Tokens.of(line), 0).isPresent();
    }

    /// Words with which headings of such texts begin.
    static boolean isUsualHeading(String line) {
        return HEADINGS.at(Tokens.of(line), 0).isPresent();
    }

    /// Whether it has a verb, as far as that can be told.
    static boolean isSentence(String line) {
        for (String word : line.split("[ :,]+", -1)) {
            if (VERBS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsLarge(String line) {
        int at = 0;
        while (at < line.length() && "„“”\"'«»([¿#".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        if (at >= line.length() || !Character.isLetterOrDigit(line.charAt(at))) {
            return false;
        }
        // eCommerce, iOS
        boolean camel = at + 1 < line.length() && Character.isUpperCase(line.charAt(at + 1));
        return camel || !Character.isLowerCase(line.charAt(at));
    }

    private static Phrases<Boolean> phrases(String key) {
        Phrases<Boolean> phrases = new Phrases<>();
        phrases.addAll(WORDS.words(key), true);
        return phrases;
    }

    private static Set<String> countries() {
        return Stream.concat(Stream.of("usa", "uk", "united states of america",
                "vereinigte staaten von amerika", "u.s.a."),
                Stream.of(Locale.getISOCountries()).flatMap(c -> Stream.of(Locale.GERMAN, Locale.ENGLISH,
                        Locale.FRENCH)
                        .map(l -> Locale.of("", c).getDisplayCountry(l).toLowerCase(Locale.ROOT))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The cells of a row, parted by tabs: they may be parted by upright strokes in the text.
    static String cells(String words) {
        if (words.indexOf('|') < 0) {
            return words;
        }
        String inner = words.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        return inner.replace("|", "\t");
    }
}
