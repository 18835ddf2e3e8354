/// Checks: a register, the law and a day give findings.
///
/// A [Rule] is a pure function that looks at one thing of the register (an activity, a transfer, a party …) and tells
/// what is wrong with it as [Flaw]s. The [Checker] applies all rules and remembers by identity what it found, so that
/// after an edit only what was edited, and what looked at it, is checked again. A [Finding] names the rule with its
/// article, the place, and where there is one a [Fix]: a function from register to register, which the editor makes one
/// step. The rules themselves live in [org.tabularium.check.rule], their sentences in the messages of this room.
@NullMarked
package org.tabularium.check;

import org.jspecify.annotations.NullMarked;
