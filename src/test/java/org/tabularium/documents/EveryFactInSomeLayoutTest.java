package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook;
import org.tabularium.law.Law;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// Every text and day that a register can hold stands in at least one layout, but for what is no part of a
/// record.
class EveryFactInSomeLayoutTest {
    /// Findings accepted, and notices, which are documents of their own.
    private static final Set<String> NO_PART =
            Set.of("accepted", "notices", "extras", "id", "languages");
    /// Codes and ids of the law, printed in its words.
    private static final Set<String> CODES =
            Set.of("jurisdiction", "country", "law", "courts", "basis", "decision",
                    "conditions", "criteria", "entries");

    @Test
    void everyTextAndDayStandsInSomeLayout() throws Exception {
        Register register = RopaFile.open(FactsInDocumentsTest.EVERYTHING).register();
        Map<String, String> facts = new TreeMap<>();
        collect("", register, facts);
        assertThat(facts).hasSizeGreaterThan(150);
        String printed = printed(register);
        facts.entrySet().removeIf(fact -> printed.contains(fact.getValue()));
        assertThat(facts).isEmpty();
    }

    private static void collect(String path, Object value, Map<String, String> facts) {
        switch (value) {
            case Extras _ -> {}
            case Id<?> _ -> {}
            case LocalText text -> text.best(Language.GERMAN, Language.GERMAN)
                    .ifPresent(e -> e.getValue().lines().forEach(l -> say(path, l, facts)));
            case String text -> say(path, text, facts);
            case LocalDate day -> say(path, DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day), facts);
            case Optional<?> optional -> optional.ifPresent(v -> collect(path, v, facts));
            case Collection<?> all -> all.forEach(v -> collect(path, v, facts));
            case Record record -> components(path, record, facts);
            default -> {}
        }
    }

    private static void say(String path, String text, Map<String, String> facts) {
        String bare = Fact.bare(text).replaceFirst("\\.$", "");
        if (!bare.isEmpty()) {
            facts.put(path + " = " + text, bare.toLowerCase(Locale.ROOT));
        }
    }

    private static void components(String path, Record record, Map<String, String> facts) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            boolean isCode = CODES.contains(component.getName()) && component.getType() != LocalText.class;
            if (!NO_PART.contains(component.getName()) && !isCode) {
                try {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    collect(path + "/" + component.getName(), accessor.invoke(record), facts);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("a component cannot be read", e);
                }
            }
        }
    }

    private static String printed(Register register) {
        Layouts layouts = Layouts.of(Law.load());
        StringBuilder all = new StringBuilder();
        for (Layout layout : Layouts.all()) {
            if (layout.isText()) {
                blocks(layouts.document(register, layout.id(), Language.GERMAN).blocks(), all);
            }
            if (layout.isWorkbook()) {
                layouts.workbook(register, layout.id(), Language.GERMAN).sheets().stream()
                        .flatMap(s -> s.rows().stream()).flatMap(List::stream).forEach(cell -> all
                                .append(cell instanceof Workbook.TextCell t ? t.text() : "").append('|'));
            }
        }
        // A phrase may begin a sentence.
        return Fact.bare(all.toString()).toLowerCase(Locale.ROOT);
    }

    private static void blocks(List<Block> blocks, StringBuilder all) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Facts facts -> facts.rows().forEach(f -> blocks(f.values(), all));
                case Block.Paragraph(Text text) -> all.append(text.plain()).append('|');
                case Block.Heading heading -> all.append(heading.text().plain()).append('|');
                case Block.Callout(Text text) -> all.append(text.plain()).append('|');
                case Block.Bullets(List<Text> items) -> all.append(items.stream().map(Text::plain)
                        .collect(Collectors.joining("|"))).append('|');
                case Block.Table table -> table.rows().forEach(row -> row.cells()
                        .forEach(cell -> all.append(cell.plain()).append('|')));
                case Block.Picture _,Block.Signature _,Block.PageBreak _,Block.Contents _ -> {}
            }
        }
    }
}
