package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.law.Transfer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Information.Matter;
import org.tabularium.model.Passage.Part;

/// The style by topic: at a glance, operation, general information, then the activities by what they are about.
final class ByTopic {
    private ByTopic() {}

    static void arrange(Paper paper, Talk talk, Told told) {
        told.head().stream().filter(p -> p.part() == Part.INTRODUCTION).forEach(paper::sentences);
        glance(paper, talk, told);
        Map<String, List<Told.OfActivity>> groups = new LinkedHashMap<>();
        List.of("operation", "website", "contact", "social", "analysis", "advertising", "commerce",
                "conferences", "work",
                "more").forEach(g -> groups.put(g, new ArrayList<>()));
        told.activities().forEach(
                a -> groups.getOrDefault(group(a.activity().information().matter()), List.of()).add(a));
        group(paper, talk, "operation", groups);
        paper.section(talk.say("notice.general"), "");
        told.head().stream().filter(p -> p.part() != Part.INTRODUCTION).forEach(p -> paper.under(p, 2));
        told.general().forEach(p -> paper.under(p, 2));
        told.tail().forEach(p -> paper.under(p, 2));
        groups.keySet().stream().filter(g -> !g.equals("operation"))
                .forEach(g -> group(paper, talk, g, groups));
    }

    private static void group(Paper paper, Talk talk, String group,
            Map<String, List<Told.OfActivity>> groups) {
        List<Told.OfActivity> activities = groups.getOrDefault(group, List.of());
        if (activities.isEmpty()) {
            return;
        }
        paper.section(talk.say("group." + group), "");
        for (Told.OfActivity activity : activities) {
            paper.heading(2, activity.name(), activity.activity().id().value());
            activity.set().below().forEach(paper::add);
        }
    }

    private static void glance(Paper paper, Talk talk, Told told) {
        paper.section(talk.say("notice.glance"), "");
        List<Line> lines = new ArrayList<>(List.of(talk.say("glance.who", "controller", talk.controller())));
        if (told.activities().isEmpty()) {
            lines.add(talk.say("notice.empty"));
        } else {
            lines.add(talk.say("glance.what", "activities",
                    Talk.series(told.activities().stream().map(Told.OfActivity::name).toList())));
        }
        countries(talk, told).ifPresent(c -> lines.add(talk.say("glance.countries", "countries", c)));
        lines.add(talk.say("glance.rights", "rights", talk.scribe().wording()
                .list(TailWords.given(told.activities()).stream()
                        .map(right -> talk.say("glance.rights." + Keys.of(right))).toList())));
        paper.bullets(lines);
    }

    private static Optional<Line> countries(Talk talk, Told told) {
        Map<String, Line> countries = new LinkedHashMap<>();
        for (Told.OfActivity activity : told.activities()) {
            for (Transfer transfer : activity.transfers()) {
                Disclosure disclosure = transfer.disclosure();
                if (talk.law().country(transfer.country()).isPresent()
                        && !TransferWords.isOrganisation(transfer)) {
                    countries.computeIfAbsent(transfer.country(), c -> talk.scribe().country(c,
                            Where.of(activity.activity().id()).at("disclosures")
                                    .at(disclosure.id()).at("recipient")));
                }
            }
        }
        return countries.isEmpty() ? Optional.empty()
                : Optional.of(Wording.join(List.copyOf(countries.values()), ", "));
    }

    private static String group(Optional<Matter> matter) {
        return matter.map(m -> switch (m) {
            case HOSTING, CDN -> "operation";
            case LOG_FILES, COOKIES, CONSENT_TOOL, TELEMETRY -> "website";
            case CONTACT, REGISTRATION, SUPPORT -> "contact";
            case ANALYTICS -> "analysis";
            case SOCIAL_MEDIA -> "social";
            case NEWSLETTER, EXISTING_CUSTOMERS -> "advertising";
            case SHOP, PAYMENT, DELIVERY -> "commerce";
            case VIDEO_CONFERENCES -> "conferences";
            case APPLICANTS, EMPLOYEES -> "work";
            case ARTIFICIAL_INTELLIGENCE -> "more";
        }).orElse("more");
    }
}
