/// Tests of the forms by what holds for every field, found by walking all forms and the parts within them.
@NullMarked
package org.tabularium.form;

import org.jspecify.annotations.NullMarked;
