package org.tabularium.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.tabularium.model.LocalText;

/// Something that fills a place in the sentence of a finding, still without a language.
public sealed interface Said {
    /// A name or text of the register.
    record Text(LocalText text) implements Said {}

    /// The same in every language, for example the name of a company.
    record Plain(String text) implements Said {}

    /// A norm of the law data, as cited.
    record Norm(String basis) implements Said {}

    /// A decision of the law data, with its number.
    record Decided(String decision) implements Said {}

    /// A country by its ISO 3166-1 alpha-2 code.
    record Land(String code) implements Said {}

    record Day(LocalDate day) implements Said {}

    record Span(Period period) implements Said {}

    record Count(int number) implements Said {}

    /// A word of this room's messages.
    ///
    /// @param key its key
    record Word(String key) implements Said {}

    /// Several, joined as a list.
    record All(List<Said> said) implements Said {
        public All {
            said = List.copyOf(said);
        }
    }
}
