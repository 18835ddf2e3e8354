package org.tabularium.intake.draft;

import java.util.Locale;
import java.util.Optional;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.form.Listing;
import org.tabularium.form.Reached;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// Tells what became of cells, in the words of the forms.
public final class DraftWords {
    private final Register register;
    private final Words words;
    private final Words forms;

    /// @param user language to tell in
    public DraftWords(Register register, Locale user) {
        this.register = register;
        this.words = Words.of("intake", user);
        this.forms = Words.of("form", user);
    }

    public String outcome(CellReport.Outcome outcome) {
        return words.get("draft.outcome." + key(outcome));
    }

    /// Why a cell was not taken as it is; empty where it was.
    public String reason(CellReport.Reason reason) {
        return reason == CellReport.Reason.NONE ? "" : words.get("draft.reason." + key(reason));
    }

    /// Where a cell went, such as "Tätigkeit Lohnabrechnung: Zwecke"; empty for nowhere.
    public String place(Where where) {
        if (where.list().isEmpty()) {
            return "";
        }
        Optional<Listing<?>> list = Listing.of(where.list());
        String field = list.map(l -> label(l, where)).orElseGet(
                () -> label(Forms.CONTROLLER, register, where));
        String head = list.map(l -> forms.get("entity." + where.list()) + " " + name(l, where))
                .orElseGet(() -> words.get("draft.place." + where.list()));
        return field.isEmpty() ? head : head + ": " + field;
    }

    private <T extends Identified<T>> String name(Listing<T> list, Where where) {
        return list.vocabulary().find(register, new Id<>(where.entity()))
                .map(e -> list.vocabulary().label(e, words.language(), register.primary())).orElse("");
    }

    private <T extends Identified<T>> String label(Listing<T> list, Where where) {
        return list.vocabulary().find(register, new Id<>(where.entity()))
                .map(e -> label(list.form(), e, where)).orElse("");
    }

    private <E> String label(Form<E> form, E entity, Where where) {
        return Reached.at(form, entity, where.path()).map(Reached::label).filter(forms::has).map(forms::get)
                .orElse("");
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
