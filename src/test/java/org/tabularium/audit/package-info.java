/// What the audit of policies objects to, and what it does not.
@NullMarked
package org.tabularium.audit;

import org.jspecify.annotations.NullMarked;
