package org.tabularium.export.html;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tabularium.document.Block;
import org.tabularium.document.Block.Heading;
import org.tabularium.export.CleanText;

/// Names under which the headings of a document can be pointed at, each once.
///
/// A heading with an anchor is called after it, any other after its words, so that a link from elsewhere still
/// leads there when a heading before it comes or goes. Anchors are handed out first: words give way to them.
final class HeadingIds {
    private static final int LONGEST = 60;
    /// What can stand in a link as it is.
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Map<Heading, String> ids = new IdentityHashMap<>();
    private final Map<String, String> byAnchor = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    HeadingIds(List<Block> blocks) {
        List<Heading> headings = blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .toList();
        for (Heading heading : headings) {
            if (!heading.anchor().isEmpty() && !byAnchor.containsKey(heading.anchor())) {
                String id = unused(NAME.matcher(heading.anchor()).matches() ? heading.anchor()
                        : name(heading.anchor()));
                byAnchor.put(heading.anchor(), id);
                ids.put(heading, id);
            }
        }
        for (Heading heading : headings) {
            ids.computeIfAbsent(heading, h -> fresh(h.text().plain()));
        }
    }

    /// The name of a heading of the document: the very block, since equal headings have different names.
    String of(Heading heading) {
        return ids.getOrDefault(heading, "");
    }

    /// The name of the heading with this anchor; empty if there is none.
    String target(String anchor) {
        return byAnchor.getOrDefault(anchor, "");
    }

    /// A further name made from words.
    String fresh(String words) {
        return unused(name(words));
    }

    private String unused(String name) {
        String id = name;
        for (int i = 2; !taken.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }

    /// Letters and digits, in lower case, joined by hyphens; umlauts as one types them without a key for them.
    private static String name(String words) {
        String plain = CleanText.of(words).replace('\u0131', 'i').toLowerCase(Locale.ROOT)
                .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        String name = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        if (name.length() > LONGEST) {
            int cut = name.lastIndexOf('-', LONGEST);
            name = name.substring(0, cut > 0 ? cut : name.offsetByCodePoints(0, LONGEST / 2));
        }
        return name.isEmpty() ? "part" : name;
    }
}
