/// One description per entity of what can be said about it: sections, fields, kinds and lenses.
///
/// The form on screen is generated from [org.tabularium.form.Form]; labels, help and choices go by key into the
/// messages of this room. A field's key is the path of record components it stands for, the same path that a
/// document's origins carry, so that a sentence of the preview finds its field. Start at
/// [org.tabularium.form.Forms]. Nothing here knows how a field looks.
@NullMarked
package org.tabularium.form;

import org.jspecify.annotations.NullMarked;
