package org.tabularium.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tabularium.check.Scope;
import org.tabularium.model.Answer;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

/// The texts that rules read are all texts there are: those found by reflection in a register in which every component
/// of the model is recorded.
class TextsTest {
    private final Set<LocalText> read = new HashSet<>();
    private final Set<LocalText> there = new HashSet<>();

    @Test
    void noTextIsForgotten() throws Exception {
        Register register = RopaFormat.read(Files.readAllBytes(
                Path.of("src/test/resources/org/tabularium/store/everything.ropa")));
        for (Scope<?> scope : Scope.ALL) {
            for (Identified<?> entity : scope.list().apply(register)) {
                Texts.of(entity, new Texts.Reader() {
                    @Override
                    public void read(String field, LocalText text) {
                        read.add(text);
                    }

                    @Override
                    public void plain(String field, String text) {
                        // not a text in several languages
                    }
                });
                collect(entity);
            }
        }
        assertThat(there).hasSizeGreaterThan(50);
        assertThat(read).containsAll(there);
    }

    private void collect(Object value) throws ReflectiveOperationException {
        switch (value) {
            case LocalText text when !text.isEmpty() -> there.add(text);
            case Optional<?> optional when optional.isPresent() -> collect(optional.get());
            case List<?> list -> {
                for (Object element : list) {
                    collect(element);
                }
            }
            case Answer<?> _,Record _ -> {
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    if (value.getClass().getPackage().equals(Register.class.getPackage())) {
                        component.getAccessor().setAccessible(true);
                        collect(component.getAccessor().invoke(value));
                    }
                }
            }
            default -> {
                // holds no text
            }
        }
    }
}
