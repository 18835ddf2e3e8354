package org.tabularium.compare.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.offer.Likeness;

/// The controller and who acts for it, the data protection officer, the authority, the day.
final class ReadbackOffices {
    private final OwnNotice own;
    private final PolicyFacts facts;
    private final Printed printed;
    private final Tally tally;

    ReadbackOffices(OwnNotice own, PolicyFacts facts, Printed printed, Tally tally) {
        this.own = own;
        this.facts = facts;
        this.printed = printed;
        this.tally = tally;
    }

    void count() {
        ContactFacts controller = facts.controller();
        office("controller", "name", controller.name());
        address("controller", "", controller);
        contact("controller", "contact", controller);
        office("controller", "contact/website", controller.website());
        ContactFacts officer = facts.dpo().orElse(ContactFacts.NONE);
        person(officer);
        address("officer", "dpo/", officer);
        contact("officer", "dpo/person/contact", officer);
        ContactFacts authority = facts.authority().orElse(ContactFacts.NONE);
        office("authority", "authority/name", authority.name());
        address("authority", "authority/", authority);
        representatives();
        own.notice().date().ifPresent(day -> tally.printed("date",
                facts.lastUpdated().filter(s -> s.value().equals(day)).isPresent(),
                day + " read as " + facts.lastUpdated()));
    }

    private void address(String kind, String path, ContactFacts said) {
        office(kind, path + "address/street", said.street());
        office(kind, path + "address/postalCode", said.postalCode());
        office(kind, path + "address/city", said.city());
        office(kind, path + "address/country", said.country());
    }

    private void contact(String kind, String path, ContactFacts said) {
        office(kind, path + "/email", said.email());
        office(kind, path + "/phone", said.phone());
    }

    /// The officer's own name and that of the company, whichever stands first.
    private void person(ContactFacts officer) {
        List<String> names = Stream.of(officer.name(), officer.person()).flatMap(Optional::stream)
                .map(Said::value).toList();
        List<String> recorded = Stream.of("dpo/person/name", "dpo/organisation")
                .flatMap(f -> Optional.ofNullable(printed.offices().get(f)).stream()).toList();
        recorded.forEach(r -> tally.printed("officer", names.stream().anyMatch(n -> isSame(r, n)),
                r + " read as " + names));
        names.forEach(n -> tally.read("officer", recorded.stream().anyMatch(r -> isSame(r, n)), n));
    }

    private void representatives() {
        List<String> named = facts.representatives().stream().map(Said::value).toList();
        List<String> recorded = printed.offices().entrySet().stream()
                .filter(e -> e.getKey().startsWith("management/") && e.getKey().endsWith("/name"))
                .map(Map.Entry::getValue).toList();
        recorded.forEach(
                r -> tally.printed("representative", named.stream().anyMatch(n -> n.contains(r)), r));
        named.forEach(n -> tally.read("representative", recorded.stream().anyMatch(n::contains), n));
    }

    private void office(String kind, String field, Optional<Said<String>> said) {
        Optional<String> recorded = Optional.ofNullable(printed.offices().get(field));
        String read = said.map(Said::value).orElse("");
        recorded.ifPresent(r -> tally.printed(kind, isSame(r, read), field + " " + r + " read as " + read));
        tally.read(kind, said.isEmpty() || recorded.isPresent(), field + " " + read);
    }

    /// A short form in brackets after a name may be left out.
    private static boolean isSame(String recorded, String said) {
        return Likeness.isSameText(recorded, said)
                || (recorded.endsWith(")")
                        && Likeness.isSameText(recorded.substring(0, recorded.lastIndexOf('(')), said));
    }
}
