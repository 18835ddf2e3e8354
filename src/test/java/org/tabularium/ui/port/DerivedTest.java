package org.tabularium.ui.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class DerivedTest {
    private final Deque<Runnable> elsewhere = new ArrayDeque<>();
    private final List<String> looked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final Derived<String, String> derived =
            new Derived<>(new Held(), this::look, told::add, failures::add);

    private String look(String value) {
        looked.add(value);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("nothing");
        }
        return value + "!";
    }

    @Test
    void onlyTheLatestOfSeveralValuesIsToldAndThoseBetweenAreNotEvenLookedAt() {
        derived.of("a");
        derived.of("b");
        derived.of("c");
        go();
        assertThat(told).isEmpty();
        go();
        assertThat(told).containsExactly("c!");
        assertThat(looked).containsExactly("a", "c");
    }

    @Test
    void theFormerStandsUntilTheNewOneIsThere() {
        derived.of("a");
        go();
        derived.of("b");
        assertThat(derived.latest()).contains("a!");
        go();
        assertThat(derived.latest()).contains("b!");
    }

    @Test
    void theSameValueIsLookedAtOnce() {
        derived.of("a");
        go();
        derived.of("a");
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void whatWaitsIsDoneOnceTheLatestIsTold() {
        List<String> seen = new ArrayList<>();
        derived.of("a");
        derived.whenThere(() -> seen.addAll(told));
        derived.of("b");
        go();
        assertThat(seen).isEmpty();
        go();
        assertThat(seen).containsExactly("b!");
        derived.whenThere(() -> seen.add("at once"));
        assertThat(seen).contains("at once");
    }

    @Test
    void aFailureIsToldAndTheNextValueIsLookedAtAllTheSame() {
        derived.of("");
        go();
        assertThat(failures).hasSize(1);
        derived.of("a");
        go();
        assertThat(told).containsExactly("a!");
    }

    private void go() {
        elsewhere.remove().run();
    }

    /// Does the work when it is let go.
    private final class Held implements Ports.Background {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            elsewhere.add(() -> {
                T result;
                try {
                    result = work.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(result);
            });
        }
    }
}
