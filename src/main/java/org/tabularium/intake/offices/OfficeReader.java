package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CountryReader;
import org.tabularium.intake.reading.Found;
import org.tabularium.law.Law;

/// Reads who stands behind a policy.
public final class OfficeReader {
    private final OfficeWords words = new OfficeWords();
    private final Streets streets = new Streets(words);
    private final Names names = new Names(words);
    private final Contacts contacts = new Contacts(words);
    private final People people = new People(words, names);
    private final TextDay days = new TextDay();
    private final Makes makes = new Makes();
    private final CountryReader countries;
    private final AuthorityReader authorities;

    public OfficeReader(Law law, Catalog catalog) {
        countries = new CountryReader(law);
        authorities = new AuthorityReader(catalog.authorities());
    }

    /// Who stands behind the text, with the places where it says so.
    public Offices in(Outline outline) {
        String text = outline.prose().text();
        List<Line> lines = Lines.of(words, outline);
        List<Part> parts = Parts.of(words, outline, lines);
        List<Block> blocks = blocks(text, lines, parts);
        DpoReader officers = new DpoReader(words, names, people, contacts, lines);
        ControllerReader controllers = new ControllerReader(words, contacts,
                new Mentions(words, names, text, lines, parts), lines);

        Optional<Block> chosen = controllers.block(blocks);
        ContactFacts controller = controllers.all(chosen, blocks);
        Optional<Block> officer = blocks.stream().filter(b -> b.role == Cue.DPO).findFirst();
        Optional<ContactFacts> mentioned = officers.mentioned(othersLines(blocks));
        if (controller.name().isEmpty() && officer.filter(this::isWithin).isPresent()) {
            controller = guessed(officer.get().contact);
        }
        Optional<ContactFacts> dpo = dpo(controller, officer, mentioned, lines, officers);
        List<Said<String>> mails = new ArrayList<>(chosen.map(b -> b.mails).orElse(List.of()));
        ControllerReader.Ways ways = controllers.ways(controller, foreign(blocks, chosen), dpo);
        mails.addAll(ways.mails());
        if (controller.email().isEmpty() && !controller.isNone()) {
            controller = Merge.withMail(controller, mails.stream().findFirst());
        }
        if (controller.phone().isEmpty() && !controller.isNone()) {
            controller = Merge.withPhone(controller, ways.phones().stream().findFirst());
        }
        return new Offices(controller, ControllerReader.distinct(mails, controller.email()),
                representatives(lines, chosen), dpo, authorities.of(blocks, lines), days.of(lines),
                makes.of(lines));
    }

    private List<Block> blocks(String text, List<Line> lines, List<Part> parts) {
        Towns towns = new Towns(words, streets, countries, parts);
        List<Block> blocks = new Blocks(words, streets, names, contacts, towns, lines, parts).all();
        Roles roles = new Roles(words, text, lines, parts);
        Cards cards = new Cards(words, names, contacts, text, lines, parts);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            roles.tell(block, i == 0 ? -1 : blocks.get(i - 1).last.number());
            known(block, text, lines);
            cards.fill(block, i + 1 < blocks.size() ? firstLine(blocks.get(i + 1), lines) : lines.size());
        }
        return blocks;
    }

    /// A known authority above an address is whose it is, whatever else is said there.
    private void known(Block block, String text, List<Line> lines) {
        boolean named = block.names.stream().anyMatch(n -> authorities.isKnown(n.of(text)));
        if (!named && block.role != Cue.AUTHORITY) {
            return;
        }
        block.role = Cue.AUTHORITY;
        int street = block.street.map(Stretch::start).orElse(block.town.city().start());
        for (int n = Math.max(0, firstLine(block, lines)); n <= block.first.number(); n++) {
            Optional<Stretch> name = authorities.in(lines.get(n)).filter(a -> a.end() <= street);
            if (name.isPresent() && lines.get(n).isProse()) {
                block.names.clear();
                block.names.add(name.get());
            }
        }
    }

    /// The line of the first name of a block.
    private static int firstLine(Block block, List<Line> lines) {
        int begin = block.names.stream().mapToInt(Stretch::start).min().orElse(block.first.at().start());
        int n = block.first.number();
        while (n > 0 && lines.get(n).at().start() > begin) {
            n--;
        }
        return n;
    }

    private static Set<Integer> othersLines(List<Block> blocks) {
        return blocks.stream().filter(b -> b.role == Cue.AUTHORITY).flatMap(b -> b.lines.stream())
                .map(Line::number)
                .collect(Collectors.toSet());
    }

    /// The lines of addresses other than the controller's.
    private static Set<Integer> foreign(List<Block> blocks, Optional<Block> chosen) {
        Set<Integer> lines = new HashSet<>();
        for (Block block : blocks) {
            boolean other = block.role != Cue.OWNER && block.role != Cue.CONTROLLER;
            if (other && chosen.filter(block::equals).isEmpty()) {
                lines.add(block.first.number());
                lines.add(block.last.number());
                block.lines.forEach(l -> lines.add(l.number()));
            }
        }
        return lines;
    }

    /// Whether the address of an officer is that of an office within a company.
    private boolean isWithin(Block officer) {
        return officer.title.isPresent() || officer.department.isPresent()
                || officer.contact.name().filter(n -> names.isCompany(n.value())).isEmpty();
    }

    /// Where nobody but the officer has an address, it is the controller's.
    private static ContactFacts guessed(ContactFacts officer) {
        return new ContactFacts(officer.name().map(OfficeReader::guess), Optional.empty(), officer.street()
                .map(OfficeReader::guess),
                officer.postalCode().map(OfficeReader::guess), officer.city().map(OfficeReader::guess),
                officer.country().map(OfficeReader::guess), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static Said<String> guess(Said<String> said) {
        return new Said<>(said.value(), said.at(), Confidence.GUESSED);
    }

    private Optional<ContactFacts> dpo(ContactFacts controller, Optional<Block> officer,
            Optional<ContactFacts> mentioned,
            List<Line> lines, DpoReader officers) {
        if (officer.isEmpty()) {
            return mentioned;
        }
        ContactFacts who = officer.get().contact;
        if (who.name().isEmpty() || ControllerReader.isSame(controller, who)) {
            Optional<Said<String>> person = who.person().or(() -> mentioned.flatMap(ContactFacts::name)
                    .filter(n -> controller.name().filter(c -> c.value().equals(n.value())).isEmpty()));
            Optional<Said<String>> department = officer.get().department;
            Optional<Said<String>> title = title(officer.get(), lines, officers);
            boolean within = person.isEmpty() && department.isPresent()
                    && title.filter(t -> isDesignation(t.value())).isEmpty();
            Optional<Said<String>> name =
                    within ? within(who.name(), department.get()) : person.or(() -> title);
            who = Merge.withPerson(Merge.withName(who, name), Optional.empty());
        }
        ContactFacts found = who;
        return Optional.of(mentioned.map(m -> Merge.of(found, contactsOf(m))).orElse(found));
    }

    private static ContactFacts contactsOf(ContactFacts mentioned) {
        return new ContactFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty(), mentioned.email(), mentioned.phone(), Optional.empty());
    }

    /// The office itself as printed next to the address.
    private Optional<Said<String>> title(Block officer, List<Line> lines, DpoReader officers) {
        for (int n = officer.first.number(); n >= 0 && n > officer.first.number() - 6; n--) {
            Line line = lines.get(n);
            Optional<Found<Cue>> cue = officers.cue(line);
            if (cue.isPresent()) {
                String said = line.text().substring(cue.get().start(), cue.get().end());
                return isTitle(said)
                        ? Optional.of(Said.likely(said, line.place(cue.get().start(), cue.get().end())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// A department and the company it is one of.
    private static Optional<Said<String>> within(Optional<Said<String>> company, Said<String> department) {
        return company.filter(c -> c.at().end() <= department.at().start())
                .map(c -> Said.likely(c.value() + ", " + department.value(),
                        new Stretch(c.at().start(), department.at().end())))
                .or(() -> Optional.of(department));
    }

    /// "Datenschutzbeauftragter", not "betrieblichen Datenschutzbeauftragten", which is a word of a sentence.
    private static boolean isTitle(String said) {
        return Character.isUpperCase(said.codePointAt(0)) && !said.endsWith("en");
    }

    /// "Data Protection Officer" rather than "Data protection officer", which any label says.
    private static boolean isDesignation(String said) {
        return Word.of(said).stream().allMatch(Word::isCapital);
    }

    private List<Said<String>> representatives(List<Line> lines, Optional<Block> chosen) {
        List<Said<String>> all = new ArrayList<>();
        for (Line line : lines) {
            boolean near = chosen
                    .filter(b -> (line.number() >= b.first.number() - 6 && line.number() <= b.last.number())
                            || b.lines.contains(line))
                    .isPresent() || line.isUnder(Topic.CONTROLLER);
            boolean other = line.isUnder(Topic.DPO, Topic.AUTHORITY, Topic.ACTIVITY, Topic.RECIPIENTS,
                    Topic.DEFINITIONS);
            if ((near && !line.isUnder(Topic.DPO)) || !other) {
                all.addAll(people.representatives(lines, line.number(), near));
            }
        }
        all.sort(Comparator.comparingInt(s -> s.at().start()));
        List<Said<String>> distinct = ControllerReader.distinct(all, Optional.empty());
        return distinct.stream()
                .filter(s -> distinct.stream().noneMatch(o -> o.value().endsWith(" " + s.value())))
                .toList();
    }
}
