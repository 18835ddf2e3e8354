package org.tabularium.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A finished text, independent of the format it is written in.
///
/// @param language BCP 47 tag of the text
/// @param title title in the properties of the file
/// @param author who is responsible for the content, as in the properties of the file
/// @param running texts at the head and foot of every page
/// @param date day as of which the document stands; also the creation date in the file, so that equal documents give
///         equal files
/// @param blocks the content
/// @param compact whether paper sets text small and close, headings running into their paragraphs, for what shall fit a
///         page
/// @param landscape whether pages lie across, for tables of many columns
public record Document(String language, String title, String author, Running running, LocalDate date,
        List<Block> blocks, boolean compact, boolean landscape) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    public Document(String language, String title, String author, Running running, LocalDate date,
            List<Block> blocks) {
        this(language, title, author, running, date, blocks, false);
    }

    public Document(String language, String title, String author, Running running, LocalDate date,
            List<Block> blocks, boolean compact) {
        this(language, title, author, running, date, blocks, compact, false);
    }

    public Document withBlocks(List<Block> others) {
        return new Document(language, title, author, running, date, others, compact, landscape);
    }

    /// The same with each heading below the title at the beginning of the paragraph it stands above.
    public Document withHeadingsRunIn() {
        List<Block> run = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph(Text text) && !run.isEmpty()
                    && run.getLast() instanceof Block.Heading(int level, Text heading, String _)
                    && level > 0) {
                run.removeLast();
                run.add(new Block.Paragraph(new Text(Stream.of(strong(heading).spans(),
                        List.of(Span.strong("."), Span.plain(" ")), text.spans()).flatMap(List::stream)
                        .toList())));
            } else {
                run.add(block);
            }
        }
        run.replaceAll(b -> b instanceof Block.Heading(int level, Text text, String _) && level > 0
                ? new Block.Paragraph(strong(text))
                : b);
        return withBlocks(run);
    }

    private static Text strong(Text text) {
        return new Text(text.spans().stream()
                .map(s -> new Span(s.text(), Span.Style.STRONG, s.origin(), s.language())).toList());
    }

    /// Texts at the head and foot of every page.
    ///
    /// @param headLeft head of the page, left
    /// @param headRight head of the page, right
    /// @param footLeft foot of the page, left
    /// @param pageOf foot of the page, right: `{0}` is the page, `{1}` the number of pages
    public record Running(String headLeft, String headRight, String footLeft, String pageOf) {}
}
