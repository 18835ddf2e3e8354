package org.tabularium.ui.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.tabularium.form.Field;
import org.tabularium.form.Kind;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;

/// Makes the control for a field of an entity or part.
///
/// @param <E> the entity or part
/// @param host the world around the form
/// @param current the entity as it stands
/// @param sink takes the changed entity
/// @param siblings what parts of the whole entity can be referred to, by the field that holds them
record Controls<E>(Host host, Supplier<E> current, Sink<E> sink,
        Function<String, List<Choosable<String>>> siblings) {
    /// With more, what is not ticked would crowd out what is.
    private static final int MOST_TICKS = 8;

    /// The control of a field; what it puts arrives as the whole changed entity.
    <A> Control<A> control(Field<E, A> field, String label) {
        Sink<A> into =
                put -> sink.put(put.within(field.lens().with(current.get(), put.value()), field.key()));
        return made(field.kind(), label, into);
    }

    /// Whether a control of this kind carries its own title, so that none is needed above it.
    static boolean labelsItself(Kind<?> kind) {
        return kind instanceof Kind.Parts || kind instanceof Kind.Answered<?>(Kind.Parts<?> k, var i);
    }

    @SuppressWarnings("unchecked") // each case makes the control of the kind's own type argument
    <A> Control<A> made(Kind<A> kind, String label, Sink<A> sink) {
        return (Control<A>) switch (kind) {
            case Kind.Line k -> TextControl.line(label, host, (Sink<String>) sink);
            case Kind.Prose k -> TextControl.prose(label, host, (Sink<String>) sink);
            case Kind.Local k -> new LocalControl(label, host, (Sink<LocalText>) sink);
            case Kind.Day k -> new ParsedControl<>(Scripts.day(host.words()), label, host,
                    (Sink<Optional<LocalDate>>) sink);
            case Kind.Span k -> new ParsedControl<>(Scripts.period(host.words()), label, host,
                    (Sink<Optional<Period>>) sink);
            case Kind.Whole k -> new ParsedControl<>(Scripts.number(host.words()), label, host,
                    (Sink<Optional<Integer>>) sink);
            case Kind.Country k -> code(Choices.countries(host), label, (Sink<String>) sink);
            case Kind.Basis k -> code(Choices.bases(host, k.offered()), label, (Sink<String>) sink);
            case Kind.Decision k -> code(Choices.decisions(host, k), label, (Sink<String>) sink);
            case Kind.Bases k -> new ChipsControl<>(Choices.bases(host, k.offered()), label, host,
                    (Sink<List<String>>) sink);
            case Kind.Indicators k -> new ChipsControl<>(Choices.indicators(host, k.offered()), label, host,
                    (Sink<List<String>>) sink);
            case Kind.Choice<?> k -> choice(k, label, sink);
            case Kind.Option<?> k -> option(k, label, sink);
            case Kind.Marks<?> k -> marks(k, label, sink);
            case Kind.Reference<?> k -> reference(k, label, sink);
            case Kind.References<?> k -> references(k, label, sink);
            case Kind.Siblings<?> k -> siblings(k, label, sink);
            case Kind.Parts<?> k -> parts(k, label, sink);
            case Kind.Part<A> k -> new PartControl<>(k.form(), host, sink, siblings);
            case Kind.OneOf<A> k -> new OneOfControl<>(k, label, host, sink, siblings);
            case Kind.Answered<?> k -> answered(k, label, sink);
        };
    }

    private Control<String> code(Choices<String> choices, String label, Sink<String> sink) {
        PickControl<String> pick = new PickControl<>(choices, label, host,
                put -> sink.put(new Put<>(put.value().orElse(""), put.gesture(), put.label(), put.path(),
                        put.beside())));
        return new Mapped<>(pick, text -> Optional.of(text).filter(t -> !t.isEmpty()));
    }

    @SuppressWarnings("unchecked")
    private <V extends Enum<V>> Control<?> choice(Kind.Choice<V> kind, String label, Sink<?> sink) {
        return ChoiceControl.required(kind.options(), label, host, (Sink<V>) sink);
    }

    @SuppressWarnings("unchecked")
    private <V extends Enum<V>> Control<?> option(Kind.Option<V> kind, String label, Sink<?> sink) {
        return ChoiceControl.optional(kind.options(), label, host, (Sink<Optional<V>>) sink);
    }

    @SuppressWarnings("unchecked")
    private <V> Control<?> marks(Kind.Marks<V> kind, String label, Sink<?> sink) {
        Sink<List<V>> into = (Sink<List<V>>) sink;
        return kind.options().size() > MOST_TICKS
                ? new ChipsControl<>(Choices.marks(host, kind, label), label, host, into)
                : new MarksControl<>(kind, label, host, into);
    }

    @SuppressWarnings("unchecked")
    private <T extends Identified<T>> Control<?> reference(Kind.Reference<T> kind, String label,
            Sink<?> sink) {
        return new PickControl<>(Choices.vocabulary(host, kind.vocabulary()), label, host,
                (Sink<Optional<Id<T>>>) sink, Following.of(host, kind.vocabulary()));
    }

    @SuppressWarnings("unchecked")
    private <T extends Identified<T>> Control<?> references(Kind.References<T> kind,
            String label, Sink<?> sink) {
        return new ChipsControl<>(Choices.vocabulary(host, kind.vocabulary()), label, host,
                (Sink<List<Id<T>>>) sink, Following.of(host, kind.vocabulary()));
    }

    @SuppressWarnings("unchecked")
    private <T> Control<?> siblings(Kind.Siblings<T> kind, String label, Sink<?> sink) {
        return new ChipsControl<>(Choices.siblings(kind, () -> siblings.apply(kind.siblings())), label, host,
                (Sink<List<Id<T>>>) sink);
    }

    @SuppressWarnings("unchecked")
    private <P> Control<?> parts(Kind.Parts<P> kind, String label, Sink<?> sink) {
        return kind.isTable() ? new TableControl<>(kind, label, this, (Sink<List<P>>) sink)
                : new PartsControl<>(kind, label, host, (Sink<List<P>>) sink, siblings);
    }

    @SuppressWarnings("unchecked")
    private <T> Control<?> answered(Kind.Answered<T> kind, String label, Sink<?> sink) {
        return new AnsweredControl<>(kind, label, host, this, (Sink<Answer<T>>) sink);
    }

    /// A control that shows a value in another form.
    private record Mapped<A, B>(Control<B> inner, Function<A, B> map) implements Control<A> {
        @Override
        public Node node() {
            return inner.node();
        }

        @Override
        public void show(A value) {
            inner.show(map.apply(value));
        }

        @Override
        public void focus(String path) {
            inner.focus(path);
        }
    }
}
