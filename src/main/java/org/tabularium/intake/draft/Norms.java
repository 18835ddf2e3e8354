package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.Found;
import org.tabularium.law.Basis;
import org.tabularium.law.Law;

/// The norms that one cell cites: legal bases, each with the national law that stands after it, and conditions for
/// special categories.
final class Norms {
    private static final String ARTICLE_6 = "gdpr-6-";
    private final Map<String, Set<String>> grounds = new LinkedHashMap<>();
    private final Set<String> conditions = new LinkedHashSet<>();
    private final List<String> complements = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final List<CitedBasis> loose = new ArrayList<>();
    private boolean whole = true;

    /// Reads a cell.
    ///
    /// @param special whether it is about special categories, so that a national norm complements a condition
    static Norms in(String text, Readers readers, Law law, boolean special) {
        Norms norms = new Norms();
        List<Found<CitedBasis>> found = readers.grounds().in(text);
        List<Found<CitedBasis>> all = new ArrayList<>(found);
        if (found.isEmpty()) {
            all.addAll(readers.grounds().named(text));
        }
        String last = "";
        for (Found<CitedBasis> f : all) {
            last = norms.add(f.value(), text.substring(f.start(), Math.min(f.end(), text.length())), last,
                    law,
                    special);
        }
        norms.whole = !all.isEmpty() && Pieces.between(text, all).stream().allMatch(Norms::isFiller);
        if (norms.whole) {
            norms.read.addAll(Pieces.between(text, all));
        }
        norms.settle();
        return norms;
    }

    /// Wording between norms that say no more than that there are several.
    private static boolean isFiller(String text) {
        return Set.of("i v m", "ivm", "in verbindung mit", "und", "and", "et", "sowie", "oder", "or", "ou",
                "bzw",
                "in conjunction with", "en liaison avec", "art", "dsgvo", "gdpr", "rgpd", "gem", "gemaess",
                "nach",
                "ggf").contains(Texts.folded(text));
    }

    private String add(CitedBasis cited, String written, String last, Law law, boolean special) {
        Basis.Kind kind = law.basis(cited.basis()).map(Basis::kind).orElse(Basis.Kind.NATIONAL);
        switch (kind) {
            case ARTICLE_6 -> {
                grounds.computeIfAbsent(cited.basis(), k -> new LinkedHashSet<>());
                read.add(written);
                return cited.basis();
            }
            case ARTICLE_9, ARTICLE_10 -> {
                conditions.add(cited.basis());
                read.add(written);
            }
            case ARTICLE_49, NATIONAL -> {
                if (special && last.isEmpty()) {
                    complements.add(cited.citation());
                } else if (last.isEmpty()) {
                    loose.add(cited);
                } else {
                    grounds.getOrDefault(last, new LinkedHashSet<>()).add(cited.citation());
                }
                if (!Texts.contains(cited.citation(), Texts.folded(written))) {
                    read.add(written);
                }
            }
        }
        return last;
    }

    /// National norms before the first basis of the Regulation belong to the one of its bases that rests on law, or to the
    /// first.
    private void settle() {
        if (!loose.isEmpty() && !grounds.isEmpty()) {
            String home = grounds.keySet().stream()
                    .filter(b -> b.equals(ARTICLE_6 + "1-c") || b.equals(ARTICLE_6 + "1-e"))
                    .findFirst().orElse(grounds.keySet().iterator().next());
            Set<String> laws = new LinkedHashSet<>(citations());
            laws.addAll(grounds.getOrDefault(home, Set.of()));
            grounds.put(home, laws);
            loose.clear();
        }
    }

    /// Bases of the Regulation by id, with the national law of each.
    Map<String, Set<String>> grounds() {
        return grounds;
    }

    /// National norms without any basis of the Regulation beside them.
    List<CitedBasis> loose() {
        return loose;
    }

    List<String> citations() {
        return loose.stream().map(CitedBasis::citation).toList();
    }

    Set<String> conditions() {
        return conditions;
    }

    List<String> complements() {
        return complements;
    }

    List<String> read() {
        return read;
    }

    /// Whether nothing of the text is left over.
    boolean isWhole() {
        return whole;
    }

    boolean isEmpty() {
        return grounds.isEmpty() && loose.isEmpty() && conditions.isEmpty() && complements.isEmpty();
    }

    String told() {
        List<String> told = new ArrayList<>();
        grounds.forEach(
                (basis, laws) -> told.add(laws.isEmpty() ? basis : basis + ": " + String.join(", ", laws)));
        told.addAll(citations());
        told.addAll(conditions);
        told.addAll(complements);
        return String.join("\n", told);
    }
}
