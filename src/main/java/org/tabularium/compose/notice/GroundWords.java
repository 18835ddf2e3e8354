package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.law.Basis;
import org.tabularium.model.Activity;
import org.tabularium.model.Ground;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Use;

/// Says the purposes and on what each rests, with the interest pursued (Art. 13(1)(c) and (d), Art. 14(1)(c) and (2)(b)
/// GDPR).
final class GroundWords {
    private final Talk talk;
    private final Uses uses;
    private final Where where;

    GroundWords(Talk talk, Uses uses) {
        this.talk = talk;
        this.uses = uses;
        this.where = Where.of(uses.activity().id()).at("purposes");
    }

    private Activity activity() {
        return uses.activity();
    }

    List<Saying> purposes() {
        List<Line> purposes = activity().purposes().stream().map(this::purpose).toList();
        List<Saying> sayings = new ArrayList<>();
        sayings.add(purposes.isEmpty()
                ? new Saying(talk.say("purposes.one"), List.of(talk.scribe().gap(where)))
                : new Saying(talk.say(purposes.size() == 1 ? "purposes.one" : "purposes.many"), purposes));
        for (Purpose purpose : activity().purposes()) {
            purpose.further().stated()
                    .ifPresent(f -> sayings.add(Saying.of(talk.say("purposes.further", "reason",
                            talk.scribe().phrase(f, where.at(purpose.id()).at("further"))).stop())));
        }
        return sayings;
    }

    private Line purpose(Purpose purpose) {
        Where here = where.at(purpose.id());
        Line text = uses.purpose(purpose);
        List<Line> parts = new ArrayList<>();
        for (int i = 0; i < purpose.parts().size(); i++) {
            parts.add(talk.scribe().phrase(purpose.parts().get(i).text(), here.at("parts").at(i).at("text")));
        }
        return parts.isEmpty() ? text
                : talk.say("purposes.parts", Map.of("purpose", text, "parts", Talk.series(parts)));
    }

    List<Saying> grounds() {
        Map<String, List<Purpose>> alike = new LinkedHashMap<>();
        Map<String, List<Line>> said = new HashMap<>();
        for (Purpose purpose : activity().purposes()) {
            List<Line> grounds = each(purpose);
            String words = Wording.join(grounds, "\n").text().plain();
            alike.computeIfAbsent(words, _ -> new ArrayList<>()).add(purpose);
            said.putIfAbsent(words, grounds);
        }
        List<Line> lines = new ArrayList<>();
        alike.forEach((words, purposes) -> {
            List<Line> grounds = said.getOrDefault(words, List.of());
            if (alike.size() == 1 && !talk.isBrief()) {
                lines.addAll(grounds);
            } else {
                List<Line> names = purposes.stream().map(p -> talk.isBrief() ? purpose(p) : uses.purpose(p))
                        .toList();
                lines.add(talk.say("grounds.for", Map.of("purpose", Wording.join(names, "; "), "grounds",
                        together(purposes.getFirst(), grounds))));
            }
        });
        for (Use use : uses.uses()) {
            conditions(use, lines);
        }
        return lines.isEmpty() ? List.of()
                : List.of(new Saying(talk.say(lines.size() == 1 ? "grounds.one" : "grounds.many"), lines));
    }

    /// What is said about a ground stays with it.
    private Line together(Purpose purpose, List<Line> grounds) {
        boolean detailed = purpose.grounds().stream()
                .anyMatch(g -> !g.condition().isEmpty() || !g.consent().isEmpty());
        return detailed ? Wording.join(grounds, "; ") : talk.scribe().wording().list(grounds);
    }

    private List<Line> each(Purpose purpose) {
        Where here = where.at(purpose.id()).at("grounds");
        List<Line> grounds = new ArrayList<>();
        for (int i = 0; i < purpose.grounds().size(); i++) {
            grounds.add(ground(purpose.grounds().get(i), here.at(i)));
        }
        return grounds.isEmpty() ? List.of(talk.scribe().gap(here)) : grounds;
    }

    private Line ground(Ground ground, Where here) {
        boolean interest = ground.basis().equals("gdpr-6-1-f") || !ground.interest().isEmpty();
        Line line = interest ? interest(ground, here) : basis(ground.basis(), here.at("basis"));
        detail(line, " ", "law", ground.law(), here.at("law"));
        // A short notice has brackets around both, since semicolons in them would look like the next purpose.
        String between = talk.isBrief() ? " " : ", ";
        detail(line, between, "condition", ground.condition(), here.at("condition"));
        detail(line, between, "consent", ground.consent(), here.at("consent"));
        return line;
    }

    /// The interest stands where the norm would be described (Art. 13(1)(d) GDPR).
    private Line interest(Ground ground, Where here) {
        return talk.say("grounds.interest",
                Map.of("citation", citation(ground.basis(), here.at("basis")), "interest",
                        talk.scribe().phrase(ground.interest(), here.at("interest"))));
    }

    private void detail(Line line, String between, String key, LocalText text, Where here) {
        if (!text.isEmpty()) {
            line.add(between).add(talk.say("grounds." + key, key, talk.scribe().phrase(text, here)));
        }
    }

    private void conditions(Use use, List<Line> lines) {
        Where here = uses.where(use);
        for (int i = 0; i < use.conditions().size(); i++) {
            lines.add(talk.say("grounds.special", "condition",
                    basis(use.conditions().get(i), here.at("conditions").at(i))));
        }
        if (!use.complement().isEmpty()) {
            lines.add(talk.say("grounds.complement", "law",
                    talk.scribe().phrase(use.complement(), here.at("complement"))));
        }
    }

    /// Citation and, in brackets, the norm in a few words.
    private Line basis(String id, Where here) {
        if (talk.isBrief() && !id.startsWith("gdpr-")) {
            return citation(id, here);
        }
        return talk.law().basis(id).map((Basis b) -> talk.say("grounds.basis", Map.of(
                "citation", citation(id, here), "title", Line.of(talk.scribe().ofLaw(b.title()), here))))
                .orElseGet(() -> citation(id, here));
    }

    private Line citation(String id, Where here) {
        return id.isEmpty() ? talk.scribe().gap(here)
                : talk.law().basis(id).map(b -> Line.of(talk.scribe().ofLaw(b.citation()), here))
                        .orElseGet(() -> talk.scribe().unknown(id, here));
    }

    /// The articles alone, each once, for a summary.
    Line citations() {
        Map<String, Line> once = new LinkedHashMap<>();
        for (Purpose purpose : activity().purposes()) {
            for (int i = 0; i < purpose.grounds().size(); i++) {
                String id = purpose.grounds().get(i).basis();
                once.putIfAbsent(id, citation(id, where.at(purpose.id()).at("grounds").at(i).at("basis")));
            }
        }
        return once.isEmpty() ? talk.scribe().gap(where) : Wording.join(List.copyOf(once.values()), ", ");
    }
}
