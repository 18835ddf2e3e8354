package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.law.Clause;
import org.tabularium.law.Law;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// What goes into the standard contractual clauses of Implementing Decision (EU) 2021/914 for one importer: the module,
/// the choices to make, and the contents of the annexes, filled from the record. The wording of the clauses themselves
/// is not here; it may not be changed (Clause 2).
public final class SccSheet {
    private static final String DECISION = "scc-2021-914";
    private static final List<Integer> WIDTHS = List.of(12, 32, 56);
    private final Phrases phrases = Phrases.load("register", "scc");
    private final Law law;

    private SccSheet(Law law) {
        this.law = law;
    }

    /// A writer of sheets that consults this law.
    public static SccSheet of(Law law) {
        return new SccSheet(law);
    }

    /// The sheet of one agreement.
    public Document document(Register register, SccAgreement agreement, Language language) {
        Scribe scribe = Scribe.of(register, law, phrases.in(language), language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, Text.of(scribe.say("scc.title")), ""));
        blocks.add(scribe.say("scc.about", Map.of("importer", importer(scribe, agreement), "country",
                scribe.country(agreement.country(), Where.of(agreement.importer().id()).at("destinations")),
                "module", Line.of(module(scribe, agreement.module())))).paragraph());
        mismatch(scribe, agreement).ifPresent(blocks::add);
        blocks.add(new Block.Heading(1, Text.of(scribe.say("scc.choices")), ""));
        blocks.add(choices(scribe, agreement));
        blocks.addAll(new SccAnnexes(scribe, agreement).blocks());
        blocks.add(new Block.Callout(Text.of(scribe.say("scc.limits"))));
        RunningTexts running = RunningTexts.of(scribe);
        String title = scribe.say("scc.title") + ": " + agreement.importer().name();
        return new Document(scribe.texts().language().tag(), title, running.author(), new Document.Running(
                scribe.say("scc.title"), running.author(), running.foot(), scribe.say("running.page")),
                running.date(), blocks);
    }

    private static Line importer(Scribe scribe, SccAgreement agreement) {
        return scribe.plain(agreement.importer().name(), Where.of(agreement.importer().id()).at("name"));
    }

    private String module(Scribe scribe, int number) {
        return law.clauses(DECISION).stream()
                .filter(c -> c.kind() == Clause.Kind.MODULE && c.number().equals(Integer.toString(number)))
                .findFirst()
                .map(c -> number + " (" + scribe.ofLaw(c.title()) + ")").orElse(Integer.toString(number));
    }

    /// The record names other modules than the roles ask for.
    private Optional<Block> mismatch(Scribe scribe, SccAgreement agreement) {
        List<Integer> recorded = agreement.recorded().map(Safeguard.Scc::modules).orElse(List.of());
        return recorded.isEmpty() || recorded.contains(agreement.module()) ? Optional.empty()
                : Optional.of(new Block.Callout(scribe.say("scc.mismatch", Map.of(
                        "recorded",
                        scribe.wording()
                                .list(recorded.stream().map(m -> Line.of(module(scribe, m))).toList()),
                        "module", Line.of(module(scribe, agreement.module())))).text()));
    }

    private Block choices(Scribe scribe, SccAgreement agreement) {
        ClauseChoices made = agreement.recorded().map(Safeguard.Scc::choices).orElse(ClauseChoices.EMPTY);
        List<Block.Row> rows = law.clauses(DECISION).stream()
                .filter(c -> c.kind() == Clause.Kind.CLAUSE && c.isOf(agreement.module())
                        && !c.choice().isEmpty())
                .map(c -> row(scribe, agreement, c, made)).toList();
        return new Block.Table(scribe.say("scc.choices"),
                List.of(scribe.say("scc.clause"), scribe.say("scc.question"), scribe.say("scc.choice")),
                WIDTHS, rows);
    }

    private Block.Row row(Scribe scribe, SccAgreement agreement, Clause clause, ClauseChoices made) {
        Line question =
                Line.of(scribe.ofLaw(clause.title()) + ". " + scribe.ofLaw(clause.choice())).capital();
        Line choice = new SccChoices(scribe, agreement).made(clause, made)
                .orElseGet(() -> offered(scribe, clause, agreement.module()));
        return new Block.Row(List.of(Text.of(clause.number()), question.text(), choice.text()), "");
    }

    /// The options that are left open, so that they can be ticked.
    private static Line offered(Scribe scribe, Clause clause, int module) {
        List<LocalText> options = clause.options(module).stream().map(Clause.Option::title).toList();
        return options.isEmpty() ? Line.muted(scribe.say("scc.none"))
                : Wording.join(options.stream().map(o -> Line.of("☐ " + scribe.ofLaw(o))).toList(), "  ");
    }
}
