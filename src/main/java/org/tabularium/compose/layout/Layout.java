package org.tabularium.compose.layout;

import java.util.List;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;

/// A form in which a record can be printed.
///
/// @param id never changes; the name on the command line and of the file in `assets/layouts`
/// @param side whose record it is
/// @param shape how it falls onto pages or sheets
/// @param landscape whether its pages lie across
/// @param languages languages of its labels
/// @param wording texts in the terms of another law, over the usual ones; empty for none
/// @param title heading of the document
/// @param source what it was built from
/// @param head fields of the record as a whole
/// @param list columns of the list of entries that stands before their sheets
/// @param items fields of each entry: columns of a table or rows of a sheet
/// @param lists what the form offers to choose from, a column each
public record Layout(String id, Side side, Shape shape, boolean landscape, List<Language> languages, String wording,
        LocalText title, Source source, List<Item> head, List<Item> list, List<Item> items,
        List<Choices> lists) {
    public Layout {
        languages = List.copyOf(languages);
        head = List.copyOf(head);
        list = List.copyOf(list);
        items = List.copyOf(items);
        lists = List.copyOf(lists);
    }

    /// Whose record a layout shows.
    public enum Side {
        /// Art. 30(1) GDPR.
        CONTROLLER,
        /// Art. 30(2) GDPR.
        PROCESSOR
    }

    /// How a layout falls onto pages or sheets.
    public enum Shape {
        /// The whole record as the program writes it by itself.
        RECORD,
        /// A cover and a sheet for each entry.
        FICHE,
        /// A table with a row for each entry.
        TABLE,
        /// A table too wide for paper.
        WIDE,
        /// A workbook with a sheet for each entry.
        SHEETS
    }

    /// What a layout was built from.
    ///
    /// @param grade how well the original is known
    /// @param text the form and where it was read, in English
    public record Source(Grade grade, String text) {}

    /// How well the original of a layout is known.
    public enum Grade {
        ORIGINAL, DESCRIPTION, MEMORY
    }

    /// What a form offers to choose from.
    public record Choices(LocalText label, List<LocalText> values) {
        public Choices {
            values = List.copyOf(values);
        }
    }

    /// Whether it can be had as running text: Word, PDF and the like.
    public boolean isText() {
        return switch (shape) {
            case RECORD, FICHE, TABLE -> true;
            case WIDE, SHEETS -> false;
        };
    }

    /// Whether it can be had as a workbook.
    public boolean isWorkbook() {
        return switch (shape) {
            case RECORD, TABLE, WIDE, SHEETS -> true;
            case FICHE -> false;
        };
    }

    /// The language its labels appear in: the one wanted if it has them, else English.
    public Language language(Language wanted) {
        String plain = wanted.locale().getLanguage();
        return languages.stream().filter(l -> l.tag().equals(plain)).findFirst().orElse(Language.ENGLISH);
    }
}
