package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.tabularium.intake.reading.Spellings;

/// Tells the main text of a page from what stands around it: menus, banners, footers, what is hidden.
final class Page {
    private static final Spellings WORDS = Spellings.load("prose");
    private static final List<String> NEVER = WORDS.words("never");
    private static final List<String> AROUND = WORDS.words("around");
    private static final Set<String> AROUND_WORDS = Set.copyOf(WORDS.words("aroundWords"));
    private static final List<String> BANNERS = WORDS.words("banners");
    private static final List<String> FOLDED = WORDS.words("folded");
    private static final double MOST = 0.9;
    private static final double HALF = 0.5;
    private static final int FEW_LINKS = 3;
    private static final int SHORT_LINK = 40;
    private static final int MOST_SIGNS = 40;
    private static final int[] NOTHING = new int[4];
    /// Of each node the characters in it, those of links, the links and the headings.
    private final Map<Node, int[]> lengths = new HashMap<>();
    private final Element body;

    private Page(Element body) {
        this.body = body;
    }

    /// The element in which the text of a page stands, all that is no text taken out.
    static Element main(Document document) {
        document.select(String.join(",", NEVER)).remove();
        Page page = new Page(document.body());
        page.measure();
        page.clear();
        page.measure();
        return page.widest();
    }

    /// From 1 if it is a heading, by its name or by what it says to those who cannot see; else 0.
    static int headingLevel(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        if (!element.attr("role").equals("heading")) {
            return 0;
        }
        String level = element.attr("aria-level");
        return level.length() == 1 && level.charAt(0) >= '1'
                && level.charAt(0) <= '6' ? level.charAt(0) - '0' : 2;
    }

    /// Whether it unfolds what follows: its words are the heading of that.
    static boolean isOpener(Element element) {
        boolean button = element.normalName().equals("button") || element.attr("role").equals("button");
        return button && (element.hasAttr("aria-controls") || element.hasAttr("aria-expanded"))
                && headed(element).isEmpty();
    }

    private static Optional<Element> headed(Element element) {
        Element at = element;
        for (int i = 0; i < 3 && at != null; i++) {
            if (headingLevel(at) > 0) {
                return Optional.of(at);
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    /// How many characters stand in it.
    static int length(Element element) {
        int[] sum = {0};
        element.traverse((NodeVisitor) (node, _) -> sum[0] += node instanceof TextNode text
                ? text.getWholeText().length()
                : 0);
        return sum[0];
    }

    /// Counts the characters of every element, and those of them that are links.
    private void measure() {
        lengths.clear();
        body.traverse(new NodeVisitor() {
            private int text;
            private int linked;
            private int links;
            private int headings;

            @Override
            public void head(Node node, int depth) {
                lengths.put(node, new int[] {text, linked, links, headings});
                if (node instanceof TextNode words) {
                    int length = words.getWholeText().strip().length();
                    text += length;
                    linked += links > 0 && isLinked(words) ? length : 0;
                }
                links += isLink(node) ? 1 : 0;
                headings += node instanceof Element element && headingLevel(element) > 0 ? 1 : 0;
            }

            @Override
            public void tail(Node node, int depth) {
                int[] before = lengths.getOrDefault(node, NOTHING);
                lengths.put(node, new int[] {text - before[0], linked - before[1], links - before[2],
                        headings - before[3]});
            }
        });
    }

    private static boolean isLinked(TextNode words) {
        Node at = words.parent();
        for (int i = 0; i < 6 && at != null; i++) {
            if (isLink(at)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean isLink(Node node) {
        return node instanceof Element e && e.normalName().equals("a") && e.hasAttr("href")
                && !e.attr("href").startsWith("mailto:")
                && !e.attr("href").startsWith("tel:");
    }

    private int text(Element element) {
        return lengths.getOrDefault(element, NOTHING)[0];
    }

    private int own(Element element) {
        int[] all = lengths.getOrDefault(element, NOTHING);
        return all[0] - all[1];
    }

    /// Takes out what stands around the text, unless most of the text stands in it.
    private void clear() {
        int whole = Math.max(1, text(body));
        List<Element> out = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            boolean drop = !element.equals(body) && text(element) < HALF * whole
                    && (isAround(element) || isHidden(element) || isLinks(element));
            if (drop) {
                out.add(element);
            }
        }
        out.forEach(Node::remove);
    }

    private boolean isAround(Element element) {
        String name = element.normalName();
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (AROUND.contains(name) || AROUND.contains("@" + role)) {
            boolean article = (name.equals("header") || name.equals("footer") || name.equals("aside"))
                    && isWithinText(element);
            return !article || isLinks(element);
        }
        if (element.normalName().equals("button") || role.equals("button")) {
            return !isOpener(element) && headed(element).isEmpty();
        }
        String signs = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
        if (signs.isBlank() || headingLevel(element) > 0) {
            return false;
        }
        for (String word : signs.split("\\s+", MOST_SIGNS)) {
            boolean plain = word.equals("header") && lengths.getOrDefault(element, NOTHING)[2] == 0;
            if ((AROUND_WORDS.contains(word) && !plain) || BANNERS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinText(Element element) {
        Element at = element.parent();
        for (int i = 0; i < 8 && at != null; i++) {
            String name = at.normalName();
            if (name.equals("main") || name.equals("article") || name.equals("section")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /// What is not shown, unless a click unfolds it.
    private boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean hidden = style.contains("display:none") || style.contains("visibility:hidden")
                || (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
                || element.attr("aria-hidden").equals("true");
        if (!hidden) {
            return false;
        }
        String signs = (element.id() + " " + element.className() + " " + element.attr("role"))
                .toLowerCase(Locale.ROOT);
        boolean folded = element.hasAttr("aria-labelledby") || FOLDED.stream().anyMatch(signs::contains);
        return !folded;
    }

    /// A block that is little but short links.
    private boolean isLinks(Element element) {
        if (!element.isBlock() || element.normalName().equals("p")) {
            return false;
        }
        int[] all = lengths.getOrDefault(element, NOTHING);
        return all[2] >= FEW_LINKS && all[1] > 0.8 * all[0] && all[1] < SHORT_LINK * all[2];
    }

    /// The narrowest element with nearly all of the text.
    private Element widest() {
        Element at = body;
        Element named = body.selectFirst("main, [role=main], article");
        if (named != null && own(named) >= 0.6 * own(body)) {
            at = named;
        }
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Element child : at.children()) {
                if (own(child) >= MOST * own(at) && own(child) > 0 && child.isBlock()
                        && headingLevel(child) == 0 && isOnly(at, child)) {
                    at = child;
                    deeper = true;
                    break;
                }
            }
        }
        return at;
    }

    /// Whether beside an element there is nothing that could belong to the text.
    private boolean isOnly(Element parent, Element child) {
        for (Element other : parent.children()) {
            boolean something = own(other) > 0 && lengths.getOrDefault(other, NOTHING)[3] > 0;
            if (!other.equals(child) && (something || own(other) > 120)) {
                return false;
            }
        }
        return true;
    }
}
