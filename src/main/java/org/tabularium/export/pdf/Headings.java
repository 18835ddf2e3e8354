package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tabularium.document.Block;
import org.tabularium.document.Text;

/// The headings of a document in reading order, each with a name of its own.
final class Headings {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> named = new HashMap<>();

    /// @param name what links call it: its anchor, or a number where it has none
    record Entry(String name, int level, Text text) {}

    Headings(List<Block> blocks) {
        collect(blocks);
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                add(heading);
            } else if (block instanceof Block.Facts facts) {
                facts.rows().forEach(row -> collect(row.values()));
            }
        }
    }

    private void add(Block.Heading heading) {
        String name = heading.anchor();
        if (name.isEmpty() || named.containsKey(name)) {
            name = "#" + entries.size();
        }
        Entry entry = new Entry(name, heading.level(), heading.text());
        named.put(name, entry);
        entries.add(entry);
    }

    Entry get(int index) {
        return entries.get(index);
    }

    /// What a list of contents shows: not the title of the document.
    List<Entry> listed(int deepest) {
        return entries.stream().filter(e -> e.level >= 1 && e.level <= deepest).toList();
    }

    /// The heading of a name, if the document has it.
    @Nullable
    Entry named(String name) {
        return named.get(name);
    }
}
