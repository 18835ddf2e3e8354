package org.tabularium.check.whatif;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
        Figures figures = result.figures();
        if (result.loss() instanceof Loss.OfParty) {
            return words.get("whatif.sum.party", result.sheets().size(), figures.transfers(),
                    figures.systems());
        }
        return figures.transfers() == 0 ? words.get("whatif.sum.none")
                : words.get("whatif.sum", figures.recipients(), figures.continuing(), figures.without(),
                        figures.transfers(), figures.activities(), figures.mandates());
    }

    /// How many places of how many notices would change, in a sentence.
    public String sum(int places, int notices) {
        return places == 0 ? words.get("whatif.sum.notices.none")
                : words.get("whatif.sum.notices", places, notices);
    }

    public String outcome(Consequence consequence) {
        return words.get("whatif.outcome." + key(consequence.outcome()));
    }

    /// What would have to be done, in few words.
    public String task(Task task) {
        return words.get("whatif.task." + key(task.kind()), task.module());
    }

    /// All that would have to be done about a recipient, in few words.
    public String tasks(Concerned concerned) {
        return concerned.tasks().isEmpty() ? words.get("whatif.task.none")
                : concerned.tasks().stream().map(this::task).collect(Collectors.joining("; "));
    }

    /// All that would have to be done about a recipient, a sentence for each, with the article or clause.
    public List<String> todo(Concerned concerned) {
        return concerned.tasks().isEmpty() ? List.of(words.get("whatif.todo.none"))
                : concerned.tasks().stream().map(t -> words.get("whatif.todo." + key(t.kind()), t.module()))
                        .toList();
    }

    /// How the assessment stands that a fallback asks for: a day, or in a word what is missing; empty where none is needed.
    public String assessed(Assessed assessed) {
        return switch (assessed.state()) {
            case NOT_NEEDED -> "";
            case MISSING, WITHOUT_RESULT, NEGATIVE -> words.get("whatif.assessed." + key(assessed.state()));
            case DONE -> assessed.doneOn()
                    .map(day -> words.get("whatif.assessed.done", day(day)))
                    .orElseGet(() -> words.get("whatif.assessed.undated"));
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

    /// The same in few words, for tables.
    public String brief(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Scc scc when !scc.modules().isEmpty() -> words.get("whatif.scc.module",
                    scc.modules().stream()
                            .map(String::valueOf).collect(Collectors.joining(", ")));
            case Safeguard.Derogation d -> law.basis(d.basis()).map(b -> text(b.citation()))
                    .orElseGet(() -> safeguard(safeguard));
            case Safeguard.Adequacy _,Safeguard.Dpf _,Safeguard.Scc _,Safeguard.Bcr _ -> words
                    .get("whatif.brief." + safeguard.getClass().getSimpleName().toLowerCase(Locale.ROOT));
            case Safeguard.Code _,Safeguard.Certification _,Safeguard.AdHoc _,Safeguard.Public _,Safeguard.Compelling _ -> safeguard(
                    safeguard);
        };
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("whatif.day.pattern"), words.locale()).format(day);
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String text(LocalText text) {
        return text.best(words.language(), primary).map(Map.Entry::getValue).orElse("");
    }
}
