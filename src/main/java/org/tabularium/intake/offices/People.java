package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Tokens;

/// Reads names of people out of lines.
final class People {
    private static final Set<String> AND = Set.of("und", "and", "sowie", "&");
    static final Set<String> SALUTATIONS =
            Set.of("herr", "herrn", "frau", "mr", "mrs", "ms", "mr.", "ms.", "mrs.");
    private static final int LONGEST = 60;
    private final OfficeWords words;
    private final Names names;

    People(OfficeWords words, Names names) {
        this.words = words;
        this.names = names;
    }

    /// Those a line says act for somebody; on the lines after it where it ends with the announcement.
    ///
    /// @param loose whether an office alone ("managing director") says so, or only "represented by"
    List<Said<String>> representatives(List<Line> lines, int number, boolean loose) {
        Line line = lines.get(number);
        List<Said<String>> people = new ArrayList<>();
        List<Found<Boolean>> all = words.represented.in(Tokens.of(line.text()));
        boolean said = false;
        for (int i = 0; i < all.size(); i++) {
            Found<Boolean> found = all.get(i);
            said = said || isSaid(Tokens.fold(line.text().substring(found.start(), found.end())));
            if (i + 1 < all.size() && isSmall(line.text().substring(found.end(), all.get(i + 1).start()))) {
                continue;
            }
            boolean bracketed = found.start() > 0 && line.text().charAt(found.start() - 1) == '(';
            if (bracketed) {
                if (loose && people.isEmpty()) {
                    named(line, found.start() - 1).ifPresent(people::add);
                }
                continue;
            }
            if (loose || said) {
                people.addAll(list(line, found.end()));
            }
            boolean open = (loose || said)
                    && line.text().substring(found.end()).chars().noneMatch(Character::isLetter);
            int last = Math.min(lines.size(), number + 8);
            for (int n = number + 1; open && n < last && isBelow(line, lines.get(n)); n++) {
                List<Said<String>> more = names.isPerson(bare(lines.get(n).text())) || lines.get(n).text()
                        .indexOf(',') > 0
                                ? list(lines.get(n), 0)
                                : List.of();
                if (more.isEmpty()) {
                    break;
                }
                people.addAll(more);
            }
        }
        return people.stream().distinct().toList();
    }

    /// Whether a line goes on with what another announced.
    private static boolean isBelow(Line announcement, Line line) {
        boolean together = announcement.text().endsWith(":")
                || (!line.isHeading() && (announcement.isHeading() || line.sharesSection(announcement)));
        return together && line.cues().stream().allMatch(c -> c.value() == Cue.OWNER || c.value() == Cue.OF);
    }

    /// "Eva Muster (managing director)": who stands right before a bracket.
    private Optional<Said<String>> named(Line line, int bracket) {
        int from = bracket;
        while (from > 0 && bracket - from < LONGEST && joint(line.text(), from - 1) == 0) {
            from--;
        }
        return person(line, from, bracket);
    }

    private static boolean isSaid(String phrase) {
        return phrase.startsWith("vertreten") || phrase.startsWith("gesetzlich")
                || phrase.contains("represented")
                || phrase.startsWith("diese");
    }

    /// Whether nothing but small words is between two announcements.
    private static boolean isSmall(String between) {
        return between.length() < 20 && between.chars()
                .noneMatch(c -> Character.isUpperCase(c) || c == ',' || c == '.');
    }

    private static String bare(String text) {
        int open = text.indexOf('(');
        return open > 0 ? text.substring(0, open).strip() : text;
    }

    /// The names that follow one another from a place on.
    private List<Said<String>> list(Line line, int from) {
        List<Said<String>> people = new ArrayList<>();
        String text = line.text();
        int start = from;
        boolean aside = false;
        for (int i = from; i <= text.length(); i++) {
            int joint = i == text.length() ? 1 : joint(text, i);
            if (joint == 0) {
                continue;
            }
            Optional<Said<String>> person = aside ? Optional.empty() : person(line, start, i);
            person.ifPresent(people::add);
            boolean words = text.substring(start, i).chars().anyMatch(Character::isLetter);
            boolean announces = i < text.length() && text.charAt(i) == ':' && people.isEmpty();
            if (person.isEmpty() && words && !aside && !announces
                    && (!people.isEmpty() || !isOffice(text.substring(start, i)))) {
                break;
            }
            if (i < text.length() && text.charAt(i) == '.' && (i > from || words)) {
                break;
            }
            aside = (i < text.length() && text.charAt(i) == '(')
                    || (aside && text.charAt(Math.min(i, text.length() - 1)) != ')');
            start = i + joint;
            i = start - 1;
        }
        return people;
    }

    /// "the managing directors": an office between the announcement and the names.
    private boolean isOffice(String piece) {
        return OfficeWords.has(words.represented, piece) && piece.length() < LONGEST;
    }

    private int joint(String text, int i) {
        if (",;:/()\t•|".indexOf(text.charAt(i)) >= 0) {
            return 1;
        }
        boolean blank = Trim.isBlank(text.charAt(i));
        if (text.charAt(i) == '.' && isEnd(text, i)) {
            return 1;
        }
        if (blank) {
            for (String and : AND) {
                if (text.startsWith(and, i + 1) && i + 1 + and.length() < text.length()
                        && Trim.isBlank(text.charAt(i + 1 + and.length()))) {
                    return and.length() + 1;
                }
            }
        }
        return 0;
    }

    /// The person whose name stands between two places, without salutation.
    Optional<Said<String>> person(Line line, int from, int to) {
        Stretch at = Trim.signs(line.text(), from, Math.max(from, to));
        if (at.length() == 0 || at.length() > 120) {
            return Optional.empty();
        }
        int start = at.start();
        int end = at.end();
        List<Word> all = Word.of(line.text().substring(start, end));
        for (Word word : all) {
            boolean skip = SALUTATIONS.contains(word.folded()) || (!word.isCapital() && word.start() == 0
                    && all.size() > 2
                    && !words.titles.contains(word.folded()));
            if (!skip) {
                start = at.start() + word.start();
                break;
            }
        }
        if (end > start && line.text().charAt(end - 1) == '.') {
            end--;
        }
        String name = line.text().substring(start, end);
        return name.length() <= LONGEST && names.isPerson(name)
                ? Optional.of(Said.sure(Cards.plain(name), line.place(start, end)))
                : Optional.empty();
    }

    /// The person named right after a place: the run of capital words there, after words such as "is".
    Optional<Said<String>> next(Line line, int from) {
        List<Word> all = Word.of(line.text().substring(from, Math.min(line.text().length(), from + 160)));
        int i = 0;
        while (i < all.size() && i < 6 && !all.get(i).isCapital()) {
            i++;
        }
        boolean salutation = i < all.size() && SALUTATIONS.contains(all.get(i).folded());
        i = salutation ? i + 1 : i;
        int end = i;
        while (end < all.size() && end - i < 6 && (all.get(end).isCapital()
                || words.titles.contains(all.get(end).folded()))
                && !(end > i && isEnd(line.text(), from + all.get(end - 1).end()))) {
            end++;
        }
        for (int to = end; to > i; to--) {
            Optional<Said<String>> person =
                    person(line, from + all.get(i).start(), from + all.get(to - 1).end());
            if (person.isPresent() && (to == end || salutation)) {
                return person;
            }
        }
        return Optional.empty();
    }

    private boolean isEnd(String text, int at) {
        return isEnd(text, at, ",;:().");
    }

    /// Whether one of these signs stands there and ends something; a full stop after a title does not.
    boolean isEnd(String text, int at, String signs) {
        if (at >= text.length()) {
            return false;
        }
        int from = at;
        while (from > 0 && at - from < LONGEST && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean stop = text.charAt(at) == '.' && at - from >= 3
                && !words.titles.contains(Tokens.fold(text.substring(from, at)));
        return signs.indexOf(text.charAt(at)) >= 0 && (stop || text.charAt(at) != '.');
    }
}
