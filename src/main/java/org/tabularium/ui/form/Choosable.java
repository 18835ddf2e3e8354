package org.tabularium.ui.form;

import java.util.Locale;

/// Something that can be chosen from a list.
///
/// @param <T> what is chosen
/// @param title what it is called
/// @param detail what it is, muted beside the title; may be empty
public record Choosable<T>(T value, String title, String detail) {

    boolean matches(String query) {
        return (title + " " + detail).toLowerCase(Locale.ROOT)
                .contains(query.strip().toLowerCase(Locale.ROOT));
    }
}
