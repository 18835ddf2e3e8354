package org.tabularium.bench;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tabularium.check.Checker;
import org.tabularium.check.Findings;
import org.tabularium.check.rule.Rules;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Register;

/// Checking a register: all of it, and again after an edit.
public class CheckBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /// A register that has been checked, and the same with its last activity edited.
    @State(Scope.Benchmark)
    public static class Checked {
        private final Law law = Law.load();
        private final Checker checker = new Checker(law, Rules.all());
        private Register register = Workload.register(1);
        private Register edited = register;
        private int next;

        @Setup
        public void open(Content content) {
            register = content.register;
            edited = Vocabulary.ACTIVITIES.replace(register,
                    content.last().withName(Words.text("Führen der Akten", "Keeping files")));
            checker.check(register, DAY);
        }
    }

    @Benchmark
    public Findings all(Checked checked) {
        return Checker.once(checked.register, checked.law, Rules.all(), DAY);
    }

    @Benchmark
    public Findings afterEdit(Checked checked) {
        return checked.checker.check(checked.next++ % 2 == 0 ? checked.edited : checked.register, DAY);
    }
}
