package org.tabularium.intake.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/// Reads text with the marks of Markdown. What HTML stands in it is read as text; nothing of it runs.
final class Markdown {
    private static final int DEEPEST = 60;
    private static final int SHORT = 60;
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private final Flow flow = new Flow();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private final List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean inCell;
    private boolean breaks;
    private int bold;

    private Markdown() {}

    static List<Block> blocks(String text) {
        Markdown reader = new Markdown();
        reader.walk(PARSER.parse(withoutFront(text)));
        return reader.flow.blocks();
    }

    /// Whether a text has marks that hardly stand in any other.
    static boolean isLikely(String text) {
        int headings = 0;
        int others = 0;
        for (String line : text.split("\n", 2000)) {
            int signs = 0;
            while (signs < line.length() && line.charAt(signs) == '#') {
                signs++;
            }
            headings += signs > 0 && signs < 7 && signs + 1 < line.length()
                    && line.charAt(signs) == ' ' ? 1 : 0;
            int open = line.indexOf("**");
            others += open >= 0 && line.indexOf("**", open + 2) > open + 2 ? 1 : 0;
            others += line.contains("](") ? 1 : 0;
            others += line.startsWith("|") && line.contains("---") ? 1 : 0;
        }
        return headings > 1 || (headings > 0 && others > 0) || others > 2;
    }

    private static String withoutFront(String text) {
        if (!text.startsWith("---\n")) {
            return text;
        }
        int end = text.indexOf("\n---", 4);
        boolean front = end > 0 && end < 5_000 && text.substring(4, end).lines()
                .allMatch(l -> l.isBlank() || l.contains(":"));
        return front ? text.substring(Math.min(text.length(), end + 4)) : text;
    }

    /// Goes through the tree without calling itself: a text may nest as deep as it likes.
    private void walk(Node document) {
        Node at = document;
        int depth = 0;
        open(at);
        while (true) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
                open(at);
                continue;
            }
            while (depth > 0 && at.getNext() == null) {
                close(at);
                at = at.getParent();
                depth--;
            }
            close(at);
            if (depth == 0) {
                return;
            }
            at = at.getNext();
            open(at);
        }
    }

    private void open(Node node) {
        switch (node) {
            case Heading heading -> flow.begin(Piece.Kind.HEADING, heading.getLevel(), "");
            case BulletList _ -> lists.push(new int[] {-1});
            case OrderedList list -> lists.push(new int[] {list.getMarkerStartNumber() == null ? 1
                    : list.getMarkerStartNumber()});
            case ListItem _ -> flow.begin(Piece.Kind.ITEM, Math.max(1, lists.size()), mark());
            case Paragraph paragraph -> {
                if (!flow.isBlank()) {
                    flow.end();
                }
                breaks = isBroken(paragraph);
            }
            case StrongEmphasis _ -> bold++;
            case Text text -> text(text.getLiteral());
            case Code code -> text(code.getLiteral());
            case SoftLineBreak _ -> lineBreak(breaks);
            case HardLineBreak _ -> lineBreak(true);
            case HtmlBlock html -> {
                flow.end();
                WebPage.blocks(Page.main(Jsoup.parse(html.getLiteral()))).forEach(flow::add);
            }
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case TableRow _ -> {
                flow.end();
                row.clear();
            }
            case TableCell _ -> {
                inCell = true;
                cell = new StringBuilder();
            }
            default -> {}
        }
    }

    private void close(Node node) {
        switch (node) {
            case Heading _ -> flow.begin(Piece.Kind.PARAGRAPH, 0, "");
            case BulletList _ -> lists.poll();
            case OrderedList _ -> lists.poll();
            case ListItem _ -> flow.begin(Piece.Kind.PARAGRAPH, 0, "");
            case Paragraph _ -> flow.end();
            case StrongEmphasis _ -> bold--;
            case TableCell _ -> {
                inCell = false;
                row.add(cell.toString());
            }
            case TableRow _ -> flow.row(row);
            default -> {}
        }
    }

    private String mark() {
        if (lists.isEmpty() || lists.element()[0] < 0) {
            return "•";
        }
        return lists.element()[0]++ + ".";
    }

    private void text(String text) {
        if (inCell) {
            cell.append(text);
        } else {
            flow.text(text, bold > 0);
        }
    }

    private void lineBreak(boolean real) {
        if (real && !inCell) {
            flow.lineBreak();
        } else {
            text(" ");
        }
    }

    private void code(String text) {
        flow.end();
        PlainText.blocks(Line.of(text)).forEach(flow::add);
    }

    /// Whether the lines of a paragraph are those of an address.
    private static boolean isBroken(Paragraph paragraph) {
        int line = 0;
        boolean place = false;
        StringBuilder text = new StringBuilder();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
                line += words.getLiteral().length();
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                place |= Looks.isPlace(text.toString()) || Looks.isContact(text.toString());
                text.setLength(0);
                line = 0;
            }
            if (line > SHORT) {
                return false;
            }
        }
        return place || Looks.isPlace(text.toString()) || Looks.isContact(text.toString());
    }
}
