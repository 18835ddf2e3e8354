package org.tabularium.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Law;
import org.tabularium.law.Right;
import org.tabularium.law.Transfer;
import org.tabularium.model.Activity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `docs/field-mapping.md` gives every field of the usual forms a home in the model, or says what computes it.
class FieldMappingTest {
    private static final Path DOCUMENT = Path.of("docs/field-mapping.md");
    private static final Path FIELDS = Path.of("../shared/templates/canonical-fields.json");
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| [^|]* \\| [^|]* \\| (.*) \\|$",
            Pattern.MULTILINE);
    private static final Law LAW = Law.load();

    /// What the program computes, asked of the sample.
    private static final Map<String, Function<Register, Stream<?>>> COMPUTED = Map.of(
            "register.role",
            r -> Stream.of(r.activities().isEmpty(), r.mandates().isEmpty()).filter(none -> !none),
            "dataCategory.number",
            r -> uses(r).flatMap(u -> u.uses().stream()).flatMap(u -> u.data().stream()),
            "recipient.kind", r -> disclosures(r).map(Disclosure::recipient).map(Object::getClass),
            "processor.name", r -> disclosures(r)
                    .filter(d -> d.capacity().equals(Optional.of(Disclosure.Capacity.PROCESSOR)))
                    .map(Disclosure::recipient).filter(Recipient.Named.class::isInstance),
            "transfer.exists", FieldMappingTest::transfers,
            "transfer.country", r -> transfers(r).map(Transfer::country),
            "transfer.recipient", r -> transfers(r).flatMap(t -> t.party().stream()),
            "rights.available", r -> r.activities().stream().flatMap(a -> Right.of(a).stream()));

    @Test
    void everyFieldIsNamedOnce() throws IOException {
        assertThat(rows()).hasSize(120);
    }

    @Test
    void theFieldsAreThoseOfTheCollectedForms() throws IOException {
        assumeThat(FIELDS).as("the collection of official forms is not beside the project").exists();
        List<String> collected = JsonMapper.shared().readTree(Files.readString(FIELDS)).valueStream()
                .map(field -> field.path("id")).map(JsonNode::asString).toList();
        assertThat(rows().keySet()).containsExactlyElementsOf(collected);
    }

    @Test
    void everyPathLeadsToAMemberOfTheModel() throws IOException {
        Map<String, String> homes = rows();
        homes.keySet().removeAll(COMPUTED.keySet());
        assertThat(homes).allSatisfy((field, home) -> {
            assertThat(home).as(field).matches("`[A-Za-z/-]+`");
            assertThat(leads(Register.class, List.of(home.replace("`", "").split("/")))).as(home).isTrue();
        });
    }

    @Test
    void everyComputedFieldIsComputedOfTheSample() throws Exception {
        Register sample = RopaFormat.read(Files.readAllBytes(Path.of("assets/samples/nordlicht.ropa")));
        Map<String, String> homes = rows();
        assertThat(COMPUTED).allSatisfy((field, compute) -> {
            assertThat(homes.get(field)).as(field).endsWith("(computed)");
            assertThat(compute.apply(sample)).as(field).isNotEmpty();
        });
    }

    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(DOCUMENT)).results().toList()) {
            assertThat(rows.put(row.group(1), row.group(2))).as(row.group(1)).isNull();
        }
        return rows;
    }

    private static boolean leads(Type type, List<String> path) {
        Type inner = type instanceof ParameterizedType generic && generic.getRawType() != Register.class
                && isContainer(generic) ? generic.getActualTypeArguments()[0] : type;
        if (path.isEmpty()) {
            return true;
        }
        if (!inner.equals(type)) {
            return leads(inner, path);
        }
        if (!(type instanceof Class<?> shape)) {
            return false;
        }
        return shape.isSealed() ? throughKind(shape, path) : throughComponent(shape, path);
    }

    private static boolean isContainer(ParameterizedType type) {
        return !type.getRawType().getTypeName().endsWith(".Id");
    }

    private static boolean throughKind(Class<?> sealed, List<String> path) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT).equals(path.getFirst()))
                .anyMatch(kind -> leads(kind, path.subList(1, path.size())));
    }

    private static boolean throughComponent(Class<?> record, List<String> path) {
        return Stream.ofNullable(record.getRecordComponents()).flatMap(Arrays::stream)
                .filter(component -> component.getName().equals(path.getFirst()))
                .map(RecordComponent::getGenericType)
                .anyMatch(type -> leads(type, path.subList(1, path.size())));
    }

    private static Stream<Activity> uses(Register register) {
        return register.activities().stream();
    }

    private static Stream<Disclosure> disclosures(Register register) {
        return register.activities().stream().flatMap(a -> a.disclosures().stated().stream())
                .flatMap(List::stream);
    }

    private static Stream<Transfer> transfers(Register register) {
        return register.activities().stream().flatMap(a -> Transfer.of(register, a, LAW).stream());
    }
}
