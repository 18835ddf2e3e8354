package org.tabularium.ui.transfers;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.edit.Same;
import org.tabularium.edit.survey.Survey;
import org.tabularium.model.Register;
import org.tabularium.picture.map.MapContent;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.port.Derived;
import org.tabularium.ui.whatif.Follows;
import org.tabularium.ui.whatif.LossSwitch;
import org.tabularium.ui.whatif.Naming;

/// What would be if something fell away: looked at for what is chosen before anybody turns the switch, so that the answer
/// is there when it is. Nothing of it changes the register.
final class Supposing {
    private final Desk desk;
    private final Survey survey;
    private final Runnable changed;
    private final LossSwitch toggle;
    private final Follows follows;
    private final Derived<Same<Register>, List<LossSwitch.Choice>> offered;
    private final Derived<Asked, Answer> answered;
    private Optional<Answer> answer = Optional.empty();

    private record Asked(Same<Register> register, Loss loss) {}

    private record Answer(Asked asked, WhatIf result, MapContent map) {}

    /// @param changed told that something else is supposed, that it has been answered, or that it is over
    /// @param marked told that something else is to be brought out on the map
    Supposing(Desk desk, Survey survey, Consumer<WhatIf> report, Runnable changed, Runnable marked) {
        this.desk = desk;
        this.survey = survey;
        this.changed = changed;
        toggle = new LossSwitch(desk.words(), this::ask);
        follows = new Follows(desk, FootingMark::of, marked, report);
        offered = desk.derived(register -> choices(register.value()), this::offer);
        answered = desk.derived(this::answer, this::show);
    }

    Node toggle() {
        return toggle.node();
    }

    boolean isOn() {
        return toggle.isOn();
    }

    /// Whether there is anything that could fall.
    boolean isPossible() {
        return toggle.chosen().isPresent();
    }

    /// Turns the switch as soon as it is known what can fall.
    void begin() {
        offered.whenThere(() -> {
            toggle.set(true);
            toggle.focus();
            if (!isPossible()) {
                desk.asking().done(desk.words().get("whatif.none"));
            }
        });
    }

    /// Turns the switch off.
    ///
    /// @return whether something was supposed until now
    boolean end() {
        boolean was = toggle.isOn();
        toggle.set(false);
        return was;
    }

    /// The register has changed, or is looked at again.
    void show(Register register) {
        offered.of(new Same<>(register));
        if (toggle.chosen().isPresent()) {
            ask();
        }
    }

    /// What is supposed to have fallen.
    Optional<Loss> supposed() {
        return toggle.isOn() ? toggle.chosen() : Optional.empty();
    }

    String title() {
        return toggle.chosen().map(l -> naming().title(l)).orElse("");
    }

    /// The map as it would be, once it is known.
    Optional<MapContent> map() {
        return now().map(Answer::map);
    }

    Halves.Explained explained() {
        return new Halves.Explained(follows::beside, follows::instead);
    }

    Node node() {
        return follows.node();
    }

    void focus() {
        follows.focus();
    }

    /// The id of the transfer that is to be brought out on the map.
    Optional<String> selected() {
        return follows.selected();
    }

    private Naming naming() {
        return new Naming(desk.words(), desk.law(), desk.editor().register());
    }

    private void offer(List<LossSwitch.Choice> choices) {
        toggle.offer(choices);
    }

    private void ask() {
        toggle.chosen().ifPresent(
                loss -> answered.of(new Asked(new Same<>(desk.editor().register()), loss)));
        if (toggle.isOn()) {
            now().ifPresent(a -> follows.compose(a.result()));
        }
        changed.run();
    }

    /// The answer to what is asked now.
    private Optional<Answer> now() {
        return answer.filter(a -> toggle.chosen().equals(Optional.of(a.asked().loss())));
    }

    private void show(Answer found) {
        answer = Optional.of(found);
        follows.show(found.result(), naming());
        if (toggle.isOn()) {
            follows.compose(found.result());
            changed.run();
        }
    }

    /// In the background.
    private Answer answer(Asked asked) {
        Register register = asked.register().value();
        WhatIf result = WhatIf.of(register, desk.law(), asked.loss());
        return new Answer(asked, result,
                MapContent.without(register, survey.transfers(register), desk.law(), result));
    }

    /// In the background: the framework first, then decisions, then parties by their names.
    private List<LossSwitch.Choice> choices(Register register) {
        Naming naming = new Naming(desk.words(), desk.law(), register);
        Collator collator = Collator.getInstance(desk.words().locale());
        return WhatIf.possible(register, desk.law()).stream()
                .map(l -> new LossSwitch.Choice(l, naming.name(l), naming.question(l)))
                .sorted(Comparator.comparing((LossSwitch.Choice c) -> c.loss() instanceof Loss.OfParty)
                        .thenComparing(c -> !naming.isFramework(c.loss()))
                        .thenComparing(LossSwitch.Choice::name, collator::compare))
                .toList();
    }
}
