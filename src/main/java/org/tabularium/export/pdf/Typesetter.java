package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.document.Text;

/// Sets texts in their role.
final class Typesetter {
    private final Fonts fonts;
    private final Map<Setting, List<Line>> known = new HashMap<>();

    /// What lines depend on.
    private record Setting(String text, Role role, float width) {}

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    List<Line> lines(Text text, Role role, float width) {
        return new LineBreaker(new Measured(text, role, fonts), width).lines();
    }

    List<Line> lines(String text, Role role, float width) {
        return lines(Text.of(text), role, width);
    }

    /// One strip a line. A page holds at least the first two and the last two lines of a text.
    ///
    /// @param tag what the text is
    List<Strip> strips(Text text, Role role, float width, float before, Tag tag) {
        return strips(lines(text, role, width), role, before, tag);
    }

    /// The same for words that stand in many places, such as labels, which are broken into lines once.
    List<Strip> again(String text, Role role, float width, Tag tag) {
        return strips(linesAgain(text, role, width), role, 0, tag);
    }

    List<Line> linesAgain(String text, Role role, float width) {
        return known.computeIfAbsent(new Setting(text, role, width), _ -> lines(text, role, width));
    }

    private static List<Strip> strips(List<Line> lines, Role role, float before, Tag tag) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Strip strip = Strip.of(i == 0 ? before : 0, role.leading,
                    List.of(new Mark.Words(0, role.ascent(), lines.get(i), tag)));
            strips.add(i < lines.size() - 1 && (i == 0 || i == lines.size() - 2) ? strip.withNext() : strip);
        }
        return strips;
    }

    /// For words in pictures.
    Face face(org.tabularium.document.drawing.Face face) {
        return fonts.of(face);
    }

    float longestWord(Text text, Role role) {
        return LineBreaker.longestWord(new Measured(text, role, fonts));
    }
}
