package org.tabularium.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Copies templates and entries into a register, with everything they refer to.
///
/// What the register has already, under the same id with the same content or under the same name, is referred to
/// and not doubled. Of the texts the register's languages are kept; a text that has none of them stays in English,
/// or in what there is. A reference that leads nowhere even in the source is left out.
public final class Insertion {
    private Insertion() {}

    /// A register with activities added.
    ///
    /// @param register the register
    /// @param activities ids of the new activities, in the order of the templates
    public record Inserted(Register register, List<Id<Activity>> activities) {}

    /// A register that holds an entity.
    ///
    /// @param register the register
    /// @param id the entity's id there
    public record Held<T>(Register register, Id<T> id) {}

    /// Adds a copy of each template at the end, as a draft. People, days, contracts and assessments of the
    /// organisation a template was written for are not taken over.
    public static Inserted activities(Register register, List<Template> templates) {
        Register filled = register;
        List<Id<Activity>> added = new ArrayList<>();
        for (Template template : templates) {
            Activity activity = Impersonal.activity(template.activity());
            Copying copying = new Copying(filled, template.pack().source());
            Id<?> id = copying.always(Activity.class, activity);
            filled = copying.register();
            added.add(new Id<>(id.value()));
        }
        return new Inserted(filled, List.copyOf(added));
    }

    /// Sees to it that the register holds an entity of a pack.
    public static <T extends Identified<T>> Held<T> entity(Register register, Entry<T> entry) {
        Copying copying = new Copying(register, entry.pack().source());
        Id<?> id = copying.once(entry.entity().getClass(), entry.entity());
        return new Held<>(copying.register(), new Id<>(id.value()));
    }

    /// A text in the languages of a register; one that has none of them stays in English, or in what there is.
    public static LocalText text(Register register, LocalText text) {
        TreeMap<Language, String> kept = new TreeMap<>(text.texts());
        kept.keySet().retainAll(register.languages());
        if (!kept.isEmpty() || text.isEmpty()) {
            return new LocalText(kept);
        }
        return text.best(Language.ENGLISH, Language.ENGLISH)
                .map(e -> LocalText.of(e.getKey(), e.getValue())).orElse(text);
    }

    /// One activity of a register as a register of its own that can serve as a pack.
    public static Register pack(Register register, Activity activity) {
        Register blank = Register.blank(register.languages(), register.jurisdiction())
                .withTitle(activity.name());
        return activities(blank, List.of(new Template(Pack.alone(register.withTitle(LocalText.EMPTY)),
                activity))).register();
    }
}
