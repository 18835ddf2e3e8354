package org.tabularium.ui.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.tabularium.check.Acceptances;
import org.tabularium.check.Finding;
import org.tabularium.check.Fix;
import org.tabularium.check.Rule;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.Acceptance;
import org.tabularium.ui.form.Flag;
import org.tabularium.ui.inspect.Outcome;

/// What can be done about findings, each in one step of the editor.
public final class Dealing implements Flag.Deeds {
    private final Desk desk;
    private final Function<Finding, Spot> spot;

    /// @param spot what undo shows again
    public Dealing(Desk desk, Function<Finding, Spot> spot) {
        this.desk = desk;
        this.spot = spot;
    }

    /// Where the finding is mended, undo shows it again.
    public Dealing(Desk desk) {
        this(desk, Outcome::spot);
    }

    /// The findings of an entity, in words.
    public List<Flag> flags(String place, String entity) {
        return desk.checks().outcome().of(place, entity).stream()
                .map(f -> new Flag(f, desk.checks().wording().text(f),
                        desk.checks().wording().article(f.rule()), fix(f)))
                .toList();
    }

    /// What the fix of a finding does; empty if it has none.
    public Optional<String> fix(Finding finding) {
        return finding.fix().map(f -> desk.checks().wording().fix(finding.rule()));
    }

    @Override
    public void mend(Finding finding) {
        finding.fix().map(Fix::change).ifPresent(
                change -> desk.editor().edit(new StepName("step.fix", word(finding.rule())),
                        spot.apply(finding), change));
    }

    @Override
    public void accept(Finding finding) {
        AcceptForm form = new AcceptForm(desk);
        Button go = Dialogs.usual(desk.words().get("finding.accept"), () -> {
            desk.asking().close();
            accept(finding, form.reason(), form.person());
        });
        go.disableProperty().bind(form.incompleteProperty());
        Button cancel = Dialogs.button(desk.words().get("dialog.cancel"), desk.asking()::close);
        desk.asking().open(desk.words().get("finding.accept.title"),
                Dialogs.content(Dialogs.sentence(desk.checks().wording().text(finding)), form.node()),
                Dialogs.footer(cancel, go), Dialogs.WIDTH);
        form.focus();
    }

    /// Accepts a finding, today.
    public void accept(Finding finding, String reason, String person) {
        desk.editor().edit(new StepName("step.accept", "finding"), spot.apply(finding),
                r -> Acceptances.accept(r, finding, reason.strip(), person.strip(), desk.today()));
    }

    /// Takes an acceptance back.
    public void withdraw(Acceptance acceptance, Spot where) {
        desk.editor().edit(new StepName("step.withdraw", "finding"), where,
                r -> Acceptances.withdraw(r, acceptance));
    }

    /// The name of a fix, as a key in the messages of its family.
    private static String word(Rule rule) {
        return "check-" + rule.family().name().toLowerCase(Locale.ROOT) + ":" + rule.id() + ".fix";
    }
}
