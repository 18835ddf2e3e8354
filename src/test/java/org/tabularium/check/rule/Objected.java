package org.tabularium.check.rule;

import java.util.stream.Stream;
import org.tabularium.check.Checker;
import org.tabularium.check.Finding;
import org.tabularium.law.Law;
import org.tabularium.model.Register;

/// What the rules find in their examples, for tests of other rooms.
public final class Objected {
    private static final Law LAW = Law.load();

    /// A finding with the register it was found in.
    public record In(Finding finding, Register register) {}

    private Objected() {}

    /// Everything found in all examples.
    public static Stream<In> all() {
        return RulesTest.examples().flatMap(e -> found(e.against(), e));
    }

    private static Stream<In> found(Register register, Example example) {
        return Checker.once(register, LAW, Rules.all(), example.today()).open()
                .map(finding -> new In(finding, register));
    }
}
