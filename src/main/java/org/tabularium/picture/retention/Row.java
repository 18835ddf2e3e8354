package org.tabularium.picture.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.compose.RetentionClass;
import org.tabularium.compose.RetentionExample;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Where;
import org.tabularium.document.Origin;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.model.RetentionRule;
import org.tabularium.words.Words;

/// A class of erasure in words: its number, its limit, the time limits in it and their statutes, which are never cut.
///
/// @param bar what its bar looks like
/// @param example its days; empty without a period
/// @param end what stands at the end of the bar
/// @param lines what stands before it, the limit first
/// @param said how it is spoken
record Row(int number, Bar bar, Optional<RetentionExample> example, String end, List<Lettered> lines,
        String said,
        Origin origin) {
    static final double SIZE = 12;
    static final double LINE = 16;
    private static final double PADDING = 14;
    private static final int MOST_NAMES = 3;

    /// A line of words.
    record Lettered(String text, Style style) {}

    /// What a line says.
    enum Style {
        LIMIT, NAMES, STATUTE;

        Face face() {
            return this == LIMIT ? Face.SEMIBOLD : Face.REGULAR;
        }
    }

    Row {
        lines = List.copyOf(lines);
    }

    /// @param width of the words
    static Row of(RetentionClass of, Scribe scribe, Words words, double width) {
        RetentionRule common = of.common();
        String limit = of.limit(scribe).text().plain();
        String names = of.rules().stream().filter(r -> !r.name().isEmpty())
                .map(r -> scribe.phrase(r.name(), Where.of(r.id())).text().plain()).distinct()
                .collect(Collectors.joining("; "));
        String statutes = statutes(of, scribe);
        Bar bar = common.period().isPresent() ? statutes.isEmpty() ? Bar.OWN : Bar.STATUTE
                : common.criteria().isEmpty() ? Bar.MISSING : Bar.OPEN;
        String end = of.example().map(e -> scribe.wording().date(e.ends()))
                .orElseGet(() -> words.get(bar == Bar.OPEN ? "open" : "missing"));
        List<Lettered> lines = new ArrayList<>();
        lines(limit, Style.LIMIT, width).forEach(lines::add);
        if (!names.equals(limit)) {
            lines(names, Style.NAMES, width).forEach(lines::add);
        }
        lines(statutes, Style.STATUTE, width).forEach(lines::add);
        return new Row(of.number(), bar, of.example(), end, lines,
                said(of, scribe, words, limit, names, statutes),
                new Origin(common.id().value(), "period"));
    }

    private static String statutes(RetentionClass of, Scribe scribe) {
        return of.rules().stream().filter(r -> !r.statute().isEmpty())
                .map(r -> scribe.phrase(r.statute(), Where.of(r.id())).text().plain()).distinct()
                .collect(Collectors.joining("; "));
    }

    /// Names are cut after some lines, the limit and statutes never.
    private static Stream<Lettered> lines(String text, Style style, double width) {
        if (text.isEmpty()) {
            return Stream.empty();
        }
        Ruler ruler = Ruler.bundled();
        List<String> lines = new ArrayList<>(ruler.lines(text, style.face(), SIZE, width));
        if (style == Style.NAMES && lines.size() > MOST_NAMES) {
            String rest = String.join(" ", lines.subList(MOST_NAMES - 1, lines.size()));
            lines.subList(MOST_NAMES - 1, lines.size()).clear();
            lines.add(ruler.fitting(rest, style.face(), SIZE, width));
        }
        return lines.stream().map(l -> new Lettered(l, style));
    }

    private static String said(RetentionClass of, Scribe scribe, Words words, String limit, String names,
            String statutes) {
        String what = Stream.of(limit, names, statutes).filter(s -> !s.isEmpty()).distinct()
                .collect(Collectors.joining(", "));
        String when = of.example().map(e -> days(e, scribe, words))
                .orElseGet(() -> words.get(of.common().criteria().isEmpty() ? "missing" : "open"));
        return words.get("class", Integer.toString(of.number()), what, when);
    }

    private static String days(RetentionExample example, Scribe scribe, Words words) {
        LocalDate begins = example.begins();
        String ends = scribe.wording().date(example.ends());
        return begins.equals(example.event()) ? words.get("ends", ends)
                : words.get("begins", scribe.wording().date(begins), ends);
    }

    double height() {
        return lines.size() * LINE + PADDING;
    }
}
