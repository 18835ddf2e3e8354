package org.tabularium.ui.findings;

import java.util.Locale;
import java.util.Optional;
import org.tabularium.check.Finding;
import org.tabularium.check.Severity;
import org.tabularium.edit.Spot;
import org.tabularium.model.Acceptance;

/// A line of the list.
sealed interface Line {
    /// By which it is selected again after the register has changed; empty for what cannot be selected.
    String key();

    /// The head of a group.
    record Head(String title, int count) implements Line {
        @Override
        public String key() {
            return "";
        }
    }

    /// Something that can be selected, in words.
    ///
    /// @param sentence what is wrong
    /// @param article the norm
    /// @param where entity and field
    record Words(String sentence, String article, String where) {
        boolean contains(String query, Locale locale) {
            return (sentence + "\n" + article + "\n" + where).toLowerCase(locale).contains(query);
        }
    }

    /// A finding to be dealt with.
    ///
    /// @param entity what the entity is called
    /// @param rank place of its rule among the rules
    /// @param fix what its fix does; empty if it has none
    record Open(Finding finding, Words words, String entity, int rank, Optional<String> fix) implements Line {
        @Override
        public String key() {
            return finding.id() + " " + finding.facts();
        }

        Severity severity() {
            return finding.rule().severity();
        }
    }

    /// A finding that somebody has accepted.
    ///
    /// @param given reason, person and day
    record Settled(Finding finding, Acceptance acceptance, Words words, String given) implements Line {
        @Override
        public String key() {
            return "accepted " + acceptance.id().value();
        }
    }

    /// An acceptance whose finding is gone or rests on other facts.
    ///
    /// @param given reason, person and day
    /// @param spot where the finding was
    record Outdated(Acceptance acceptance, Words words, String given, Spot spot) implements Line {
        @Override
        public String key() {
            return "outdated " + acceptance.id().value();
        }
    }
}
