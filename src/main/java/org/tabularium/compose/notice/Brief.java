package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.compose.Line;
import org.tabularium.compose.Wording;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.model.Passage.Part;

/// The short style: numbered paragraphs, so that a notice of a few activities fits a page. Recipients with their addresses
/// and transfers with their safeguards are told once for all activities; terms are not explained.
final class Brief {
    private final Paper paper;
    private final Talk talk;
    private final Told told;
    private final Set<Origin> described = new HashSet<>();

    private Brief(Paper paper, Talk talk, Told told) {
        this.paper = paper;
        this.talk = talk;
        this.told = told;
    }

    static void arrange(Paper paper, Talk talk, Told told) {
        new Brief(paper, talk, told).arrange();
    }

    private void arrange() {
        said(told.head(), Part.INTRODUCTION).map(Paper::whole).map(Line::paragraph).ifPresent(paper::add);
        controller();
        if (told.activities().isEmpty()) {
            paper.add(talk.say("notice.empty").paragraph());
        }
        told.activities().forEach(this::activity);
        shared(Part.RECIPIENTS, "part.recipients");
        shared(Part.TRANSFERS, "part.transfers");
        section(talk.say("notice.general"), "",
                Wording.join(told.general().stream().map(Paper::compact).toList(), " "));
        section(talk.say("part.rights"), "", Wording.join(told.tail().stream()
                .filter(p -> p.part() != Part.OBJECTION && p.part() != Part.CHANGES).map(Paper::whole)
                .toList(), " "));
        said(told.tail(), Part.OBJECTION).ifPresent(paper::labelled);
        said(told.tail(), Part.CHANGES).map(Paper::whole).map(Line::paragraph).ifPresent(paper::add);
    }

    private static Optional<Point> said(List<Point> points, Part part) {
        return points.stream().filter(p -> p.part() == part).findFirst();
    }

    private void controller() {
        List<Line> lines = new ArrayList<>();
        for (Point point : told.head()) {
            if (point.part() != Part.INTRODUCTION) {
                lines.add(point.part() == Part.CONTROLLER ? Paper.inline(point) : Paper.compact(point));
            }
        }
        section(talk.say("part.controller"), "", Wording.join(lines, " "));
    }

    private void activity(Told.OfActivity activity) {
        if (activity.set().below().getFirst() instanceof Block.Paragraph(Text text)) {
            section(activity.name(), activity.activity().id().value(), onceDescribed(text));
        }
    }

    /// What a category of data comprises is told where it is first named: description and brackets go where it comes again.
    private Line onceDescribed(Text text) {
        List<Span> kept = new ArrayList<>();
        boolean bracket = false;
        for (Span span : text.spans()) {
            boolean again = span.origin().filter(this::isDescription).isPresent()
                    && !described.add(span.origin().orElseThrow());
            if (again && !kept.isEmpty() && kept.getLast().text().endsWith(" (")) {
                String before = kept.removeLast().text();
                kept.add(Span.plain(before.substring(0, before.length() - 2)));
                bracket = true;
            } else {
                kept.add(
                        bracket && span.text().startsWith(")") ? Span.plain(span.text().substring(1)) : span);
                bracket = false;
            }
        }
        Line line = new Line();
        kept.stream().filter(s -> !s.text().isEmpty()).forEach(line::add);
        return line;
    }

    private boolean isDescription(Origin origin) {
        return origin.field().equals("description") && talk.register().data().stream()
                .anyMatch(d -> d.id().value().equals(origin.entity()));
    }

    /// What the activities share, each once.
    private void shared(Part part, String label) {
        Map<String, Line> once = new LinkedHashMap<>();
        told.activities()
                .forEach(a -> a.set().shared().getOrDefault(part, Map.of()).forEach(once::putIfAbsent));
        List<Line> lines = List.copyOf(once.values());
        if (lines.size() == 1) {
            section(talk.say(label), "", lines.getFirst().stop());
        } else if (!lines.isEmpty()) {
            paper.section(talk.say(label), "");
            paper.bullets(lines);
        }
    }

    private void section(Line label, String anchor, Line text) {
        paper.section(label, anchor);
        paper.add(text.paragraph());
    }
}
