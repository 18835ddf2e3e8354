/// Everything that comes from others, thrown at its reader: whatever the bytes, a value or a sentence comes out.
///
/// `ReadersFuzz` is for the fuzzer and no part of the build; what it has found is kept as inputs, which
/// `KeptInputsTest` replays in each build. How to fuzz stands in `docs/fuzzing.md`.
@org.jspecify.annotations.NullMarked
package org.tabularium.hostile;
