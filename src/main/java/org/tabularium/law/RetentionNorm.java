package org.tabularium.law;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.model.LocalText;

/// How long something is to be kept, or may be kept, by law or custom (Art. 5(1)(e), Art. 17(3)(b) GDPR).
///
/// @param id for example `de-vouchers`; versions before and after a change have the same id
/// @param kind a duty, a limitation of claims or a custom
/// @param title what is kept
/// @param country ISO 3166-1 alpha-2 code of the country whose law it is
/// @param period how long; empty where the law names an event instead, which then stands in `begin`
/// @param bound whether the period is the least, the most or both
/// @param start whether the period runs from the event or from the end of its year
/// @param begin the event in words, with the end of the year where that counts
/// @param citation the norm as cited in each language; for a custom the norms it is derived from, else what
///         it rests on
/// @param note what else is to be known; may be empty
/// @param words lower-case stems, in German and English, by which a text is recognised to be about it
/// @param except lower-case words that contain a stem and are about something else, as "abrechnung" is not
///         about invoices
/// @param validity when it is law
/// @param source where it was read or is published
/// @param status how well the fact is founded
public record RetentionNorm(String id, Kind kind, LocalText title, String country, Optional<Period> period,
        Bound bound, Start start, LocalText begin, LocalText citation, LocalText note, List<String> words,
        List<String> except, Validity validity, String source, Status status) implements Fact {
    public RetentionNorm {
        words = List.copyOf(words);
        except = List.copyOf(except);
    }

    /// Why something is kept.
    public enum Kind {
        /// A statute orders it.
        STATUTE,
        /// A limitation of claims: no duty to keep, but what a customary period is derived from.
        LIMITATION,
        /// No statute; customary, or the view of an authority.
        CUSTOMARY
    }

    /// What a period means.
    public enum Bound {
        /// Neither less nor more.
        EXACT, AT_LEAST, AT_MOST
    }

    /// From when a period runs.
    public enum Start {
        /// From the end of the calendar year in which the event lies.
        YEAR_END,
        /// From the event.
        EVENT
    }

    /// Whether a text, for example the name of a time limit or of a category of data, is about what is kept. A
    /// stem counts within a compound too, as in "Ausgangsrechnungen".
    public boolean isAbout(String text) {
        String left = text.toLowerCase(Locale.ROOT);
        for (String other : except) {
            left = left.replace(other, " ");
        }
        return words.stream().anyMatch(left::contains);
    }
}
