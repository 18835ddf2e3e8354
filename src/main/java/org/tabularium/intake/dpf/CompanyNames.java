package org.tabularium.intake.dpf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Names of companies without what does not tell them apart: case, punctuation, the way a legal form is written.
final class CompanyNames {
    private final Terms terms;

    CompanyNames(Terms terms) {
        this.terms = terms;
    }

    /// A folded name. Two companies of the same stem and another legal form are two companies.
    ///
    /// @param stem the name without its legal form
    /// @param form the legal form; empty where none is named
    record Name(String stem, String form) {
        boolean isEmpty() {
            return stem.isEmpty();
        }
    }

    Name fold(String name) {
        String stem = Folding.of(name).replaceFirst("^the ", "");
        List<String> forms = new ArrayList<>();
        for (String[] cut = cut(stem); cut.length > 0; cut = cut(stem)) {
            stem = cut[0];
            forms.addFirst(cut[1]);
        }
        return new Name(stem, String.join(" ", forms));
    }

    /// The stem and the legal form at its end; nothing where there is none.
    private String[] cut(String stem) {
        for (Map.Entry<String, List<String>> form : terms.legalForms().entrySet()) {
            for (String written : form.getValue()) {
                if (stem.endsWith(" " + written)) {
                    return new String[] {stem.substring(0, stem.length() - written.length() - 1).strip(),
                            form.getKey()};
                }
            }
        }
        return new String[0];
    }

    /// The names in a cell. A comma before a legal form belongs to the name.
    List<String> list(String cell) {
        List<String> names = new ArrayList<>();
        for (String group : cell.split("[;|\\n•]")) {
            boolean first = true;
            for (String piece : group.split(",")) {
                String name = piece.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
                if (!first && isForm(name)) {
                    names.addLast(names.removeLast() + ", " + name);
                } else if (!Folding.of(name).isEmpty()) {
                    names.add(name);
                    first = false;
                }
            }
        }
        return names.stream().distinct().collect(Collectors.toUnmodifiableList());
    }

    private boolean isForm(String piece) {
        Name name = fold("- x " + piece);
        return name.stem().equals("x") && !name.form().isEmpty();
    }
}
