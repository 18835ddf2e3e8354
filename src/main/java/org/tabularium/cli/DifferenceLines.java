package org.tabularium.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tabularium.compare.Alike;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import org.tabularium.compare.Told;
import org.tabularium.words.Words;

/// Differences as lines: under each entry what changed in it, what was said and what is said now. What changed alike in
/// several entries stands once, above them.
record DifferenceLines(PrintWriter out) {

    void tell(Differences differences, Telling telling, Words words) {
        List<Alike> all = Alike.of(differences.all(), telling);
        for (Alike alike : all.stream().filter(Alike::isSeveral).toList()) {
            out.println(alike.heading(words.locale()) + ": " + alike.told().what());
            out.println("    " + String.join("; ", alike.entities()));
            said(alike.told());
        }
        String entry = "";
        for (Alike alike : all.stream().filter(a -> !a.isSeveral()).toList()) {
            String heading = alike.heading(words.locale());
            if (!heading.equals(entry)) {
                out.println(heading);
                entry = heading;
            }
            out.println("    " + alike.told().what());
            said(alike.told());
        }
    }

    private void said(Told told) {
        said("- ", told.before());
        said("+ ", told.after());
    }

    private void said(String sign, String text) {
        if (!text.isEmpty()) {
            out.println("      " + sign + text.replace("\n", "\n        "));
        }
    }
}
