package org.tabularium.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.table.Signs.Sign;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is known of headings beside the names of fields, from `assets/intake/targets.json`.
///
/// @param root of the file
/// @param stop words that say nothing
/// @param parts of which German words are put together
/// @param abbreviations and what they stand for
/// @param generic headings that mean something only below another one
/// @param placeholders beginnings of cells that nobody has filled in yet
/// @param explaining beginnings of cells that explain a heading
/// @param notes beginnings of notes below a table
/// @param leftOut headings that are known and kept nowhere
/// @param sheets names of tabs by what the sheet is about
/// @param says which fields the cells of a kind can stand in, the likeliest first
/// @param standIns fields that a column is taken for, each with the field it belongs to where nothing else does
/// @param lists fields whose cells can hold several entries, by what may separate them
record Lexicon(JsonNode root, Set<String> stop, Set<String> parts, Map<String, List<String>> abbreviations,
        Set<List<String>> generic, List<String> placeholders, List<String> explaining, List<String> notes,
        Set<List<String>> leftOut,
        Map<String, List<String>> sheets, Map<Sign, List<String>> says, Map<String, String> standIns,
        Map<String, List<String>> lists) {
    private static final String FILE = "/assets/intake/targets.json";
    private static final int MOST_PARTS = 5;
    private static final int LONGEST_WORD = 60;
    private static final List<String> JOINTS = List.of("", "s", "n", "en", "es");

    static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no data " + FILE);
            }
            return of(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon of(JsonNode root) {
        Map<String, List<String>> abbreviations = new HashMap<>();
        root.path("abbreviations").properties()
                .forEach(e -> abbreviations.put(e.getKey(), List.of(e.getValue().asString().split(" "))));
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        root.path("sheets").properties().forEach(e -> sheets.put(e.getKey(), texts(e.getValue())));
        Map<Sign, List<String>> says = new EnumMap<>(Sign.class);
        root.path("says").properties()
                .forEach(e -> says.put(Sign.valueOf(e.getKey().toUpperCase(Locale.ROOT)),
                        texts(e.getValue())));
        Map<String, String> standIns = new HashMap<>();
        root.path("standIns").properties().forEach(e -> standIns.put(e.getKey(), e.getValue().asString()));
        Map<String, List<String>> lists = new HashMap<>();
        root.path("lists").properties().forEach(e -> lists.put(e.getKey(), texts(e.getValue())));
        Lexicon words = new Lexicon(root, Set.copyOf(texts(root.path("stop"))),
                Set.copyOf(texts(root.path("parts"))),
                abbreviations, Set.of(), texts(root.path("placeholders")), texts(root.path("explaining")),
                texts(root.path("notes")), Set.of(), sheets, says, standIns,
                lists);
        return new Lexicon(root, words.stop, words.parts, words.abbreviations,
                words.all(root.path("generic")),
                words.placeholders, words.explaining, words.notes, words.all(root.path("leftOut")),
                words.sheets, words.says,
                words.standIns, words.lists);
    }

    private Set<List<String>> all(JsonNode names) {
        Set<List<String>> all = new HashSet<>();
        texts(names).forEach(n -> all.add(bag(n)));
        return all;
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(t -> texts.add(t.asString()));
        return List.copyOf(texts);
    }

    /// The telling words of a text, without their endings, long ones taken apart.
    List<String> bag(String text) {
        return words(text).stream().flatMap(w -> pieces(w).stream()).toList();
    }

    /// The telling words of a text as they are written; abbreviations written out.
    List<String> words(String text) {
        List<String> words = HeadingWords.of(text);
        boolean idle = stop.containsAll(words);
        return words.stream().filter(w -> idle || !stop.contains(w))
                .flatMap(w -> abbreviations.getOrDefault(w, List.of(w)).stream()).toList();
    }

    /// The pieces of a word, without their endings; the word itself if it is none of several.
    List<String> pieces(String word) {
        return apart(word).map(ps -> ps.stream().map(HeadingWords::stem).toList())
                .orElseGet(() -> List.of(HeadingWords.stem(word)));
    }

    /// The fewest parts that make up a word.
    private Optional<List<String>> apart(String word) {
        if (parts.contains(word) || word.length() < 7 || word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        List<Optional<List<String>>> best = new ArrayList<>();
        best.add(Optional.of(List.of()));
        for (int end = 1; end <= word.length(); end++) {
            Optional<List<String>> found = Optional.empty();
            for (int start = 0; start < end - 2; start++) {
                Optional<List<String>> before = best.get(start);
                if (before.isPresent() && before.get().size() < MOST_PARTS
                        && found.filter(f -> f.size() <= before.get().size() + 1).isEmpty()) {
                    Optional<String> part = part(word.substring(start, end));
                    found = part.isPresent() ? part.map(p -> add(before.get(), p)) : found;
                }
            }
            best.add(found);
        }
        return best.getLast().filter(p -> p.size() > 1);
    }

    private static List<String> add(List<String> before, String part) {
        List<String> all = new ArrayList<>(before);
        all.add(part);
        return List.copyOf(all);
    }

    /// A part with what joins it to the next.
    private Optional<String> part(String piece) {
        return JOINTS.stream().filter(j -> piece.endsWith(j) && piece.length() - j.length() >= 3)
                .map(j -> piece.substring(0, piece.length() - j.length())).filter(parts::contains)
                .findFirst();
    }

    boolean isGeneric(String heading) {
        return generic.contains(bag(heading));
    }

    boolean isLeftOut(String heading) {
        return leftOut.contains(bag(heading));
    }

    /// What cells of a field are expected to say.
    List<Sign> said(String field) {
        return says.entrySet().stream().filter(e -> e.getValue().contains(field)).map(Map.Entry::getKey)
                .toList();
    }

    /// Whether a field is what cells like these most likely are.
    boolean isFirst(String field, Map<Sign, Double> said) {
        return said.entrySet().stream().filter(e -> e.getKey().isTelling()).max(Map.Entry.comparingByValue())
                .filter(e -> says.getOrDefault(e.getKey(), List.of()).indexOf(field) == 0).isPresent();
    }

    boolean isList(String field) {
        return lists.values().stream().anyMatch(l -> l.contains(field));
    }

    boolean isCommaList(String field) {
        return lists.getOrDefault("commas", List.of()).contains(field);
    }

    boolean isPlaceholder(String cell) {
        String start = cell.strip().toLowerCase(Locale.ROOT);
        return placeholders.stream().anyMatch(start::startsWith);
    }
}
