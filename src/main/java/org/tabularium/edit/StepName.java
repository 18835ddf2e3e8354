package org.tabularium.edit;

/// What a step is called, as keys of messages, so that it can be said in any language.
///
/// @param verb key of the sentence, for example `step.change`
/// @param what key of the field's or entity's label in the messages of forms
/// @param count how many entities it concerns
public record StepName(String verb, String what, int count) {

    /// A step that concerns one entity.
    public StepName(String verb, String what) {
        this(verb, what, 1);
    }
}
