package org.tabularium.check.lawchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tabularium.check.Finding;
import org.tabularium.check.Wording;
import org.tabularium.check.lawchange.TransferChange.Rest;
import org.tabularium.law.Edition;
import org.tabularium.law.Fact;
import org.tabularium.law.Holder;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.words.Words;

/// Says in one language what another edition of the law changes.
public final class Telling {
    private final Words words;
    private final FactTelling facts;
    private final LawChange change;

    public Telling(Locale wanted, LawChange change) {
        this.words = Words.of("check-lawchange", wanted);
        this.facts = new FactTelling(words, Words.of("check", wanted));
        this.change = change;
    }

    /// From which edition to which.
    public String editions() {
        Edition before = change.before().edition();
        Edition after = change.after().edition();
        return words.get("editions", facts.day(before.knownOn()), before.serial(), facts.day(after.knownOn()),
                after.serial());
    }

    /// How many facts change.
    public String sum() {
        return words.get("sum", change.count(How.ADDED), change.count(How.CHANGED), change.count(How.ENDED));
    }

    /// The word for it.
    public String how(How how) {
        return words.get("how." + FactTelling.lower(how));
    }

    /// That nothing changes for a register.
    public String nothing() {
        return words.get("nothing");
    }

    /// What changes in the law, whatever the register.
    public List<Part> law() {
        return parts(part("part.facts", change.facts(), this::line),
                part("part.countries", change.countries(),
                        c -> new Part.Line(How.CHANGED, facts.text(c.after().name()),
                                words.get("turned", zone(c.before().zone()), zone(c.after().zone())))));
    }

    /// What changes for a register.
    ///
    /// @param primary language of the register, for names that are missing in the wanted one
    public List<Part> register(RegisterChange changed, Language primary) {
        Wording old = new Wording(words.locale(), change.before(), primary);
        Wording now = new Wording(words.locale(), change.after(), primary);
        org.tabularium.check.whatif.Telling transfers =
                new org.tabularium.check.whatif.Telling(words.locale(), change.after(), primary);
        return parts(part("part.transfers", changed.transfers(), t -> line(t, transfers)),
                part("part.come", changed.come(), f -> line(How.ADDED, f, now)),
                part("part.gone", changed.gone(), f -> line(How.SETTLED, f, old)),
                part("part.citations", changed.citations(), c -> line(c, primary)));
    }

    private Part.Line line(FactChange fact) {
        Fact shown = fact.fact();
        String citation = facts.citation(shown);
        String difference = facts.difference(fact);
        return new Part.Line(fact.how(), facts.name(shown), joined(citation, difference));
    }

    private Part.Line line(TransferChange transfer, org.tabularium.check.whatif.Telling telling) {
        How how = switch (transfer.after()) {
            case Rest.Nothing _ -> How.LOST;
            case Rest.On _,Rest.Inside _ -> How.CHANGED;
        };
        return new Part.Line(how,
                words.get("transfer", telling.sheet(transfer.row().holder()),
                        telling.recipient(transfer.row()), telling.country(transfer.row())),
                words.get("turned", rest(transfer.before(), telling), rest(transfer.after(), telling)));
    }

    private static Part.Line line(How how, Finding finding, Wording wording) {
        return new Part.Line(how, wording.text(finding),
                joined(wording.severity(finding.rule().severity()), wording.article(finding.rule())));
    }

    private Part.Line line(CitationChange citation, Language primary) {
        List<String> sheets = citation.sheets().stream().map(Holder::name)
                .map(name -> text(name, primary)).filter(name -> !name.isEmpty()).toList();
        return new Part.Line(How.CHANGED,
                words.get("turned", facts.text(citation.before()), facts.text(citation.after())),
                String.join(", ", sheets));
    }

    private String rest(Rest rest, org.tabularium.check.whatif.Telling telling) {
        return switch (rest) {
            case Rest.Inside _ -> words.get("rest.inside");
            case Rest.On(var safeguard) -> telling.safeguard(safeguard);
            case Rest.Nothing _ -> words.get("rest.nothing");
        };
    }

    private String zone(Enum<?> zone) {
        return words.get("zone." + FactTelling.lower(zone));
    }

    private String text(LocalText text, Language primary) {
        return text.best(words.language(), primary).map(Map.Entry::getValue).orElse("");
    }

    private static String joined(String... parts) {
        return String.join(" · ", Stream.of(parts).filter(p -> !p.isEmpty()).toList());
    }

    private <T> Part part(String key, List<T> all, Function<T, Part.Line> line) {
        return new Part(words.get(key, all.size()), all.stream().map(line).toList());
    }

    private static List<Part> parts(Part... all) {
        List<Part> parts = new ArrayList<>(List.of(all));
        parts.removeIf(part -> part.lines().isEmpty());
        return List.copyOf(parts);
    }
}
