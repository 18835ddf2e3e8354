package org.tabularium.ui.list;

/// What an entry of a list says.
///
/// @param number number in the list; may be empty
/// @param title first line
/// @param detail second line
public record Entry(String number, String title, String detail) {
    String spoken() {
        return (number + " " + title + (detail.isEmpty() ? "" : ", " + detail)).strip();
    }
}
