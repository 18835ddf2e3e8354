package org.tabularium.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfWriter;

/// Writes the tree of tags, and the parent tree that leads from what is on a page back to its tag.
final class Structure {
    private final PdfWriter file;
    private final int pageCount;
    /// The tag being written, whose parts have been written before.
    private final StringBuilder dictionary = new StringBuilder(256);
    private final List<String> pages = new ArrayList<>();
    /// For each page the tags that own its contents.
    private final List<List<Tag>> owners = new ArrayList<>();
    private final List<Tag> areas = new ArrayList<>();
    /// What is said about pictures.
    private final Map<Tag, String> figures = new HashMap<>();
    private List<Tag> page = new ArrayList<>();

    Structure(PdfWriter file, int pageCount) {
        this.file = file;
        this.pageCount = pageCount;
    }

    /// The number of marked content that begins on this page.
    int content(Tag tag) {
        int number = page.size();
        tag.add(new Kid.Content(pages.size(), number));
        page.add(tag);
        return number;
    }

    /// The number under which an area to click on finds its tag.
    int area(Tag tag, PdfIndirectReference annotation) {
        tag.add(new Kid.Area(pages.size(), annotation.toString()));
        areas.add(tag);
        return pageCount + areas.size() - 1;
    }

    /// Says what a picture shows, in which language, and where.
    ///
    /// @param box left, lower, right and upper edge on the page
    void figure(Tag tag, String alternative, String language, float... box) {
        StringBuilder said = new StringBuilder("/Lang").append(string(language)).append("/Alt")
                .append(string(alternative)).append("/A<</O/Layout/Placement/Block/BBox[");
        for (float edge : box) {
            said.append(Math.round(edge)).append(' ');
        }
        figures.put(tag, said.append("]>>").toString());
    }

    /// A text in UTF-16, in hexadecimal digits, so that no letter of it can be taken for the file's own.
    private static String string(String text) {
        return "<FEFF" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    void endOfPage() {
        pages.add(file.getCurrentPage().toString());
        owners.add(page);
        page = new ArrayList<>(page.size());
    }

    /// Writes the tree below a tag behind the finished file.
    ///
    /// @param root number of what the catalog of the file names as the root of the tree
    void write(Tag document, int root, Revision end) throws IOException {
        number(document, end);
        write(document, root + " 0 R", end);
        List<String> parents = new ArrayList<>();
        for (List<Tag> owner : owners) {
            StringBuilder tags = new StringBuilder("[");
            owner.forEach(tag -> tags.append(tag.number()).append(" 0 R "));
            parents.add(end.add(bytes(tags.append(']'))) + " 0 R");
        }
        areas.forEach(tag -> parents.add(tag.number() + " 0 R"));
        StringBuilder tree = new StringBuilder("<</Nums[");
        IntStream.range(0, parents.size())
                .forEach(i -> tree.append(i).append(' ').append(parents.get(i)).append(' '));
        int numbers = end.add(bytes(tree.append("]>>")));
        byte[] top = bytes(new StringBuilder("<</Type/StructTreeRoot/K ").append(document.number())
                .append(" 0 R/ParentTree ").append(numbers).append(" 0 R/ParentTreeNextKey ")
                .append(parents.size()).append("/RoleMap<</Title/P>>>>"));
        end.add(root, top);
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void number(Tag tag, Revision end) {
        tag.number(end.reserve(1));
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag part && part.counts()) {
                number(part, end);
            }
        }
    }

    private void write(Tag tag, String parent, Revision end) throws IOException {
        String reference = tag.number() + " 0 R";
        int home = home(tag);
        dictionary.setLength(0);
        dictionary.append("<</S/").append(tag.kind.name).append("/P ")
                .append(parent).append(tag.kind.attributes);
        if (tag.kind == Tag.Kind.FIGURE) {
            dictionary.append(figures.getOrDefault(tag, ""));
        }
        if (home >= 0) {
            dictionary.append("/Pg ").append(pages.get(home));
        }
        dictionary.append("/K[");
        for (Kid kid : tag.kids()) {
            switch (kid) {
                case Tag part when part.number() == 0 -> {
                    continue;
                }
                case Tag part -> dictionary.append(part.number()).append(" 0 R");
                case Kid.Content(int on, int number) when on == home -> dictionary.append(number);
                case Kid.Content(int on, int number) -> dictionary.append("<</Type/MCR/Pg ")
                        .append(pages.get(on)).append("/MCID ").append(number).append(">>");
                case Kid.Area(int on, String area) -> dictionary.append("<</Type/OBJR/Pg ")
                        .append(pages.get(on)).append("/Obj ").append(area).append(">>");
            }
            dictionary.append(' ');
        }
        end.add(tag.number(), bytes(dictionary.append("]>>")));
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag part && part.number() > 0) {
                write(part, reference, end);
            }
        }
    }

    /// The page on which a tag begins, or -1 if it has nothing of its own on any.
    private static int home(Tag tag) {
        for (Kid kid : tag.kids()) {
            if (kid instanceof Kid.Content content) {
                return content.page();
            }
        }
        return -1;
    }
}
