package org.tabularium.compose.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.compose.Line;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.model.Passage.Part;

/// What a style sets of one activity. It is kept with what is said of the activity, so that only an edited activity is set
/// again.
///
/// @param below the blocks below the heading of the activity
/// @param lines the line of each part, for lists
/// @param row the row of the summary, for layers
/// @param shared what is told once for all activities, by its words, for the short style
record Setting(List<Block> below, Map<Part, Text> lines, Optional<Block.Row> row,
        Map<Part, Map<String, Line>> shared) {
    /// The columns of the summary after the name.
    static final List<Part> SUMMARY =
            List.of(Part.PURPOSES, Part.GROUNDS, Part.RECIPIENTS, Part.RETENTION);

    Setting {
        below = List.copyOf(below);
        lines = Map.copyOf(lines);
        shared = Map.copyOf(shared);
    }

    static Setting of(Uses uses, Line name, List<Point> points) {
        return switch (uses.talk().notice().style()) {
            case SHORT -> brief(new BriefWords(uses.talk(), uses, points));
            case BY_ACTIVITY -> below(Paper.set(points, Paper::below));
            case BY_TOPIC -> below(Paper.set(points, Paper::labelled));
            case LAYERED -> new Setting(Paper.set(points, Paper::labelled), Map.of(),
                    Optional.of(row(uses, name, points)), Map.of());
            case LISTS -> new Setting(List.of(), lines(name, points), Optional.empty(), Map.of());
        };
    }

    /// Without the explanation, which is the first point and a block of its own.
    Setting withoutExplanation() {
        Map<Part, Text> others = new EnumMap<>(Part.class);
        others.putAll(lines);
        others.remove(Part.EXPLANATION);
        return new Setting(below.isEmpty() ? below : below.subList(1, below.size()), others, row, shared);
    }

    private static Setting below(List<Block> blocks) {
        return new Setting(blocks, Map.of(), Optional.empty(), Map.of());
    }

    private static Setting brief(BriefWords words) {
        return new Setting(words.body(), Map.of(), Optional.empty(),
                Map.of(Part.RECIPIENTS, words.shared(Part.RECIPIENTS), Part.TRANSFERS,
                        words.shared(Part.TRANSFERS)));
    }

    private static Map<Part, Text> lines(Line name, List<Point> points) {
        Map<Part, Text> lines = new EnumMap<>(Part.class);
        Line start = name.styled(Span.Style.STRONG).add(": ");
        for (Point point : points) {
            lines.putIfAbsent(point.part(), new Line().add(start).add(Paper.inline(point)).text());
        }
        return lines;
    }

    private static Block.Row row(Uses uses, Line name, List<Point> points) {
        Text purposes = points.stream().filter(p -> p.part() == Part.PURPOSES).findFirst()
                .map(p -> Paper.inline(p).text()).orElse(Text.EMPTY);
        return new Block.Row(List.of(name.text(), purposes,
                new GroundWords(uses.talk(), uses).citations().text(),
                new RecipientWords(uses.talk(), uses).names().text(),
                new RetentionWords(uses.talk(), uses).brief().text()), uses.activity().id().value());
    }
}
