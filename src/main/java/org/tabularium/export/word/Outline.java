package org.tabularium.export.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Block.Heading;
import org.tabularium.document.Document;

/// The headings of a document and the bookmarks that stand at them.
///
/// A heading has one bookmark for the contents, whose name Word gives away anew when it updates them, and one
/// for rows of tables, which stays.
final class Outline {
    private static final int LONGEST = 40;
    /// The first number as Word writes it, with zeros before it, after a digit that goes.
    private static final int FIRST = 1_000_000_001;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byAnchor = new HashMap<>();

    /// A heading.
    ///
    /// @param number position among all headings, from 0
    /// @param target bookmark for rows; empty if nothing may point here
    record Entry(int number, Heading heading, String target) {
        String contentsBookmark() {
            return "_Toc" + Integer.toString(FIRST + number).substring(1);
        }
    }

    Outline(Document document) {
        for (var block : document.blocks()) {
            if (block instanceof Heading heading) {
                Entry entry = new Entry(entries.size(), heading, bookmark(heading.anchor(), entries.size()));
                entries.add(entry);
                byAnchor.putIfAbsent(heading.anchor(), entry);
            }
        }
    }

    Entry at(int number) {
        return entries.get(number);
    }

    /// What the contents list: headings of level 1 to the deepest.
    List<Entry> listed(int deepest) {
        return entries.stream().filter(e -> e.heading().level() >= 1 && e.heading().level() <= deepest)
                .filter(e -> !e.heading().text().plain().isBlank()).toList();
    }

    /// The bookmark at the heading with this anchor.
    Optional<String> target(String anchor) {
        return anchor.isEmpty() ? Optional.empty()
                : Optional.ofNullable(byAnchor.get(anchor)).map(Entry::target);
    }

    /// Word wants a letter first, then letters, digits and low lines, 40 in all.
    private static String bookmark(String anchor, int number) {
        if (anchor.isEmpty()) {
            return "";
        }
        String plain = "to_" + anchor.replaceAll("[^A-Za-z0-9]", "_");
        String tail = "_" + number;
        return plain.substring(0, Math.min(plain.length(), LONGEST - tail.length())) + tail;
    }
}
