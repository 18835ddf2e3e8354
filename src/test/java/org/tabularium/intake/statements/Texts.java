package org.tabularium.intake.statements;

import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.law.Law;

/// Texts of a few lines, read as policies are.
final class Texts {
    static final Law LAW = Law.load();
    private static final Outlines OUTLINES = new Outlines();

    private Texts() {}

    /// A text whose paragraphs are parted by " ¶ ".
    static Outline of(String text) {
        return OUTLINES.read(PlainText.prose(text.replace(" ¶ ", "\n\n")));
    }
}
