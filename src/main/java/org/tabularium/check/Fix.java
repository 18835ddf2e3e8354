package org.tabularium.check;

import java.util.function.UnaryOperator;
import org.tabularium.model.Register;

/// A way out of a finding that takes one step and can be undone like any other.
///
/// @param change what it does; whatever else the register says by then stays, and if what it is about is gone nothing
///         changes
public record Fix(UnaryOperator<Register> change) {}
