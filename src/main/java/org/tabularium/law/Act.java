package org.tabularium.law;

import java.util.List;
import org.tabularium.model.LocalText;

/// An act as it is named, so that a free text which cites it can be understood.
///
/// @param id for example `ao`
/// @param country ISO 3166-1 alpha-2 code of the country whose act it is; `EU` for the Union
/// @param sign the act as cited, for example "AO"
/// @param title its name in each language
/// @param names further names and abbreviations in use, as written
/// @param validity when it is law
/// @param source where it is published
/// @param status how well the fact is founded
public record Act(String id, String country, LocalText sign, LocalText title, List<String> names,
        Validity validity,
        String source, Status status) implements Fact {
    public Act {
        names = List.copyOf(names);
    }
}
