package org.tabularium.ui.transfers;

import java.util.Locale;
import org.tabularium.law.TransferRow;

/// A line of the table: the head of a group, or a transfer in words. Lines of the same transfer are the same object.
sealed interface Line {

    /// Tells the line from all others of a table; it stays while what the line says changes.
    String key();

    /// The head of a group of transfers.
    record Head(String title, int count) implements Line {
        @Override
        public String key() {
            return "head/" + title;
        }
    }

    /// A transfer in words.
    final class Of implements Line {
        final TransferRow row;
        final String holder;
        final String recipient;
        final String country;
        final String status;
        final String why;
        final String safeguard;
        final String evidence;
        final String fallback;
        private final String key;
        private final String all;

        Of(TransferRow row, TransferWords words) {
            this.row = row;
            key = row.id();
            holder = words.holder(row);
            recipient = words.recipient(row);
            country = words.country(row);
            status = words.status(row);
            why = words.why(row);
            safeguard = words.safeguard(row);
            evidence = words.evidence(row);
            fallback = words.fallback(row);
            all = String.join("\n", holder, recipient, country, status, why, safeguard, evidence, fallback)
                    .toLowerCase(Locale.ROOT);
        }

        @Override
        public String key() {
            return key;
        }

        boolean contains(String query) {
            return all.contains(query);
        }

        /// All of it in one sentence, for those who hear the table.
        String spoken() {
            return String.join(", ", holder, recipient, country, status, why, safeguard, evidence);
        }
    }
}
