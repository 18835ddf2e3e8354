package org.tabularium.intake.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.table.ColumnMapping.Reason;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.store.StoreException;

/// How sheets were read before, found again by their headings. Kept are headings and fields; nothing of what stands below
/// them, nor the names of files and sheets.
public final class RememberedMappings {
    private static final int MOST = 200;
    private static final double ALIKE = 0.6;
    private static final int DIGITS = 32;
    private final Path folder;

    /// @param folder need not be there yet
    public RememberedMappings(Path folder) {
        this.folder = folder;
    }

    /// The mapping with what was chosen before for the same headings. Which rows hold headings and which are none stays
    /// as it was recognised in this file.
    public Mapping recalled(Mapping recognised) {
        List<SheetMapping> before = files().stream().flatMap(f -> read(f).stream()).toList();
        return new Mapping(recognised.sheets().stream().map(s -> recalled(s, before)).toList());
    }

    /// Keeps how the sheets were read; of very many, the oldest are forgotten.
    ///
    /// @throws IntakeException if the folder cannot be made
    /// @throws StoreException if a file cannot be written
    public void keep(Mapping mapping) throws IntakeException, StoreException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IntakeException("folder", folder, e);
        }
        for (SheetMapping sheet : mapping.sheets()) {
            if (sheet.columns().stream().anyMatch(ColumnMapping::isTaken)) {
                SheetMapping bare = new SheetMapping("", sheet.subject(), sheet.shape(), List.of(),
                        bare(sheet), Set.of());
                MappingFile.write(new Mapping(List.of(bare)),
                        folder.resolve("mapping-" + print(sheet) + ".json"));
            }
        }
        files().stream().skip(MOST).forEach(RememberedMappings::discard);
    }

    /// Columns by heading; on a card each label once, wherever it stands.
    private static List<ColumnMapping> bare(SheetMapping sheet) {
        Set<String> met = new HashSet<>();
        return sheet.columns().stream().filter(c -> sheet.shape() == Shape.ROWS || met.add(c.heading()))
                .map(c -> new ColumnMapping(sheet.shape() == Shape.ROWS ? c.index() : 0, c.heading(),
                        c.field(),
                        c.splitting(), 1, Reason.REMEMBERED))
                .toList();
    }

    private static SheetMapping recalled(SheetMapping sheet, List<SheetMapping> all) {
        Optional<SheetMapping> found = all.stream().filter(b -> b.shape() == sheet.shape())
                .filter(b -> alike(sheet, b) >= (sheet.shape() == Shape.ROWS ? 1 : ALIKE))
                .max(Comparator.comparingDouble(b -> alike(sheet, b)));
        return found.map(b -> new SheetMapping(sheet.name(), b.subject(), sheet.shape(), sheet.headings(),
                columns(sheet, b), sheet.left(), sheet.continuing())).orElse(sheet);
    }

    /// How many headings are the same: of tables all, in their order or not; of cards, whose lines may be missing, most.
    private static double alike(SheetMapping one, SheetMapping other) {
        List<String> a = headings(one);
        List<String> b = headings(other);
        if (one.shape() == Shape.ROWS) {
            return !a.isEmpty() && a.equals(b) ? 1 : 0;
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(new HashSet<>(b));
        int least = Math.min(new HashSet<>(a).size(), new HashSet<>(b).size());
        return least < 3 ? 0 : (double) shared.size() / least;
    }

    private static List<String> headings(SheetMapping sheet) {
        return sheet.columns().stream().map(c -> c.heading().strip()).sorted().collect(Collectors.toList());
    }

    /// Of columns with the same heading, the first goes with the first.
    private static List<ColumnMapping> columns(SheetMapping sheet, SheetMapping before) {
        Map<String, List<ColumnMapping>> by = new HashMap<>();
        before.columns().forEach(c -> by.computeIfAbsent(c.heading().strip(), _ -> new ArrayList<>()).add(c));
        List<ColumnMapping> all = new ArrayList<>();
        for (ColumnMapping column : sheet.columns()) {
            List<ColumnMapping> known = by.getOrDefault(column.heading().strip(), List.of());
            Optional<ColumnMapping> one = known.isEmpty() ? Optional.empty()
                    : Optional.of(sheet.shape() == Shape.ROWS && known.size() > 1 ? known.removeFirst()
                            : known.getFirst());
            all.add(one.map(
                    k -> new ColumnMapping(column.index(), column.row(), column.entry(), column.heading(),
                            k.field(), k.splitting(), 1, Reason.REMEMBERED))
                    .orElse(column));
        }
        return List.copyOf(all);
    }

    private static String print(SheetMapping sheet) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] all = (sheet.shape() + "\n" + String.join("\n", headings(sheet)))
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(all)).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /// The latest first.
    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().startsWith("mapping-")
                    && f.getFileName().toString().endsWith(".json")).limit(10L * MOST)
                    .sorted(Comparator.comparing(RememberedMappings::changed).reversed()).toList();
        } catch (IOException e) {
            return List.of(); // nothing has been kept yet
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /// A damaged one is passed over.
    private static Optional<SheetMapping> read(Path file) {
        try {
            return MappingFile.read(file).sheets().stream().findFirst();
        } catch (IntakeException e) {
            return Optional.empty();
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // one too many does no harm
        }
    }
}
