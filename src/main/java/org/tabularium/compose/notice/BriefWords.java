package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.Line;
import org.tabularium.compose.Wording;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.model.Passage.Part;

/// Says of an activity in one paragraph what the short style says of it: purposes together with their legal bases,
/// recipients by their names alone.
final class BriefWords {
    private final Talk talk;
    private final Uses uses;
    private final List<Point> points;

    BriefWords(Talk talk, Uses uses, List<Point> points) {
        this.talk = talk;
        this.uses = uses;
        this.points = points;
    }

    List<Block> body() {
        List<Line> lines = new ArrayList<>();
        for (Point point : points) {
            Optional<Line> line = switch (point.part()) {
                case PURPOSES -> purposes(point);
                case GROUNDS -> isTogether() ? Optional.empty() : Optional.of(Paper.compact(point));
                case RECIPIENTS -> Optional.of(recipients(point));
                case TRANSFERS -> transfers(point);
                default -> Optional.of(Paper.compact(point));
            };
            line.ifPresent(lines::add);
        }
        return List.of(Wording.join(lines, " ").paragraph());
    }

    private Optional<Point> point(Part part) {
        return points.stream().filter(p -> p.part() == part).findFirst();
    }

    /// The legal bases name their purposes; where own wording stands at one of them, each has its place.
    private boolean isTogether() {
        return !uses.activity().purposes().isEmpty() && Stream.of(Part.PURPOSES, Part.GROUNDS)
                .map(this::point).allMatch(p -> p.filter(f -> !isOwn(f)).isPresent());
    }

    private boolean isOwn(Point point) {
        return point.sayings().stream().anyMatch(this::isOwn);
    }

    private boolean isOwn(Saying saying) {
        return saying.lead().where().entity().equals(talk.notice().id().value());
    }

    private Optional<Line> purposes(Point point) {
        if (!isTogether()) {
            return Optional.of(Paper.compact(point));
        }
        List<Line> lines = new ArrayList<>();
        point(Part.GROUNDS).map(Paper::inline).ifPresent(lines::add);
        point.sayings().stream().skip(1).map(Saying::whole).forEach(lines::add);
        return Optional.of(label(talk.say("short.purposes").text().plain()).add(Wording.join(lines, " ")));
    }

    /// Who, and what for; the rest is told once for all activities.
    private Line recipients(Point point) {
        List<Line> lines = new ArrayList<>();
        boolean named = false;
        for (Saying saying : point.sayings()) {
            if (isOwn(saying)) {
                lines.add(saying.whole());
            } else if (saying.items().isEmpty()) {
                lines.add(saying.lead());
            } else if (!named) {
                named = true;
                lines.add(new Saying(new Line(), new RecipientWords(talk, uses).brief()).list());
            }
        }
        return label(point.label()).add(Wording.join(lines, " "));
    }

    private Optional<Line> transfers(Point point) {
        List<Line> lines = lines(point).filter(l -> !isShared(l)).toList();
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(label(point.label()).add(Wording.join(lines, " ")));
    }

    /// What is told once for all activities, by its words.
    Map<String, Line> shared(Part part) {
        Map<String, Line> once = new LinkedHashMap<>();
        point(part).stream().flatMap(BriefWords::lines).filter(this::isShared)
                .forEach(l -> once.putIfAbsent(l.text().plain(), l));
        return Collections.unmodifiableMap(once);
    }

    /// Sentences and items alike.
    private static Stream<Line> lines(Point point) {
        return point.sayings().stream()
                .flatMap(s -> s.items().isEmpty() ? Stream.of(s.lead()) : s.items().stream());
    }

    /// Whether a line is about somebody else than the activity: own wording and what only the activity says stay with it.
    private boolean isShared(Line line) {
        String about = line.where().entity();
        return !about.equals(uses.activity().id().value()) && !about.equals(talk.notice().id().value());
    }

    private static Line label(String label) {
        return new Line().add(Span.strong(label + ":")).add(" ");
    }
}
