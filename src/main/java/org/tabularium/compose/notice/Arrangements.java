package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.Line;
import org.tabularium.compose.Keys;
import org.tabularium.document.Span;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Passage.Part;

/// The styles that go by activities or by parts.
final class Arrangements {
    private Arrangements() {}

    /// A section for each part, in it a line for each activity.
    static void lists(Paper paper, Talk talk, Told told) {
        head(paper, talk, told);
        List<Part> last = told.tail().stream().map(Point::part).toList();
        List<Part> parts = Stream.of(Part.values()).filter(p -> !last.contains(p))
                .filter(p -> told.activities().stream().anyMatch(a -> a.set().lines().containsKey(p))
                        || general(told, p).isPresent())
                .toList();
        for (Part part : parts) {
            boolean many = part == Part.GROUNDS && told.activities().size() > 1;
            paper.section(talk.say("part." + Keys.of(part) + (many ? ".many" : "")), "");
            each(paper, told, part);
            general(told, part).ifPresent(paper::sentences);
        }
        told.tail().forEach(p -> {
            paper.section(Line.of(p.label()), "");
            paper.sentences(p);
            each(paper, told, p.part());
        });
    }

    /// What is said of each activity, a line for each.
    private static void each(Paper paper, Told told, Part part) {
        List<Text> items = told.activities().stream().map(a -> a.set().lines().get(part))
                .filter(Objects::nonNull).toList();
        if (!items.isEmpty()) {
            paper.add(new Block.Bullets(items));
        }
    }

    private static Optional<Point> general(Told told, Part part) {
        return told.general().stream().filter(p -> p.part() == part).findFirst();
    }

    /// A section for each activity, in it the same headings.
    static void byActivity(Paper paper, Talk talk, Told told) {
        head(paper, talk, told);
        for (Told.OfActivity activity : told.activities()) {
            paper.section(activity.name(), activity.activity().id().value());
            activity.set().below().forEach(paper::add);
        }
        rest(paper, talk, told);
    }

    /// A table on the first page, then each activity with labels in the text.
    static void layered(Paper paper, Talk talk, Told told) {
        told.head().stream().filter(p -> p.part() == Part.INTRODUCTION || p.part() == Part.CONTROLLER
                || p.part() == Part.DPO).forEach(paper::labelled);
        if (!told.activities().isEmpty()) {
            paper.add(summary(talk, told));
        }
        paper.add(new Block.PageBreak());
        if (told.activities().size() > 5) {
            paper.add(new Block.Contents(talk.say("notice.contents").text().plain(), 2));
        }
        told.head().stream().filter(p -> p.part() == Part.REPRESENTATIVE || p.part() == Part.JOINT)
                .forEach(p -> {
                    paper.section(Line.of(p.label()), "");
                    paper.sentences(p);
                });
        for (Told.OfActivity activity : told.activities()) {
            paper.section(activity.name(), activity.activity().id().value());
            activity.set().below().forEach(paper::add);
        }
        rest(paper, talk, told);
    }

    private static Block summary(Talk talk, Told told) {
        List<String> header = new ArrayList<>(List.of(talk.say("summary.activity").text().plain()));
        Setting.SUMMARY.forEach(p -> header.add(talk.say("part." + Keys.of(p)).text().plain()));
        List<Block.Row> rows = told.activities().stream().flatMap(a -> a.set().row().stream()).toList();
        return new Block.Table(talk.say("summary.caption").text().plain(), header,
                List.of(19, 31, 17, 20, 13), rows);
    }

    /// For whom, who is responsible: a section for each.
    static void head(Paper paper, Talk talk, Told told) {
        told.head().forEach(p -> {
            paper.section(Line.of(p.label()), "");
            paper.sentences(p);
        });
        if (told.activities().isEmpty()) {
            paper.add(talk.say("notice.empty").paragraph());
        }
    }

    /// What holds for all activities, then rights.
    static void rest(Paper paper, Talk talk, Told told) {
        if (!told.general().isEmpty()) {
            paper.section(talk.say("notice.general"), "");
            told.general().forEach(p -> paper.under(p, 2));
        }
        told.tail().forEach(p -> {
            paper.section(Line.of(p.label()), "");
            paper.sentences(p);
        });
    }
}
