package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.tabularium.compose.Line;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.law.Law;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// What changes in a notice between two states of the register: a table with the wording until now and the new one side by
/// side, what differs in bold.
public final class Redline {
    private static final List<Integer> WIDTHS = List.of(18, 41, 41);
    private final Notices notices;

    private Redline(Notices notices) {
        this.notices = notices;
    }

    /// A writer of redlines that consults this law.
    public static Redline of(Law law) {
        return new Redline(Notices.of(law));
    }

    /// A paragraph with the heading it stands under.
    private record Paragraph(String heading, String words) {}

    /// The changes of one notice; none of them if both states say the same.
    ///
    /// @param before the state until now; the notice may be missing in it
    /// @param after the new state
    public Document document(Register before, Register after, Notice notice, Language language) {
        Talk talk = notices.talk(after, notice, language);
        Document now = notices.document(after, notice, language);
        List<Paragraph> old = Identified.find(before.notices(), notice.id())
                .map(n -> paragraphs(notices.document(before, n, language))).orElse(List.of());
        List<Block.Row> rows = rows(Changes.of(old, paragraphs(now), Paragraph::words));
        List<Block> blocks = new ArrayList<>();
        String title = talk.say("redline.title", "notice",
                talk.scribe().phrase(notice.name(), org.tabularium.compose.Where.of(notice.id()).at("name")))
                .text().plain();
        blocks.add(new Block.Heading(0, Text.of(title), ""));
        blocks.add(
                talk.say("redline.states", Map.of("before", state(talk, before), "after", state(talk, after)))
                        .paragraph());
        if (rows.isEmpty()) {
            blocks.add(talk.say("redline.none").paragraph());
        } else {
            blocks.add(new Block.Table(talk.say("redline.caption").text().plain(), List.of(
                    talk.say("redline.where").text().plain(), talk.say("redline.before").text().plain(),
                    talk.say("redline.after").text().plain()), WIDTHS, rows));
        }
        return new Document(now.language(), title, now.author(), now.running(), now.date(), blocks);
    }

    private static Line state(Talk talk, Register register) {
        String day = register.updatedOn().map(d -> talk.scribe().wording().date(d)).orElse("–");
        return Line.of(register.version().isBlank() ? day
                : talk.say("redline.state",
                        Map.of("day", Line.of(day), "version", Line.of(register.version()))).text()
                        .plain());
    }

    private static List<Paragraph> paragraphs(Document document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String heading = "";
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading h) {
                heading = h.text().plain().replaceFirst("^\\d+\\. ", "");
            } else {
                String under = heading;
                Notices.texts(block).map(Text::plain).filter(t -> !t.isBlank())
                        .forEach(t -> paragraphs.add(new Paragraph(under, t)));
            }
        }
        return paragraphs;
    }

    private static List<Block.Row> rows(List<Changes.Change<Paragraph>> changes) {
        List<Block.Row> rows = new ArrayList<>();
        for (Changes.Change<Paragraph> change : changes) {
            String heading = change.after().or(change::before).map(Paragraph::heading).orElse("");
            List<String> old = words(change.before());
            List<String> now = words(change.after());
            Alignment kept = new Alignment(old, now);
            rows.add(new Block.Row(List.of(Text.of(heading), marked(old, kept::isKeptBefore),
                    marked(now, kept::isKeptAfter)), ""));
        }
        return rows;
    }

    private static List<String> words(Optional<Paragraph> paragraph) {
        return paragraph.map(p -> List.of(p.words().split("(?<= )"))).orElse(List.of());
    }

    /// The words, those in bold that the other text does not have at their place.
    private static Text marked(List<String> words, IntPredicate kept) {
        Line line = new Line();
        for (int i = 0; i < words.size(); i++) {
            line.add(kept.test(i) ? Span.plain(words.get(i)) : Span.strong(words.get(i)));
        }
        return line.text();
    }
}
