package org.tabularium.check.whatif;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tabularium.law.Country;
import org.tabularium.law.Decision;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.words.Words;

/// Says in one language what follows when something falls away.
public final class Telling {
    private final Words words;
    private final Law law;
    private final Language primary;

    /// @param primary language of the register, for names that are missing in the wanted one
    public Telling(Locale wanted, Law law, Language primary) {
        words = Words.of("check", wanted);
        this.law = law;
        this.primary = primary;
    }

    /// What falls away, as the object of "without".
    public String loss(Loss loss, Register register) {
        return switch (loss) {
            case Loss.OfDecision(var id) -> law.decision(id).map(Decision::name).map(this::text).orElse(id);
            case Loss.OfParty(var id) -> Identified.find(register.parties(), id).map(Party::name)
                    .filter(name -> !name.isBlank()).orElse(id.value());
        };
    }

    /// How many are concerned, and how, in a sentence.
    public String sum(WhatIf result) {
        return result.loss() instanceof Loss.OfParty
                ? words.get("whatif.sum.party", result.sheets().size(), result.transfers().size(),
                        result.systems().size())
                : words.get("whatif.sum", result.transfers().size(),
                        result.count(Consequence.Outcome.CAUGHT), result.count(Consequence.Outcome.LOST));
    }

    public String outcome(Consequence consequence) {
        return words.get("whatif.outcome." + consequence.outcome().name().toLowerCase(Locale.ROOT));
    }

    /// What carries the transfer then, with what is still missing; empty if nothing does.
    public String fallback(Consequence consequence) {
        String name = consequence.fallback().map(this::safeguard).orElse("");
        String reserves = consequence.reserves().stream().sorted()
                .map(r -> words.get("whatif.reserve." + r.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining("; "));
        return reserves.isEmpty() ? name : name + " (" + reserves + ")";
    }

    /// What is to be done about it.
    public String action(Consequence consequence) {
        return switch (consequence.outcome()) {
            case LOST -> words.get("whatif.action.lost");
            case CAUGHT -> words.get(
                    consequence.reserves().isEmpty() ? "whatif.action.caught" : "whatif.action.complete");
            case ENDED -> words.get("whatif.action.ended");
        };
    }

    public String sheet(Holder holder) {
        return holder.name().isEmpty() ? words.get("unnamed") : text(holder.name());
    }

    public String recipient(TransferRow row) {
        return row.transfer().party().map(Party::name).filter(name -> !name.isBlank())
                .orElseGet(() -> switch (row.transfer().disclosure().recipient()) {
                    case Recipient.Category category when !category.name().isEmpty() -> text(category.name());
                    default -> words.get("unnamed");
                });
    }

    public String country(TransferRow row) {
        String code = row.transfer().country();
        return law.country(code).map(Country::name).map(this::text).orElse(code);
    }

    /// A kind of safeguard, with the decision it rests on.
    public String safeguard(Safeguard safeguard) {
        String decision = switch (safeguard) {
            case Safeguard.Scc scc -> scc.decision();
            case Safeguard.Adequacy adequacy -> adequacy.decision();
            default -> "";
        };
        String kind = words.get("safeguard." + safeguard.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        return law.decision(decision).map(Decision::number).map(this::text).map(n -> kind + ", " + n)
                .orElse(kind);
    }

    private String text(LocalText text) {
        return text.best(words.language(), primary).map(Map.Entry::getValue).orElse("");
    }
}
