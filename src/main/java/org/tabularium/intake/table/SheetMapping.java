package org.tabularium.intake.table;

import java.util.List;
import java.util.Set;

/// How one sheet is to be read.
///
/// @param name name on its tab
/// @param subject what its entries are about
/// @param shape how its entries lie
/// @param headings numbers of the rows that hold headings, as the user sees them; empty unless the shape is [Shape#ROWS]
/// @param columns what its columns mean, or the places on a card
/// @param left numbers of rows that are no entries: titles, notes, rows that only explain the headings
/// @param continuing numbers of rows that go on with the entry above them
public record SheetMapping(String name, Subject subject, Shape shape, List<Integer> headings,
        List<ColumnMapping> columns, Set<Integer> left, Set<Integer> continuing) {
    public SheetMapping {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        left = Set.copyOf(left);
        continuing = Set.copyOf(continuing);
    }

    /// A sheet none of whose rows goes on with another.
    public SheetMapping(String name, Subject subject, Shape shape, List<Integer> headings,
            List<ColumnMapping> columns, Set<Integer> left) {
        this(name, subject, shape, headings, columns, left, Set.of());
    }

    /// A sheet nothing of which is taken over.
    public static SheetMapping nothing(String name) {
        return new SheetMapping(name, Subject.NONE, Shape.ROWS, List.of(), List.of(), Set.of());
    }

    /// What the entries of a sheet can be about.
    public enum Subject {
        /// Nothing that is taken over: a cover, an explanation, a list of choices.
        NONE,
        /// Processing activities (Art. 30(1) GDPR).
        ACTIVITIES,
        /// Processing on behalf of clients (Art. 30(2) GDPR).
        MANDATES,
        /// The organisation that keeps the record, its data protection officer and representative.
        CONTROLLER,
        /// Recipients, processors and other parties.
        PARTIES,
        /// Technical and organisational measures.
        MEASURES
    }

    /// How the entries of a sheet can lie.
    public enum Shape {
        /// A row is an entry, headings above.
        ROWS,
        /// The sheet is an entry, labels left, what they say to the right.
        CARD
    }
}
