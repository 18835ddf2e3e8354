package org.tabularium.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.form.Kind;
import org.tabularium.form.Lens;
import org.tabularium.form.Listing;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Acceptance;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// A register as one large form: the controller and the record, and every list of entities with the form of one.
public final class Root {
    /// Above the keys of what only this room has a word for.
    static final String OWN = "compare.";

    /// The form of a register.
    public static final Form<Register> FORM =
            new Form<>("register", List.of(new Form.Section<>("", fields())));

    private Root() {}

    /// The list of entities that a step leads into, if it is one.
    static Optional<Vocabulary<?>> list(Step step) {
        return step instanceof Step.In(var field, _) && field.word().startsWith(OWN)
                ? Listing.of(field.key()).map(Listing::vocabulary)
                : Optional.empty();
    }

    private static List<Field<Register, ?>> fields() {
        return Stream.<Stream<Field<Register, ?>>>of(
                Forms.CONTROLLER.fields().map(Root::labelled),
                Stream.of(field("languages", new Kind.Marks<>(List.of(), Language::tag),
                        new Lens<>(Register::languages, Register::withLanguages))),
                Listing.ALL.stream().map(Root::entities),
                Stream.of(field("accepted", parts(new Form<Acceptance>("accepted", List.of())),
                        new Lens<>(Register::accepted, Register::withAccepted))))
                .flatMap(s -> s).toList();
    }

    /// Called as in the form of the controller.
    private static <A> Field<Register, A> labelled(Field<Register, A> field) {
        return new Field<>(field.key(), field.kind(), field.lens(), field.width(), field.absent(),
                field.captioned(), field.label(Forms.CONTROLLER.key()));
    }

    private static <T extends Identified<T>> Field<Register, List<T>> entities(Listing<T> listing) {
        return field(listing.vocabulary().key(), parts(listing.form()), listing.vocabulary().list());
    }

    private static <T extends Identified<T>> Kind.Parts<T> parts(Form<T> form) {
        return new Kind.Parts<>(form, e -> e.id().value(), taken -> {
            throw new IllegalStateException("a comparison makes no entities");
        });
    }

    private static <A> Field<Register, A> field(String key, Kind<A> kind, Lens<Register, A> lens) {
        return new Field<>(key, kind, lens, Field.Width.FULL, Optional.empty(), true, OWN + key);
    }
}
