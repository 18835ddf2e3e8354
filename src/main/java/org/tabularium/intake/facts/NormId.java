package org.tabularium.intake.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// The short form of a norm in an exchanged file: the act, the section, and in brackets what is narrower, as in
/// `GDPR 6(1)(f)`.
final class NormId {
    private static final Map<String, String> ENGLISH =
            Map.of("dsgvo", "GDPR", "dsgv", "GDPR", "rgpd", "GDPR", "eugdpr", "GDPR", "uk gdpr", "GDPR",
                    "ukgdpr", "GDPR");
    private static final Set<String> FINER_THAN_TOLD = Set.of("tdddg", "ttdsg");
    private static final Set<String> JOINING = Set.of(",", "und", "and", "§");
    private static final Set<String> SECTIONS =
            Set.of("art", "artikel", "article", "articles", "section", "sections", "sec", "s");
    private static final Set<String> DETAILS = Set.of("abs", "absatz", "paragraph", "para", "lit", "buchst",
            "buchstabe",
            "letter", "point", "nr", "nummer", "no", "number", "ziff", "ziffer", "s", "satz", "sentence", "p",
            "unterabs",
            "subparagraph", "of", "the", "i", "v", "m", "und", "and", "der", "des", "sub");

    private NormId() {}

    /// Those of a citation; sections the law data do not know may stand in one, as in "§§ 2, 3 BMG".
    static List<String> of(CitedBasis cited) {
        List<String> written = written(Tokens.of(cited.citation()));
        if (!cited.isKnown()) {
            return written.isEmpty() ? List.of(cited.citation().strip()) : written;
        }
        String id = known(cited);
        boolean coarse = !written.isEmpty() && id.startsWith(written.getFirst() + "(");
        return List.of(coarse ? written.getFirst() : id); // "§ 26 BDSG" stays what was said
    }

    private static String known(CitedBasis cited) {
        List<String> parts = List.of(cited.basis().split("-"));
        Tokens words = Tokens.of(cited.citation());
        String act = parts.getFirst();
        String sign = act.toUpperCase(Locale.ROOT);
        for (int i = 0; i < words.size(); i++) {
            String folded = words.at(i).folded();
            boolean named = folded.equals(act) || (act.equals("tdddg") && folded.equals("ttdsg"));
            sign = named ? words.at(i).text() : sign;
        }
        return join(sign, parts.subList(1, parts.size()));
    }

    private static String join(String sign, List<String> path) {
        int most = FINER_THAN_TOLD.contains(sign.toLowerCase(Locale.ROOT)) ? 2 : path.size();
        StringBuilder id = new StringBuilder(sign);
        for (int i = 0; i < Math.min(most, path.size()); i++) {
            id.append(i == 0 ? " " + path.get(i) : "(" + path.get(i) + ")");
        }
        return id.toString();
    }

    /// Numbers and single letters are the place, the last other words the act.
    private static List<String> written(Tokens words) {
        List<List<String>> paths = new ArrayList<>(List.of(new ArrayList<>()));
        int i = 0;
        while (i < words.size() && (words.at(i).is("§") || words.at(i).is(".")
                || SECTIONS.contains(words.at(i).folded()))) {
            i++;
        }
        for (; i < words.size(); i++) {
            Token word = words.at(i);
            List<String> path = paths.getLast();
            if (word.isNumber()) {
                boolean next = path.size() == 1 && JOINING.contains(words.at(i - 1).folded());
                boolean suffixed =
                        words.at(i + 1).isLetter() && words.at(i + 1).glued() && (next || path.isEmpty());
                String number = word.text() + (suffixed ? words.at(++i).text() : "");
                if (next) {
                    paths.add(new ArrayList<>(List.of(number)));
                } else {
                    path.add(number);
                }
            } else if (word.isSolid() && !path.isEmpty() && word.isLetter() && !isSentence(words, i)) {
                path.add(word.folded());
            } else if (word.isWord() && !DETAILS.contains(word.folded())) {
                break;
            }
        }
        String act = i < words.size() ? words.between(i, words.size()).strip() : "";
        String sign = ENGLISH.getOrDefault(Tokens.fold(act).replace("-", "").strip(), act);
        return paths.getFirst().isEmpty() || sign.isEmpty() ? List.of()
                : paths.stream().map(path -> join(sign, path)).toList();
    }

    /// "S. 1" is a sentence; "i. V. m." joins.
    private static boolean isSentence(Tokens words, int i) {
        return words.at(i + 1).is(".");
    }
}
