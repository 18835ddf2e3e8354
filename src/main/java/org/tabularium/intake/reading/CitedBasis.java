package org.tabularium.intake.reading;

/// A norm a text cites.
///
/// @param basis id of the norm in the law data, such as `gdpr-6-1-b`; empty for a norm they do not know
/// @param citation the norm as written; where it stands in a list, with the act the list names for all
public record CitedBasis(String basis, String citation) {

    /// Whether the law data know the norm.
    public boolean isKnown() {
        return !basis.isEmpty();
    }
}
