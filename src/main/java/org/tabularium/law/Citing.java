package org.tabularium.law;

import java.util.Set;

/// A section of an act that a text cites.
///
/// @param act id of the act
/// @param section number of the section or article, in lower case
/// @param parts paragraphs, with their numbers or sentences where they are named: `3`, `1/4`
record Citing(String act, String section, Set<String> parts) {
    Citing {
        parts = Set.copyOf(parts);
    }

    boolean isOf(Citing other) {
        return act.equals(other.act) && section.equals(other.section);
    }

    /// Whether both name the same paragraph or number, as far as they name any.
    boolean meets(Citing other) {
        return isOf(other) && parts.stream().anyMatch(mine -> other.parts.stream().anyMatch(
                theirs -> mine.equals(theirs) || theirs.startsWith(mine + "/")));
    }

    /// The same with the narrowest parts alone: numbers and sentences if any are named, else paragraphs.
    Citing narrowest() {
        Set<String> narrow = Set.copyOf(parts.stream().filter(p -> p.contains("/")).toList());
        return narrow.isEmpty() ? this : new Citing(act, section, narrow);
    }
}
