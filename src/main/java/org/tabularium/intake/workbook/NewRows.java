package org.tabularium.intake.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.form.Listing;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.sheet.Row;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Rows that the user has added: without an id, or copied with that of another row.
final class NewRows {
    private static final Set<String> MADE =
            Set.of("activity", "mandate", "party", "retention", "measure", "subject",
                    "data", "system");
    private static final String NAME = "name";
    private final Language language;
    /// The ids of what was made, by the page and the number of the row.
    private final Map<String, String> ids = new HashMap<>();
    private Register register;

    /// @param language of the workbook
    NewRows(Register base, Language language, List<Page> pages) {
        this.register = base;
        this.language = language;
        pages.stream().filter(p -> MADE.contains(p.composed().key())).forEach(this::add);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /// The register with an entity for each new row, of which only the name is known.
    Register register() {
        return register;
    }

    /// The id of what a row is about: its own, or that of what was made for it; nothing if there is none.
    Optional<String> id(Page page, Row row) {
        return Optional.ofNullable(ids.get(key(page, row)));
    }

    private void add(Page page) {
        Map<String, Integer> known = Page.ids(page.composed());
        Set<String> seen = new HashSet<>();
        for (Row row : page.rows()) {
            String id = page.id(row);
            boolean isNew = id.isEmpty() || (!seen.add(id) && known.containsKey(id));
            String name = Plain.line(name(page, row));
            if (isNew && !name.isEmpty()) {
                Listing.of(page.composed().key())
                        .ifPresent(l -> ids.put(key(page, row), made(l.vocabulary(), name)));
            }
        }
    }

    private static String name(Page page, Row row) {
        for (int i = 0; i < page.composed().columns().size(); i++) {
            if (page.composed().columns().get(i).key().equals(NAME)) {
                return page.cell(row, i).orElse("");
            }
        }
        return "";
    }

    private <T extends Identified<T>> String made(Vocabulary<T> list, String name) {
        Language writing = register.languages().contains(language) ? language : register.primary();
        T made = list.fresh(register, LocalText.of(writing, name));
        register = list.add(register, made);
        return made.id().value();
    }

    private static String key(Page page, Row row) {
        return page.composed().key() + ":" + row.number();
    }
}
