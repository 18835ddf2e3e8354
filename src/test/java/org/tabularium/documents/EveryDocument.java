package org.tabularium.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tabularium.check.Checker;
import org.tabularium.check.rule.Rules;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.Art30Processor;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.FindingsReport;
import org.tabularium.compose.Paper;
import org.tabularium.compose.Papers;
import org.tabularium.compose.SccAgreement;
import org.tabularium.compose.SccSheet;
import org.tabularium.compose.whatif.WhatIfReport;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Document;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// Every document the program makes of running text, of the sample and of registers in which everything stands.
final class EveryDocument {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Law LAW = Law.load().asOf(DAY);

    private EveryDocument() {}

    /// The documents, each under a name.
    static Map<String, Document> all() {
        Map<String, Document> all = forms();
        add(all, "/assets/samples/nordlicht.ropa", Language.GERMAN);
        add(all, "/org/tabularium/store/everything.ropa", Language.ENGLISH);
        add(all, "/org/tabularium/compose/notice/every-word.ropa", Language.GERMAN);
        add(all, "/org/tabularium/compose/notice/every-word.ropa", Language.ENGLISH);
        return all;
    }

    /// Every form of a record that is running text and every list drawn from it, in each language it speaks: of
    /// everything that can be recorded, and of a few activities of the sample.
    static Map<String, Document> forms() {
        Map<String, Document> forms = new LinkedHashMap<>();
        Register everything = read("/org/tabularium/store/everything.ropa");
        Register sample = read("/assets/samples/nordlicht.ropa");
        Register few = sample.withActivities(sample.activities().subList(0, 3));
        for (Map.Entry<String, Register> register : Map.of("everything", everything, "nordlicht", few)
                .entrySet()) {
            forms(register.getValue())
                    .forEach((name, form) -> forms.put(register.getKey() + " " + name, form));
        }
        return forms;
    }

    private static Map<String, Document> forms(Register register) {
        Map<String, Document> forms = new LinkedHashMap<>();
        for (Layout layout : Layouts.all()) {
            for (Language language : layout.isText() ? layout.languages() : List.<Language>of()) {
                forms.put(layout.id() + " " + language.tag(),
                        Layouts.of(LAW).document(register, layout.id(), language));
            }
        }
        for (Paper paper : Paper.values()) {
            for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
                forms.put(paper.key() + " " + language.tag(),
                        Papers.of(LAW).document(register, paper, language));
            }
        }
        return forms;
    }

    private static void add(Map<String, Document> all, String file, Language language) {
        of(read(file), language).forEach((name, document) -> all
                .put(file.replaceAll(".*/", "") + " " + name + " " + language.tag(), document));
    }

    private static Map<String, Document> of(Register register, Language language) {
        Map<String, Document> all = new LinkedHashMap<>();
        all.put("register", Art30Register.of(LAW).document(register, language));
        all.put("processor", Art30Processor.of(LAW).document(register, language));
        all.put("findings", FindingsReport.of(LAW, DAY).document(register,
                Checker.once(register, LAW, Rules.all(), DAY), language));
        WhatIf.possible(register, LAW).stream().limit(2).forEach(loss -> all.put("what if " + loss,
                WhatIfReport.of(LAW, DAY).document(WhatIf.of(register, LAW, loss), language)));
        for (SccAgreement agreement : SccAgreement.of(register, LAW)) {
            all.put("clauses " + agreement.name(),
                    SccSheet.of(LAW).document(register, agreement, language));
        }
        for (Notice notice : register.notices()) {
            for (Notice.Style style : Notice.Style.values()) {
                all.put(notice.id().value() + " " + style, Notices.of(LAW).document(register,
                        notice.withStyle(style).withDate(Optional.of(DAY)), language));
            }
        }
        return all;
    }

    static Register read(String resource) {
        try (InputStream in = Objects.requireNonNull(EveryDocument.class.getResourceAsStream(resource))) {
            return RopaFormat.read(in);
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(resource, e);
        }
    }

}
