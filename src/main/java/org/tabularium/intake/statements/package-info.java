/// What the sentences of a policy say about the law: legal bases, legitimate interests, periods, rights, and superseded
/// law.
///
/// Each reader goes over the sentences once, knows in which section they stand and which words of `assets/intake` they
/// hold, and tells what they say with its place. It must not know who the controller or a recipient is; what rests on
/// those is handed in with the facts.
@NullMarked
package org.tabularium.intake.statements;

import org.jspecify.annotations.NullMarked;
