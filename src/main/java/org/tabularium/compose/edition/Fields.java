package org.tabularium.compose.edition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which fields of the model Art. 30 GDPR asks for, which go beyond it, and which are never handed out.
///
/// A field is named by the path of record components from the register, without the ids and positions of the elements of
/// lists. What holds for a field holds for what lies below it, unless the table says otherwise.
final class Fields {
    private static final String ART_30 = "art-30";
    private static final String INTERNAL = "internal";
    private static final Holding NOWHERE = new Holding(false, Set.of());
    private static final Fields TABLE = read();
    private final NavigableMap<String, Holding> rows;

    /// @param asked whether Art. 30 GDPR asks for the field, or the record cannot be read without it
    /// @param groups groups it belongs to; none, where it is not asked for either, for what is never handed out
    record Holding(boolean asked, Set<Group> groups) {
        Holding {
            groups = Collections.unmodifiableSet(groups.isEmpty() ? EnumSet.noneOf(Group.class)
                    : EnumSet.copyOf(groups));
        }

        boolean isInternal() {
            return !asked && groups.isEmpty();
        }
    }

    private Fields(NavigableMap<String, Holding> rows) {
        this.rows = Collections.unmodifiableNavigableMap(rows);
    }

    static Fields table() {
        return TABLE;
    }

    /// What is said of the field, or of the nearest one above it; a field of which nothing is said is not handed out.
    Holding of(String path) {
        return row(path).map(rows::get).orElse(NOWHERE);
    }

    /// The path of the row that decides on a field.
    Optional<String> row(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            if (rows.containsKey(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// The rows for what lies below a field.
    Map<String, Holding> below(String path) {
        return rows.subMap(path + "/", path + "0");
    }

    /// The paths of all rows.
    Set<String> paths() {
        return rows.keySet();
    }

    private static Fields read() {
        try (InputStream in = Fields.class.getResourceAsStream("fields.txt")) {
            if (in == null) {
                throw new IllegalStateException("no table of fields");
            }
            NavigableMap<String, Holding> rows = new TreeMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line : lines.lines().map(String::strip).toList()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] row = line.split("\\s+");
                    if (row.length != 2 || rows.put(row[0], holding(row[1])) != null) {
                        throw new IllegalStateException("table of fields: " + line);
                    }
                }
            }
            return new Fields(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Holding holding(String words) {
        Set<Group> groups = EnumSet.noneOf(Group.class);
        for (String word : words.split("\\|")) {
            if (!word.equals(ART_30) && !word.equals(INTERNAL)) {
                groups.add(Group.of(word).orElseThrow(() -> new IllegalStateException("no group " + word)));
            }
        }
        return new Holding(words.equals(ART_30), groups);
    }
}
