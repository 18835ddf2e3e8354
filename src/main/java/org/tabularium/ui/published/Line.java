package org.tabularium.ui.published;

import java.util.List;
import java.util.Optional;
import org.tabularium.audit.Weight;
import org.tabularium.edit.Spot;
import org.tabularium.intake.offer.Offer;
import org.tabularium.intake.prose.Stretch;

/// A line beside the text.
sealed interface Line {
    /// Unique among the lines of a list.
    String key();

    /// Where the text says it, if it does.
    List<Stretch> places();

    /// The name of a group.
    record Head(String key, String title, String note) implements Line {
        @Override
        public List<Stretch> places() {
            return List.of();
        }
    }

    /// Something the text says and the register could take.
    ///
    /// @param number its number in the text
    /// @param label what it is about
    /// @param value what it says
    record Fact(String number, String label, String value, Offer offer, Verdict verdict) implements Line {
        @Override
        public String key() {
            return "fact " + offer.id();
        }

        @Override
        public List<Stretch> places() {
            return List.of(offer.at());
        }
    }

    /// Something to be objected to.
    ///
    /// @param sentence what is wrong
    /// @param todo what to do
    /// @param quote the words of the text; may be empty
    /// @param below whether it stands below the fact it concerns
    record Objected(String key, Weight weight, String sentence, String todo, String article, String quote,
            List<Stretch> places, boolean below) implements Line {
        public Objected {
            places = List.copyOf(places);
        }
    }

    /// Something that text and register do not say alike.
    ///
    /// @param label what it is about
    /// @param said what the text says; may be empty
    /// @param recorded what the register says; may be empty
    /// @param offers ids of the offers that take over what the text says
    /// @param spot the field of the register, if there is one
    record Apart(String key, String label, String sentence, String said, String recorded,
            List<Stretch> places,
            List<String> offers, Optional<Spot> spot) implements Line {
        public Apart {
            places = List.copyOf(places);
            offers = List.copyOf(offers);
        }
    }
}
