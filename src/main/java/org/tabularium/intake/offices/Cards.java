package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;

/// Makes a contact of an address: who of those above it is meant, and the e-mail address and telephone number below.
final class Cards {
    private static final int MOST_LINES = 14;
    private static final int MOST_PROSE = 3;
    private final OfficeWords words;
    private final Names names;
    private final Contacts contacts;
    private final List<Line> lines;
    private final List<Part> parts;
    private final String text;
    private final Map<Integer, Ways> ways = new HashMap<>();

    Cards(OfficeWords words, Names names, Contacts contacts, String text, List<Line> lines,
            List<Part> parts) {
        this.words = words;
        this.names = names;
        this.contacts = contacts;
        this.text = text;
        this.lines = lines;
        this.parts = parts;
    }

    /// The ways to get in touch that a line names.
    private record Ways(List<Said<String>> mails, List<Said<String>> phones, List<Said<String>> webs) {}

    /// Fills in the contact of a block.
    ///
    /// @param stop number of the first line of the next block
    void fill(Block block, int stop) {
        List<Said<String>> mails = new ArrayList<>();
        List<Said<String>> phones = new ArrayList<>();
        List<Said<String>> webs = new ArrayList<>();
        int begin = parts.get(block.firstPart).at().start();
        for (int n = block.first.number(); n <= block.last.number(); n++) {
            take(lines.get(n), new Stretch(begin, Math.max(begin, block.last.at().end())), mails, phones,
                    webs);
        }
        List.of(mails, phones, webs).forEach(l -> l.removeIf(s -> isForeign(block, s.at())));
        int prose = 0;
        Line under = block.last;
        for (int n = block.last.number() + 1; n < stop && n <= block.last.number() + MOST_LINES
                && n < lines.size(); n++) {
            Line line = lines.get(n);
            boolean contact = contacts.isContact(line) || isLabel(line) || names.isPerson(line.text());
            if (isContactHeading(block, line)) {
                under = line;
                continue;
            }
            if (line.isHeading() || !line.sharesSection(under) || isOfAnother(block, line)
                    || (!contact && ++prose > MOST_PROSE)) {
                break;
            }
            block.lines.add(line);
            take(line, line.at(), mails, phones, webs);
        }
        block.mails.addAll(mails);
        who(block, mails, phones, webs);
    }

    /// "Contact" between the address of the controller and its telephone number.
    private boolean isContactHeading(Block block, Line line) {
        List<Found<Cue>> cues = line.cues();
        boolean own = block.role == Cue.CONTROLLER || block.role == Cue.OWNER;
        return line.isHeading() && own && line.text().length() < 40
                && (OfficeWords.begins(words.represented, line.text())
                        || OfficeWords.begins(words.registry, line.text())
                        || (!cues.isEmpty() && cues.stream().allMatch(c -> c.value() == Cue.OWNER)));
    }

    private static boolean isLabel(Line line) {
        return line.text().endsWith(":") && line.text().length() < 40;
    }

    /// Whether a place in the line of an address is in a sentence about somebody else.
    private boolean isForeign(Block block, Stretch at) {
        Line line = block.last;
        if (at.start() < line.at().start()) {
            return false;
        }
        int from = parts.get(block.lastPart).at().end();
        for (int i = block.lastPart + 1; i < parts.size() && parts.get(i).at().start() <= at.start(); i++) {
            from = parts.get(i).before() == '.' ? parts.get(i).at().start() : from;
        }
        int begin = from;
        return line.cues().stream().filter(c -> c.value() != Cue.OF && c.value() != Cue.OWNER)
                .filter(c -> c.value() != block.role).map(c -> line.place(c.start(), c.end()))
                .anyMatch(c -> c.start() >= begin && c.end() <= at.start());
    }

    private boolean isOfAnother(Block block, Line line) {
        return line.cues().stream().map(Found::value)
                .anyMatch(c -> c != block.role && c != Cue.OF && c != Cue.OWNER
                        && !(c == Cue.CONTROLLER && !line.isProse()));
    }

    private void take(Line line, Stretch within, List<Said<String>> mails, List<Said<String>> phones,
            List<Said<String>> webs) {
        Ways all = ways.computeIfAbsent(line.number(),
                _ -> new Ways(contacts.mails(line), contacts.phones(line),
                        contacts.web(line).stream().toList()));
        all.mails().stream().filter(m -> within.contains(m.at())).forEach(mails::add);
        all.phones().stream().filter(m -> within.contains(m.at())).forEach(phones::add);
        all.webs().stream().filter(m -> within.contains(m.at())).forEach(webs::add);
    }

    private void who(Block block, List<Said<String>> mails, List<Said<String>> phones,
            List<Said<String>> webs) {
        List<Stretch> candidates = block.names.stream().filter(n -> !isAside(n.of(text)))
                .filter(n -> block.title.filter(n::equals).isEmpty()).toList();
        Optional<Stretch> name = name(block, candidates);
        Optional<Stretch> person = candidates.stream().filter(c -> name.filter(c::equals).isEmpty())
                .filter(c -> block.role != Cue.AUTHORITY && names.isPerson(c.of(text))).findFirst();
        block.department = said(block.names.stream().filter(n -> block.role == Cue.DPO
                && OfficeWords.begins(words.attention, n.of(text)) && Word.of(n.of(text)).size() > 1)
                .findFirst(), Confidence.LIKELY);
        Confidence confidence = block.cued ? Confidence.SURE : Confidence.LIKELY;
        block.contact = new ContactFacts(said(name, confidence), said(person, Confidence.LIKELY),
                said(block.street, confidence), said(block.town.code(), confidence),
                said(Optional.of(block.town.city()), confidence), said(block.town.country(), confidence),
                mails.stream().findFirst(), phones.stream().findFirst(), webs.stream().findFirst());
    }

    private boolean isAside(String name) {
        return (OfficeWords.begins(words.attention, name) && !names.isCompany(name))
                || OfficeWords.begins(words.careOf, name)
                || OfficeWords.begins(words.represented, name) || (OfficeWords.begins(words.mail, name)
                        && name.length() < 16)
                || OfficeWords.begins(words.registry, name);
    }

    private Optional<Stretch> name(Block block, List<Stretch> candidates) {
        if (block.role == Cue.AUTHORITY) {
            return candidates.stream().filter(c -> words.cues(c.of(text)).stream()
                    .anyMatch(f -> f.value() == Cue.AUTHORITY))
                    .findFirst().or(() -> candidates.stream().findFirst());
        }
        Optional<Stretch> company = candidates.stream().filter(c -> names.isCompany(c.of(text))).findFirst();
        return company.map(this::narrowed).or(() -> candidates.stream().filter(c -> !isOnlyCue(c.of(text)))
                .findFirst());
    }

    /// "Privacy policy of X Ltd": the company alone.
    private Stretch narrowed(Stretch name) {
        return words.cues(name.of(text)).isEmpty() ? name
                : names.company(name.of(text)).map(c -> c.moved(name.start())).orElse(name);
    }

    /// "Contact" and the like name nobody.
    private boolean isOnlyCue(String name) {
        List<Found<Cue>> cues = words.cues(name);
        return !cues.isEmpty() && cues.stream().mapToInt(c -> c.end() - c.start()).sum() > name.length() / 2;
    }

    private Optional<Said<String>> said(Optional<Stretch> at, Confidence confidence) {
        return at.map(this::withoutSalutation).map(a -> new Said<>(plain(a.of(text)), a, confidence));
    }

    private Stretch withoutSalutation(Stretch at) {
        List<Word> all = Word.of(at.of(text));
        boolean salutation = all.size() > 2 && People.SALUTATIONS.contains(all.getFirst().folded());
        return salutation ? new Stretch(at.start() + all.get(1).start(), at.end()) : at;
    }

    /// In one line, as printed otherwise.
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        boolean broken = false;
        for (String piece : words.split("\n")) {
            String line = piece.strip();
            if (!line.isEmpty()) {
                plain.append(broken ? plain.charAt(plain.length() - 1) == ',' ? " " : ", " : "").append(line);
                broken = true;
            }
        }
        return String.join(" ", List.of(plain.toString().split("[\\s\\u00a0\\u202f]+"))).strip();
    }
}
