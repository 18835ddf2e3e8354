package org.tabularium.intake.prose;

import org.apache.pdfbox.text.TextPosition;

/// Puts the letters of an element of a tagged PDF together: a blank where there is room, lines joined.
final class PdfWords {
    private static final float ROOM = 0.18f;
    private static final char SOFT_HYPHEN = '\u00ad';
    private final StringBuilder whole = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int lead = -1;
    private int leadInLine = -1;
    private int letters;
    private float right;
    private float top;

    /// @param meant what it stands for
    void letter(TextPosition letter, String meant) {
        float size = PdfStripper.size(letter);
        float foot = letter.getYDirAdj();
        float left = letter.getXDirAdj();
        if (Math.abs(foot - top) > Math.max(2, size / 2)) {
            end();
        } else if (left - right > ROOM * size && !line.isEmpty()) {
            line.append(' ');
        }
        if (lead < 0 && leadInLine < 0 && !meant.isBlank() && !PdfStripper.isBold(letter.getFont())) {
            leadInLine = line.length();
        }
        line.append(meant);
        letters += meant.length();
        top = foot;
        right = left + letter.getWidthDirAdj();
    }

    /// What comes next stands in a line of its own.
    void end() {
        String text = line.toString().stripTrailing();
        int begin = text.length() - text.stripLeading().length();
        text = text.strip();
        if (!text.isEmpty()) {
            if (!whole.isEmpty() && whole.charAt(whole.length() - 1) == SOFT_HYPHEN) {
                whole.setCharAt(whole.length() - 1, text.charAt(0));
                whole.append(text, 1, text.length());
            } else {
                Hyphens.join(whole, text);
            }
            if (leadInLine >= 0) {
                lead = Math.max(0, whole.length() - text.length() + Math.max(0, leadInLine - begin));
            }
        }
        line.setLength(0);
        leadInLine = -1;
    }

    /// How many letters there were.
    int letters() {
        return letters;
    }

    String text() {
        end();
        return Characters.clean(whole.toString()).strip();
    }

    /// Hands over all of it, the words at its beginning as bold that are.
    void into(Flow flow) {
        end();
        int bold = lead < 0 ? whole.length() : Math.min(lead, whole.length());
        flow.text(Characters.clean(whole.substring(0, bold)), true);
        flow.text(Characters.clean(whole.substring(bold)), false);
    }
}
