package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// What words before a colon, above a list or over a column say of what follows.
final class Labels {
    private static final int LONGEST = 80;
    private final Phrases<Role> labels = new Phrases<>();
    private final Phrases<Role> lists = new Phrases<>();
    private final Phrases<Boolean> articles = new Phrases<>();
    private final SignWords rights;
    private final SignWords citations;
    private final SignWords gaps;
    private final SignWords announced;

    /// Words behind a label.
    record Labelled(Role role, Stretch rest) {}

    Labels(Spellings words) {
        labels.addAll(words.words("purposeLabels"), Role.PURPOSE);
        labels.addAll(words.words("dataLabels"), Role.DATA);
        labels.addAll(words.words("peopleLabels"), Role.PERSON);
        labels.addAll(words.words("recipientLabels"), Role.RECIPIENT);
        labels.addAll(words.words("otherLabels"), Role.OTHER);
        lists.addAll(words.words("listPurposes"), Role.PURPOSE);
        lists.addAll(words.words("listData"), Role.DATA);
        lists.addAll(words.words("listOther"), Role.OTHER);
        articles.addAll(words.words("articles"), true);
        rights = new SignWords(words, "listRights");
        citations = new SignWords(words, "citations");
        gaps = new SignWords(words, "gaps");
        announced = new SignWords(words, "announced");
    }

    /// The label at the beginning of a piece, up to its first colon.
    Labelled of(Prose prose, Stretch at) {
        String text = prose.text();
        int limit = Math.min(at.end(), at.start() + LONGEST);
        int colon = text.substring(at.start(), limit).indexOf(':');
        if (colon < 0) {
            return new Labelled(Role.NONE, at);
        }
        Role role = ofWhole(text.substring(at.start(), at.start() + colon));
        return new Labelled(role, role == Role.NONE ? at : new Stretch(at.start() + colon + 1, at.end()));
    }

    /// The parts of a paragraph, each behind a label that begins a sentence; before the first one there is
    /// none. A
    /// paragraph that has no such label but one at its beginning is a single part.
    List<Labelled> runs(Prose prose, Stretch at) {
        String text = prose.text();
        List<Labelled> runs = new ArrayList<>();
        Role role = Role.NONE;
        int from = at.start();
        int sentence = at.start();
        for (int i = at.start(); i < at.end(); i++) {
            char c = text.charAt(i);
            boolean last = i + 1 == at.end() || Character.isWhitespace(text.charAt(i + 1));
            if (c == '.' && last) {
                sentence = i + 1;
            } else if (c == ':' && last && i - sentence <= LONGEST) {
                Role next = ofWhole(text.substring(sentence, i));
                if (next != Role.NONE) {
                    add(runs, role, new Stretch(from, Math.max(from, sentence)));
                    role = next;
                    from = i + 1;
                }
            }
        }
        add(runs, role, new Stretch(from, at.end()));
        boolean said = runs.stream().skip(1).anyMatch(r -> r.role() != Role.OTHER);
        return said ? runs : List.of(of(prose, at));
    }

    private static void add(List<Labelled> runs, Role role, Stretch rest) {
        if (rest.length() > 0) {
            runs.add(new Labelled(role, rest));
        }
    }

    /// An entry without the article before it.
    Said<String> bare(Said<String> entry, Prose prose) {
        Tokens tokens = Tokens.of(entry.value());
        int from = 0;
        while (from < tokens.size() - 1 && articles.at(tokens, from).isPresent()) {
            from = articles.at(tokens, from).orElseThrow().end();
        }
        if (from == 0 || from >= tokens.size()) {
            return entry;
        }
        Stretch at = new Stretch(entry.at().start() + tokens.at(from).start(), entry.at().end());
        return new Said<>(prose.of(at), at, entry.confidence());
    }

    Role ofWhole(String label) {
        return labels.whole(Tokens.of(label.strip())).orElse(Role.NONE);
    }

    /// Whether words only say that nothing is said.
    boolean isGap(String words) {
        return gaps.whole(words);
    }

    /// Whether legal bases stand behind the purposes.
    boolean isGrounded(Prose prose, Stretch at) {
        int colon = Entries.colon(prose, at);
        return colon >= 0 && (citations.in(prose.of(at))
                || gaps.first(prose.of(new Stretch(colon + 1, at.end()))));
    }

    /// Whether a part begins with a legal basis.
    boolean isGround(Prose prose, Stretch part) {
        return citations.first(prose.of(part));
    }

    /// A purpose without the legal basis behind it.
    Stretch ungrounded(Prose prose, Stretch part) {
        Stretch rest = part;
        int colon = Entries.colon(prose, rest);
        while (colon >= 0) {
            rest = new Stretch(colon + 1, part.end());
            if (isGround(prose, rest) || gaps.first(prose.of(rest))) {
                return new Stretch(part.start(), colon);
            }
            colon = Entries.colon(prose, rest);
        }
        return part;
    }

    /// Whether a sentence before a colon announces one purpose or several that semicolons part.
    boolean isOne(Prose prose, Stretch rest) {
        int from = Math.max(0, rest.start() - LONGEST);
        String before = prose.text().substring(from, rest.start());
        int sentence = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(". "));
        return before.endsWith(":") && announced.first(before.substring(sentence + 1));
    }

    /// The roles of columns, if a row is one of headings.
    List<Role> ofColumns(Prose prose, List<Stretch> cells) {
        List<Role> roles = new ArrayList<>();
        cells.forEach(cell -> roles.add(ofWhole(prose.of(cell))));
        return roles.stream().filter(r -> r != Role.NONE).count() > 1 ? roles : List.of();
    }

    /// What the list after a paragraph holds.
    Role ofIntroduction(Prose prose, Stretch at) {
        String text = prose.of(at).stripTrailing();
        return text.endsWith(":") ? ofWords(text.substring(Math.max(0, text.length() - 3 * LONGEST)))
                : Role.NONE;
    }

    /// What a list right under a heading holds.
    Role ofList(String heading, Topic topic) {
        return switch (topic) {
            case PURPOSES -> Role.PURPOSE;
            case DATA -> Role.DATA;
            case PEOPLE -> Role.PERSON;
            case RECIPIENTS -> Role.RECIPIENT;
            default -> Optional.of(ofWords(heading)).filter(r -> r == Role.PURPOSE).orElse(Role.NONE);
        };
    }

    /// Of the words of the last sentence those nearest to the colon count, but rights are no data.
    private Role ofWords(String text) {
        int sentence = Math.max(text.lastIndexOf(". "), text.lastIndexOf(".\n"));
        Tokens tokens = Tokens.of(text.substring(sentence + 1));
        if (rights.in(tokens)) {
            return Role.OTHER;
        }
        Role role = Role.NONE;
        for (int i = 0; i < tokens.size(); i++) {
            role = lists.at(tokens, i).map(Phrases.Match::value).orElse(role);
        }
        return role;
    }
}
