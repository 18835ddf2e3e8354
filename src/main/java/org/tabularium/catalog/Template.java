package org.tabularium.catalog;

import org.tabularium.model.Activity;

/// An activity that can be copied into a register.
///
/// @param pack where it comes from
/// @param activity the activity as the pack has it
public record Template(Pack pack, Activity activity) {}
