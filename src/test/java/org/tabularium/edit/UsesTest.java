package org.tabularium.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.check.Checker;
import org.tabularium.check.Family;
import org.tabularium.check.Rule;
import org.tabularium.check.Scope;
import org.tabularium.check.Whole;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

/// What the checks count as uses of an entity is what refers to it, read off the model: a reference added to the model
/// is forgotten in neither.
class UsesTest {

    @ParameterizedTest
    @ValueSource(strings = {"assets/samples/nordlicht.ropa",
            "src/test/resources/org/tabularium/store/everything.ropa"})
    void whatTheChecksCountIsWhatRefersToAnEntity(String file) throws Exception {
        Register register = RopaFormat.read(Files.readAllBytes(Path.of(file)));
        Map<String, Integer> referring = new TreeMap<>();
        for (Vocabulary<?> vocabulary : Holdings.ALL) {
            count(register, vocabulary, referring);
        }
        assertThat(referring).isNotEmpty();
        assertThat(counted(register)).isEqualTo(referring);
    }

    /// Whoever refers to an entity; the editor leaves out the entity itself.
    private static <T extends Identified<T>> void count(Register register, Vocabulary<T> vocabulary,
            Map<String, Integer> referring) {
        for (T entity : vocabulary.list().of(register)) {
            int others = References.to(register, vocabulary, List.of(entity.id())).size();
            referring.put(vocabulary.key() + " " + entity.id(),
                    refersToItself(vocabulary, entity) ? others + 1 : others);
        }
    }

    private static <T extends Identified<T>> boolean refersToItself(Vocabulary<T> vocabulary, T entity) {
        Class<?> own = Holdings.kind(vocabulary);
        Set<Id<?>> met = new HashSet<>();
        new Rewriting(Set.of(own), (kind, id) -> {
            if (kind == own) {
                met.add(id);
            }
            return Optional.of(id);
        }).of((Record) entity);
        return met.contains(entity.id());
    }

    private static Map<String, Integer> counted(Register register) {
        Map<String, Integer> uses = new TreeMap<>();
        Rule counting = Rule.advice(Family.CONSISTENCY, "counting").whole(whole -> {
            Scope.ALL.forEach(scope -> count(whole, scope, uses));
            return List.of();
        });
        Checker.once(register, Law.load(), List.of(counting), LocalDate.of(2026, 11, 21));
        return uses;
    }

    private static <T extends Identified<T>> void count(Whole whole, Scope<T> scope,
            Map<String, Integer> uses) {
        scope.list().apply(whole.register())
                .forEach(entity -> uses.put(scope.place() + " " + entity.id(),
                        whole.uses(scope, entity.id())));
    }
}
