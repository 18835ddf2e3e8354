package org.tabularium.store;

import java.util.List;
import java.util.Map;
import org.tabularium.store.Problem.Misfit;

/// A JSON value. Numbers keep the text they were written with, which Jackson's own tree does not.
sealed interface Json {
    /// An object; its members in the order of the file.
    record Obj(Map<String, Json> members) implements Json {
        static final Obj NOTHING = new Obj(Map.of());
    }

    record Arr(List<Json> elements) implements Json {}

    record Str(String text) implements Json {}

    record Num(String text) implements Json {}

    /// One of the words JSON knows.
    enum Word implements Json {
        TRUE("true"), FALSE("false"), NULL("null");

        final String text;

        Word(String text) {
            this.text = text;
        }
    }

    /// Whether a member with this value says nothing and is therefore left out of the file.
    default boolean saysNothing() {
        return switch (this) {
            case Obj(Map<String, Json> members) -> members.isEmpty();
            case Arr(List<Json> elements) -> elements.isEmpty();
            case Str(String text) -> text.isEmpty();
            case Num _,Word _ -> false;
        };
    }

    default Misfit.Shape shape() {
        return switch (this) {
            case Obj _ -> Misfit.Shape.OBJECT;
            case Arr _ -> Misfit.Shape.LIST;
            case Str _ -> Misfit.Shape.TEXT;
            case Num _ -> Misfit.Shape.NUMBER;
            case Word word -> word == Word.NULL ? Misfit.Shape.NULL : Misfit.Shape.TRUTH;
        };
    }
}
