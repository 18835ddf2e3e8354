package org.tabularium.export.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds our styles among those of a template by their names, and adds those it lacks.
///
/// Word writes the English names of its built-in styles whatever language it speaks, but gives them ids of that
/// language ("berschrift1"); other programs write translated names. Hence names, in the languages of the program.
final class TemplateStyles {
    private static final Pattern STYLE =
            Pattern.compile("<w:style\\s[^>]*?(?:/>|>.*?</w:style>)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<w:name\\s[^>]*?/>");
    private static final Pattern REFERENCE = Pattern.compile("<w:(basedOn|next) w:val=\"([^\"]*)\"/>");
    private static final String END = "</w:styles>";
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("Title", List.of("title", "titel", "titre")),
            Map.entry("Heading1", List.of("heading 1", "überschrift 1", "titre 1")),
            Map.entry("Heading2", List.of("heading 2", "überschrift 2", "titre 2")),
            Map.entry("Heading3", List.of("heading 3", "überschrift 3", "titre 3")),
            Map.entry("ListBullet", List.of("list bullet", "aufzählungszeichen", "liste à puces")),
            Map.entry("Caption", List.of("caption", "beschriftung", "légende")),
            Map.entry("TableText", List.of("table text", "tabellentext")),
            Map.entry("TableHeading", List.of("table heading", "tabellenüberschrift", "tabellenkopf")),
            Map.entry("TableBullet", List.of("table bullet", "tabellenaufzählung")),
            Map.entry("TOCHeading", List.of("toc heading", "inhaltsverzeichnisüberschrift")),
            Map.entry("TOC1", List.of("toc 1", "verzeichnis 1", "tm 1")),
            Map.entry("TOC2", List.of("toc 2", "verzeichnis 2", "tm 2")),
            Map.entry("TOC3", List.of("toc 3", "verzeichnis 3", "tm 3")),
            Map.entry("Strong", List.of("strong", "fett", "élevé")),
            Map.entry("Hyperlink", List.of("hyperlink", "lien hypertexte")),
            Map.entry("Grid", List.of("tabularium", "table grid", "tabellenraster", "grille du tableau")));

    private final String theirs;
    private final Map<String, String> ids = new HashMap<>();
    private final StringBuilder added = new StringBuilder();

    /// @param theirs `styles.xml` of the template
    /// @param own ours
    /// @param lists number of their list by the number of ours
    TemplateStyles(String theirs, String own, Map<Integer, Integer> lists) {
        this.theirs = theirs;
        Set<String> takenIds = new HashSet<>();
        Map<String, String> takenNames = new HashMap<>();
        for (String style : all(theirs)) {
            String id = Relation.attribute(open(style), "w:styleId");
            takenIds.add(id);
            takenNames.putIfAbsent(type(style) + " " + name(style), id);
            if (isDefault(style)) {
                takenNames.put("default " + type(style), id);
            }
        }
        Map<String, String> missing = new LinkedHashMap<>();
        for (String style : all(own)) {
            String id = Relation.attribute(open(style), "w:styleId");
            String found = found(style, id, takenNames);
            if (!found.isEmpty()) {
                ids.put(id, found);
            } else {
                ids.put(id, takenIds.contains(id) ? "Tabularium" + id : id);
                missing.put(id, style);
            }
        }
        missing.forEach((id, style) -> added.append(renamed(style, id, takenNames, lists)));
    }

    /// Ids by our ids.
    Map<String, String> ids() {
        return ids;
    }

    /// Theirs, with what was missing.
    String xml() {
        int end = theirs.lastIndexOf(END);
        return theirs.substring(0, end) + added + theirs.substring(end);
    }

    private static String found(String style, String id, Map<String, String> taken) {
        if (isDefault(style)) {
            return taken.getOrDefault("default " + type(style), "");
        }
        for (String name : NAMES.getOrDefault(id, List.of())) {
            String found = taken.get(type(style) + " " + name);
            if (found != null) {
                return found;
            }
        }
        return "";
    }

    private String renamed(String style, String id, Map<String, String> taken, Map<Integer, Integer> lists) {
        String renamed = style.replaceFirst("w:styleId=\"[^\"]*\"", "w:styleId=\"" + ids.get(id) + "\"");
        if (taken.containsKey(type(style) + " " + name(style))) {
            renamed = renamed.replaceFirst("<w:name w:val=\"", "<w:name w:val=\"Tabularium ");
        }
        renamed = REFERENCE.matcher(renamed).replaceAll(
                r -> "<w:" + r.group(1) + " w:val=\"" + ids.getOrDefault(r.group(2), r.group(2)) + "\"/>");
        return Pattern.compile("<w:numId w:val=\"([0-9]+)\"/>").matcher(renamed)
                .replaceAll(r -> "<w:numId w:val=\"" + lists.get(Integer.valueOf(r.group(1))) + "\"/>");
    }

    private static List<String> all(String xml) {
        List<String> all = new ArrayList<>();
        Matcher style = STYLE.matcher(xml);
        while (style.find()) {
            all.add(style.group());
        }
        return all;
    }

    private static String open(String style) {
        return style.substring(0, style.indexOf('>') + 1);
    }

    private static boolean isDefault(String style) {
        String value = Relation.attribute(open(style), "w:default");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    private static String type(String style) {
        return Relation.attribute(open(style), "w:type");
    }

    private static String name(String style) {
        Matcher name = NAME.matcher(style);
        return name.find() ? Relation.attribute(name.group(), "w:val").toLowerCase(Locale.ROOT) : "";
    }
}
