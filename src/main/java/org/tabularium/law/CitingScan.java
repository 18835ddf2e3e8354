package org.tabularium.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Puts the pieces of one text together. An act belongs to the sections before it; to those after it only if
/// it stands right before their sign.
final class CitingScan {
    private final String text;
    private final List<Citing> found = new ArrayList<>();
    private final List<Section> open = new ArrayList<>();
    /// The act right before the sign, or empty.
    private String before = "";
    /// An act that no section has claimed, or empty, and where it ends.
    private String free = "";
    private int freeEnd;
    private int passed;
    private boolean expecting;
    private boolean several;
    private String paragraph = "";
    private String list = "";

    private record Section(String number, Set<String> parts) {}

    CitingScan(String text) {
        this.text = text;
    }

    /// The scan has come this far.
    void passed(int end) {
        passed = end;
    }

    void act(String act, int start, int end) {
        if (!open.isEmpty() && (before.isEmpty() || gap(passed, start).isBlank())) {
            close(act);
        } else {
            close(before);
            free = act;
            freeEnd = end;
        }
        expecting = false;
        list = "";
        paragraph = "";
    }

    void sign(boolean plural, int start) {
        if (!before.isEmpty()) {
            close(before);
        }
        if (!free.isEmpty() && gap(freeEnd, start).strip().matches("[(:]?") && open.isEmpty()) {
            before = free;
            free = "";
        }
        expecting = true;
        several = plural;
        list = "";
        paragraph = "";
    }

    void number(String number, int start) {
        String plain = number.replaceAll("[.\\s]", "").toLowerCase(Locale.ROOT);
        boolean next = several && list.isEmpty()
                && gap(passed, start).strip().matches("[,;/]|und|and|bis|to|–|-");
        if (expecting || next) {
            open.add(new Section(plain, new LinkedHashSet<>()));
            expecting = false;
            paragraph = "";
            list = "";
        } else if (!open.isEmpty() && !list.isEmpty()
                && gap(passed, start).strip().matches("[,;/]|und|and|bis|to|–|-")) {
            add(list, plain);
        }
    }

    void part(String kind, String number) {
        String lower = kind.toLowerCase(Locale.ROOT);
        add(lower.startsWith("abs") || lower.startsWith("para") ? "paragraph"
                : lower.startsWith("s") && !lower.startsWith("sub") ? "sentence" : "number",
                number.toLowerCase(Locale.ROOT));
    }

    /// A number in parentheses, as in "6(1)(f)" and "257(1) no. 4, (4)".
    void paren(String number, int start) {
        add(paragraph.isEmpty() || start > passed ? "paragraph" : "number", number);
    }

    /// All that was cited.
    List<Citing> end() {
        close(before.isEmpty() ? free : before);
        return List.copyOf(found);
    }

    private void add(String kind, String number) {
        if (open.isEmpty()) {
            return;
        }
        list = kind;
        if (kind.equals("paragraph")) {
            paragraph = number;
            open.getLast().parts().add(number);
        } else {
            open.getLast().parts().add((paragraph.isEmpty() ? "1" : paragraph) + "/"
                    + (kind.equals("sentence") ? "s" : "") + number);
        }
    }

    private void close(String act) {
        if (!act.isEmpty()) {
            open.forEach(s -> found.add(new Citing(act, s.number(), s.parts())));
        }
        open.clear();
        before = "";
        free = "";
    }

    private String gap(int from, int to) {
        return from >= to ? "" : text.substring(from, to);
    }
}
