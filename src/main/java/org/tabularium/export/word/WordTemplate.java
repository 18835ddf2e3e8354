package org.tabularium.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.export.word.TemplateException.Reason;

/// A Word file (docx or dotx) of the user's own, whose letterhead, page and styles documents are to have. Its text is
/// left out.
public final class WordTemplate {
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final String MAIN_NAMESPACE =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS_NAMESPACE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern ROOT = Pattern.compile("<w:document\\s[^>]*>");
    private static final Pattern CHANGED =
            Pattern.compile("<w:sectPrChange\\s.*?</w:sectPrChange>", Pattern.DOTALL);
    private static final String SECTION = "<w:sectPr";
    private static final String SECTION_END = "</w:sectPr>";
    /// What the body of a template may bring along; pictures and notes of its text may not.
    private static final Set<String> KEPT = Set.of("styles", "stylesWithEffects", "numbering", "settings",
            "webSettings", "fontTable", "theme", "header", "footer", "footnotes", "endnotes", "customXml");
    /// Properties, which the document has itself, and the picture of a first page that is no longer there.
    private static final Set<String> REPLACED = Set.of("core-properties", "extended-properties", "thumbnail");

    private final Map<String, byte[]> parts;
    private final String main;
    private final String open;
    private final String section;

    private WordTemplate(Map<String, byte[]> parts, String main, String open, String section) {
        this.parts = parts;
        this.main = main;
        this.open = open;
        this.section = section;
    }

    /// Reads a template.
    ///
    /// @throws TemplateException if it cannot serve as one
    /// @throws IOException if it cannot be read
    public static WordTemplate read(Path file) throws TemplateException, IOException {
        if (Files.size(file) > LARGEST) {
            throw new TemplateException(Reason.TOO_LARGE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LARGEST));
        }
    }

    /// Reads a template from the bytes of its file.
    public static WordTemplate read(byte[] file) throws TemplateException, IOException {
        Map<String, byte[]> all = TemplateParts.read(new ByteArrayInputStream(file));
        String types = text(all, "[Content_Types].xml");
        if (types.contains("macroEnabled")) {
            throw new TemplateException(Reason.MACROS);
        }
        List<Relation> top = Relation.of(text(all, "_rels/.rels")).stream()
                .filter(r -> !REPLACED.contains(r.type())).toList();
        String main = top.stream().filter(r -> r.type().equals("officeDocument")).findFirst()
                .orElseThrow(() -> new TemplateException(Reason.NOT_WORD)).partSeenFrom("");
        String body = text(all, main);
        Matcher root = ROOT.matcher(body);
        if (!root.find() || !Relation.attribute(root.group(), "xmlns:w").equals(MAIN_NAMESPACE)
                || !types.contains("wordprocessingml")) {
            throw new TemplateException(Reason.NOT_WORD);
        }
        String relations = Relation.partOf(main);
        all.put("_rels/.rels", bytes(Relation.part(top)));
        all.put(relations, bytes(Relation.part(Relation.of(optional(all, relations).orElse("")).stream()
                .filter(r -> KEPT.contains(r.type())).toList())));
        WordTemplate template =
                new WordTemplate(reachable(all, main), main, opened(root.group()), section(body));
        if (!template.text(template.below("styles")).contains("</w:styles>")) {
            throw new TemplateException(Reason.NOT_WORD);
        }
        return template;
    }

    private static String opened(String root) {
        String whole = Relation.attribute(root, "xmlns:r").equals(RELATIONS_NAMESPACE) ? root
                : root.replaceFirst("<w:document", "<w:document xmlns:r=\"" + RELATIONS_NAMESPACE + "\"");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + whole + "<w:body>";
    }

    private static String section(String body) {
        String now = CHANGED.matcher(body).replaceAll("");
        int begin = now.lastIndexOf(SECTION);
        int end = now.indexOf(SECTION_END, Math.max(begin, 0));
        return begin < 0 || end < 0 ? "" : now.substring(begin, end + SECTION_END.length());
    }

    /// The parts that are still needed. None may lie elsewhere; where words lead to when they are clicked on is no
    /// part, and from which template a template was made need not be known.
    private static Map<String, byte[]> reachable(Map<String, byte[]> all, String main)
            throws TemplateException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        keep(all, parts, "[Content_Types].xml");
        Deque<String> open = new ArrayDeque<>(List.of(""));
        while (!open.isEmpty()) {
            String owner = open.removeFirst();
            String relations = Relation.partOf(owner);
            if (!all.containsKey(relations)) {
                continue;
            }
            List<Relation> kept = new ArrayList<>();
            for (Relation relation : Relation.of(text(all, relations))) {
                if (relation.type().equals("attachedTemplate") || relation.type().equals("mailMergeSource")) {
                    continue;
                }
                if (relation.external() && !relation.type().equals("hyperlink")) {
                    throw new TemplateException(Reason.OUTSIDE);
                }
                kept.add(relation);
                String part = relation.external() ? "" : relation.partSeenFrom(owner);
                if (all.containsKey(part) && !parts.containsKey(part)) {
                    keep(all, parts, part);
                    open.add(part);
                }
            }
            parts.put(relations, bytes(Relation.part(kept)));
        }
        parts.remove(main);
        return parts;
    }

    private static void keep(Map<String, byte[]> all, Map<String, byte[]> parts, String name) {
        byte[] part = all.get(name);
        if (part != null) {
            parts.put(name, part);
        }
    }

    private static String text(Map<String, byte[]> parts, String name) throws TemplateException {
        return optional(parts, name).orElseThrow(() -> new TemplateException(Reason.NOT_WORD));
    }

    private static Optional<String> optional(Map<String, byte[]> parts, String name) {
        return Optional.ofNullable(parts.get(name)).map(b -> new String(b, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// All parts but the body, by name.
    Map<String, byte[]> parts() {
        return parts;
    }

    String main() {
        return main;
    }

    /// The body part up to its first paragraph, as it declares its namespaces.
    String open() {
        return open;
    }

    /// The properties of its last section; empty if it has none.
    String section() {
        return section;
    }

    /// The text of a part, empty if there is none.
    String text(String part) {
        return optional(parts, part).orElse("");
    }

    /// The name of the part to which the body refers in this way; empty if there is none.
    String below(String type) {
        return Relation.of(text(Relation.partOf(main))).stream().filter(r -> r.type().equals(type))
                .findFirst()
                .map(r -> r.partSeenFrom(main)).orElse("");
    }
}
