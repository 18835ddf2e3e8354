package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.document.Block;
import org.tabularium.document.Text;

/// The headings of a document in reading order, each with a name of its own.
final class Headings {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

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
        if (name.isEmpty() || !names.add(name)) {
            name = "#" + entries.size();
            names.add(name);
        }
        entries.add(new Entry(name, heading.level(), heading.text()));
    }

    Entry get(int index) {
        return entries.get(index);
    }

    /// What a list of contents shows: not the title of the document.
    List<Entry> listed(int deepest) {
        return entries.stream().filter(e -> e.level >= 1 && e.level <= deepest).toList();
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
