package org.tabularium.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Purpose;
import org.tabularium.model.Use;

/// The activity a sheet is about, with the numbers and letters by which its parts refer to each other.
///
/// @param numbers number of each category of data within the activity, counted in the order of the uses
record Subject(Activity activity, Where where, SequencedMap<Id<DataCategory>, Integer> numbers) {

    static Subject of(Activity activity) {
        SequencedMap<Id<DataCategory>, Integer> numbers = new LinkedHashMap<>();
        for (Use use : activity.uses()) {
            use.data().forEach(data -> numbers.putIfAbsent(data, numbers.size() + 1));
        }
        return new Subject(activity, Where.of(activity.id()), numbers);
    }

    Where use(Use use) {
        return where.at("uses").at(use.id());
    }

    /// Whether purposes need letters to be told apart.
    boolean isLettered() {
        return activity.purposes().size() > 1;
    }

    /// The letter of a purpose; the id itself if the activity has no such purpose.
    String letter(Id<Purpose> id) {
        List<Id<Purpose>> ids = activity.purposes().stream().map(Purpose::id).toList();
        return ids.contains(id) ? Wording.letter(ids.indexOf(id)) : id.value();
    }

    /// How other sections refer to a use: "1, 2"; with people and purposes as far as they are needed to tell
    /// it from the other uses, "1, 2 (subscribers, purpose b)".
    Line reference(Scribe scribe, Use use) {
        Line people = people(scribe, use);
        if (use.data().isEmpty()) {
            return use.subjects().isEmpty() ? scribe.gap(use(use).at("data")) : people;
        }
        Line line = numbers(scribe, use);
        List<Line> details = new ArrayList<>();
        if (!use.subjects().isEmpty() && others(use).anyMatch(o -> !o.subjects().equals(use.subjects()))) {
            details.add(people);
        }
        boolean twin =
                others(use).anyMatch(o -> o.subjects().equals(use.subjects()) && o.data().equals(use.data()));
        if (!use.purposes().isEmpty() && twin) {
            details.add(purposes(scribe, use));
        }
        return details.isEmpty() ? line
                : scribe.say("use.of", Map.of("numbers", line, "people", Wording.join(details, ", ")));
    }

    /// "1, 3", but "1 to 4".
    private Line numbers(Scribe scribe, Use use) {
        Where where = use(use).at("data");
        List<Integer> all = use.data().stream().map(d -> numbers.getOrDefault(d, 0)).toList();
        List<Line> parts = new ArrayList<>();
        for (int from = 0, to; from < all.size(); from = to) {
            to = from + 1;
            while (to < all.size() && all.get(to) == all.get(to - 1) + 1) {
                to++;
            }
            if (to - from > 2) {
                parts.add(scribe.say("list.range", Map.of("first", line(all.get(from), where), "last",
                        line(all.get(to - 1), where))));
            } else {
                all.subList(from, to).forEach(n -> parts.add(line(n, where)));
            }
        }
        return Wording.join(parts, ", ");
    }

    private static Line line(int number, Where where) {
        return Line.of(Integer.toString(number), where);
    }

    /// "purposes a and b", for a use that names some.
    Line purposes(Scribe scribe, Use use) {
        List<Line> letters =
                use.purposes().stream().map(id -> Line.of(letter(id), use(use).at("purposes"))).toList();
        return scribe.say(letters.size() == 1 ? "purposes.one" : "purposes.many",
                Map.of("purposes", scribe.wording().list(letters)));
    }

    private Line people(Scribe scribe, Use use) {
        return scribe.wording().list(use.subjects().stream()
                .map(s -> Names.subject(scribe, s, use(use).at("subjects"))).toList());
    }

    private Stream<Use> others(Use use) {
        return activity.uses().stream().filter(o -> !o.id().equals(use.id()));
    }

    String number(Id<DataCategory> data) {
        return Integer.toString(numbers.getOrDefault(data, 0));
    }
}
