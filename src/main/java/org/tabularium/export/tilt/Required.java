package org.tabularium.export.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Answers what the schema requires. What the register does not say is said to be missing, in a form that the
/// schema takes and nobody takes for a fact, and its place is noted.
final class Required {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    /// The schema's form of telephone numbers.
    private static final Pattern PHONE = Pattern.compile("\\+*\\(?[0-9]{1,4}\\)?[-\\s./0-9]*");
    /// ISO 3166-1 leaves this code to its users; the CLDR uses it for unknown regions.
    private static final String NOWHERE = "ZZ";
    /// RFC 2606 keeps this domain for examples: nobody has an address there. Validators that know domains refuse
    /// `invalid`, which would say it better.
    private static final String NOBODY = "not-stated@example.org";

    private final String missing;
    private final List<String> places = new ArrayList<>();

    /// @param missing "not stated" in the language of the document
    Required(String missing) {
        this.missing = missing;
    }

    /// The places of what is missing, as JSON pointers, in order.
    List<String> places() {
        return List.copyOf(places);
    }

    void note(String place) {
        places.add(place);
    }

    String text(String text, String place) {
        return text.isBlank() ? noted(missing, place) : text.strip();
    }

    String country(String code, String place) {
        return COUNTRY.matcher(code).matches() ? code : noted(NOWHERE, place);
    }

    String email(String address, String place) {
        return EMAIL.matcher(address.strip()).matches() ? address.strip() : noted(NOBODY, place);
    }

    private String noted(String instead, String place) {
        note(place);
        return instead;
    }

    /// A member that may be missing.
    static Map<String, Object> member(String name, String value) {
        return value.isBlank() ? Map.of() : Map.of(name, value.strip());
    }

    static Map<String, Object> country(String code) {
        return COUNTRY.matcher(code).matches() ? Map.of("country", code) : Map.of();
    }

    static Map<String, Object> email(String address) {
        return EMAIL.matcher(address.strip()).matches() ? Map.of("email", address.strip()) : Map.of();
    }

    /// A number the schema does not take is left out and noted.
    Map<String, Object> phone(String number, String place) {
        String stripped = number.strip();
        if (stripped.isEmpty()) {
            return Map.of();
        }
        if (!PHONE.matcher(stripped).matches()) {
            note(place);
            return Map.of();
        }
        return Map.of("phone", stripped);
    }

    /// An object of these members, in this order.
    @SafeVarargs
    static Map<String, Object> object(Map<String, ? extends Object>... parts) {
        Map<String, Object> whole = new LinkedHashMap<>();
        for (Map<String, ? extends Object> part : parts) {
            whole.putAll(part);
        }
        return whole;
    }
}
