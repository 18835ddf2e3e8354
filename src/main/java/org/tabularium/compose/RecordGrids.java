package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Measure;
import org.tabularium.model.Purpose;

/// The tables of activities, of measures, and of how the record has been kept up to date.
final class RecordGrids {
    private final Scribe scribe;
    private final HeadSection head;

    RecordGrids(Scribe scribe) {
        this.scribe = scribe;
        this.head = new HeadSection(scribe);
    }

    Grid overview() {
        return new Grid("overview-list", "activities/-/name",
                List.of(Grid.column("number", 6), Grid.column("name", 22),
                        Grid.column("purposes", 32), Grid.column("department", 16), Grid.column("status", 10),
                        Grid.column("changed", 14)),
                scribe.register().activities().stream().map(this::activity).toList());
    }

    private List<Line> activity(Activity activity) {
        Where where = Where.of(activity.id());
        return List.of(Line.of(Names.number(scribe, activity), where.at("number")),
                scribe.local(activity.name(), where.at("name")), purposes(activity),
                Names.department(scribe, activity.department(), where.at("department")),
                head.status(activity), scribe.date(activity.changedOn(), where.at("changedOn")));
    }

    private Line purposes(Activity activity) {
        Where where = Where.of(activity.id()).at("purposes");
        List<Line> texts = new ArrayList<>();
        for (Purpose purpose : activity.purposes()) {
            texts.add(scribe.phrase(purpose.text(), where.at(purpose.id()).at("text")));
        }
        return texts.isEmpty() ? scribe.gap(where) : Wording.join(texts, "; ");
    }

    /// The aims of Art. 32(1) GDPR always, so that a missing one shows.
    Grid measures() {
        ProtectionSection protection = new ProtectionSection(scribe);
        List<List<Line>> rows = new ArrayList<>();
        for (Measure.Area area : Measure.Area.values()) {
            List<Measure> measures =
                    scribe.register().measures().stream().filter(m -> m.area() == area).toList();
            measures.forEach(m -> rows.add(measure(m, protection.area(area))));
            if (measures.isEmpty() && ProtectionSection.isRequired(area)) {
                rows.add(List.of(Line.of(protection.area(area)),
                        scribe.gap(Where.of("register").at("measures")), new Line(), new Line()));
            }
        }
        return new Grid("measure-list", "measures/-/name",
                List.of(Grid.column("area", 22), Grid.column("name", 24),
                        Grid.column("description", 38), Grid.column("document", 16)),
                rows);
    }

    private List<Line> measure(Measure measure, String area) {
        Where where = Where.of(measure.id());
        return List.of(Line.of(area, where.at("area")), scribe.local(measure.name(), where.at("name")),
                measure.description().isEmpty() ? new Line()
                        : scribe.local(measure.description(), where.at("description")),
                measure.document().isBlank() ? new Line()
                        : scribe.plain(measure.document(), where.at("document")));
    }

    /// The changes, the reviews, and the state of each entry.
    List<Grid> upkeep() {
        HistoryWriter history = new HistoryWriter(scribe);
        return List.of(
                new Grid("change-list", "changes", List.of(Grid.column("on", 16), Grid.column("author", 24),
                        Grid.column("what", 60)), history.changes()),
                new Grid("review-list", "reviews/-/name",
                        List.of(Grid.column("name", 22), Grid.column("activities", 22),
                                Grid.column("due", 13), Grid.column("done", 13), Grid.column("reviewer", 12),
                                Grid.column("result", 18)),
                        history.reviews()),
                new Grid("entry-list", "activities/-/name",
                        List.of(Grid.column("activity", 34), Grid.column("status", 12),
                                Grid.column("made", 14), Grid.column("changed", 14),
                                Grid.column("released", 14),
                                Grid.column("review", 12)),
                        scribe.register().activities().stream().map(this::entry).toList()));
    }

    private List<Line> entry(Activity activity) {
        Where where = Where.of(activity.id());
        Where upkeep = where.at("upkeep");
        return List.of(Names.activity(scribe, activity.id(), where.at("name")), head.status(activity),
                date(activity.upkeep().createdOn(), upkeep.at("createdOn")),
                scribe.date(activity.changedOn(), where.at("changedOn")),
                head.release(activity.upkeep(), upkeep),
                date(activity.upkeep().nextReview(), upkeep.at("nextReview")));
    }

    private Line date(Optional<LocalDate> day, Where where) {
        return day.isEmpty() ? new Line() : scribe.date(day, where);
    }
}
