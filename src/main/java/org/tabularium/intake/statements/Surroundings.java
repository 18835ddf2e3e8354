package org.tabularium.intake.statements;

import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;

/// The section a sentence stands in.
///
/// @param topic what it is about; where it is about nothing in particular, what the one around it is about
/// @param heading the cues of its heading
/// @param section its own section
/// @param activity extent of the processing described around it, else of the widest section
record Surroundings(Topic topic, Marked heading, Section section, Stretch activity) {}
