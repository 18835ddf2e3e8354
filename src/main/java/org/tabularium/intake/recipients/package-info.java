/// Who receives data, as a published policy says it: companies and services with their seats, roles and safeguards.
///
/// Names come from the catalog, from lists of well-known services, from legal forms and from the sentences that
/// introduce them. All words are data; the code knows how they stand together.
@NullMarked
package org.tabularium.intake.recipients;

import org.jspecify.annotations.NullMarked;
