package org.tabularium.compose.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tabularium.compose.Line;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Where;
import org.tabularium.compose.notice.Rewording;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;

/// The sentences that would change: for each notice and language a table with the wording until now and the new one side by
/// side, what differs in bold.
record ChangeTables(Scribe scribe) {
    private static final List<Integer> WIDTHS = List.of(22, 39, 39);

    private record Edition(Notice notice, Language language) {}

    List<Block> blocks(NoticeChanges changes) {
        List<Block> blocks = new ArrayList<>();
        if (!changes.changes().isEmpty()) {
            heading(1, scribe.say("whatif.sentences"), blocks);
            blocks.add(Line.muted(scribe.say("whatif.marks")).paragraph());
        }
        Map<Edition, List<NoticeChange>> editions = new LinkedHashMap<>();
        changes.changes().forEach(c -> editions.computeIfAbsent(new Edition(c.notice(), c.language()),
                _ -> new ArrayList<>()).add(c));
        editions.forEach((edition, all) -> table(edition, all, blocks));
        if (!changes.own().isEmpty()) {
            heading(1, scribe.say("whatif.own"), blocks);
            blocks.add(new Block.Bullets(changes.own().stream().map(this::own).toList()));
        }
        return blocks;
    }

    private static void heading(int level, String text, List<Block> blocks) {
        blocks.add(new Block.Heading(level, Text.of(text), ""));
    }

    private void table(Edition edition, List<NoticeChange> changes, List<Block> blocks) {
        String title = scribe.say("whatif.edition", Map.of("notice", name(edition.notice()), "language",
                Line.of(edition.language().locale().getDisplayLanguage(scribe.texts().language().locale())),
                "places",
                Line.of(Integer.toString(changes.size())))).text().plain();
        heading(2, title, blocks);
        blocks.add(new Block.Table(title,
                List.of(scribe.say("whatif.where"), scribe.say("whatif.before"), scribe.say("whatif.after")),
                WIDTHS,
                rows(edition.language(), changes)));
    }

    /// What changes in the same way in several sections is told once.
    private List<Block.Row> rows(Language language, List<NoticeChange> changes) {
        Map<List<String>, List<NoticeChange>> alike = new LinkedHashMap<>();
        changes.forEach(c -> alike.computeIfAbsent(words(c.wording()), _ -> new ArrayList<>()).add(c));
        return alike.values().stream().map(same -> row(language, same)).toList();
    }

    private Line name(Notice notice) {
        return scribe.phrase(notice.name(), Where.of(notice.id()).at("name"));
    }

    private static List<String> words(Rewording wording) {
        return wording.pieces().stream().map(p -> p.mark() + " " + p.text().plain()).toList();
    }

    private Block.Row row(Language language, List<NoticeChange> same) {
        String where =
                same.stream().map(c -> section(c.wording())).distinct().collect(Collectors.joining("; "));
        NoticeChange change = same.getFirst();
        Line after = in(language, change.wording().after());
        if (change.dropped()) {
            after.add(" ").add(Span.muted("(" + scribe.say("whatif.dropped") + ")"));
        }
        return new Block.Row(List.of(in(language, Text.of(where)).text(),
                in(language, change.wording().before()).text(), after.text()), "");
    }

    private static String section(Rewording wording) {
        return (wording.section().isEmpty() ? "" : wording.section() + ". ")
                + String.join(", ", wording.headings());
    }

    /// Words of a notice stand in its language, whatever that of the report.
    private Line in(Language language, Text text) {
        Line line = new Line();
        boolean same = language.equals(scribe.texts().language());
        text.spans().forEach(s -> line.add(same || !s.language().isEmpty() ? s : s.in(language.tag())));
        return line;
    }

    private Text own(OwnWording own) {
        Passage passage = own.passage();
        Line line = new Line().add(name(own.notice()));
        passage.activity().flatMap(id -> Identified.find(scribe.register().activities(), id))
                .ifPresent(a -> line.add(", ").add(scribe.phrase(a.name(), Where.of(a.id()).at("name"))));
        return line.text();
    }
}
