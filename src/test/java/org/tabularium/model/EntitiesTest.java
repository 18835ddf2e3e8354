package org.tabularium.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tabularium.Chance;

/// The lists of a register, which know where the entity of an id stands.
class EntitiesTest {

    @Property(seed = Chance.SEED, tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anEntityIsFoundByItsIdBeforeAndAfterOthersAreReplacedAddedAndRemoved(
            @ForAll @IntRange(min = 1, max = 140) int size, @ForAll @IntRange(min = 0, max = 139) int any) {
        List<Department> plain = IntStream.range(0, size).mapToObj(i -> department(i, "")).toList();
        List<Department> entities = Entities.of(plain);
        Department other = department(any % size, "Einkauf");
        assertAlike(entities, plain);
        assertAlike(Identified.replace(entities, other), Identified.replace(plain, other));
        assertAlike(Entities.of(Identified.without(entities, other.id())),
                Identified.without(plain, other.id()));
        assertAlike(Entities.of(Identified.with(entities, department(size, ""))),
                Identified.with(plain, department(size, "")));
        assertThat(Identified.replace(entities, department(size, ""))).isSameAs(entities);
    }

    private static void assertAlike(List<Department> entities, List<Department> plain) {
        assertThat(entities).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(plain).isEqualTo(entities);
        for (int i = 0; i < 145; i++) {
            Id<Department> id = department(i, "").id();
            assertThat(Identified.find(entities, id)).isEqualTo(Identified.find(plain, id));
            assertThat(Identified.place(entities, id)).isEqualTo(Identified.place(plain, id));
        }
    }

    private static Department department(int number, String name) {
        return Department.blank(new Id<>("dep-" + number), LocalText.of(Language.GERMAN, name));
    }
}
