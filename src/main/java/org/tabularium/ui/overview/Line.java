package org.tabularium.ui.overview;

import org.tabularium.edit.Spot;

/// Something of which a list of the overview tells in one line.
///
/// @param when a time or a day; may be empty
/// @param name whom or what it is about; may be empty
/// @param what what there is to say of it
/// @param who a person or a version; may be empty
/// @param spot where it leads
record Line(String when, String name, String what, String who, Spot spot) {}
