package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.draft.Duplicates.Candidate;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;

/// Finds names that are likely to mean the same: with and without legal form, shortened, in the singular, mistyped by one
/// letter. Names are only held against those that begin alike, so that thousands of them take no time.
final class Doubling {
    private static final Set<String> SILENT =
            Set.of("gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "gbr", "ug", "se", "ev",
                    "e", "v", "eg", "ltd", "limited", "inc", "llc", "llp", "plc", "corp", "corporation", "sa",
                    "sas", "sarl",
                    "srl", "spa", "bv", "nv", "co", "und", "and", "et", "der", "die", "das", "the", "le",
                    "la", "les", "of",
                    "von", "fuer", "for", "company", "deutschland", "germany", "europe");
    private static final int MOST_ALIKE = 200;
    private static final int LETTERS = 4;
    private static final int LEAST_LETTERS = 6;
    private static final int LEAST_WORD = 5;
    private final Set<String> different = new HashSet<>();

    Doubling(List<Decision> decisions) {
        decisions.stream().filter(d -> d.verdict() == Decision.Verdict.DIFFERENT)
                .forEach(d -> different.add(pair(d.list(), Texts.folded(d.name()), Texts.folded(d.other()))));
    }

    private static String pair(String list, String one, String other) {
        return list + "\n" + (one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one);
    }

    /// A name as it is compared.
    ///
    /// @param core its words without legal forms and endings
    /// @param fresh whether the file brought it
    private record Name(String id, String name, String folded, List<String> core, String letters,
            boolean fresh) {}

    <T extends Identified<T>> List<Duplicates> in(Shelf<T> shelf) {
        List<Name> names = new ArrayList<>();
        shelf.list().forEach(e -> names(shelf, e, names));
        Map<String, List<Name>> blocks = new LinkedHashMap<>();
        for (Name name : names) {
            String key = name.letters().substring(0, Math.min(LETTERS, name.letters().length()));
            blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
        }
        Map<String, String> roots = new HashMap<>();
        blocks.values().forEach(block -> join(shelf.vocabulary().key(), block, roots));
        Map<String, Map<String, Candidate>> groups = new LinkedHashMap<>();
        for (Name name : names) {
            String root = root(roots, name.id());
            if (roots.containsKey(name.id()) || roots.containsValue(name.id())) {
                groups.computeIfAbsent(root, k -> new LinkedHashMap<>()).putIfAbsent(name.id(),
                        new Candidate(name.id(), name.name(), !name.fresh()));
            }
        }
        return groups.values().stream().filter(g -> g.size() > 1)
                .map(g -> new Duplicates(shelf.vocabulary().key(), g.values().stream()
                        .sorted((a, b) -> Boolean.compare(b.known(), a.known())).toList()))
                .toList();
    }

    private static <T extends Identified<T>> void names(Shelf<T> shelf, T entity, List<Name> names) {
        Id<T> id = entity.id();
        shelf.vocabulary().name().apply(entity).texts().values().stream().findFirst().ifPresent(n -> {
            String folded = Texts.folded(n);
            List<String> core = core(folded);
            if (!core.isEmpty()) {
                names.add(new Name(id.value(), n, folded, core, String.join("", core), !shelf.had(id)));
            }
        });
    }

    private static List<String> core(String folded) {
        List<String> words = List.of(folded.split(" ", -1));
        List<String> core =
                words.stream().filter(w -> !SILENT.contains(w) && !w.isEmpty()).map(Doubling::stem)
                        .distinct().toList();
        return core.isEmpty() ? words.stream().filter(w -> !w.isEmpty()).toList() : core;
    }

    /// A word without the endings of the plural and of the feminine.
    private static String stem(String word) {
        for (String ending : List.of("innen", "in", "en", "er", "es", "e", "n", "s")) {
            if (word.length() - ending.length() >= LEAST_WORD && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private void join(String list, List<Name> block, Map<String, String> roots) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + MOST_ALIKE); j++) {
                Name a = block.get(i);
                Name b = block.get(j);
                boolean open = (a.fresh() || b.fresh()) && !a.id().equals(b.id())
                        && !different.contains(pair(list, a.folded(), b.folded()));
                if (open && isAlike(a, b)) {
                    String one = root(roots, a.id());
                    String other = root(roots, b.id());
                    if (!one.equals(other)) {
                        roots.put(other, one);
                    }
                }
            }
        }
    }

    private static String root(Map<String, String> roots, String id) {
        String root = id;
        for (String next = roots.get(root); next != null; next = roots.get(root)) {
            root = next;
        }
        return root;
    }

    private static boolean isAlike(Name a, Name b) {
        if (a.letters().equals(b.letters()) || isNear(a.letters(), b.letters())) {
            return true;
        }
        Name less = a.core().size() <= b.core().size() ? a : b;
        Name more = less.equals(a) ? b : a;
        return less.core().getFirst().equals(more.core().getFirst())
                && less.core().getFirst().length() >= LEAST_WORD && more.core().containsAll(less.core())
                && more.core().size() - less.core().size() <= 2;
    }

    /// Whether two words differ by one letter only.
    private static boolean isNear(String a, String b) {
        int least = Math.min(a.length(), b.length());
        if (least < LEAST_LETTERS || Math.abs(a.length() - b.length()) > 1 || hasDigit(a) || hasDigit(b)) {
            return false;
        }
        int begin = 0;
        while (begin < least && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - begin - end <= 1;
    }

    /// Numbers tell things apart.
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
