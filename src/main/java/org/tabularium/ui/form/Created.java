package org.tabularium.ui.form;

import java.util.function.UnaryOperator;
import org.tabularium.model.Register;

/// Something made on the spot, to be chosen.
///
/// @param value what is chosen
/// @param add puts into the register what it needs there
record Created<T>(T value, UnaryOperator<Register> add) {}
