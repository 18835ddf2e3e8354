package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// Reads entries that name people before a colon and their data after it, as in
/// `Customers: Name and address (street, city), Orders; Visitors: Log files`.
final class DataEntries {
    private static final int LONGEST_HEAD = 160;
    private final SignWords people;
    private final SignWords data;
    private final SignWords limits;
    private final List<String> kinds;

    DataEntries(Spellings words) {
        people = new SignWords(words, "peopleHeads");
        data = new SignWords(words, "data");
        limits = new SignWords(words, "limits");
        kinds = words.words("kinds");
    }

    /// Whether an entry or one of those parted by semicolons has this form.
    boolean fits(Prose prose, Stretch at) {
        return Entries.parted(prose, at, ';').stream().anyMatch(part -> head(prose, part).isPresent());
    }

    /// Of each part the data, and the people before it. Where parts without people follow, semicolons part the data of
    /// the same people; commas do where none follows.
    void read(Prose prose, Stretch at, Collected into) {
        List<Stretch> parts = Entries.parted(prose, at, ';');
        for (int i = 0; i < parts.size(); i++) {
            Stretch part = parts.get(i);
            Optional<Stretch> head = head(prose, part);
            if (head.isEmpty()) {
                into.add(Role.DATA, Entries.whole(prose, part));
                continue;
            }
            people(prose, head.orElseThrow(), into);
            Stretch rest = unlimited(prose, new Stretch(head.orElseThrow().end() + 1, part.end()));
            boolean alone = i + 1 == parts.size() || head(prose, parts.get(i + 1)).isPresent();
            (alone ? Entries.parted(prose, rest, ',') : List.of(rest))
                    .forEach(one -> into.add(Role.DATA, Entries.whole(prose, one)));
        }
    }

    private static void people(Prose prose, Stretch head, Collected into) {
        Entries.parted(prose, head, ',').forEach(one -> into.add(Role.PERSON, Entries.whole(prose, one)));
    }

    /// The words before a colon, where they name people.
    private Optional<Stretch> head(Prose prose, Stretch part) {
        int colon = Entries.colon(prose, part);
        if (colon < 0) {
            return Optional.empty();
        }
        Stretch head = new Stretch(part.start(), colon);
        String words = Entries.whole(prose, head).value();
        if (words.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        Stretch rest = new Stretch(colon + 1, part.end());
        boolean limited = limits.in(prose.of(rest)) || limits.in(prose.of(head));
        boolean named = people.in(words) || (limited && !isData(words));
        return named && !isKind(words) ? Optional.of(head) : Optional.empty();
    }

    private boolean isData(String words) {
        return data.in(words) || isKind(words);
    }

    private boolean isKind(String words) {
        String folded = Tokens.fold(words);
        return kinds.stream().anyMatch(folded::endsWith);
    }

    /// Without a dash and what the data are limited to after it.
    private Stretch unlimited(Prose prose, Stretch at) {
        String text = prose.of(at);
        List<Integer> dashes = new ArrayList<>();
        for (int i = text.indexOf(" – "); i >= 0; i = text.indexOf(" – ", i + 1)) {
            dashes.add(i);
        }
        return dashes.stream().filter(i -> limits.first(text.substring(i + 3,
                Math.min(text.length(), i + 30))))
                .findFirst().map(i -> new Stretch(at.start(), at.start() + i)).orElse(at);
    }
}
