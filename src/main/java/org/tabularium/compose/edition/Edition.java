package org.tabularium.compose.edition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Workbook;
import org.tabularium.model.Register;

/// For whom a document is made, and so what of the register it may show.
///
/// @param kind for the house or for an authority
/// @param extras what an authority is given beyond Art. 30 GDPR
public record Edition(Kind kind, Set<Group> extras) {
    /// Everything there is.
    public static final Edition INTERNAL = new Edition(Kind.INTERNAL, Set.of());
    /// What Art. 30 GDPR asks for and nothing more.
    public static final Edition AUTHORITY = new Edition(Kind.AUTHORITY, Set.of());

    public Edition {
        extras = Collections
                .unmodifiableSet(extras.isEmpty() ? EnumSet.noneOf(Group.class) : EnumSet.copyOf(extras));
    }

    /// For whom an edition is made.
    public enum Kind {
        INTERNAL, AUTHORITY;

        /// Its name on the command line.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The same with these extras.
    public Edition withExtras(Set<Group> chosen) {
        return new Edition(kind, chosen);
    }

    /// The register as far as this edition holds it. Members of a newer format, of which nothing is known, are not handed
    /// out either.
    public Register of(Register register) {
        return kind == Kind.INTERNAL ? register : new Cutting(this).of(register);
    }

    /// A document composed of such a register, without what would be called missing although it was left out.
    ///
    /// @param register the register the document was composed of
    public Document of(Document document, Register register) {
        return kind == Kind.INTERNAL ? document : new Trimming(new Places(register, this)).of(document);
    }

    /// A workbook composed of such a register, without what would be called missing although it was left out.
    ///
    /// @param register the register the workbook was composed of
    public Workbook of(Workbook workbook, Register register) {
        return kind == Kind.INTERNAL ? workbook
                : new TrimmingSheets(new Places(register, this)).of(workbook);
    }

    /// Leaves of facts composed of such a register what this edition holds.
    ///
    /// @param register the register the facts are composed of
    public UnaryOperator<Optional<Block.Fact>> facts(Register register) {
        if (kind == Kind.INTERNAL) {
            return UnaryOperator.identity();
        }
        Trimming trimming = new Trimming(new Places(register, this));
        return fact -> fact.flatMap(trimming::fact);
    }

    /// Whether it holds a field.
    ///
    /// @param path record components from the register, joined by `/`, without ids and positions
    public boolean holds(String path) {
        return kind == Kind.INTERNAL || holds(Fields.table().of(path));
    }

    /// Whether it holds anything below a field.
    boolean holdsBelow(String path) {
        return kind == Kind.INTERNAL || Fields.table().below(path).values().stream().anyMatch(this::holds);
    }

    private boolean holds(Fields.Holding holding) {
        return holding.asked() || holding.groups().stream().anyMatch(extras::contains);
    }
}
