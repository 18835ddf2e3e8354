package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Change;
import org.tabularium.model.Review;

/// How the record came about: its changes, and the reviews planned and held (Art. 5(2), 24(1) GDPR).
final class HistoryWriter {
    private final Scribe scribe;

    HistoryWriter(Scribe scribe) {
        this.scribe = scribe;
    }

    /// A table of each; nothing if there is neither.
    List<Block> annex() {
        List<Block> blocks = new ArrayList<>();
        if (!changes().isEmpty()) {
            blocks.add(new Block.Table(scribe.say("annex.changes.caption"), changeHeader(),
                    List.of(16, 24, 60), rows(changes())));
        }
        if (!reviews().isEmpty()) {
            blocks.add(new Block.Table(scribe.say("annex.reviews.caption"), reviewHeader(),
                    List.of(18, 18, 14, 14, 14, 22), rows(reviews())));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Heading(1, Text.of(scribe.say("annex.history.title")), "history"));
        }
        return blocks;
    }

    List<String> changeHeader() {
        return Stream.of("on", "author", "what").map(k -> scribe.say("annex.changes." + k)).toList();
    }

    List<String> reviewHeader() {
        return Stream.of("name", "activities", "due", "done", "reviewer", "result")
                .map(k -> scribe.say("annex.reviews." + k)).toList();
    }

    /// The changes that say something.
    List<Change> changed() {
        return scribe.register().changes().stream().filter(c -> !c.equals(Change.EMPTY)).toList();
    }

    /// The changes that say something, the columns of the table each.
    List<List<Line>> changes() {
        List<Change> all = scribe.register().changes();
        return IntStream.range(0, all.size()).filter(i -> !all.get(i).equals(Change.EMPTY))
                .mapToObj(i -> change(all.get(i), Where.of("register").at("changes").at(i))).toList();
    }

    private List<Line> change(Change change, Where where) {
        return List.of(date(change.on(), where.at("on")), plain(change.author(), where.at("author")),
                change.what().isEmpty() ? new Line() : scribe.local(change.what(), where.at("what")));
    }

    /// The reviews, the columns of the table each.
    List<List<Line>> reviews() {
        return scribe.register().reviews().stream().map(this::review).toList();
    }

    private List<Line> review(Review review) {
        Where where = Where.of(review.id());
        Line activities = review.activities().isEmpty()
                ? scribe.state("annex.reviews.all", where.at("activities"))
                : Wording.join(review.activities().stream()
                        .map(id -> Names.activity(scribe, id, where.at("activities"))).toList(), "; ");
        return List.of(scribe.local(review.name(), where.at("name")), activities,
                date(review.dueOn(), where.at("dueOn")), date(review.doneOn(), where.at("doneOn")),
                plain(review.reviewer(), where.at("reviewer")), review.result().isEmpty() ? new Line()
                        : scribe.local(review.result(), where.at("result")));
    }

    private Line date(Optional<LocalDate> day, Where where) {
        return day.isEmpty() ? new Line() : scribe.date(day, where);
    }

    private Line plain(String text, Where where) {
        return text.isBlank() ? new Line() : scribe.plain(text, where);
    }

    private static List<Block.Row> rows(List<List<Line>> rows) {
        return rows.stream().map(row -> new Block.Row(row.stream().map(Line::text).toList(), "")).toList();
    }
}
