package org.tabularium.compare.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.compare.Alike;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import org.tabularium.compare.Told;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// A document of the differences between two registers.
///
/// @param before what the older register is called, for example its file
/// @param after what the newer one is called
/// @param law in which countries, bases and decisions are looked up
/// @param day the day of the comparison
public record DifferencesReport(Differences differences, String before, String after, Law law,
        LocalDate day) {
    private static final String NOTHING = "–";

    public Document document(Language language) {
        Words words = Words.of("compare", language.locale());
        List<Alike> all = Alike.of(differences.all(), new Telling(differences, law, language.locale()));
        String title = words.get("report.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, Text.of(title), ""));
        blocks.add(new Block.Facts(List.of(fact("report.before", before, differences.before(), words),
                fact("report.after", after, differences.after(), words),
                fact(words.get("report.count"), List.of(Integer.toString(differences.all().size()))))));
        if (differences.isEmpty()) {
            blocks.add(new Block.Paragraph(Text.of(words.get("report.none"))));
        }
        List<Alike> several = all.stream().filter(Alike::isSeveral).toList();
        if (!several.isEmpty()) {
            table(words.get("report.alike"), Optional.of("report.entries"),
                    several.stream().map(a -> row(Optional.of(Text.of(a.heading(words.locale()) + ": "
                            + String.join(", ", a.entities()))), a.told())).toList(),
                    words, blocks);
        }
        byList(all.stream().filter(a -> !a.isSeveral()).toList(), words)
                .forEach((heading, alike) -> table(heading,
                        alike.getFirst().list().map(_ -> "report.entry"), rows(alike), words, blocks));
        String owner = differences.after().controller().name();
        return new Document(language.tag(), title, owner,
                new Document.Running(title, owner,
                        words.get("report.compared", date(day, words)), words.get("report.page")),
                day, blocks);
    }

    private static Map<String, List<Alike>> byList(List<Alike> single, Words words) {
        return single.stream().collect(Collectors.groupingBy(
                a -> a.list().map(l -> words.get("compare." + l.key()))
                        .orElseGet(() -> words.get("report.controller")),
                LinkedHashMap::new, Collectors.toList()));
    }

    /// A row for each difference; what the entry is called stands in the first of its rows.
    private static List<Block.Row> rows(List<Alike> single) {
        List<Block.Row> rows = new ArrayList<>();
        String entry = "";
        for (Alike alike : single) {
            String name = alike.told().entity();
            Text shown = name.equals(entry) ? Text.EMPTY : Text.of(Span.strong(name));
            rows.add(row(alike.list().map(_ -> shown), alike.told()));
            entry = name;
        }
        return rows;
    }

    private static Block.Row row(Optional<Text> entry, Told told) {
        return new Block.Row(Stream.concat(entry.stream(),
                Stream.of(Text.of(told.what()), said(told.before()), said(told.after()))).toList(), "");
    }

    private static Text said(String text) {
        return Text.of(text.isBlank() ? NOTHING : text);
    }

    /// @param entry what the first column is called; the controller and the record need none
    private static void table(String heading, Optional<String> entry, List<Block.Row> rows, Words words,
            List<Block> blocks) {
        List<String> header = Stream
                .concat(entry.stream(), Stream.of("report.what", "report.was", "report.is")).map(words::get)
                .toList();
        blocks.add(new Block.Heading(1, Text.of(heading), ""));
        blocks.add(new Block.Table(heading, header, header.stream().map(_ -> 1).toList(), rows));
    }

    private static Block.Fact fact(String key, String name, Register register, Words words) {
        List<String> lines = new ArrayList<>(List.of(name));
        String owner = register.controller().name();
        if (!owner.isBlank()) {
            lines.add(owner);
        }
        List<String> state = new ArrayList<>();
        if (!register.version().isBlank()) {
            state.add(words.get("report.version", register.version()));
        }
        register.updatedOn().ifPresent(d -> state.add(words.get("report.as-of", date(d, words))));
        if (!state.isEmpty()) {
            lines.add(String.join(", ", state));
        }
        return fact(words.get(key), lines);
    }

    private static Block.Fact fact(String label, List<String> lines) {
        return new Block.Fact(label, "",
                lines.stream().<Block>map(l -> new Block.Paragraph(Text.of(l))).toList());
    }

    private static String date(LocalDate day, Words words) {
        return DateTimeFormatter.ofPattern(words.get("date.pattern"), words.locale()).format(day);
    }
}
