package org.tabularium.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.tabularium.audit.Auditor;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.policy.PolicyReader;
import org.tabularium.intake.table.Recognition;
import org.tabularium.intake.table.Targets;
import org.tabularium.law.Law;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.StoreException;

/// What comes with the program, loaded once.
final class Shipped {
    static final Law LAW = Law.load();
    /// A register in which every field says something.
    static final byte[] EVERYTHING = everything();
    private static final Catalog CATALOG = delivered();
    static final Outlines OUTLINES = new Outlines();
    static final PolicyReader POLICIES = new PolicyReader(LAW, CATALOG);
    static final Auditor AUDITOR = new Auditor(LAW, CATALOG);
    static final Recognition RECOGNITION = new Recognition(Targets.load(LAW), LAW, CATALOG);

    private Shipped() {}

    static Catalog catalog() {
        return CATALOG;
    }

    private static byte[] everything() {
        String file = "/org/tabularium/store/everything.ropa";
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Catalog delivered() {
        try {
            return CatalogFiles.delivered();
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
