package org.tabularium.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;

/// A field in which one of the entities of the register is chosen, outside of any form.
///
/// @param <T> the entities
public final class EntityField<T extends Identified<T>> {
    private final Chooser<Id<T>> chooser;

    /// @param name what the field is called
    /// @param offered which entities are offered
    /// @param chosen takes the choice
    public EntityField(Vocabulary<T> vocabulary, Host host, String name, Predicate<Id<T>> offered,
            Consumer<Id<T>> chosen) {
        Choices<Id<T>> choices = Choices.vocabulary(host, vocabulary);
        chooser = new Chooser<>(host.words().get("chooser.prompt"), name, host.words(),
                new Chooser.Offer<>(
                        () -> choices.offered().get().stream().filter(c -> offered.test(c.value())).toList(),
                        id -> take(id, choices, chosen), Optional.empty()));
    }

    private void take(Id<T> id, Choices<Id<T>> choices, Consumer<Id<T>> chosen) {
        chooser.show(choices.shown().apply(id).title());
        chosen.accept(id);
    }

    public Node node() {
        return chooser.node();
    }

    public void focus() {
        chooser.input().requestFocus();
    }
}
