package org.tabularium.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tabularium.Chance;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Register;

class RoundTripTest {

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    @Property(seed = Chance.SEED, tries = 80, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBackAsTheSameRegister(@ForAll("registers") Register register)
            throws StoreException {
        assertThat(RopaFormat.read(RopaFormat.write(register))).isEqualTo(register);
    }

    @Property(seed = Chance.SEED, tries = 80, edgeCases = EdgeCasesMode.NONE)
    void aCanonicalFileIsWrittenBackByteForByte(@ForAll("registers") Register register)
            throws StoreException {
        byte[] bytes = RopaFormat.write(register);
        assertThat(new String(RopaFormat.write(RopaFormat.read(bytes)), UTF_8))
                .isEqualTo(new String(bytes, UTF_8));
    }

    @Property(seed = Chance.SEED, tries = 80, edgeCases = EdgeCasesMode.NONE)
    void everyBeginningOfAFileIsSaidToBeCutOff(@ForAll("registers") Register register,
            @ForAll @IntRange(min = 1, max = 1_000_000) int anywhere) {
        byte[] bytes = RopaFormat.write(register);
        // Without its last newline and bracket, or any more of its end.
        byte[] beginning = Arrays.copyOf(bytes, 1 + anywhere % (bytes.length - 2));
        assertThat(Broken.problem(beginning)).isInstanceOf(Problem.CutOff.class);
    }
}
