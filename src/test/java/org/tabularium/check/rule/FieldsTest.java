package org.tabularium.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.check.Checker;
import org.tabularium.check.Scope;
import org.tabularium.check.Where;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.form.Kind;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// A finding leads to a field of the form of what it is about.
class FieldsTest {
    private static final Law LAW = Law.load();
    private static final Map<String, Form<?>> FORMS = Map.ofEntries(Map.entry("activity", Forms.ACTIVITY),
            Map.entry("mandate", Forms.MANDATE), Map.entry("party", Forms.PARTY),
            Map.entry("joint", Forms.JOINT),
            Map.entry("subject", Forms.SUBJECT), Map.entry("data", Forms.DATA),
            Map.entry("retention", Forms.RETENTION), Map.entry("measure", Forms.MEASURE),
            Map.entry("system", Forms.SYSTEM), Map.entry("department", Forms.DEPARTMENT),
            Map.entry("undertaking", Forms.UNDERTAKING), Map.entry("review", Forms.REVIEW),
            Map.entry("transfer", Forms.DESTINATION), Map.entry("controller", Forms.CONTROLLER));

    @Test
    void everyFindingLeadsToAField() {
        TreeSet<String> lost = new TreeSet<>();
        RulesTest.examples().forEach(example -> Checker
                .once(example.against(), LAW, Rules.all(), example.today()).open()
                .filter(finding -> finding.rule().id().equals(example.rule()))
                .filter(finding -> !leads(example.against(), finding.where()))
                .forEach(finding -> lost.add(finding.id())));
        assertThat(lost).isEmpty();
    }

    private static boolean leads(Register register, Where where) {
        return entity(register, where)
                .filter(entity -> cast(FORMS.getOrDefault(where.place(), Forms.PARTY), entity,
                        where.field()))
                .isPresent();
    }

    private static Optional<?> entity(Register register, Where where) {
        return switch (where.place()) {
            case "controller" -> Optional.of(register);
            case "transfer" -> rows(register).filter(row -> row.id().equals(where.entity()))
                    .map(Safeguarding::destination).findFirst();
            default -> Scope.ALL.stream().filter(scope -> scope.place().equals(where.place()))
                    .flatMap(scope -> find(scope, register, where.entity()).stream()).findFirst();
        };
    }

    private static <T extends Identified<T>> Optional<T> find(Scope<T> scope, Register register, String id) {
        return Identified.find(scope.list().apply(register), new Id<T>(id));
    }

    private static Stream<TransferRow> rows(Register register) {
        return Stream.<Holder>concat(register.activities().stream().map(Holder.OfActivity::new),
                register.mandates().stream().map(Holder.OfMandate::new))
                .flatMap(holder -> TransferRow
                        .of(holder, id -> Identified.find(register.parties(), id), LAW).stream());
    }

    private static <E> boolean leads(Form<E> form, E entity, String path) {
        return path.isEmpty() || form.fields().anyMatch(field -> field.key().startsWith(path + "/")
                || below(field.key(), path).filter(rest -> into(field, entity, rest)).isPresent());
    }

    private static <E, A> boolean into(Field<E, A> field, E entity, String rest) {
        return rest.isEmpty() || within(field.kind(), field.lens().of(entity), rest);
    }

    private static boolean within(Kind<?> kind, Object value, String rest) {
        return switch (kind) {
            case Kind.Answered<?> answered -> ((Answer<?>) value).stated()
                    .filter(said -> within(answered.kind(), said, rest)).isPresent();
            case Kind.Parts<?> parts -> part(parts, (List<?>) value, rest);
            case Kind.Part<?>(Form<?> form) -> cast(form, value, rest);
            case Kind.OneOf<?> one -> one.variants().stream().filter(v -> v.type().isInstance(value))
                    .anyMatch(v -> cast(v.form(), value, rest));
            case Kind.Bases _ -> rest.matches("\\d+");
            default -> false;
        };
    }

    @SuppressWarnings("unchecked") // the values of a field of parts are its parts
    private static <P> boolean part(Kind.Parts<P> parts, List<?> values, String path) {
        Function<Integer, String> key = i -> parts.key().apply((P) values.get(i));
        return IntStream.range(0, values.size())
                .anyMatch(i -> below(key.apply(i).isEmpty() ? Integer.toString(i) : key.apply(i), path)
                        .filter(rest -> rest.isEmpty() || leads(parts.form(), (P) values.get(i), rest))
                        .isPresent());
    }

    @SuppressWarnings("unchecked") // the form is that of the value
    private static <P> boolean cast(Form<P> form, Object value, String path) {
        return leads(form, (P) value, path);
    }

    private static Optional<String> below(String segment, String path) {
        return segment.isEmpty() ? Optional.of(path)
                : path.equals(segment) ? Optional.of("")
                        : Optional.of(path).filter(p -> p.startsWith(segment + "/"))
                                .map(p -> p.substring(segment.length() + 1));
    }
}
