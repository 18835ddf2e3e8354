package org.tabularium.intake.recipients;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.offices.Offices;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Tokens;

/// All who appear in a text without being recipients: the controller, its officers, authorities, makers.
final class Others {
    private static final int SHORT = 3;
    private final Words words;
    private final Companies companies;
    private final Set<String> keys = new HashSet<>();
    /// Their names with the legal forms.
    private final Set<String> firms = new HashSet<>();
    private final Set<String> homes;

    /// @param homes where the controller sits
    Others(Words words, Companies companies, Set<String> homes) {
        this.words = words;
        this.companies = companies;
        this.homes = homes;
    }

    /// Adds those who were found before. A name that stands only where recipients do is not believed.
    void add(Outline outline, Offices offices) {
        List.of(Optional.of(offices.controller()), offices.dpo(), offices.authority())
                .forEach(o -> o.flatMap(ContactFacts::name).filter(n -> !isAmongRecipients(outline, n.at()))
                        .ifPresent(n -> add(n.value())));
        offices.make().ifPresent(m -> add(m.value()));
    }

    private static boolean isAmongRecipients(Outline outline, Stretch at) {
        return outline.all().filter(s -> !isGeneral(s.topic())).flatMap(s -> s.own().stream())
                .anyMatch(p -> p.at().overlaps(at));
    }

    private static boolean isGeneral(Topic topic) {
        return switch (topic) {
            case ACTIVITY, RECIPIENTS, TRANSFERS -> false;
            default -> true;
        };
    }

    /// Adds those the sections on the controller and its officers name, and whoever speaks in the first person.
    void add(Outline outline, Lines lines) {
        outline.sections().stream().findFirst().flatMap(Section::heading)
                .ifPresent(h -> companies.in(Tokens.of(outline.prose().of(h)), 0).forEach(this::add));
        outline.all().forEach(s -> lines.of(s).forEach(piece -> piece.forEach(l -> read(s.topic(), l))));
        outline.all().filter(s -> isOffice(s.topic()) && s.parts().size() < SHORT)
                .flatMap(s -> s.parts().stream())
                .filter(s -> s.topic() == Topic.GENERAL)
                .forEach(s -> s.heading().ifPresent(h -> companies.in(Tokens.of(outline.prose().of(h)), 0)
                        .forEach(this::add)));
    }

    private void read(Topic topic, Line line) {
        boolean used = line.has(Cue.USE) || (line.has(Cue.PROVIDER) && !line.has(Cue.SELF));
        boolean office =
                (isOffice(topic) && !used) || (line.has(Cue.SELF) && !line.has(Cue.USE) && isGeneral(topic));
        for (Mention mention : line.mentions()) {
            mention.company().filter(c -> office || isSpeaker(line.tokens(), c)).ifPresent(this::add);
        }
    }

    private static boolean isOffice(Topic topic) {
        return switch (topic) {
            case CONTROLLER, DPO, REPRESENTATIVE, AUTHORITY -> true;
            default -> false;
        };
    }

    /// Whether a company is "we": in brackets behind it, or in words before it.
    private boolean isSpeaker(Tokens tokens, Company company) {
        if (words.is("speakers", tokens.at(company.from() - 1))
                || (words.is("speakers", tokens.at(company.from() - 3))
                        && tokens.at(company.from() - 2).is(","))) {
            return true;
        }
        boolean inside = false;
        for (int i = company.end(); i < company.end() + 30 && i < tokens.size(); i++) {
            inside = (inside || tokens.at(i).is("(")) && !tokens.at(i).is(")");
            if (inside && words.is("speakers", tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(Company company) {
        keys.add(Keys.key(company));
        keys.add(Keys.key(company.name()));
        firms.add(Tokens.fold(company.name()));
        company.aliases().forEach(a -> keys.add(Keys.key(a.value())));
    }

    private void add(String name) {
        keys.add(Keys.key(name));
        companies.in(Tokens.of(name), 0).forEach(this::add);
    }

    /// Whether a company is one of theirs. One of the same group, which bears the name with a legal form of its own and
    /// sits elsewhere, is not.
    boolean has(Company company) {
        boolean sister = !firms.isEmpty() && !firms.contains(Tokens.fold(company.name()))
                && company.country().filter(c -> !homes.contains(c.value())).isPresent();
        return has(Keys.key(company)) && !sister;
    }

    /// Whether a name is one of theirs, alone or with words of a product behind it.
    boolean has(String key) {
        if (keys.contains(key)) {
            return true;
        }
        for (int i = key.indexOf(' '); i > 0; i = key.indexOf(' ', i + 1)) {
            if (i > SHORT && keys.contains(key.substring(0, i)) && !words.isBrand(key.substring(0, i))) {
                return true;
            }
        }
        return false;
    }
}
