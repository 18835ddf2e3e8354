package org.tabularium.bench;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tabularium.edit.search.Found;
import org.tabularium.edit.search.Query;
import org.tabularium.edit.search.SearchIndex;
import org.tabularium.edit.search.Searchable;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Register;

/// The search of the palette, over everything the register says.
public class SearchBenchmark {
    private static final int MOST = 60;

    /// A register that has been read, and the same one after an edit.
    @State(Scope.Benchmark)
    public static class Read {
        private static final List<String> TYPED =
                List.of("rö", "kunden", "buchhaltung vertrag", "payroll łaski",
                        "gibt es nicht");
        private final Law law = Law.load();
        private SearchIndex index = fresh(law);
        private Register register = Workload.register(1);
        private Register edited = Workload.register(1);
        private Searchable searchable = index.of(register);
        private int next;

        @Setup
        public void read(Content content) {
            register = content.register;
            edited = Vocabulary.ACTIVITIES.replace(register,
                    content.last().withName(Words.text("Führen der Akten", "Keeping files")));
            index = fresh(law);
            searchable = index.of(register);
        }

        private Query query() {
            return Query.of(TYPED.get(next++ % TYPED.size()));
        }
    }

    static SearchIndex fresh(Law law) {
        return new SearchIndex(law, org.tabularium.words.Words.of("form", Locale.GERMAN),
                org.tabularium.words.Words.of("ui", Locale.GERMAN));
    }

    @Benchmark
    public Found search(Read read) {
        return read.searchable.search(read.query(), MOST);
    }

    @Benchmark
    public Found searchAfterEdit(Read read) {
        return read.index.of(read.next % 2 == 0 ? read.register : read.edited).search(read.query(), MOST);
    }

    @Benchmark
    public Searchable index(Read read) {
        return fresh(read.law).of(read.register);
    }
}
