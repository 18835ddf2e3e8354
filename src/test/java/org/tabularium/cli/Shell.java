package org.tabularium.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.tabularium.law.Law;
import org.tabularium.edit.ExportJob;
import org.tabularium.model.Language;

/// Runs the command of a German user and keeps what it says; the documents are only named, not written.
final class Shell {
    private final ExportDocuments documents;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    Shell() {
        this(Shell::names);
    }

    Shell(ExportDocuments documents) {
        this.documents = documents;
    }

    int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return new TabulariumCommand(documents, Law.load(),
                Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC), "9.9", Locale.GERMANY,
                new PrintWriter(out),
                new PrintWriter(err))
                .run(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    private static List<Path> names(ExportJob.Order order) {
        List<Path> files = new ArrayList<>();
        for (ExportJob.What what : order.what()) {
            for (Language language : order.languages()) {
                for (ExportJob.Format format : order.formats()) {
                    files.add(order.folder().resolve(order.fileName(what, language, format)));
                }
            }
        }
        return files;
    }
}
