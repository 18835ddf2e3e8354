package org.tabularium.check;

import java.time.LocalDate;
import org.tabularium.law.Law;
import org.tabularium.model.Register;

/// What is the same for everything that is looked at in one check.
record Moment(Register register, Head head, Frame frame, Law law, LocalDate today) {}
