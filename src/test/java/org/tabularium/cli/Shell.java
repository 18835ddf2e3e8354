package org.tabularium.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.tabularium.store.LawPacks;
import org.tabularium.store.LawShelf;
import org.tabularium.edit.ExportOrder;

/// Runs the command of a German user and keeps what it says; the documents are only named, not written.
final class Shell {
    private final ExportDocuments documents;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private final LawShelf.InUse law;

    Shell() {
        this(Shell::names);
    }

    Shell(ExportDocuments documents) {
        this(documents, LawShelf.InUse.delivered());
    }

    Shell(ExportDocuments documents, LawShelf.InUse law) {
        this.documents = documents;
        this.law = law;
    }

    /// A shell in which this law is in use.
    static Shell under(LawShelf.InUse law) {
        return new Shell(Shell::names, law);
    }

    int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return new TabulariumCommand(_ -> documents, new Laws(LawPacks.KEY, law),
                Path.of("target", "state"),
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

    private static List<Path> names(ExportOrder order) {
        return order.fileNames().stream().map(order.folder()::resolve).toList();
    }
}
