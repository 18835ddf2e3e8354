package org.tabularium.ui.notices;

import java.util.List;
import org.tabularium.check.Finding;

/// An activity that a notice may tell of.
///
/// @param id its id
/// @param number its number in the record
/// @param name what it is called
/// @param found what was found in it
record Tick(String id, String number, String name, List<Finding> found) {}
