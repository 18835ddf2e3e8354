package org.tabularium.ui.list;

import java.util.List;
import org.tabularium.check.Finding;

/// What an entry of a list says.
///
/// @param number number in the list; may be empty
/// @param title first line
/// @param detail second line
/// @param findings what was found wrong with it
public record Entry(String number, String title, String detail, List<Finding> findings) {
    public Entry {
        findings = List.copyOf(findings);
    }

    public Entry(String number, String title, String detail) {
        this(number, title, detail, List.of());
    }

    String spoken() {
        return (number + " " + title + (detail.isEmpty() ? "" : ", " + detail)).strip();
    }
}
