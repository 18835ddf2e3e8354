/// An activity as a picture of how its data flow, beside its form: which of the two is shown, the path that is
/// followed, and where it leads to.
///
/// What the picture shows, [org.tabularium.picture.flow] knows; how it is drawn, [org.tabularium.ui.picture].
@NullMarked
package org.tabularium.ui.flow;

import org.jspecify.annotations.NullMarked;
