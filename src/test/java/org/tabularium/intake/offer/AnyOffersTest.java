package org.tabularium.intake.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.catalog.Catalog;
import org.tabularium.edit.References;
import org.tabularium.form.Forms;
import org.tabularium.form.Listing;
import org.tabularium.form.Reached;
import org.tabularium.intake.draft.Where;
import org.tabularium.law.Law;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// Whatever of whatever policy is taken, the register stays whole.
class AnyOffersTest {
    private static final Law LAW = Law.load();
    private static final Catalog CATALOG = catalog();

    private static Catalog catalog() {
        try {
            return CatalogFiles.delivered();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.oneOf(AnyRegister.registers().filter(r -> !r.languages().isEmpty()),
                Arbitraries.of(Register.blank(List.of(Language.GERMAN), "DE"),
                        Register.blank(List.of(Language.ENGLISH), "")));
    }

    private static Set<String> some(Offers offers, long seed) {
        Random random = new Random(seed);
        int share = random.nextInt(1, 5);
        return offers.ids().stream().filter(_ -> random.nextInt(4) < share).collect(Collectors.toSet());
    }

    @Property(seed = Chance.SEED, tries = 120, edgeCases = EdgeCasesMode.NONE)
    void whatIsTakenLeadsNowhereItShouldNot(@ForAll("registers") Register base, @ForAll long seed) {
        Offers offers = Offers.of(AnyFacts.of(seed), base, LAW, CATALOG);
        Set<String> before =
                References.dangling(base).stream().map(Object::toString).collect(Collectors.toSet());
        Register register = offers.register(some(offers, seed));
        assertThat(References.dangling(register).stream().map(Object::toString)).isSubsetOf(before);
    }

    @Property(seed = Chance.SEED, tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whatIsTakenIsWrittenAndReadAgain(@ForAll long seed) throws StoreException, IOException {
        Register base = Register.blank(List.of(Language.GERMAN), "DE");
        Offers offers = Offers.of(AnyFacts.of(seed), base, LAW, CATALOG);
        Register register = offers.register(some(offers, seed));
        byte[] written = RopaFormat.write(register);
        assertThat(RopaFormat.read(written)).isEqualTo(register);
        assertThat(schema().validate(new String(written, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assets/schema/ropa-1.schema.json")));
    }

    @Property(seed = Chance.SEED, tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theSameOffersGiveTheSameRegister(@ForAll long seed) {
        Register base = Register.blank(List.of(Language.GERMAN), "DE");
        Offers offers = Offers.of(AnyFacts.of(seed), base, LAW, CATALOG);
        Set<String> some = some(offers, seed);
        assertThat(offers.register(some)).isEqualTo(offers.register(some))
                .isEqualTo(Offers.of(AnyFacts.of(seed), base, LAW, CATALOG).register(some));
        assertThat(offers.register(offers.possible(some))).isEqualTo(offers.register(some));
    }

    @Property(seed = Chance.SEED, tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyOfferSetsAFieldOfTheForms(@ForAll long seed) {
        Offers offers =
                Offers.of(AnyFacts.of(seed), Register.blank(List.of(Language.GERMAN), "DE"), LAW, CATALOG);
        Register whole = offers.register(offers.ids());
        assertThat(offers.all())
                .allSatisfy(o -> assertThat(isThere(whole, o.where())).as(o.toString()).isTrue());
        assertThat(offers.ids()).hasSameSizeAs(offers.all());
    }

    private static boolean isThere(Register register, Where where) {
        return Listing.of(where.list()).map(l -> isThere(l, register, where))
                .orElseGet(() -> Reached.at(Forms.CONTROLLER, register, where.path()).isPresent());
    }

    private static <T extends Identified<T>> boolean isThere(Listing<T> list, Register register,
            Where where) {
        Optional<T> entity = list.vocabulary().find(register, new Id<>(where.entity()));
        return entity
                .filter(e -> where.path().isEmpty() || Reached.at(list.form(), e, where.path()).isPresent())
                .isPresent();
    }

    @Property(seed = Chance.SEED, tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whatHasBeenTakenIsNotOfferedAgain(@ForAll long seed) {
        Offers offers =
                Offers.of(AnyFacts.of(seed), Register.blank(List.of(Language.GERMAN), "DE"), LAW, CATALOG);
        Register whole = offers.register(offers.ids());
        Stream<Offer> again = Offers.of(AnyFacts.of(seed), whole, LAW, CATALOG).all().stream()
                .filter(o -> o.kind() == Offer.Kind.ACTIVITY || o.kind() == Offer.Kind.LEGAL_BASIS);
        assertThat(again).isEmpty();
    }
}
