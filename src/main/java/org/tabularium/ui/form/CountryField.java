package org.tabularium.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tabularium.catalog.Catalog;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// A field in which a country is chosen, outside a form.
public final class CountryField {
    private final Chooser<String> chooser;
    private final Choices<String> countries;
    private final Consumer<String> chosen;
    private String code = "";

    /// @param name its name for those who do not see the label above it
    /// @param chosen told of another country
    public CountryField(Law law, Words words, String name, Consumer<String> chosen) {
        this.chosen = chosen;
        countries =
                Choices.countries(new Host(() -> Register.blank(List.of(words.language()), ""), law, words,
                        words, spot -> {}, () -> Catalog.EMPTY));
        chooser = new Chooser<>(words.get("chooser.prompt"), name, words,
                new Chooser.Offer<>(countries.offered(), this::choose, Optional.empty()));
    }

    public Node node() {
        return chooser.node();
    }

    /// ISO 3166-1 alpha-2 code of the country chosen; empty for none.
    public String code() {
        return code;
    }

    public void show(String country) {
        code = country;
        chooser.show(country.isEmpty() ? "" : countries.shown().apply(country).title());
    }

    private void choose(String country) {
        show(country);
        chosen.accept(country);
    }
}
