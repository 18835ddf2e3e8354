package org.tabularium.export.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a part of a package refers to.
///
/// @param type last word of the type
/// @param xml the element as it stands in the file
record Relation(String id, String type, String target, boolean external, String xml) {
    private static final Pattern ELEMENT = Pattern.compile("<Relationship\\s[^>]*?/?>");
    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""";

    static List<Relation> of(String part) {
        List<Relation> relations = new ArrayList<>();
        Matcher element = ELEMENT.matcher(part);
        while (element.find()) {
            String xml = element.group();
            String type = attribute(xml, "Type");
            relations.add(new Relation(attribute(xml, "Id"), type.substring(type.lastIndexOf('/') + 1),
                    attribute(xml, "Target"), attribute(xml, "TargetMode").equals("External"),
                    xml.endsWith("/>") ? xml : xml.substring(0, xml.length() - 1) + "/>"));
        }
        return relations;
    }

    static String part(List<Relation> relations) {
        return relations.stream().map(Relation::xml)
                .collect(Collectors.joining("", OPEN, "</Relationships>"));
    }

    /// A new one.
    ///
    /// @param type the whole type
    static Relation to(String id, String type, String target) {
        return new Relation(id, type.substring(type.lastIndexOf('/') + 1), target, false,
                "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>");
    }

    static String attribute(String element, String name) {
        Matcher found = Pattern.compile("\\s" + name + "\\s*=\\s*(\"[^\"]*\"|'[^']*')").matcher(element);
        return found.find() ? found.group(1).substring(1, found.group(1).length() - 1) : "";
    }

    /// The name of the part meant, seen from the part that refers to it; without a slash at its beginning.
    String partSeenFrom(String owner) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> way = new ArrayDeque<>();
        for (String step : (owner.substring(0, owner.lastIndexOf('/') + 1) + target).split("/", -1)) {
            if (step.equals("..")) {
                way.pollLast();
            } else if (!step.equals(".")) {
                way.addLast(step);
            }
        }
        return String.join("/", way);
    }

    /// Where the relations of a part are kept.
    static String partOf(String owner) {
        int slash = owner.lastIndexOf('/') + 1;
        return owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".rels";
    }
}
