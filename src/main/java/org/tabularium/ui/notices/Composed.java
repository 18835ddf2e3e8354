package org.tabularium.ui.notices;

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
import org.tabularium.model.Register;
import org.tabularium.ui.paper.Facts;

/// The text of a notice in its languages, with what is to be told of it.
///
/// @param asked what it was composed of
/// @param documents the text in each language
/// @param facts how many facts they state
/// @param apart facts that not all of them state
/// @param gaps how many facts are missing
record Composed(Asked asked, List<Document> documents, int facts, int apart, int gaps) {

    /// What a text is composed of.
    record Asked(Same<Register> register, Notice notice) {}

    static Composed of(Notices notices, Asked asked) {
        Register register = asked.register().value();
        List<Document> documents = Notices.languages(register, asked.notice()).stream()
                .filter(Composed::isWritten).limit(2)
                .map(language -> notices.document(register, asked.notice(), language)).toList();
        List<Set<Origin>> stated = documents.stream().map(Composed::facts).toList();
        Set<Origin> all = new HashSet<>();
        stated.forEach(all::addAll);
        Set<Origin> everywhere = new HashSet<>(all);
        stated.forEach(everywhere::retainAll);
        return new Composed(asked, documents, all.size(), all.size() - everywhere.size(), gaps(documents));
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
