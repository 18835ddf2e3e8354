/// What is to be objected to in a published policy, and the report of it.
///
/// An objection names its rule, its place, its article, what is wrong and what to do, in German and in English. Rules
/// rest on what was read from the text (`intake.facts`), on how it is built (`intake.outline`) and on short lists of
/// words in `assets/audit`; they read nothing a second time and know neither files nor screens. Where a rule may be
/// mistaken it hints. The list of rules stands in `docs/audit-rules.md`.
@NullMarked
package org.tabularium.audit;

import org.jspecify.annotations.NullMarked;
