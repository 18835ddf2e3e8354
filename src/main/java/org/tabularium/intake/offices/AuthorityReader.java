package org.tabularium.intake.offices;

import java.util.List;
import java.util.Optional;
import org.tabularium.catalog.Authority;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Tokens;

/// Finds the supervisory authority a text names (Art. 77 GDPR), with or without an address.
final class AuthorityReader {
    private static final List<String> ARTICLES = List.of("Der ", "Die ", "Das ");
    private final Phrases<String> known = new Phrases<>();

    AuthorityReader(List<Authority> authorities) {
        for (Authority authority : authorities) {
            for (String name : authority.name().texts().values()) {
                int bracket = name.indexOf(" (");
                String plain = bracket > 0 ? name.substring(0, bracket) : name;
                for (String article : ARTICLES) {
                    plain = plain.startsWith(article) ? plain.substring(article.length()) : plain;
                }
                known.add(plain.replace("eauftragte ", "eauftragte* ").replace("eauftragter ", "eauftragte* ")
                        .replace("ische ", "ische* "), authority.code());
            }
        }
    }

    /// Whether a name is that of an authority.
    boolean isKnown(String name) {
        return name.length() < 300 && !known.in(Tokens.of(name)).isEmpty();
    }

    /// The authority a line names, as printed.
    Optional<Stretch> in(Line line) {
        return known.in(Tokens.of(line.text())).stream().findFirst().map(f -> line.place(f.start(), f.end()));
    }

    /// The authority of an address, else one that is named somewhere.
    Optional<ContactFacts> of(List<Block> blocks, List<Line> lines) {
        return blocks.stream().filter(b -> b.role == Cue.AUTHORITY && b.contact.name().isPresent())
                .findFirst()
                .map(b -> b.contact).or(() -> named(lines));
    }

    private Optional<ContactFacts> named(List<Line> lines) {
        for (Line line : lines) {
            Optional<Stretch> found = in(line);
            if (found.isPresent()) {
                Stretch at = found.get().moved(-line.at().start());
                return Optional.of(Mentions.named(Said.sure(Cards.plain(at.of(line.text())), found.get())));
            }
        }
        return Optional.empty();
    }
}
