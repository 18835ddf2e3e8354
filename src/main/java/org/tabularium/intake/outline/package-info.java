/// How a policy is built: its sections, what each is about, its sentences.
@NullMarked
package org.tabularium.intake.outline;

import org.jspecify.annotations.NullMarked;
