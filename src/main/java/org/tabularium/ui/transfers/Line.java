package org.tabularium.ui.transfers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.law.Footing;
import org.tabularium.law.TransferRow;

/// A line of the table: the transfers to one recipient in one country that rest on the same, in words.
final class Line {
    final List<TransferRow> rows;
    final String recipient;
    final String country;
    final String place;
    final String status;
    final String safeguard;
    final String fallback;
    private final List<String> holders;
    private final String all;

    /// @param rows at least one; all of them say the same but for the sheet they follow from
    Line(List<TransferRow> rows, TransferWords words) {
        this.rows = List.copyOf(rows);
        TransferRow row = rows.getFirst();
        recipient = words.recipient(row);
        country = words.country(row);
        place = words.why(row);
        status = words.status(row);
        safeguard = words.safeguard(row);
        fallback = words.fallback(row);
        holders = rows.stream().map(words::holder).toList();
        all = String
                .join("\n", recipient, country, place, status, safeguard, fallback,
                        String.join("\n", holders))
                .toLowerCase(Locale.ROOT);
    }

    /// Tells the line from all others of a table; it stays while what the line says changes.
    String key() {
        return first().id();
    }

    TransferRow first() {
        return rows.getFirst();
    }

    Footing footing() {
        return first().footing();
    }

    String countryCode() {
        return first().transfer().country();
    }

    /// The transfer of this id, if the line stands for it.
    Optional<TransferRow> row(String id) {
        return rows.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /// The first transfer whose activity or mandate a text names, else the first.
    TransferRow wanted(String query) {
        return IntStream.range(0, rows.size())
                .filter(i -> holders.get(i).toLowerCase(Locale.ROOT).contains(query))
                .mapToObj(rows::get).findFirst().orElse(first());
    }

    boolean contains(String query) {
        return all.contains(query);
    }

    /// All of it in one sentence, for those who hear the table.
    String spoken() {
        return String.join(", ", recipient, country, place, status, safeguard, String.join("; ", holders));
    }
}
