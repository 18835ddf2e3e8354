package org.tabularium.compose.layout;

import java.util.List;
import org.tabularium.model.LocalText;

/// A labelled place of a form.
///
/// @param part the part of the form it belongs to; may be empty
/// @param label its label
/// @param article the article the original names; may be empty
/// @param fields the fields printed there, in order
/// @param also further fields whose facts the words of these carry along
/// @param ticks boxes that facts decide
/// @param boxes boxes that sort what is recorded
/// @param rows the table within a sheet of an entry that stands here instead of fields; may be empty
/// @param columns titles of its columns after the first
/// @param width share of the width
/// @param optional whether the form can do without it, so that nothing is missing where nothing is recorded
record Item(LocalText part, LocalText label, LocalText article, List<String> fields, List<String> also,
        List<Tick> ticks, Boxes boxes, String rows, List<LocalText> columns, int width, boolean optional) {
    Item {
        fields = List.copyOf(fields);
        also = List.copyOf(also);
        ticks = List.copyOf(ticks);
        columns = List.copyOf(columns);
    }

    /// A box with its label.
    ///
    /// @param when what ticks it
    record Tick(LocalText label, String when) {}
}
