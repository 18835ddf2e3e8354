package org.tabularium.export.html;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.export.Addresses;
import org.tabularium.export.CleanText;
import org.tabularium.export.Markup;

/// Writes texts.
final class Inline {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;

    private final Markup html;

    Inline(Markup html) {
        this.html = html;
    }

    /// The attribute for a language; nothing for what is no language tag.
    static String language(String tag) {
        return LANGUAGE.matcher(tag).matches() ? " lang=\"" + tag + "\"" : "";
    }

    /// Writes a text whose addresses are links.
    void text(Text text) throws IOException {
        for (Span span : text.spans()) {
            String clean = open(span);
            for (Addresses.Piece piece : Addresses.in(clean)) {
                if (piece.target().isEmpty()) {
                    lines(piece.text());
                } else {
                    html.raw("<a").attribute("href", piece.target()).raw(" rel=\"noopener\">")
                            .text(piece.text()).raw("</a>");
                }
            }
            close(span, clean);
        }
    }

    /// Writes a text that leads to a heading: links do not stand in links.
    void link(Text text, String id) throws IOException {
        html.raw("<a").attribute("href", "#" + id).raw(">");
        unlinked(text);
        html.raw("</a>");
    }

    /// Writes a text without links.
    void unlinked(Text text) throws IOException {
        for (Span span : text.spans()) {
            String clean = open(span);
            lines(clean);
            close(span, clean);
        }
    }

    private String open(Span span) throws IOException {
        String clean = CleanText.of(span.text());
        String element = element(span);
        if (!element.isEmpty()) {
            html.raw("<").raw(element).raw(language(span.language()));
            html.raw(span.style() == Span.Style.GAP ? " class=\"gap\">" : ">");
        }
        html.raw(turns(clean) ? "<bdi>" : "");
        return clean;
    }

    private void close(Span span, String clean) throws IOException {
        String element = element(span);
        html.raw(turns(clean) ? "</bdi>" : "");
        html.raw(element.isEmpty() ? "" : "</" + element + ">");
    }

    private static String element(Span span) {
        return switch (span.style()) {
            case PLAIN -> language(span.language()).isEmpty() ? "" : "span";
            case STRONG -> "strong";
            case MUTED -> "small";
            case GAP -> "em";
        };
    }

    /// Whether the text could turn its neighbours: it has letters from right to left, or marks.
    private static boolean turns(String text) {
        return text.codePoints().anyMatch(c -> c == LEFT_TO_RIGHT_MARK
                || switch (Character.getDirectionality(c)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                            Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
                    default -> false;
                });
    }

    private void lines(String text) throws IOException {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            html.raw(i == 0 ? "" : "<br/>").text(lines.get(i));
        }
        html.raw(text.endsWith("\n") ? "<br/>" : "");
    }
}
