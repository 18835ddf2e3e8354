package org.tabularium.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Adding to, replacing in and removing from each list of a register.
class VocabularyTest {
    private static final List<Vocabulary<?>> ALL = List.of(Vocabulary.ACTIVITIES, Vocabulary.PARTIES,
            Vocabulary.DEPARTMENTS, Vocabulary.SUBJECTS, Vocabulary.DATA, Vocabulary.RETENTION,
            Vocabulary.MEASURES, Vocabulary.SYSTEMS, Vocabulary.MANDATES, Vocabulary.JOINT,
            Vocabulary.UNDERTAKINGS, Vocabulary.NOTICES, Vocabulary.REVIEWS);

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of("Müller & Söhne", "Übungen", "", "   ", "ß", "漢字", "a--b", "-"),
                Arbitraries.strings().all().ofMaxLength(90));
    }

    @Property(seed = Chance.SEED, tries = 60, edgeCases = EdgeCasesMode.NONE)
    void twoOfTheSameNameGetIdsThatNobodyHas(@ForAll("registers") Register register,
            @ForAll("names") String name) {
        ALL.forEach(vocabulary -> staysUnique(vocabulary, register, name));
    }

    @Property(seed = Chance.SEED, tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatIsAddedIsTheLastAndRemovingItGivesBackWhatWas(@ForAll("registers") Register register,
            @ForAll("names") String name) {
        ALL.forEach(vocabulary -> addsAndRemoves(vocabulary, register, name));
    }

    @Property(seed = Chance.SEED, tries = 40, edgeCases = EdgeCasesMode.NONE)
    void replacingChangesOneEntityInItsPlace(@ForAll("registers") Register register,
            @ForAll("names") String name) {
        ALL.forEach(vocabulary -> replaces(vocabulary, register, name));
    }

    @Property(seed = Chance.SEED, tries = 40, edgeCases = EdgeCasesMode.NONE)
    void removingTakesOneEntityAndNoOther(@ForAll("registers") Register register) {
        ALL.forEach(vocabulary -> removes(vocabulary, register));
    }

    private static <T extends Identified<T>> void staysUnique(Vocabulary<T> vocabulary, Register register,
            String name) {
        LocalText called = LocalText.of(Language.GERMAN, name);
        Register once = vocabulary.add(register, vocabulary.fresh(register, called));
        Register twice = vocabulary.add(once, vocabulary.fresh(once, called));
        assertThat(ids(vocabulary, twice)).doesNotHaveDuplicates()
                .hasSize(ids(vocabulary, register).size() + 2)
                .last().asString().startsWith(vocabulary.prefix());
    }

    private static <T extends Identified<T>> void addsAndRemoves(Vocabulary<T> vocabulary, Register register,
            String name) {
        T entity = vocabulary.fresh(register, LocalText.of(Language.GERMAN, name));
        Register longer = vocabulary.add(register, entity);
        assertThat(vocabulary.list().of(longer)).last().isEqualTo(entity);
        assertThat(vocabulary.find(longer, entity.id())).contains(entity);
        assertThat(vocabulary.label(entity, Language.GERMAN, Language.GERMAN))
                .isEqualTo(name.isBlank() ? "" : name);
        assertThat(vocabulary.remove(longer, entity.id())).isEqualTo(register);
    }

    private static <T extends Identified<T>> void replaces(Vocabulary<T> vocabulary, Register register,
            String name) {
        List<T> before = vocabulary.list().of(register);
        for (int i = 0; i < before.size(); i++) {
            T other = vocabulary.create().apply(before.get(i).id(), LocalText.of(Language.GERMAN, name));
            List<T> expected = new ArrayList<>(before);
            expected.set(i, other);
            Register changed = vocabulary.replace(register, other);
            assertThat(vocabulary.list().of(changed)).isEqualTo(expected);
            assertThat(vocabulary.replace(changed, before.get(i))).isEqualTo(register);
        }
        T unknown = vocabulary.fresh(register, LocalText.of(Language.GERMAN, name));
        assertThat(vocabulary.replace(register, unknown)).isEqualTo(register);
    }

    private static <T extends Identified<T>> void removes(Vocabulary<T> vocabulary, Register register) {
        for (T entity : vocabulary.list().of(register)) {
            List<T> expected = new ArrayList<>(vocabulary.list().of(register));
            expected.remove(entity);
            Register shorter = vocabulary.remove(register, entity.id());
            assertThat(vocabulary.list().of(shorter)).isEqualTo(expected);
            assertThat(vocabulary.find(shorter, entity.id())).isEmpty();
            assertThat(vocabulary.list().with(shorter, vocabulary.list().of(register))).isEqualTo(register);
        }
    }

    private static <T extends Identified<T>> List<Id<T>> ids(Vocabulary<T> vocabulary, Register register) {
        return vocabulary.list().of(register).stream().map(Identified::id).toList();
    }
}
