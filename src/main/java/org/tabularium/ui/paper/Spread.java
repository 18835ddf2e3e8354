package org.tabularium.ui.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.document.Text;

/// One text in one or two languages, cut into parts that stand beside each other. To be made off the screen's thread.
public final class Spread {
    /// Nothing at all.
    public static final Spread NONE = new Spread(List.of(), List.of(), List.of());
    private static final int MOST = 2;
    private final List<Page> pages;
    private final List<List<Cut>> columns;
    private final List<Line> lines;

    /// A text in one language.
    public record Page(List<Block> blocks, PaperView.Running running) {
        public Page {
            blocks = List.copyOf(blocks);
        }
    }

    /// A block in its parts.
    private record Cut(Block block, List<Part> parts) {}

    /// Parts that begin at the same height on the sheets, each equal only to itself.
    static final class Line {
        private final List<List<Part>> columns;

        private Line(List<List<Part>> columns) {
            this.columns = List.copyOf(columns);
        }

        List<List<Part>> columns() {
            return columns;
        }
    }

    private Spread(List<Page> pages, List<List<Cut>> columns, List<Line> lines) {
        this.pages = pages;
        this.columns = columns;
        this.lines = lines;
    }

    /// Lays out pages, at most two.
    ///
    /// @param before what was shown until now: what says the same stays the same part
    public static Spread of(List<Page> wanted, Spread before) {
        List<Page> pages = wanted.stream().limit(MOST).toList();
        List<List<Cut>> columns = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            columns.add(cut(pages.get(i).blocks(),
                    i < before.columns.size() ? before.columns.get(i) : List.of()));
        }
        return new Spread(pages, columns, before.kept(levelled(columns)));
    }

    private static List<Cut> cut(List<Block> blocks, List<Cut> before) {
        Map<Block, Deque<Cut>> known = new HashMap<>();
        before.forEach(cut -> known.computeIfAbsent(cut.block(), b -> new ArrayDeque<>()).add(cut));
        List<Cut> cuts = new ArrayList<>();
        for (Block block : blocks) {
            Cut same = known.getOrDefault(block, new ArrayDeque<>()).poll();
            cuts.add(same == null ? new Cut(block, Part.of(block)) : same);
        }
        return cuts;
    }

    /// Lines as they were, where they hold the same parts.
    private List<Line> kept(List<List<List<Part>>> wanted) {
        Map<List<List<Part>>, Line> known = new HashMap<>();
        lines.forEach(line -> known.put(line.columns(), line));
        return wanted.stream()
                .map(columns -> known.containsKey(columns) ? known.get(columns) : new Line(columns))
                .toList();
    }

    /// Headings stand beside headings, and between them block beside block where there are as many.
    private static List<List<List<Part>>> levelled(List<List<Cut>> columns) {
        List<List<List<Cut>>> sections = columns.stream().map(Spread::sections).toList();
        int most = sections.stream().mapToInt(List::size).max().orElse(0);
        List<List<List<Part>>> lines = new ArrayList<>();
        for (int s = 0; s < most; s++) {
            int section = s;
            List<List<Cut>> beside = sections.stream()
                    .map(all -> section < all.size() ? all.get(section) : List.<Cut>of()).toList();
            if (areAsMany(beside)) {
                IntStream.range(0, beside.getFirst().size())
                        .forEach(n -> level(beside.stream().map(c -> c.get(n).parts()).toList(), lines));
            } else {
                lines.add(beside.stream()
                        .map(c -> c.stream().flatMap(cut -> cut.parts().stream()).toList()).toList());
            }
        }
        return lines;
    }

    /// Item stands beside item where lists are of the same length.
    private static void level(List<List<Part>> beside, List<List<List<Part>>> lines) {
        if (areAsMany(beside)) {
            IntStream.range(0, beside.getFirst().size())
                    .forEach(n -> lines.add(beside.stream().map(c -> List.of(c.get(n))).toList()));
        } else {
            lines.add(beside);
        }
    }

    private static boolean areAsMany(List<? extends List<?>> beside) {
        return beside.stream().mapToInt(List::size).distinct().count() == 1;
    }

    private static List<List<Cut>> sections(List<Cut> cuts) {
        List<List<Cut>> sections = new ArrayList<>();
        for (Cut cut : cuts) {
            if (sections.isEmpty() || cut.block() instanceof Block.Heading) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(cut);
        }
        return sections;
    }

    List<Page> pages() {
        return pages;
    }

    List<Line> lines() {
        return lines;
    }

    /// The facts that the texts state, in the order of the first one.
    List<Origin> facts() {
        return pages.stream().limit(1).flatMap(p -> p.blocks().stream()).flatMap(Facts::of).distinct()
                .toList();
    }

    /// The first part that states a fact.
    Optional<Part> part(Origin fact) {
        return lines.stream().flatMap(line -> line.columns().stream()).flatMap(List::stream)
                .filter(part -> Facts.of(part.block()).anyMatch(o -> PaperView.states(o, fact))).findFirst();
    }

    /// The facts of the paragraph that states a fact.
    List<Origin> beside(Origin fact) {
        return pages.stream().flatMap(p -> p.blocks().stream()).flatMap(Facts::texts).map(Spread::origins)
                .filter(all -> all.contains(fact)).findFirst().orElse(List.of());
    }

    private static List<Origin> origins(Text text) {
        return text.spans().stream().flatMap(s -> s.origin().stream()).distinct().toList();
    }
}
