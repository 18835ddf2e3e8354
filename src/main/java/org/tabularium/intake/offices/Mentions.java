package org.tabularium.intake.offices;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;

/// Finds the controller where no address is printed: in sentences such as "X Ltd is the controller", under its
/// heading, or
/// where the text first names whose it is.
final class Mentions {
    private static final int FIRST_LINES = 12;
    private final OfficeWords words;
    private final Names names;
    private final List<Line> lines;
    private final List<Part> parts;
    private final String text;
    private final Uses uses;

    Mentions(OfficeWords words, Names names, String text, List<Line> lines, List<Part> parts) {
        this.words = words;
        this.names = names;
        this.text = text;
        uses = new Uses(words, text, parts);
        this.lines = lines;
        this.parts = parts;
    }

    Optional<Said<String>> controller() {
        return announced().or(this::subject).or(this::operated).or(this::underHeading).or(this::we)
                .or(this::first);
    }

    /// A sentence with a word for the controller and a company in it.
    private Optional<Said<String>> announced() {
        for (Line line : lines) {
            if (line.isUnder(Topic.ACTIVITY, Topic.RECIPIENTS, Topic.TRANSFERS, Topic.DEFINITIONS,
                    Topic.COMPLAINT)) {
                continue;
            }
            List<Found<Cue>> cues = line.cues();
            boolean controller = cues.stream().anyMatch(c -> c.value() == Cue.CONTROLLER)
                    && cues.stream().noneMatch(c -> c.value() == Cue.PROVIDER || c.value() == Cue.AUTHORITY);
            Optional<Stretch> company = controller ? names.company(line.text()) : Optional.empty();
            if (company.isPresent()) {
                return company.map(c -> said(c.moved(line.at().start()), Confidence.LIKELY));
            }
        }
        return Optional.empty();
    }

    /// "X Practice is the data controller".
    private Optional<Said<String>> subject() {
        return parts.stream()
                .filter(p -> !p.line().isUnder(Topic.ACTIVITY, Topic.RECIPIENTS, Topic.DEFINITIONS)
                        || p.line().number() < FIRST_LINES)
                .filter(p -> isController(p.text()))
                .flatMap(p -> names.subject(p).stream()).findFirst().map(n -> said(n, Confidence.LIKELY));
    }

    /// "This website is operated by X", "Diese Website wird von X betrieben".
    private Optional<Said<String>> operated() {
        for (Line line : lines) {
            for (Found<Cue> cue : line.cues()) {
                String said = line.text().substring(cue.start(), cue.end());
                if (cue.value() == Cue.CONTROLLER && (said.endsWith(" by") || said.endsWith(" von")
                        || said.endsWith(" of"))) {
                    Optional<Stretch> run = run(line, cue.end());
                    if (run.isPresent()) {
                        return run.map(r -> said(r, Confidence.LIKELY));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The capital words that follow a place.
    private Optional<Stretch> run(Line line, int from) {
        String rest = line.text().substring(from, Math.min(line.text().length(), from + 120));
        int end = 0;
        int count = 0;
        for (Word word : Word.of(rest)) {
            boolean apart = end > 0 && ",.;:(".indexOf(rest.charAt(end)) >= 0;
            if (!word.isCapital() || words.notNames.contains(word.folded()) || apart || count == 6) {
                break;
            }
            end = word.end();
            count++;
        }
        Stretch at = Trim.signs(rest, 0, end);
        return at.length() > 2 ? Optional.of(line.place(from + at.start(), from + at.end()))
                : Optional.empty();
    }

    /// What stands first under a heading for the controller, or after a label such as "Controller:".
    private Optional<Said<String>> underHeading() {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean label = part.isLabel() && part.beginsSentence() && isController(part.text());
            boolean heading = part.line().isHeading() && isController(part.line().text());
            if ((!label && !heading) || i + 1 >= parts.size()) {
                continue;
            }
            Part next = parts.get(i + 1);
            boolean near = next.line().number() - part.line().number() <= 1 && !next.line().isHeading()
                    && !next.line().isProse() && next.text().length() < 80;
            if (near && (names.isPerson(next.text())
                    || Word.of(next.text()).stream().allMatch(Word::isCapital))
                    && next.text().indexOf('@') < 0) {
                return names.in(next).map(n -> said(n, Confidence.LIKELY));
            }
        }
        return Optional.empty();
    }

    private boolean isController(String label) {
        return Roles.nearest(words.cues(label)).filter(c -> c == Cue.CONTROLLER).isPresent();
    }

    /// "X Ltd ("we", "us")".
    private Optional<Said<String>> we() {
        for (int i = 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean aside = part.before() == '(' && "\"'„“”‘’»«".indexOf(part.text().charAt(0)) >= 0
                    && OfficeWords.begins(words.asides, Trim.signs(part.text(), 0, part.text().length())
                            .of(part.text()));
            if (aside && !part.line().isUnder(Topic.ACTIVITY, Topic.RECIPIENTS)) {
                Optional<Stretch> name = names.in(parts.get(i - 1)).filter(n -> n.length() < 80);
                if (name.isPresent()) {
                    return name.map(n -> said(n, Confidence.LIKELY));
                }
            }
        }
        return Optional.empty();
    }

    /// A company in the first lines, "At X, we".
    private Optional<Said<String>> first() {
        for (Line line : lines.subList(0, Math.min(lines.size(), FIRST_LINES))) {
            Optional<Stretch> company = line.isUnder(Topic.ACTIVITY, Topic.RECIPIENTS, Topic.TRANSFERS,
                    Topic.DPO, Topic.AUTHORITY, Topic.REPRESENTATIVE) ? Optional.empty()
                            : names.company(line.text()).map(c -> c.moved(line.at().start()));
            if (company.isPresent() && isOwn(company.get())) {
                return company.map(c -> said(c, Confidence.GUESSED));
            }
        }
        return Optional.empty();
    }

    /// Whether its sentence is about nobody else.
    private boolean isOwn(Stretch company) {
        Part part = parts.stream().filter(p -> p.at().end() > company.start()).findFirst()
                .orElse(parts.getLast());
        return !uses.at(part) && words.cues(uses.sentence(part).of(text)).stream()
                .allMatch(c -> c.value() == Cue.CONTROLLER || c.value() == Cue.OWNER || c.value() == Cue.OF);
    }

    private Said<String> said(Stretch at, Confidence confidence) {
        return new Said<>(Cards.plain(at.of(text)), at, confidence);
    }

    static ContactFacts named(Said<String> name) {
        return new ContactFacts(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
