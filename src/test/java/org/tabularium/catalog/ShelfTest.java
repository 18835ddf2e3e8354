package org.tabularium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

class ShelfTest {
    @Test
    void everyListOfEntitiesOfARegisterIsAShelf() {
        List<?> kinds = Arrays.stream(Register.class.getRecordComponents()).map(c -> c.getGenericType())
                .filter(t -> t instanceof ParameterizedType p && p.getRawType().equals(List.class))
                .map(t -> ((ParameterizedType) t).getActualTypeArguments()[0])
                .filter(t -> t instanceof Class<?> c && Identified.class.isAssignableFrom(c)).toList();
        assertThat(Shelf.ALL).extracting(s -> (Object) s.kind()).containsExactlyInAnyOrderElementsOf(kinds);
    }
}
