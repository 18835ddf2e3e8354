package org.tabularium.intake.table;

import java.util.List;
import java.util.Set;

/// How one sheet is to be read.
///
/// @param name name on its tab
/// @param subject what its entries are about
/// @param shape how its entries lie
/// @param headings numbers of the rows that hold headings, as the user sees them; empty unless the shape is [Shape#ROWS]
/// @param columns what its columns mean, or its lines where labels stand left of what they say
/// @param left numbers of rows that are no entries: titles, notes, rows that only explain the headings
public record SheetMapping(String name, Subject subject, Shape shape, List<Integer> headings,
        List<ColumnMapping> columns, Set<Integer> left) {
    public SheetMapping {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        left = Set.copyOf(left);
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
