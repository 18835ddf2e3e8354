package org.tabularium.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.tabularium.compose.notice.Notices;
import org.tabularium.compose.notice.Proof;
import org.tabularium.document.Origin;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// Tells of each privacy notice whether it says all it has to, the same in every language, and nothing internal.
///
/// @param words the sentences
/// @param out where to
record NoticeProofs(Words words, PrintWriter out) {

    /// Whether there is nothing to object to in any notice.
    boolean tell(Register register, Law law) {
        Notices notices = Notices.of(law);
        boolean holds = true;
        if (register.notices().isEmpty()) {
            out.println(words.get("proof.none"));
        }
        for (Notice notice : register.notices()) {
            Proof proof = notices.proof(register, notice);
            holds &= proof.holds();
            tell(register, notice, proof);
            for (int i = 0; i < notice.passages().size(); i++) {
                if (notices.isOutdated(register, notice, notice.passages().get(i))) {
                    holds = false;
                    out.println("  " + words.get("proof.own", i + 1));
                }
            }
        }
        return holds;
    }

    private void tell(Register register, Notice notice, Proof proof) {
        String name = text(notice.name(), register);
        out.println(words.get(proof.holds() ? "proof.holds" : "proof.fails", name, proof.facts(),
                Notices.languages(register, notice).size()));
        proof.unanswered().forEach(
                u -> out.println("  " + words.get("proof.unanswered", text(u.activity().name(), register),
                        text(u.item().title(), register), text(u.item().citation(), register))));
        proof.untold().forEach(o -> out.println("  " + words.get("proof.untold", place(o))));
        proof.differences().forEach(d -> out.println("  " + words.get(
                "proof.different." + d.kind().name().toLowerCase(Locale.ROOT), place(d.origin()))));
        proof.leaks().forEach(o -> out.println("  " + words.get("proof.leak", place(o))));
    }

    private static String place(Origin origin) {
        return origin.entity() + " " + origin.field();
    }

    private String text(LocalText text, Register register) {
        return text.best(new Language(words.locale().getLanguage()), register.primary())
                .map(e -> e.getValue()).orElse("");
    }
}
