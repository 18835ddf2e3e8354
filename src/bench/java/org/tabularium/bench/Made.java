package org.tabularium.bench;

import java.util.List;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.document.Document;
import org.tabularium.document.Workbook;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// What there is to write.
record Made(Document document, Workbook workbook) {
    static Made of(int size) {
        Register register = Workload.register(size);
        return new Made(document(register), workbook(register));
    }

    /// Only what a job needs, the other of nothing.
    static Made of(int size, WritingJob job) {
        boolean sheets = job.format.equals("Excel");
        Register whole = Workload.register(size);
        Register none = whole.withActivities(List.of());
        return new Made(document(sheets ? none : whole), workbook(sheets ? whole : none));
    }

    private static Document document(Register register) {
        return Art30Register.of(Law.load()).document(register, Language.GERMAN);
    }

    private static Workbook workbook(Register register) {
        return Art30Workbook.of(Law.load()).workbook(register, Language.GERMAN);
    }
}
