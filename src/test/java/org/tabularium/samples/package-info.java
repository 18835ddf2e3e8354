/// Registers the tests start from, and what they must say.
///
/// A sample taken from a published text is held against a reading of that text made by hand, in both
/// directions: what the text says must be in the register, and nothing may be in it that it does not say.
/// The readings lie outside this repository; without them these tests are skipped.
@NullMarked
package org.tabularium.samples;

import org.jspecify.annotations.NullMarked;
