package org.tabularium.intake.draft;

/// What the user decided of two names that may mean the same.
///
/// @param list key of the list such as `party`
/// @param name a name as the file has it
/// @param other the name of an entity that the register has, or another name of the file
/// @param verdict whether both are the same; then the entity is called as the other
public record Decision(String list, String name, String other, Verdict verdict) {

    /// Whether two names mean the same.
    public enum Verdict {
        SAME, DIFFERENT
    }
}
