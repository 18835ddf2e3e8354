package org.tabularium.intake.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Makes pieces of the main text of a web page.
final class WebPage implements NodeVisitor {
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int DEEPEST = 6;
    private static final int LONGEST_CELL = 1500;
    private final Flow flow = new Flow();
    private final Deque<ListAt> lists = new ArrayDeque<>();
    private final List<String> row = new ArrayList<>();
    private int bold;
    private boolean preformatted;
    private Element table = new Element("none");
    private StringBuilder cell = new StringBuilder();
    private int term;

    /// A list that is being read, and the number of its next entry.
    private static final class ListAt {
        private final boolean ordered;
        private final char form;
        private int next;

        ListAt(Element list) {
            ordered = list.normalName().equals("ol");
            String type = list.attr("type");
            form = type.length() == 1 ? type.charAt(0) : '1';
            next = number(list.attr("start"), 1);
        }

        String mark(Element entry) {
            if (!ordered) {
                return "•";
            }
            int number = number(entry.attr("value"), next);
            next = number + 1;
            return Counting.of(number, form) + (form == 'a' ? ")" : ".");
        }

        private static int number(String text, int otherwise) {
            boolean digits = !text.isEmpty() && text.length() < 6
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return digits ? Integer.parseInt(text) : otherwise;
        }
    }

    private WebPage() {}

    /// The pieces of what stands in an element.
    static List<Block> blocks(Element main) {
        WebPage page = new WebPage();
        page.flow.begin(Piece.Kind.PARAGRAPH, 0, "");
        main.traverse(page);
        return page.flow.blocks();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element, element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
    }

    private void text(String text) {
        if (isInTable()) {
            cell.append(text);
            return;
        }
        String[] lines = preformatted ? text.split("\n", -1) : new String[] {text};
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                flow.lineBreak();
            }
            flow.text(lines[i], bold > 0);
        }
    }

    private boolean isInTable() {
        return !table.normalName().equals("none");
    }

    private void open(Element element, String name) {
        if (isInTable()) {
            cell.append(CELLS.contains(name) || element.isBlock() || name.equals("br") ? " " : "");
            if (name.equals("tr")) {
                row.clear();
            }
            if (CELLS.contains(name)) {
                cell = new StringBuilder();
            }
            return;
        }
        bold += isBold(element, name) ? 1 : 0;
        int level = Page.headingLevel(element);
        if (level > 0) {
            flow.begin(Piece.Kind.HEADING, level, "");
        } else if (name.equals("summary") || Page.isOpener(element)) {
            flow.begin(Piece.Kind.HEADING, Math.clamp(flow.lastLevel() + 1L, 1, DEEPEST), "");
        } else if (name.equals("br")) {
            flow.lineBreak();
        } else if (name.equals("ul") || name.equals("ol") || name.equals("menu")) {
            flow.end();
            lists.push(new ListAt(element));
        } else if (name.equals("li")) {
            String mark = lists.isEmpty() ? "•" : lists.element().mark(element);
            flow.begin(Piece.Kind.ITEM, Math.max(1, lists.size()), mark);
        } else if (name.equals("dt")) {
            flow.begin(Piece.Kind.ITEM, lists.size() + 1, "");
            term = 1;
        } else if (name.equals("dd")) {
            description();
        } else if (name.equals("table") && isData(element)) {
            flow.end();
            table = element;
        } else if (name.equals("pre")) {
            flow.end();
            preformatted = true;
        } else if (element.isBlock() || CELLS.contains(name)) {
            block();
        }
    }

    /// A term and what is said of it are one entry.
    private void description() {
        if (term == 1 && !flow.isBlank()) {
            flow.text(": ", false);
        } else {
            flow.begin(Piece.Kind.ITEM, lists.size() + 1, "");
        }
        term = 2;
    }

    private void block() {
        // the first paragraph of an entry is the entry itself
        if (!flow.isBlank() && term != 2) {
            flow.end();
        } else if (term == 2 && !flow.isBlank()) {
            flow.text(" ", false);
        }
    }

    private void close(Element element, String name) {
        if (isInTable()) {
            if (CELLS.contains(name)) {
                row.add(Characters.line(Characters.clean(cell.toString())));
            } else if (name.equals("tr")) {
                flow.row(row);
                row.clear();
            } else if (name.equals("caption") && !cell.toString().isBlank()) {
                flow.text(cell.toString(), false);
                flow.end();
            } else if (element.equals(table)) {
                table = new Element("none");
            }
            return;
        }
        bold -= isBold(element, name) ? 1 : 0;
        if (name.equals("ul") || name.equals("ol") || name.equals("menu")) {
            flow.end();
            lists.poll();
        } else if (name.equals("pre")) {
            flow.end();
            preformatted = false;
        } else if (name.equals("dl")) {
            flow.begin(Piece.Kind.PARAGRAPH, 0, "");
            term = 0;
        } else if (name.equals("dt") || name.equals("dd")) {
            term = name.equals("dt") ? 1 : 3;
            if (term == 3) {
                flow.end();
            }
        } else if (name.equals("li")) {
            flow.begin(Piece.Kind.PARAGRAPH, 0, "");
        } else if (Page.headingLevel(element) > 0 || name.equals("summary") || Page.isOpener(element)
                || CELLS.contains(name)) {
            flow.begin(Piece.Kind.PARAGRAPH, 0, "");
        } else if (term == 0 && element.isBlock() && !name.equals("br")) {
            block();
        }
    }

    private static boolean isBold(Element element, String name) {
        if (BOLD.contains(name)) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("font-weight:bold") || style.contains("font-weight:6")
                || style.contains("font-weight:7");
    }

    /// Whether a table holds data, not the layout of the page: of cells, none of which is long or has
    /// headings.
    private static boolean isData(Element found) {
        boolean layout = found.attr("role").equals("presentation")
                || found.selectFirst("table table, td h1, td h2, td h3, td ul") != null;
        if (layout || found.select("td, th").size() <= found.select("tr").size()) {
            return false;
        }
        return found.select("td").stream().noneMatch(c -> Page.length(c) > LONGEST_CELL);
    }
}
