package org.tabularium.ui.notices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.edit.Same;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.model.Register;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.paper.Facts;
import org.tabularium.ui.paper.PaperView;
import org.tabularium.ui.paper.Spread;

/// The text of a notice in its languages, with what is to be told of it.
///
/// @param asked what it was composed of
/// @param documents the text in each language
/// @param spread the same, laid out
/// @param facts how many facts they state
/// @param apart facts that not all of them state
/// @param gaps how many facts are missing
/// @param covered what is said of each thing the law asks for
/// @param own own wording that stands in the place of the standard text
record Composed(Asked asked, List<Document> documents, Spread spread, int facts, int apart, int gaps,
        Covered covered,
        List<Own> own) {

    /// Own wording with what stands under it.
    ///
    /// @param place which passage of the notice
    /// @param standard what the standard text says now, in the language of the user
    /// @param mark the mark of the standard text now
    /// @param outdated whether the facts were other ones when it was written
    record Own(int place, Passage passage, String standard, String mark, boolean outdated) {}

    /// What a text is composed of.
    record Asked(Same<Register> register, Notice notice) {}

    /// @param before what was laid out before, so that what stays the same need not be set anew
    static Composed of(Desk desk, Notices notices, Asked asked, Spread before) {
        Register register = asked.register().value();
        List<Document> documents = Notices.languages(register, asked.notice()).stream()
                .filter(Composed::isWritten).limit(2)
                .map(language -> notices.document(register, asked.notice(), language)).toList();
        List<Set<Origin>> stated = documents.stream().map(Composed::facts).toList();
        Set<Origin> all = new HashSet<>();
        stated.forEach(all::addAll);
        Set<Origin> everywhere = new HashSet<>(all);
        stated.forEach(everywhere::retainAll);
        return new Composed(asked, documents,
                Spread.of(documents.stream().map(Composed::page).toList(), before),
                all.size(), all.size() - everywhere.size(), gaps(documents),
                Coverings.of(desk, register, notices.coverage(register, asked.notice())),
                own(desk, notices, register, asked.notice()));
    }

    private static Spread.Page page(Document document) {
        Document.Running running = document.running();
        return new Spread.Page(document.blocks(),
                new PaperView.Running(running.headLeft(), running.headRight(), running.footLeft(), ""));
    }

    private static List<Own> own(Desk desk, Notices notices, Register register, Notice notice) {
        Language language = isWritten(desk.words().language()) ? desk.words().language() : Language.ENGLISH;
        List<Own> own = new ArrayList<>();
        for (int i = 0; i < notice.passages().size(); i++) {
            Passage passage = notice.passages().get(i);
            if (passage.way() == Passage.Way.INSTEAD) {
                String mark = notices.mark(register, notice, passage.part(), passage.activity());
                own.add(new Own(i, passage,
                        notices.standard(register, notice, passage.part(), passage.activity(), language),
                        mark,
                        !passage.facts().isEmpty() && !passage.facts().equals(mark)));
            }
        }
        return own;
    }

    /// The sentences are there in these languages.
    private static boolean isWritten(Language language) {
        return language.equals(Language.GERMAN) || language.equals(Language.ENGLISH);
    }

    private static Set<Origin> facts(Document document) {
        Set<Origin> facts = new LinkedHashSet<>();
        document.blocks().stream().flatMap(Facts::of).forEach(facts::add);
        return facts;
    }

    private static int gaps(List<Document> documents) {
        return (int) documents.stream().limit(1).flatMap(d -> d.blocks().stream()).flatMap(Facts::texts)
                .flatMap(t -> t.spans().stream()).filter(s -> s.style() == Span.Style.GAP).count();
    }
}
