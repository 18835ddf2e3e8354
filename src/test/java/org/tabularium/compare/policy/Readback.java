package org.tabularium.compare.policy;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.offer.Likeness;
import org.tabularium.intake.offer.Periods;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.GroundReader;
import org.tabularium.intake.reading.PeriodReader;
import org.tabularium.law.Law;

/// What of a notice is not read back from it, and what is read that it does not say.
final class Readback {
    private final OwnNotice own;
    private final PolicyFacts facts;
    private final Printed printed;
    private final GroundReader grounds;
    private final PeriodReader periods;
    private final List<Loss> losses = new ArrayList<>();

    /// Something lost or invented.
    ///
    /// @param kind what kind of fact, such as `period`
    /// @param what what was lost or invented, and where
    record Loss(String kind, boolean invented, String what) {
        @Override
        public String toString() {
            return kind + (invented ? " INVENTED " : " LOST ") + what;
        }
    }

    Readback(OwnNotice own, PolicyFacts facts, Law law) {
        this.own = own;
        this.facts = facts;
        this.printed = new Printed(own.register(), own.document());
        this.grounds = new GroundReader(law);
        this.periods = new PeriodReader(law);
    }

    List<Loss> losses() {
        offices();
        activities();
        basesTogether();
        periodsTogether();
        losses.addAll(new ReadbackParties(own, facts, printed).losses());
        items();
        return List.copyOf(losses);
    }

    private void lost(String kind, String what) {
        losses.add(new Loss(kind, false, what));
    }

    private void invented(String kind, String what) {
        losses.add(new Loss(kind, true, what));
    }

    private void offices() {
        ContactFacts controller = facts.controller();
        office("name", controller.name());
        office("address/street", controller.street());
        office("address/postalCode", controller.postalCode());
        office("address/city", controller.city());
        office("address/country", controller.country());
        office("contact/email", controller.email());
        office("contact/phone", controller.phone());
        office("contact/website", controller.website());
        contact("dpo", facts.dpo().orElse(ContactFacts.NONE));
        contact("authority", facts.authority().orElse(ContactFacts.NONE));
        Set<String> named = facts.representatives().stream().map(Said::value).collect(Collectors.toCollection(TreeSet::new));
        Set<String> recorded = printed.offices().entrySet().stream().filter(e -> e.getKey().matches("management/\\d+/name"))
                .map(Map.Entry::getValue).collect(Collectors.toCollection(TreeSet::new));
        recorded.stream().filter(r -> named.stream().noneMatch(n -> n.contains(r))).forEach(r -> lost("representative", r));
        named.stream().filter(n -> recorded.stream().noneMatch(n::contains)).forEach(n -> invented("representative", n));
        Optional<String> day = own.notice().date().map(Object::toString);
        if (!day.equals(facts.lastUpdated().map(s -> s.value().toString()))) {
            (day.isPresent() ? losses : new ArrayList<Loss>())
                    .add(new Loss("date", false, day + " read as " + facts.lastUpdated().map(Said::value)));
        }
    }

    private void contact(String office, ContactFacts said) {
        String person = office.equals("dpo") ? "/person" : "";
        Optional<Said<String>> name = said.person().or(said::name);
        if (office.equals("dpo")) {
            office("dpo/person/name", name);
            if (said.person().isPresent()) {
                office("dpo/organisation", said.name());
            }
        } else {
            office("authority/name", name);
        }
        office(office + "/address/street", said.street());
        office(office + "/address/postalCode", said.postalCode());
        office(office + "/address/city", said.city());
        office(office + person + "/contact/email", said.email());
        office(office + person + "/contact/phone", said.phone());
    }

    private void office(String field, Optional<Said<String>> said) {
        String kind = field.startsWith("dpo") ? "dpo" : field.startsWith("authority") ? "authority" : "controller";
        Optional<String> recorded = Optional.ofNullable(printed.offices().get(field));
        boolean same = recorded.isPresent() && said.isPresent() && isSame(recorded.get(), said.get().value());
        if (recorded.isPresent() && said.isEmpty()) {
            lost(kind, field + " " + recorded.get());
        } else if (said.isPresent() && recorded.isEmpty()) {
            invented(kind, field + " " + said.get().value());
        } else if (recorded.isPresent() && !same) {
            lost(kind, field + " " + recorded.get() + " read as " + said.map(Said::value).orElse(""));
        }
    }

    /// A short form in brackets after a name may be left out.
    private static boolean isSame(String recorded, String said) {
        return Likeness.isSameText(recorded, said)
                || (recorded.endsWith(")") && Likeness.isSameText(recorded.substring(0, recorded.lastIndexOf('(')), said));
    }

    /// Activities by their titles; those of the same title are one.
    private void activities() {
        Set<ActivityFacts> met = new LinkedHashSet<>();
        for (Map.Entry<String, Printed.Sheet> entry : printed.sheets().entrySet()) {
            Printed.Sheet sheet = entry.getValue();
            List<ActivityFacts> said = facts.activities().stream().filter(a -> isTitled(a, sheet)).toList();
            met.addAll(said);
            String name = String.join(" / ", sheet.titles());
            if (sheet.titles().isEmpty()) {
                continue;
            }
            if (said.isEmpty()) {
                lost("activity", name);
                continue;
            }
            Set<String> bases = said.stream().flatMap(a -> a.legalBases().stream()).map(b -> b.value().basis())
                    .filter(b -> !b.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
            sheet.bases().stream().filter(b -> !bases.contains(b)).forEach(b -> lost("basis", b + " of " + name));
            Set<String> free = cited(printed.free());
            bases.stream().filter(b -> !sheet.bases().contains(b) && !free.contains(b))
                    .forEach(b -> invented("basis", b + " of " + name));
            List<Period> kept = periods(said.stream().flatMap(a -> a.retention().stream()));
            sheet.periods().stream().filter(p -> kept.stream().noneMatch(k -> Periods.isSame(k, p)))
                    .forEach(p -> lost("period", p + " of " + name));
            List<Period> also = free();
            kept.stream().filter(k -> Stream.concat(sheet.periods().stream(), also.stream())
                    .noneMatch(p -> Periods.isSame(k, p))).forEach(k -> invented("period", k + " of " + name));
            sheet.purposes().stream().filter(p -> said.stream().flatMap(a -> a.purposes().stream())
                    .noneMatch(s -> Likeness.isSameText(s.value(), p))).forEach(p -> lost("purpose", p + " of " + name));
            sheet.data().stream().filter(p -> said.stream().flatMap(a -> a.dataCategories().stream())
                    .noneMatch(s -> Likeness.words(s.value()).contains(Likeness.words(p))))
                    .forEach(p -> lost("data", p + " of " + name));
        }
        facts.activities().stream().filter(a -> !met.contains(a) && !Printed.isGeneral(a.title().value())).forEach(a -> invented("activity", a.title().value()));
    }

    private static boolean isTitled(ActivityFacts said, Printed.Sheet sheet) {
        String title = Likeness.words(said.title().value());
        return sheet.titles().stream().map(Likeness::words).anyMatch(t -> title.equals(t) || title.endsWith(" " + t)
                && said.title().value().contains(": "));
    }

    private Set<String> cited(String text) {
        return grounds.in(text).stream().map(f -> f.value().basis()).collect(Collectors.toSet());
    }

    private List<Period> free() {
        return periods.in(printed.free()).stream().map(Found::value).flatMap(k -> k.period().stream()).toList();
    }

    private static List<Period> periods(Stream<Said<RetentionFact>> said) {
        return said.flatMap(r -> r.value().period().stream()).toList();
    }

    private void basesTogether() {
        Set<String> all = new LinkedHashSet<>();
        facts.activities().forEach(a -> a.legalBases().forEach(b -> all.add(b.value().basis())));
        Set<String> recorded = printed.sheets().values().stream().flatMap(s -> s.bases().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        recorded.stream().filter(b -> !all.contains(b)).forEach(b -> lost("bases", b));
        facts.basesGeneral().forEach(b -> all.add(b.value().basis()));
        Set<String> free = cited(printed.free());
        all.stream().filter(b -> !b.isEmpty() && !recorded.contains(b) && !free.contains(b))
                .forEach(b -> invented("bases", b));
    }

    private void periodsTogether() {
        List<Period> all = periods(Stream.concat(facts.activities().stream().flatMap(a -> a.retention().stream()),
                facts.retentionGeneral().stream()));
        List<Period> recorded = printed.sheets().values().stream().flatMap(s -> s.periods().stream()).toList();
        recorded.stream().distinct().filter(p -> all.stream().noneMatch(k -> Periods.isSame(k, p)))
                .forEach(p -> lost("periods", p.toString()));
        List<Period> also = free();
        all.stream().distinct().filter(k -> Stream.concat(recorded.stream(), also.stream())
                .noneMatch(p -> Periods.isSame(k, p))).forEach(k -> invented("periods", k.toString()));
    }

    private void items() {
        ReadbackItems.expected(own, printed).forEach((item, wanted) -> {
            Answered.Verdict verdict = Optional.ofNullable(facts.items().get(item)).map(Answered::verdict)
                    .orElse(Answered.Verdict.OPEN);
            if (wanted && verdict != Answered.Verdict.YES) {
                lost("item", item + " " + verdict);
            }
        });
    }
}
