package org.tabularium.document.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How wide words are in the bundled fonts, read from the fonts themselves, so that a picture is laid out alike on the
/// screen, on paper and on the command line. Pairs of letters are not moved together.
public final class Ruler {
    private static final String ELLIPSIS = "…";
    private final Map<Face, Advances> faces = new EnumMap<>(Face.class);

    /// Reads the fonts.
    public Ruler() {
        for (Face face : Face.values()) {
            faces.put(face, Advances.of(face.file()));
        }
    }

    /// One for all pictures: reading the fonts takes a moment.
    public static Ruler bundled() {
        return Bundled.RULER;
    }

    private static final class Bundled {
        private static final Ruler RULER = new Ruler();
    }

    /// Width in pixels.
    ///
    /// @param size height of the letters in pixels
    public double width(String text, Face face, double size) {
        Advances advances = Objects.requireNonNull(faces.get(face));
        return text.codePoints().mapToDouble(advances::of).sum() * size;
    }

    /// As much of the beginning as is not wider, with an ellipsis where something was left out.
    public String fitting(String text, Face face, double size, double most) {
        if (width(text, face, size) <= most) {
            return text;
        }
        double left = most - width(ELLIPSIS, face, size);
        return text.substring(0, left <= 0 ? 0 : part(text, face, size, left)).strip() + ELLIPSIS;
    }

    /// The words on as many lines as it takes; a word that is wider alone is broken.
    public List<String> lines(String text, Face face, double size, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, face, size) > most) {
                lines.add(line);
                longer = word;
            }
            for (int part = part(longer, face, size, most); part < longer.length();
                    part = part(longer, face, size, most)) {
                lines.add(longer.substring(0, part));
                longer = longer.substring(part);
            }
            line = longer;
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /// How much of the beginning is not wider; one letter at least.
    private int part(String text, Face face, double size, double most) {
        Advances advances = Objects.requireNonNull(faces.get(face));
        double left = most;
        int length = 0;
        while (length < text.length()) {
            int letter = text.codePointAt(length);
            left -= advances.of(letter) * size;
            if (left < 0 && length > 0) {
                return length;
            }
            length += Character.charCount(letter);
        }
        return length;
    }

    /// The widths of one font, as shares of its size (OpenType tables `cmap`, format 12 or 4, `hhea`, `hmtx`).
    private record Advances(Map<Integer, Double> widths) {
        double of(int letter) {
            return widths.getOrDefault(letter, widths.getOrDefault((int) 'x', 0.5));
        }

        static Advances of(String file) {
            try (InputStream in = Ruler.class.getResourceAsStream("/assets/fonts/" + file + ".ttf")) {
                ByteBuffer font = ByteBuffer.wrap(Objects.requireNonNull(in, file).readAllBytes());
                return new Advances(widths(font, tables(font)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, Integer> tables(ByteBuffer font) {
            Map<String, Integer> tables = new HashMap<>();
            for (int i = 0; i < font.getShort(4); i++) {
                StringBuilder tag = new StringBuilder();
                for (int k = 0; k < 4; k++) {
                    tag.append((char) font.get(12 + 16 * i + k));
                }
                tables.put(tag.toString(), font.getInt(12 + 16 * i + 8));
            }
            return tables;
        }

        private static int start(Map<String, Integer> tables, String name) {
            return Objects.requireNonNull(tables.get(name), name);
        }

        private static Map<Integer, Double> widths(ByteBuffer font, Map<String, Integer> tables) {
            double unit = unsigned(font, start(tables, "head") + 18);
            int wide = unsigned(font, start(tables, "hhea") + 34);
            int hmtx = start(tables, "hmtx");
            Map<Integer, Double> widths = new HashMap<>();
            glyphs(font, start(tables, "cmap")).forEach((letter, glyph) -> widths.put(letter,
                    unsigned(font, hmtx + 4 * Math.min(glyph, wide - 1)) / unit));
            return widths;
        }

        private static Map<Integer, Integer> glyphs(ByteBuffer font, int cmap) {
            Map<Integer, Integer> glyphs = new HashMap<>();
            for (int i = 0; i < unsigned(font, cmap + 2); i++) {
                int table = cmap + font.getInt(cmap + 4 + 8 * i + 4);
                switch (unsigned(font, table)) {
                    case 4 -> segments(font, table, glyphs);
                    case 12 -> groups(font, table, glyphs);
                    default -> { /* other formats say nothing that these do not */ }
                }
            }
            return glyphs;
        }

        private static void groups(ByteBuffer font, int table, Map<Integer, Integer> glyphs) {
            for (int i = 0; i < font.getInt(table + 12); i++) {
                int group = table + 16 + 12 * i;
                for (int c = font.getInt(group); c <= font.getInt(group + 4); c++) {
                    glyphs.put(c, font.getInt(group + 8) + c - font.getInt(group));
                }
            }
        }

        private static void segments(ByteBuffer font, int table, Map<Integer, Integer> glyphs) {
            int twice = unsigned(font, table + 6);
            for (int i = 0; i < twice; i += 2) {
                int last = unsigned(font, table + 14 + i);
                int first = unsigned(font, table + 16 + twice + i);
                int delta = unsigned(font, table + 16 + 2 * twice + i);
                int range = table + 16 + 3 * twice + i;
                int offset = unsigned(font, range);
                for (int c = first; c <= last && c < 0xFFFF; c++) {
                    int glyph = offset == 0 ? c : unsigned(font, range + offset + 2 * (c - first));
                    if (glyph != 0) {
                        glyphs.putIfAbsent(c, (glyph + delta) & 0xFFFF);
                    }
                }
            }
        }

        private static int unsigned(ByteBuffer font, int at) {
            return Short.toUnsignedInt(font.getShort(at));
        }
    }
}
