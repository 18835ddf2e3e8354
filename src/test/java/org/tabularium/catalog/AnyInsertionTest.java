package org.tabularium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.RopaFormat;

/// Whatever is inserted into whatever register.
class AnyInsertionTest {
    private static final int FEW = 60;

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    /// Templates of any pack at all, references to nothing included.
    @Provide
    Arbitrary<List<Template>> any() {
        return AnyRegister.registers().map(r -> Pack.alone(r).templates());
    }

    @Provide
    Arbitrary<List<Template>> delivered() throws Exception {
        return Arbitraries.of(CatalogFiles.delivered().templates()).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(seed = Chance.SEED, tries = FEW, edgeCases = EdgeCasesMode.NONE)
    void nothingInsertedRefersToNothing(@ForAll("registers") Register register,
            @ForAll("any") List<Template> templates) {
        inserted(register, templates);
    }

    @Property(seed = Chance.SEED, tries = 20, edgeCases = EdgeCasesMode.NONE)
    void noDeliveredTemplateRefersToNothing(@ForAll("registers") Register register,
            @ForAll("delivered") List<Template> templates) throws Exception {
        Register after = inserted(register, templates);
        assertThat(RopaFormat.read(RopaFormat.write(after)).activities()).hasSameSizeAs(after.activities());
    }

    @Property(seed = Chance.SEED, tries = FEW, edgeCases = EdgeCasesMode.NONE)
    void anInsertionIsOneStepAndUndoneExactly(@ForAll("registers") Register register,
            @ForAll("any") List<Template> templates) {
        Editor editor = Editor.fresh(register);
        editor.edit(new StepName("step.template", "entity.activity"), Spot.NONE,
                r -> Insertion.activities(r, templates).register());
        assertThat(editor.register().activities()).hasSize(register.activities().size() + templates.size());
        editor.undo();
        assertThat(editor.register()).isEqualTo(register);
        assertThat(editor.state().history().undoable()).isEmpty();
    }

    private static Register inserted(Register register, List<Template> templates) {
        Insertion.Inserted inserted = Insertion.activities(register, templates);
        Register after = inserted.register();
        Set<Identified<?>> before = new HashSet<>(Walk.entities(register));
        List<Identified<?>> added = new ArrayList<>(Walk.entities(after));
        added.removeIf(before::contains);
        assertThat(added).flatExtracting(e -> Walk.dangling(after, e)).isEmpty();
        assertThat(inserted.activities()).hasSameSizeAs(templates);
        assertThat(Walk.entities(after)).containsAll(Walk.entities(register));
        for (Shelf<?> shelf : Shelf.ALL) {
            assertThat(shelf.get().apply(after)).extracting(Identified::id).doesNotHaveDuplicates();
        }
        return after;
    }

    @Property(seed = Chance.SEED, tries = FEW, edgeCases = EdgeCasesMode.NONE)
    void aSavedTemplateStandsByItself(@ForAll("registers") Register register) {
        register.activities().forEach(activity -> {
            Register pack = Insertion.pack(register, activity);
            assertThat(Walk.entities(pack)).flatExtracting(e -> Walk.dangling(pack, e)).isEmpty();
            assertThat(pack.activities()).hasSize(1);
            assertThat(Optional.of(pack.languages())).contains(register.languages());
        });
    }
}
