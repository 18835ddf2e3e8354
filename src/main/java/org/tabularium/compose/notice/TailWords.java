package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.compose.Contacts;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.law.Right;
import org.tabularium.model.Activity;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Information.Matter;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage.Part;

/// Says which rights follow from the legal bases, the right to object apart from the others (Art. 21(4) GDPR), withdrawal,
/// complaint and changes (Art. 13(2)(b) to (d), Art. 14(2)(c) to (e) GDPR).
final class TailWords {
    private static final List<Right> LISTED = List.of(Right.ACCESS, Right.RECTIFICATION, Right.ERASURE,
            Right.RESTRICTION, Right.PORTABILITY, Right.HUMAN_INTERVENTION);
    /// What depends on the legal basis cannot be ruled out while one is missing.
    private static final List<Right> DEPENDENT =
            List.of(Right.PORTABILITY, Right.OBJECTION, Right.WITHDRAWAL);
    /// What everybody has; a notice that covers nothing yet tells these.
    private static final List<Right> ALWAYS =
            List.of(Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION, Right.COMPLAINT);
    private final Talk talk;
    private final List<Told.OfActivity> activities;
    private final Set<Right> given;

    TailWords(Talk talk, List<Told.OfActivity> activities) {
        this.talk = talk;
        this.activities = activities;
        given = given(activities);
    }

    /// The rights that follow from activities.
    static Set<Right> given(List<Told.OfActivity> activities) {
        Set<Right> given = EnumSet.copyOf(ALWAYS);
        for (Told.OfActivity told : activities) {
            given.addAll(told.rights());
            if (told.activity().purposes().stream().anyMatch(p -> p.grounds().isEmpty())) {
                given.addAll(DEPENDENT);
            }
        }
        return given;
    }

    List<Point> points() {
        return Stream.of(
                point(Part.RIGHTS, rights()),
                point(Part.OBJECTION, objection()),
                point(Part.WITHDRAWAL, withdrawal()),
                point(Part.COMPLAINT, complaint()),
                point(Part.CHANGES, changes())).flatMap(Optional::stream).toList();
    }

    private Optional<Point> point(Part part, List<Saying> sayings) {
        return talk.point(part, Optional.empty(), sayings);
    }

    private List<Saying> rights() {
        List<Line> rights = new ArrayList<>();
        for (Right right : LISTED) {
            if (given.contains(right)) {
                rights.add(talk.say("rights." + Keys.of(right)));
            } else if (right == Right.HUMAN_INTERVENTION && !talk.isBrief()) {
                rights.add(talk.say("rights.automated"));
            }
        }
        Saying how = Saying.of(talk.say("rights.how", "contact", contact()));
        return talk.isBrief()
                ? List.of(Saying.of(talk.say("short.rights", "rights", talk.scribe().wording().list(rights))),
                        how)
                : List.of(new Saying(talk.say("rights.lead"), rights), how,
                        Saying.of(talk.say("rights.answer")));
    }

    /// Every way to reach the controller; the address is repeated only where no e-mail address is known.
    private Line contact() {
        Controller controller = talk.register().controller();
        Where where = Where.of("controller");
        Contact own = controller.contact();
        List<Line> ways = new ArrayList<>();
        ways.add(own.email().isBlank()
                ? new Contacts(talk.scribe()).address(controller.address(), where.at("address"))
                : talk.scribe().plain(own.email(), where.at("contact").at("email")));
        if (!own.phone().isBlank()) {
            ways.add(talk.say("controller.phone", "value",
                    talk.scribe().plain(own.phone(), where.at("contact").at("phone"))));
        }
        Line line = Wording.join(ways, ", ");
        return own.email().isBlank() || controller.address().isEmpty() ? line
                : talk.say("rights.post", "contact", line);
    }

    private List<Saying> objection() {
        List<Saying> sayings = new ArrayList<>();
        if (given.contains(Right.OBJECTION)) {
            sayings.add(Saying.of(talk.say("objection")));
            about("objection.about", Right.OBJECTION).ifPresent(sayings::add);
        }
        if (activities.stream().map(Told.OfActivity::activity).anyMatch(TailWords::isAdvertising)) {
            sayings.add(Saying.of(talk.say("objection.marketing")));
        }
        if (!sayings.isEmpty() && !talk.isBrief()) {
            sayings.add(Saying.of(talk.say("objection.how", "contact", contact())));
        }
        return sayings;
    }

    /// Newsletters and advertising to customers are direct marketing (Art. 21(2) GDPR).
    static boolean isAdvertising(Activity activity) {
        return activity.information().matter()
                .filter(m -> m == Matter.NEWSLETTER || m == Matter.EXISTING_CUSTOMERS)
                .isPresent()
                || activity.purposes().stream().flatMap(p -> p.grounds().stream())
                        .anyMatch(g -> g.basis().startsWith("uwg-7"));
    }

    private List<Saying> withdrawal() {
        return !given.contains(Right.WITHDRAWAL) ? List.of()
                : Stream.concat(Stream.of(Saying.of(talk.say("withdrawal"))),
                        about("withdrawal.about", Right.WITHDRAWAL).stream()).toList();
    }

    /// The activities that give rise to a right.
    private Optional<Saying> about(String key, Right right) {
        List<Line> names = activities.stream().filter(a -> a.rights().contains(right))
                .map(Told.OfActivity::name).toList();
        return names.isEmpty() || talk.isBrief() ? Optional.empty()
                : Optional.of(Saying.of(talk.say(key, "activities", Talk.series(names))));
    }

    private List<Saying> complaint() {
        List<Saying> sayings = new ArrayList<>(List.of(Saying.of(talk.say("complaint"))));
        talk.register().controller().authority().stated().ifPresent(a -> sayings.add(Saying.of(talk.say(
                "complaint.authority", "authority", Wording.join(new HeadWords(talk).organisation(a,
                        Where.of("controller").at("authority")), ", ")))));
        return sayings;
    }

    private List<Saying> changes() {
        List<Saying> sayings = new ArrayList<>(List.of(Saying.of(talk.say("changes"))));
        if (!talk.notice().published().isBlank()) {
            sayings.add(Saying.of(talk.say("notice.published", Map.of("address",
                    talk.scribe().plain(talk.notice().published(),
                            Where.of(talk.notice().id()).at("published"))))
                    .stop()));
        } else if (talk.notice().channel().filter(Notice.Channel.WEBSITE::equals).isPresent()) {
            sayings.add(Saying.of(
                    talk.state("notice.published.website", Where.of(talk.notice().id()).at("channel"))));
        }
        return sayings;
    }
}
