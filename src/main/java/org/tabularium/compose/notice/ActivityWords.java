package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.law.Right;
import org.tabularium.model.Activity;
import org.tabularium.model.Automated;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage.Part;

/// Says what a notice tells of one activity, in the order in which all styles say it.
final class ActivityWords {
    private final Talk talk;
    private final Activity activity;
    private final Uses uses;
    private final Where where;

    ActivityWords(Talk talk, Activity activity) {
        this.talk = talk;
        this.activity = activity;
        this.uses = Uses.of(talk, activity);
        this.where = Where.of(activity.id());
    }

    Told.OfActivity told() {
        GroundWords grounds = new GroundWords(talk, uses);
        DataWords data = new DataWords(talk, uses);
        RecipientWords recipients = new RecipientWords(talk, uses);
        TransferWords transfers = new TransferWords(talk, uses);
        List<Saying> said = grounds.grounds();
        List<Point> points = Stream.of(
                point(Part.EXPLANATION, explanation()),
                point(Part.DESCRIPTION, description()),
                talk.point(Part.PURPOSES, id(),
                        activity.purposes().size() == 1 ? "part.purposes.one" : "part.purposes",
                        grounds.purposes()),
                point(Part.DATA, data.data()),
                point(Part.SOURCE, data.sources()),
                talk.point(Part.GROUNDS, id(), items(said) > 1 ? "part.grounds.many" : "part.grounds", said),
                talk.point(Part.RECIPIENTS, id(),
                        recipients.isOne() ? "part.recipients.one" : "part.recipients",
                        recipients.recipients()),
                point(Part.JOINT, recipients.joint()),
                point(Part.TRANSFERS, transfers.transfers()),
                point(Part.RETENTION, new RetentionWords(talk, uses).retention()),
                point(Part.DUTY, data.duty()),
                point(Part.AUTOMATED, automated()),
                point(Part.PROTECTION, List.of()),
                point(Part.COOKIES, List.of()),
                point(Part.SECURITY, List.of()),
                point(Part.CHILDREN, List.of()),
                point(Part.RIGHTS, List.of()),
                point(Part.OBJECTION, objection()),
                point(Part.WITHDRAWAL, withdrawal())).flatMap(Optional::stream).toList();
        Line name = talk.scribe().phrase(activity.name(), where.at("name"));
        return new Told.OfActivity(activity, name, transfers.derived(), Right.of(activity), bases(), points,
                Setting.of(uses, name, points));
    }

    private List<String> bases() {
        return activity.purposes().stream().flatMap(p -> p.grounds().stream()).map(Ground::basis).distinct()
                .toList();
    }

    private Optional<Id<Activity>> id() {
        return Optional.of(activity.id());
    }

    private Optional<Point> point(Part part, List<Saying> sayings) {
        return talk.point(part, id(), sayings);
    }

    private static int items(List<Saying> sayings) {
        return sayings.isEmpty() ? 0 : sayings.getFirst().items().size();
    }

    private List<Saying> explanation() {
        return talk.isBrief() ? List.of()
                : activity.information().matter()
                        .map(m -> List
                                .of(Saying.of(
                                        talk.state("matter." + Keys.of(m), where.at("information/matter")))))
                        .orElse(List.of());
    }

    private List<Saying> description() {
        return activity.description().isEmpty() ? List.of()
                : List.of(Saying
                        .of(talk.scribe().local(activity.description(), where.at("description")).stop()));
    }

    /// That there are none is said once for the whole notice.
    private List<Saying> automated() {
        return activity.automated().stated().map(this::automated).orElse(List.of());
    }

    private List<Saying> automated(Automated automated) {
        Where here = where.at("automated");
        List<Saying> sayings = new ArrayList<>();
        sayings.add(
                Saying.of(automated.kind().map(k -> talk.state("automated." + Keys.of(k), here.at("kind")))
                        .orElseGet(() -> talk.state("automated.stated", here))));
        Map.of("logic", automated.logic(), "effects", automated.effects(), "safeguards",
                automated.safeguards())
                .entrySet().stream().filter(e -> !e.getValue().isEmpty()).sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(List.of("logic", "effects", "safeguards")::indexOf)))
                .forEach(e -> sayings.add(Saying.of(talk.say("automated." + e.getKey(), "value",
                        talk.scribe().phrase(e.getValue(), here.at(e.getKey()))).stop())));
        return sayings;
    }

    /// Where each activity has the same headings it has these too; the other styles say it once for all of them.
    private List<Saying> objection() {
        List<Saying> sayings = new ArrayList<>();
        if (isByActivity() && Right.of(activity).contains(Right.OBJECTION)) {
            sayings.add(Saying.of(talk.say("objection.here")));
        }
        if (isByActivity() && TailWords.isAdvertising(activity)) {
            sayings.add(Saying.of(talk.say("objection.here.marketing")));
        }
        return sayings;
    }

    private List<Saying> withdrawal() {
        return isByActivity() && Right.of(activity).contains(Right.WITHDRAWAL)
                ? List.of(Saying.of(talk.say("withdrawal.here")))
                : List.of();
    }

    private boolean isByActivity() {
        return talk.notice().style() == Notice.Style.BY_ACTIVITY;
    }
}
