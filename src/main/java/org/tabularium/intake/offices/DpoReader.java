package org.tabularium.intake.offices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;

/// Finds the data protection officer (Art. 13(1)(b) GDPR) where a text names one, with or without an address.
final class DpoReader {
    private static final int MOST_LINES = 8;
    private static final int MOST_OF_OWNER = 120;
    private static final List<String> OWNERS = List.of(" der ", " des ", " of ");
    private static final List<String> VERBS = List.of(" ist ", " is ", ": ", " Herr ", " Frau ", " Herrn ");
    private static final List<String> ADDITIONS =
            List.of("zusatz", "stichwort", "z. hd", "z.hd", "zu händen", "attn",
                    "for the attention", "subject line", "marked");
    private final OfficeWords words;
    private final Names names;
    private final People people;
    private final Contacts contacts;
    private final List<Line> lines;

    DpoReader(OfficeWords words, Names names, People people, Contacts contacts, List<Line> lines) {
        this.words = words;
        this.names = names;
        this.people = people;
        this.contacts = contacts;
        this.lines = lines;
    }

    /// What sentences and lines tell of the officer, beside an address.
    ///
    /// @param taken numbers of lines that belong to addresses of others
    Optional<ContactFacts> mentioned(Set<Integer> taken) {
        if (lines.stream().anyMatch(this::isDenial)) {
            return Optional.empty();
        }
        ContactFacts all = ContactFacts.NONE;
        Optional<Said<String>> title = Optional.empty();
        for (Line line : lines) {
            Optional<Found<Cue>> cue = cue(line);
            if (cue.isEmpty() || taken.contains(line.number()) || line.isUnder(Topic.DEFINITIONS)) {
                continue;
            }
            ContactFacts here = at(line, cue.get());
            if (!here.isNone()) {
                all = Merge.of(all, here);
            } else if (title.isEmpty() && isAddition(line)) {
                Stretch at = line.place(cue.get().start(), cue.get().end());
                title = Optional
                        .of(Said.likely(line.text().substring(cue.get().start(), cue.get().end()), at));
            }
        }
        return all.isNone() ? title.map(Mentions::named) : Optional.of(all);
    }

    private static boolean isAddition(Line line) {
        String text = line.text().length() > 600 ? "" : line.text().toLowerCase(Locale.ROOT);
        return ADDITIONS.stream().anyMatch(text::contains);
    }

    private boolean isDenial(Line line) {
        return OfficeWords.has(words.noDpo, line.text()) && cue(line).isPresent();
    }

    Optional<Found<Cue>> cue(Line line) {
        List<Found<Cue>> cues = line.cues();
        return cues.stream().filter(c -> c.value() == Cue.DPO).findFirst();
    }

    private ContactFacts at(Line line, Found<Cue> cue) {
        int from = cue.start();
        int to = line.cues().stream().filter(c -> c.start() > cue.end())
                .filter(c -> c.value() == Cue.AUTHORITY || c.value() == Cue.CONTROLLER
                        || c.value() == Cue.PROVIDER)
                .mapToInt(Found::start).min().orElse(line.text().length());
        Stretch within = line.place(from, Math.max(from, to));
        Optional<Said<String>> mail =
                contacts.mails(line).stream().filter(m -> within.contains(m.at())).findFirst();
        Optional<Said<String>> phone =
                contacts.phones(line).stream().filter(m -> within.contains(m.at())).findFirst();
        if (mail.isEmpty()) {
            mail = contacts.mails(line).stream().filter(m -> isOfficer(m.value())).findFirst();
        }
        Optional<Said<String>> name = people.next(line, past(line.text(), cue.end()))
                .or(() -> company(line, cue))
                .or(() -> before(line, cue))
                .or(() -> labelled(line, cue));
        ContactFacts here = card(name, mail, phone);
        int last = Math.min(lines.size(), line.number() + 1 + MOST_LINES);
        for (Line next : lines.subList(line.number() + 1, last)) {
            if (next.isHeading() || !next.sharesSection(line) || isOfOther(next) || !isShort(line)) {
                break;
            }
            Optional<Said<String>> person = here.name().isPresent() ? Optional.empty()
                    : people.person(next, 0, next.text().length()).or(() -> companyLine(next));
            Optional<Said<String>> otherMail = contacts.mails(next).stream().findFirst();
            Optional<Said<String>> otherPhone = contacts.phones(next).stream().findFirst();
            if (person.isEmpty() && otherMail.isEmpty() && otherPhone.isEmpty() && next.isProse()) {
                break;
            }
            here = Merge.of(here, card(person, otherMail, otherPhone));
        }
        return here;
    }

    /// Past whose officer it is, as in "the officer of the City of X is": to the verb, or to the end without one.
    private static int past(String text, int from) {
        String after = text.substring(from, Math.min(text.length(), from + MOST_OF_OWNER));
        if (OWNERS.stream().noneMatch(after::startsWith)) {
            return from;
        }
        return VERBS.stream().mapToInt(after::indexOf).filter(i -> i >= 0).min().stream().map(i -> from + i)
                .findFirst()
                .orElse(text.length());
    }

    /// A heading, a label or a sentence that announces.
    private static boolean isShort(Line line) {
        return line.isHeading() || line.text().endsWith(":") || line.text().length() < 60;
    }

    private boolean isOfOther(Line line) {
        return line.cues().stream().map(Found::value)
                .anyMatch(c -> c == Cue.CONTROLLER || c == Cue.AUTHORITY || c == Cue.PROVIDER
                        || c == Cue.REPRESENTATIVE);
    }

    private static boolean isOfficer(String mail) {
        String local = mail.substring(0, mail.indexOf('@')).toLowerCase(Locale.ROOT);
        return local.equals("dpo") || local.equals("dsb") || local.startsWith("datenschutzbeauftragte")
                || local.startsWith("dataprotectionofficer") || local.startsWith("data.protection.officer");
    }

    private Optional<Said<String>> company(Line line, Found<Cue> cue) {
        String after = line.text().substring(cue.end(), Math.min(line.text().length(), cue.end() + 160));
        return names.company(after).filter(c -> c.start() < 40)
                .map(c -> Said.likely(Cards.plain(c.of(after)), c.moved(line.at().start() + cue.end())));
    }

    /// "Data protection officer: Head of Information Governance, dpo@x.example".
    private Optional<Said<String>> labelled(Line line, Found<Cue> cue) {
        String text = line.text();
        if (cue.start() > 3 || cue.end() >= text.length() || text.charAt(cue.end()) != ':') {
            return Optional.empty();
        }
        int end = cue.end() + 1;
        while (end < text.length() && ",;(|.".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Stretch at = Trim.signs(text, cue.end(), end);
        List<Word> all = Word.of(at.of(text));
        boolean name = all.size() > 1 && all.size() <= 6 && at.of(text).indexOf('@') < 0
                && all.stream().allMatch(w -> w.isCapital() || words.connectors.contains(w.folded()));
        return name ? Optional.of(Said.likely(at.of(text), line.place(at.start(), at.end())))
                : Optional.empty();
    }

    private Optional<Said<String>> companyLine(Line line) {
        return line.isProse() ? Optional.empty()
                : names.company(line.text()).map(c -> Said.likely(Cards.plain(c.of(line.text())),
                        c.moved(line.at().start())));
    }

    /// "Eva Muster is our data protection officer", "we have appointed Eva Muster as".
    private Optional<Said<String>> before(Line line, Found<Cue> cue) {
        int from = Math.max(0, cue.start() - 90);
        String before = line.text().substring(from, cue.start());
        List<Word> all = Word.of(before);
        for (int end = all.size(); end > 1 && all.size() - end <= 4; end--) {
            if (people.isEnd(line.text(), from + all.get(end - 1).end(), ".()")) {
                break;
            }
            int begin = end;
            while (begin > 0 && end - begin < 5 && (all.get(begin - 1).isCapital()
                    || words.titles.contains(all.get(begin - 1).folded()))
                    && (begin == end
                            || !people.isEnd(line.text(), from + all.get(begin - 1).end(), ".,;:()"))) {
                begin--;
            }
            if (end - begin >= 2) {
                Optional<Said<String>> person = people.person(line, from + all.get(begin).start(), from
                        + all.get(end - 1).end());
                if (person.isPresent()) {
                    return person.map(p -> new Said<>(p.value(), p.at(), Confidence.LIKELY));
                }
            }
        }
        return Optional.empty();
    }

    private static ContactFacts card(Optional<Said<String>> name, Optional<Said<String>> mail,
            Optional<Said<String>> phone) {
        return new ContactFacts(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), mail, phone, Optional.empty());
    }
}
