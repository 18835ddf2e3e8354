package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.model.Register;

/// Says the blocks of a notice in its manner, and puts own wording where it belongs.
record Talk(Scribe scribe, Notice notice) {

    Register register() {
        return scribe.register();
    }

    Law law() {
        return scribe.law();
    }

    Line say(String key) {
        return say(key, Map.of());
    }

    /// Whether the notice is to be short.
    boolean isBrief() {
        return notice.style() == Notice.Style.SHORT;
    }

    /// The shorter wording of a block for a short notice, if there is one.
    private String wording(String key) {
        String brief = "short." + key;
        return isBrief() && scribe.texts().keys().contains(brief) ? brief : key;
    }

    /// The block with its places filled in; the name of the controller is known to all of them.
    Line say(String key, Map<String, Line> values) {
        String wording = wording(key);
        if (values.containsKey("controller") || !scribe.say(wording).contains("{controller}")) {
            return scribe.say(wording, values);
        }
        Map<String, Line> all = new HashMap<>(values);
        all.put("controller", controller());
        return scribe.say(wording, all);
    }

    Line say(String key, String place, Line value) {
        return say(key, Map.of(place, value));
    }

    /// A sentence made of a block that states a field.
    Line state(String key, Where where) {
        return Line.of(say(key).text().plain(), where);
    }

    /// One after the other, with semicolons where one of them holds a comma outside brackets.
    static Line series(List<Line> lines) {
        boolean commas = lines.stream().anyMatch(l -> isParted(l.text().plain()));
        return Wording.join(lines, commas ? "; " : ", ");
    }

    /// Whether a comma stands in it outside brackets.
    static boolean isParted(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                return true;
            }
        }
        return false;
    }

    Line controller() {
        return scribe.plain(register().controller().name(), Where.of("controller").at("name"));
    }

    /// The point with own wording around it or in its place; none if nothing is said.
    Optional<Point> point(Passage.Part part, Optional<Id<Activity>> activity, List<Saying> sayings) {
        return point(part, activity, "part." + Keys.of(part), sayings);
    }

    Optional<Point> point(Passage.Part part, Optional<Id<Activity>> activity, String label,
            List<Saying> sayings) {
        List<Saying> all = new ArrayList<>(own(part, activity, Passage.Way.BEFORE));
        List<Saying> instead = own(part, activity, Passage.Way.INSTEAD);
        all.addAll(instead.isEmpty() ? sayings : instead);
        all.addAll(own(part, activity, Passage.Way.AFTER));
        return all.isEmpty() ? Optional.empty()
                : Optional.of(new Point(part, activity, say(label).text().plain(), all));
    }

    private List<Saying> own(Passage.Part part, Optional<Id<Activity>> activity, Passage.Way way) {
        List<Saying> own = new ArrayList<>();
        for (int i = 0; i < notice.passages().size(); i++) {
            Passage passage = notice.passages().get(i);
            if (passage.part() == part && passage.activity().equals(activity) && passage.way() == way
                    && !passage.text().isEmpty()) {
                Where where = Where.of(notice.id()).at("passages").at(i).at("text");
                own.add(Saying.of(scribe.local(passage.text(), where)));
            }
        }
        return own;
    }
}
