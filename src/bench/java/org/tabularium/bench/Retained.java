package org.tabularium.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.edit.search.SearchIndex;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// What lies in memory, as the difference of the heap after collecting garbage.
final class Retained {
    private static final int STEPS = 500;
    private static final List<Object> KEPT = new ArrayList<>();

    private Retained() {}

    static void print(PrintStream out) {
        out.printf("%nMemory (heap in use after collecting garbage)%n");
        Law law = Law.load();
        for (int size : Measured.SIZES) {
            byte[] file = RopaFormat.write(Workload.register(size));
            long register = bytes(() -> read(file));
            long undo = bytes(() -> edited(read(file))) - register;
            line(out, "register of " + size, register, size);
            Register read = read(file);
            line(out, "its search index", bytes(() -> index(law, read)), size);
            line(out, STEPS + " steps to undo in it", undo, STEPS);
        }
    }

    private static void line(PrintStream out, String what, long bytes, int parts) {
        out.printf(Locale.ROOT, "  %-28s %8.2f MB, %,7d bytes each%n", what, bytes / 1e6, bytes / parts);
    }

    private static Register read(byte[] file) {
        try {
            return RopaFormat.read(file);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SearchIndex index(Law law, Register register) {
        SearchIndex index = SearchBenchmark.fresh(law);
        index.of(register);
        return index;
    }

    private static Editor edited(Register register) {
        Editor editor = Editor.fresh(register);
        for (int i = 0; i < STEPS; i++) {
            Activity activity = register.activities().get(i % register.activities().size());
            Activity changed = activity.withNote("Wiedervorlage " + i);
            editor.edit(new StepName("step.change", "activity.note"), Spot.NONE,
                    r -> Vocabulary.ACTIVITIES.replace(r, changed));
        }
        return editor;
    }

    /// The second difference, because what is made for the first time brings classes and caches with it.
    private static long bytes(Supplier<Object> made) {
        long difference = 0;
        for (int i = 0; i < 2; i++) {
            long before = used();
            KEPT.add(made.get());
            difference = used() - before;
            KEPT.clear();
        }
        return difference;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
