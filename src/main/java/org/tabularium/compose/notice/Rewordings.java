package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.compose.notice.Rewording.Mark;
import org.tabularium.compose.notice.Rewording.Piece;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.model.Identified;

/// Finds the places where two documents read differently, by paragraphs, in these by sentences, and in these by words.
public final class Rewordings {
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)\\. ");
    /// Citations and abbreviations hold no-break spaces, so that an ordinary one before a capital starts a sentence;
    /// names of companies do not ("Co. KG", "Pvt. Ltd.").
    private static final Pattern END =
            Pattern.compile("(?<=[.!?…])(?<!\\bPvt\\.)(?<!\\bCo\\.) (?=[\\p{Lu}„“])");

    private Rewordings() {}

    /// The places in the order of the documents.
    public static List<Rewording> between(Document before, Document after) {
        List<Rewording> all = new ArrayList<>();
        for (Changes.Change<Paragraph> change : Changes.of(paragraphs(before), paragraphs(after),
                Paragraph::key)) {
            Paragraph where = change.after().or(change::before).orElseThrow();
            for (List<Piece> pieces : places(sentences(change.before()), sentences(change.after()))) {
                all.add(new Rewording(where.section(), where.headings(), pieces));
            }
        }
        return all;
    }

    /// A paragraph with the headings it stands under, or a heading, which has no text here.
    ///
    /// @param key tells whether two are the same
    private record Paragraph(String section, List<String> headings, Text text, String key) {
        static final Paragraph NONE = new Paragraph("", List.of(), Text.EMPTY, "");

        /// The heading that follows.
        Paragraph heading(Block.Heading heading) {
            String title = heading.text().plain();
            Matcher number = NUMBER.matcher(title);
            boolean numbered = number.find();
            List<String> above = headings.subList(0, Math.clamp(heading.level() - 1, 0, headings.size()));
            return new Paragraph(numbered ? number.group(1) : section,
                    Identified.with(above, numbered ? title.substring(number.end()) : title), Text.EMPTY,
                    "# " + title);
        }

        Paragraph saying(Text words) {
            return new Paragraph(section, headings, words, words.plain());
        }
    }

    /// Headings hold the documents together, where paragraphs repeat.
    private static List<Paragraph> paragraphs(Document document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph under = Paragraph.NONE;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                under = under.heading(heading);
                paragraphs.add(under);
            } else {
                Notices.texts(block).map(under::saying).forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }

    private static List<Tokens> sentences(Optional<Paragraph> paragraph) {
        List<Tokens> sentences = new ArrayList<>();
        paragraph.map(Paragraph::text).filter(t -> !t.plain().isBlank()).ifPresent(text -> {
            String plain = text.plain();
            int from = 0;
            Matcher end = END.matcher(plain);
            while (end.find()) {
                sentences.add(Tokens.of(text, from, end.start()));
                from = end.end();
            }
            sentences.add(Tokens.of(text, from, plain.length()));
        });
        return sentences;
    }

    /// Sentences next to each other that differ are one place; the one before them says what they are about.
    private static List<List<Piece>> places(List<Tokens> before, List<Tokens> after) {
        Alignment kept = new Alignment(before.stream().map(Tokens::plain).toList(),
                after.stream().map(Tokens::plain).toList());
        List<List<Piece>> places = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int fromOld = i;
            int fromNow = j;
            while (kept.isGone(i)) {
                i++;
            }
            while (kept.isNew(j)) {
                j++;
            }
            if (i > fromOld || j > fromNow) {
                Tokens lead = fromNow > 0 ? after.get(fromNow - 1) : Tokens.NONE;
                places.add(pieces(lead, Tokens.all(before.subList(fromOld, i)),
                        Tokens.all(after.subList(fromNow, j))));
            }
            i++;
            j++;
        }
        return places;
    }

    private static List<Piece> pieces(Tokens lead, Tokens before, Tokens after) {
        Marking marking = new Marking(before, after);
        List<Piece> pieces = new ArrayList<>();
        if (!lead.words().isEmpty()) {
            pieces.add(new Piece(Mark.KEPT, lead.text()));
        }
        pieces.addAll(marking.pieces());
        return Tokens.spaced(pieces);
    }
}
