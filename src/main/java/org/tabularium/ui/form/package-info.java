/// Forms on screen, generated from the descriptions of room `form`.
///
/// [org.tabularium.ui.form.FormView] is built once per kind of entity and filled with another value for each
/// selection. A control shows a value and puts changed ones into a [org.tabularium.ui.form.Sink]; it never knows the
/// register's history. Every node that stands for a field or a part carries its segment of the path, so that focus
/// leads to the sentence in the preview and back.
@NullMarked
package org.tabularium.ui.form;

import org.jspecify.annotations.NullMarked;
