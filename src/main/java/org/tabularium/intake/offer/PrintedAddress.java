package org.tabularium.intake.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.model.Address;

/// Takes an address printed in one go apart. What is not known to be the postal code or the town stays with the
/// street, so
/// that nothing is lost; the country is for others to read.
final class PrintedAddress {
    private static final int LEAST_CODE = 4;
    private static final int MOST_CODE = 5;

    private PrintedAddress() {}

    static Address of(String printed) {
        List<String> street = new ArrayList<>();
        String code = "";
        String city = "";
        for (String part : parts(printed)) {
            int end = code(part);
            if (end > 0 && code.isEmpty()) {
                code = part.substring(0, end);
                city = Board.clean(part.substring(end));
            } else if (code.isEmpty()) {
                street.add(part);
            } else if (city.isEmpty()) {
                city = part;
            }
        }
        return Address.EMPTY.withStreet(String.join(", ", street)).withPostalCode(code).withCity(city);
    }

    /// The whole in one line, without the country.
    static String line(Address address) {
        String town = (address.postalCode() + " " + address.city()).strip();
        return Stream.of(address.street(), town).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }

    private static List<String> parts(String printed) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= printed.length(); i++) {
            if (i == printed.length() || ",;|\n".indexOf(printed.charAt(i)) >= 0) {
                String part = Board.clean(printed.substring(start, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /// Where the postal code at the beginning ends, with the letters of its country before it; 0 if there is none.
    private static int code(String part) {
        int from = part.length() > 2 && part.charAt(1) == '-' && Character.isLetter(part.charAt(0)) ? 2 : 0;
        int end = from;
        while (end < part.length() && part.charAt(end) >= '0' && part.charAt(end) <= '9') {
            end++;
        }
        boolean alone = end == part.length() || part.charAt(end) == ' ';
        return end - from >= LEAST_CODE && end - from <= MOST_CODE && alone ? end : 0;
    }
}
