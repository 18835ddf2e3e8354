package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.Chance;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Register;

/// `mvn test -Dtest=SchemaTest -Dschema.write` publishes the schema anew after a change of the model.
class SchemaTest {
    private static final Path PUBLISHED = Path.of("assets/schema/ropa-1.schema.json");

    @Test
    void thePublishedSchemaIsThatOfTheModel() throws IOException {
        String schema = ModelSchema.text();
        if (System.getProperty("schema.write") != null) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, schema);
        }
        assertThat(Files.readString(PUBLISHED))
                .as("the model has changed and the published schema has not: look at "
                        + "the difference, then run mvn test -Dtest=SchemaTest -Dschema.write")
                .isEqualTo(schema);
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsValid() {
        return Samples.all().stream().map(file -> DynamicTest.dynamicTest(file.toString(),
                () -> assertThat(schema().validate(Files.readString(file), InputFormat.JSON)).isEmpty()));
    }

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    @Property(seed = Chance.SEED, tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whateverIsWrittenIsValid(@ForAll("registers") Register register) throws IOException {
        String text = new String(RopaFormat.write(register), StandardCharsets.UTF_8);
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"title\": \"x\"", "\"parties\": [{\"id\": \"P\"}]",
            "\"parties\": [{\"name\": \"x\"}]",
            "\"activities\": [{\"id\": \"a\", \"status\": \"gone\"}]",
            "\"controller\": {\"dpo\": {\"maybe\": {}}}",
            "\"parties\": [{\"id\": \"p\", \"destinations\": [{\"safeguards\": [{\"kind\": \"hope\"}]}]}]"})
    void whatTheProgramRefusesIsNotValid(String members) throws IOException {
        String text = Broken.register(members);
        assertThat(Broken.problem(text)).isInstanceOf(Problem.Misfit.class);
        assertThat(schema().validate(text, InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED), InputFormat.JSON);
    }
}
