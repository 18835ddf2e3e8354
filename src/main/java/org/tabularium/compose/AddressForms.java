package org.tabularium.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// How the countries write postal code and city: "24103 Kiel", but "Austin, TX 78701".
///
/// @param forms the forms by ISO 3166-1 alpha-2 code; the one of the empty code holds where no other does
public record AddressForms(Map<String, String> forms) {
    private static final String FILE = "/assets/texts/addresses.json";
    private static final String CODE = "{code}";
    private static final String CITY = "{city}";

    /// Reads `assets/texts/addresses.json`.
    public static AddressForms load() {
        try (InputStream in = AddressForms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            Map<String, String> forms = new HashMap<>();
            JsonMapper.shared().readTree(in).properties()
                    .forEach(e -> forms.put(e.getKey(), e.getValue().asString()));
            return new AddressForms(Map.copyOf(forms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The line of the city; either part may be empty.
    public Line city(String country, Line code, Line city) {
        if (code.isEmpty() || city.isEmpty()) {
            return code.isEmpty() ? city : code;
        }
        String form = forms.getOrDefault(country, forms.getOrDefault("", CODE + " " + CITY));
        String between = form.replace(CODE, "").replace(CITY, "");
        return form.startsWith(CITY) ? city.add(between).add(code) : code.add(between).add(city);
    }
}
