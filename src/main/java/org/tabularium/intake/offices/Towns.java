package org.tabularium.intake.offices;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CountryReader;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Tokens;

/// Finds towns by their postal codes, as they are written in Europe and North America.
final class Towns {
    private static final int MOST_WORDS = 16;
    private static final int MOST_OF_NAME = 6;
    private final OfficeWords words;
    private final Streets streets;
    private final CountryReader countries;
    private final List<Part> parts;

    Towns(OfficeWords words, Streets streets, CountryReader countries, List<Part> parts) {
        this.words = words;
        this.streets = streets;
        this.countries = countries;
        this.parts = parts;
    }

    /// The town that is named in a part.
    Optional<Town> at(int i) {
        Part part = parts.get(i);
        if (part.text().length() > 160 || part.text().indexOf('@') >= 0) {
            return Optional.empty();
        }
        if (!part.hasDigit()) {
            return country(part).flatMap(c -> beforeCountry(i, c));
        }
        AddressPiece piece = piece(part);
        if (piece.words().isEmpty() || piece.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        return american(i, piece).or(() -> british(i, piece)).or(() -> numbered(i, piece))
                .or(() -> codeLast(i, piece))
                .map(this::withCountry);
    }

    private AddressPiece piece(Part part) {
        List<Word> all = cut(Word.of(part.text()));
        List<Found<String>> found = countries.in(part.text());
        if (found.isEmpty() || all.size() < 2) {
            return new AddressPiece(part, all, Optional.empty());
        }
        Found<String> country = found.getLast();
        List<Word> before = all.stream().filter(w -> w.end() <= country.start()).toList();
        boolean ends = all.stream().noneMatch(w -> w.start() >= country.end());
        boolean named = before.stream().anyMatch(w -> !w.hasDigit());
        return ends && named ? new AddressPiece(part, before,
                Optional.of(
                        new Stretch(part.at().start() + country.start(), part.at().start() + country.end())))
                : new AddressPiece(part, all, Optional.empty());
    }

    /// Without the words of a sentence that goes on after the code: "EH2 1JE or by email".
    private List<Word> cut(List<Word> all) {
        boolean digit = false;
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            boolean small = Character.isLowerCase(word.text().codePointAt(0)) && word.text().length() > 1;
            if (digit && small && !words.townWords.contains(word.text())) {
                return all.subList(0, i);
            }
            digit = digit || word.hasDigit();
        }
        return all;
    }

    /// The country a part consists of.
    private Optional<Stretch> country(Part part) {
        if (part.text().length() > 200) {
            return Optional.empty();
        }
        String bare =
                part.text().endsWith(".") ? part.text().substring(0, part.text().length() - 1) : part.text();
        return countries.in(part.text()).stream().filter(f -> f.start() == 0 && (f.end() >= bare.length()
                || goesOn(part.text(), f.end()))).findFirst()
                .map(f -> new Stretch(part.at().start(),
                        part.at().start() + Math.min(f.end(), part.text().length())));
    }

    /// Whether a sentence goes on after the country, as in "USA is the controller".
    private static boolean goesOn(String text, int end) {
        return end + 1 < text.length() && Trim.isBlank(text.charAt(end))
                && Character.isLowerCase(text.charAt(end + 1));
    }

    private Town withCountry(Town town) {
        if (town.country().isPresent()) {
            return town;
        }
        int last = town.last();
        for (int next = last + 1; next <= last + 2 && next < parts.size(); next++) {
            Part part = parts.get(next);
            int gap = part.line().number() - parts.get(last).line().number();
            boolean near = gap == 0 ? part.before() != '.' : gap == 1 && !part.line().isHeading();
            Optional<Stretch> country = near ? country(part) : Optional.empty();
            if (country.isPresent()) {
                return new Town(town.code(), town.city(), country, town.first(), town.street(), next);
            }
            if (!near || part.line().number() != parts.get(last).line().number()
                    || Word.of(part.text()).size() > 3) {
                break;
            }
        }
        return town;
    }

    /// "94105" or "DE 19801" at the end, after a state.
    private Optional<Town> american(int i, AddressPiece piece) {
        List<Word> all = piece.words();
        int n = all.size();
        boolean zip = piece.last().isLike("99999") || piece.last().isLike("99999-9999");
        if (n < 2 || !zip || !words.states.contains(all.get(n - 2).text())) {
            return Optional.empty();
        }
        return Optional.of(piece.place(n - 1, n)).flatMap(code -> city(i, piece, n - 2, code));
    }

    /// British, Irish, Canadian and Dutch codes after the town.
    private Optional<Town> british(int i, AddressPiece piece) {
        List<Word> all = piece.words();
        int n = all.size();
        if (n >= 2 && Codes.isPair(all.get(n - 2), all.get(n - 1))) {
            return city(i, piece, n - 2, piece.place(n - 2, n));
        }
        if (piece.last().isLike("A**AAAA") || piece.last().isLike("A99A999") || piece.last().isLike("A**A999")
                || piece.last().isLike("A99AA99")) {
            return city(i, piece, n - 1, piece.place(n - 1, n));
        }
        if (n == 2 && all.getFirst().text().equals("Dublin") && all.getLast().text().length() <= 3) {
            return Optional
                    .of(eircode(i, new Town(Optional.empty(), piece.place(0, n), piece.country(), i, 0, i)));
        }
        return Optional.empty();
    }

    private Town eircode(int i, Town town) {
        if (i + 1 < parts.size() && parts.get(i + 1).line().number() - parts.get(i).line().number() <= 1) {
            AddressPiece next = piece(parts.get(i + 1));
            int n = next.words().size();
            if (n == 2 && Codes.isPair(next.words().get(0), next.words().get(1))) {
                return new Town(Optional.of(next.place(0, 2)), town.city(), next.country(), town.first(), 0,
                        i + 1);
            }
        }
        return town;
    }

    /// The town before a code: in the same part, or the part before.
    private Optional<Town> city(int i, AddressPiece piece, int codeAt, Stretch code) {
        int from = codeAt;
        while (from > 0 && codeAt - from < 4 && isTownWord(piece.words().get(from - 1))) {
            from--;
        }
        if (from < codeAt && i > 0 && isCounty(piece, from, codeAt) && parts.get(i - 1).line().number()
                + 1
                >= piece.part().line()
                        .number()
                && !streets.isStreet(parts.get(i - 1).text())) {
            return before(i, piece, code);
        }
        if (from < codeAt) {
            return Optional.of(new Town(Optional.of(code), piece.place(from, codeAt), piece.country(), i,
                    from == 0 ? 0 : piece.words().get(from - 1).end(), i));
        }
        if (codeAt > 0 || i == 0) {
            return Optional.empty();
        }
        return before(i, piece, code);
    }

    private Optional<Town> before(int i, AddressPiece piece, Stretch code) {
        boolean county = i > 1 && isCounty(parts.get(i - 1).text())
                && parts.get(i).line().number() - parts.get(i - 2).line().number() <= 2
                && !streets.isStreet(parts.get(i - 2).text());
        int at = county ? i - 2 : i - 1;
        Part before = parts.get(at);
        List<Word> name = Word.of(before.text());
        boolean near =
                piece.part().line().number() - before.line().number() <= (county ? 2 : 1) && !before.line()
                        .isHeading();
        boolean town = !name.isEmpty() && name.size() <= 4 && name.stream()
                .allMatch(w -> isTownWord(w) || w.isDigits(1, 2))
                && name.getFirst().isCapital();
        return near && town ? Optional.of(new Town(Optional.of(code), before.at(), piece.country(), at, 0, i))
                : Optional.empty();
    }

    /// "Wilmslow, Cheshire SK9 5AF": the county stands between the town and the code.
    private boolean isCounty(String text) {
        String folded = Tokens.fold(text.strip());
        return (folded.endsWith("shire") && folded.indexOf(' ') < 0) || words.counties.contains(folded);
    }

    private boolean isCounty(AddressPiece piece, int from, int to) {
        String last = piece.words().get(to - 1).folded();
        boolean state = to - from == 1 && words.states.contains(piece.words().get(from).text());
        return state || (to - from <= 2 && (last.endsWith("shire") || words.counties.contains(last)));
    }

    private boolean isTownWord(Word word) {
        return !word.hasDigit() && (word.isCapital() || words.townWords.contains(word.text()));
    }

    /// "12345 Berlin", "D-12345 Berlin", "1010 Wien", "1012 AB Amsterdam", "00-001 Warszawa", "111 57 Stockholm".
    private Optional<Town> numbered(int i, AddressPiece piece) {
        List<Word> all = piece.words();
        for (int k = 0; k < all.size() - 1; k++) {
            int length = Codes.length(all, k, words.states);
            if (length == 0 || k + length >= all.size() || !isTown(all.get(k + length))) {
                continue;
            }
            String before = k == 0 ? "" : piece.part().text().substring(0, all.get(k - 1).end());
            boolean street = k == 0 || streets.isStreet(before) || (before.length() < 12 && k == 1);
            if (street) {
                int end = nameEnd(all, k + length);
                return Optional.of(new Town(Optional.of(piece.code(k, length)), piece.name(k + length, end),
                        end == all.size() ? piece.country() : Optional.empty(), i,
                        k == 0 ? 0 : all.get(k - 1).end(),
                        i));
            }
        }
        return Optional.empty();
    }

    private boolean isTown(Word word) {
        return (word.isCapital() || word.text().startsWith("'s")) && !word.hasDigit()
                && !words.notTowns.contains(word.folded()) && word.text().length() > 1;
    }

    private int nameEnd(List<Word> all, int from) {
        int end = from + 1;
        while (end < all.size() && end < from + MOST_OF_NAME && isTownWord(all.get(end))
                && !all.get(end).text().equals("und")) {
            end++;
        }
        while (end > from + 1 && !all.get(end - 1).isCapital() && !all.get(end - 1).text().endsWith(")")) {
            end--;
        }
        boolean district =
                end < all.size() && end == from + 1 && all.get(end).isDigits(1, 2) && end + 1 == all.size();
        return district ? end + 1 : end;
    }

    /// "Madrid 28001", "Riga, LV-1010": the code after the town, where a street stands before.
    private Optional<Town> codeLast(int i, AddressPiece piece) {
        List<Word> all = piece.words();
        int n = all.size();
        int length = n > 1 && all.get(n - 1).isDigits(2, 2) && all.get(n - 2).isDigits(3, 3) ? 2 : 1;
        boolean code = length == 2 || piece.last().isLike("AA-9999") || piece.last().isLike("AA-99999")
                || piece.last().isDigits(4, 6);
        boolean street = (i > 0 && streets.isStreet(parts.get(i - 1).text()))
                || (i > 1 && n == length && streets.isStreet(parts.get(i - 2).text()));
        return code && street && n - length <= 3 && !streets.isWithin(piece.part().text())
                ? city(i, piece, n - length, piece.place(n - length, n))
                : Optional.empty();
    }

    /// A street, a town without a code, a country.
    private Optional<Town> beforeCountry(int i, Stretch country) {
        if (i < 2) {
            return Optional.empty();
        }
        Part city = parts.get(i - 1);
        List<Word> name = Word.of(city.text());
        boolean town = !name.isEmpty() && name.size() <= 4 && name.stream().allMatch(this::isTownWord)
                && name.getFirst().isCapital() && !OfficeWords.has(words.forms, city.text());
        boolean near = parts.get(i).line().number() - parts.get(i - 2).line().number() <= 2;
        boolean street = streets.isStreet(parts.get(i - 2).text()) && parts.get(i - 2).hasDigit();
        return town && near && street
                ? Optional.of(new Town(Optional.empty(), city.at(), Optional.of(country), i - 1, 0, i))
                : Optional.empty();
    }
}
