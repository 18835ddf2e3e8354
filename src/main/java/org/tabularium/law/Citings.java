package org.tabularium.law;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds in a free text which sections of which acts it cites, whether German or English, abbreviated or not:
/// "§ 147 Abs. 3 AO", "§§ 195, 199 BGB", "HGB § 257", "section 147 of the German Fiscal Code (AO)".
final class Citings {
    private static final String SIGN =
            "(?<sign>§§?|(?iu:\\b(?:Art(?:ikeln?|icles?|\\.)?|sections?|sec\\.|Paragraph(?:en)?)(?=\\s*\\d|\\s*[LRD]\\.?\\s?\\d)))";
    private static final String PART =
            "(?<part>(?iu:\\b(?:U?Abs(?:atz|ätze|\\.)?|Nr\\.?|Nummern?|nos?\\.|Satz|S\\.|lit\\.?|Buchst(?:aben?|\\.)?|"
                    + "sentence|sub-?para(?:graph|\\.)?|para(?:graph|\\.)?|points?|number)))\\s*\\(?(?<partNumber>\\d+[a-z]?|[a-z])\\b\\)?";
    private static final String PAREN = "\\((?<paren>\\d+[a-z]?|[a-z])\\)";
    private static final String NUMBER =
            "(?<number>(?<![\\p{L}\\d/.])(?:[LRD]\\.?\\s?)?\\d+[a-z]{0,2}(?:-\\d+)*)\\b";
    private final Map<String, String> acts = new HashMap<>();
    private final Pattern tokens;

    Citings(Collection<Act> all) {
        for (Act act : all) {
            act.sign().texts().values().forEach(name -> acts.putIfAbsent(key(name), act.id()));
            act.title().texts().values().forEach(name -> acts.putIfAbsent(key(name), act.id()));
            act.names().forEach(name -> acts.putIfAbsent(key(name), act.id()));
        }
        String names = acts.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Citings::pattern).collect(Collectors.joining("|"));
        tokens = Pattern
                .compile("(?<act>(?<![\\p{L}\\d])(?:" + names + ")(?![\\p{L}\\d]))|" + SIGN + "|" + PART
                        + "|" + PAREN + "|" + NUMBER, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// The sections a text cites, in its order.
    List<Citing> in(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        CitingScan scan = new CitingScan(text);
        Matcher token = tokens.matcher(text);
        while (token.find()) {
            if (token.group("act") != null) {
                scan.act(acts.getOrDefault(found(token.group("act")), ""), token.start(), token.end());
            } else if (token.group("sign") != null) {
                scan.sign(isPlural(token.group("sign")), token.start());
            } else if (token.group("part") != null) {
                scan.part(token.group("part"), token.group("partNumber"));
            } else if (token.group("paren") != null) {
                scan.paren(token.group("paren"), token.start());
            } else {
                scan.number(token.group("number"), token.start());
            }
            scan.passed(token.end());
        }
        return scan.end();
    }

    private static boolean isPlural(String sign) {
        String lower = sign.toLowerCase(Locale.ROOT);
        return lower.equals("§§") || lower.equals("sections") || lower.equals("articles")
                || lower.equals("artikeln");
    }

    /// The name as it stands in the table: long names whatever their case, and without the ending of a German
    /// genitive.
    private String found(String said) {
        String key = key(said);
        for (String ending : List.of("", "s", "es")) {
            if (key.endsWith(ending) && acts.containsKey(key.substring(0, key.length() - ending.length()))) {
                return key.substring(0, key.length() - ending.length());
            }
        }
        return key;
    }

    private static String key(String name) {
        String plain = name.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        return isLong(plain) ? plain.toLowerCase(Locale.ROOT) : plain;
    }

    /// A name in words, not an abbreviation.
    private static boolean isLong(String name) {
        return name.length() >= 8 && name.matches("(?s).*\\p{Ll}{5,}.*");
    }

    private static String pattern(String key) {
        String quoted =
                List.of(key.split(" ")).stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return isLong(key) ? "(?iu:" + quoted + "(?:e?s)?)" : quoted;
    }
}
