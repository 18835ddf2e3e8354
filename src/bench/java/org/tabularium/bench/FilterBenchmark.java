package org.tabularium.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tabularium.edit.Filter;
import org.tabularium.edit.Finder;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Register;

/// Narrowing the list of activities.
public class FilterBenchmark {

    /// The list as it is while somebody types into its filter: what entries are found by is known already.
    @State(Scope.Benchmark)
    public static class Narrowed {
        private static final List<Filter> TEXTS =
                List.of(Filter.NONE.withText("b"), Filter.NONE.withText("buch"),
                        Filter.NONE.withText("files"), Filter.NONE.withText("gibt es nicht"));
        private static final Filter DRAFTS =
                Filter.NONE.toggled(new Filter.Criterion.Status(Activity.Status.DRAFT));
        private final Finder<Activity> finder = new Finder<>(Vocabulary.ACTIVITIES, Law.load());
        private Register register = Workload.register(1);
        private Register edited = register;
        private int next;

        @Setup
        public void open(Content content) {
            register = content.register;
            edited = Vocabulary.ACTIVITIES.replace(register,
                    content.last().withName(Words.text("Führen der Akten", "Keeping files")));
        }

        private Filter text() {
            return TEXTS.get(next++ % TEXTS.size());
        }
    }

    @Benchmark
    public List<Activity> text(Narrowed narrowed) {
        return narrowed.finder.found(narrowed.register, narrowed.text());
    }

    @Benchmark
    public List<Activity> status(Narrowed narrowed) {
        return narrowed.finder.found(narrowed.register, Narrowed.DRAFTS);
    }

    @Benchmark
    public List<Activity> statusAfterEdit(Narrowed narrowed) {
        return narrowed.finder.found(narrowed.next++ % 2 == 0 ? narrowed.register : narrowed.edited,
                Narrowed.DRAFTS);
    }

    @Benchmark
    public List<Activity> textAfterEdit(Narrowed narrowed) {
        return narrowed.finder.found(narrowed.next % 2 == 0 ? narrowed.register : narrowed.edited,
                narrowed.text());
    }
}
