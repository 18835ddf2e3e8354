/// Which processing a text describes on its own, and what it says of each.
///
/// A processing has a section of its own or an entry of a list of purposes. Which words are signs of what is
/// data; here
/// is only how they stand together. Who the controller is and which providers, legal bases and periods a text
/// names was
/// read before; here they find the processing they belong to.
@NullMarked
package org.tabularium.intake.activities;

import org.jspecify.annotations.NullMarked;
