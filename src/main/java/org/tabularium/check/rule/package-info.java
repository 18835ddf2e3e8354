/// The rules, one class for each family.
///
/// Each rule is a small pure function with its article. It returns nothing for a faultless register, tells only what
/// can be told from the register, and is silent where another rule already speaks. Its sentences are in the messages
/// `check-FAMILY`, in German and English; the place it names is a field of the program's forms.
@NullMarked
package org.tabularium.check.rule;

import org.jspecify.annotations.NullMarked;
