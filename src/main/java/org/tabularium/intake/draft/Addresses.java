package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.intake.reading.CountryReader;
import org.tabularium.intake.reading.Found;
import org.tabularium.model.Address;

/// Reads a postal address from one text, or from several that stand side by side. What is neither a postal code with its
/// town nor a country belongs to the street, so that nothing is lost.
final class Addresses {
    private static final int LEAST = 4;
    private static final int MOST = 5;
    private final CountryReader countries;
    private final List<String> read = new ArrayList<>();
    private Address address;

    Addresses(CountryReader countries, Address before) {
        this.countries = countries;
        this.address = before;
    }

    Address address() {
        return address;
    }

    /// What was read as a country and stands no more as it was written.
    List<String> read() {
        return List.copyOf(read);
    }

    void read(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",;|\n".indexOf(text.charAt(i)) >= 0) {
                piece(Texts.clean(text.substring(start, i)));
                start = i + 1;
            }
        }
    }

    private void piece(String piece) {
        if (!Texts.says(piece)) {
            return;
        }
        List<Found<String>> found = countries.in(piece);
        int code = code(piece);
        if (found.size() == 1 && Pieces.between(piece, found).isEmpty()
                && (address.country().isEmpty() || address.country().equals(found.getFirst().value()))) {
            address = address.withCountry(found.getFirst().value());
            read.add(piece);
        } else if (code > 0 && address.postalCode().isEmpty()) {
            String town = Texts.clean(piece.substring(code));
            address = address.withPostalCode(piece.substring(0, code))
                    .withCity(town.isEmpty() ? address.city() : joined(address.city(), town));
        } else if (!address.street().isEmpty() && address.city().isEmpty()) {
            address = address.withCity(piece);
        } else {
            address = address.withStreet(joined(address.street(), piece));
        }
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || one.equals(other) ? other : one + ", " + other;
    }

    /// Where the postal code at the beginning ends; 0 if there is none.
    private static int code(String piece) {
        int digits = 0;
        while (digits < piece.length() && piece.charAt(digits) >= '0' && piece.charAt(digits) <= '9') {
            digits++;
        }
        boolean alone = digits == piece.length() || piece.charAt(digits) == ' ';
        return digits >= LEAST && digits <= MOST && alone ? digits : 0;
    }
}
