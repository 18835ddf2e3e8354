package org.tabularium.check;

import java.time.LocalDate;
import java.util.List;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// The register as a whole, with what can be counted over all of it.
public interface Whole {
    Register register();

    Law law();

    LocalDate today();

    /// In how many entities this one is referred to.
    <T extends Identified<T>> int uses(Scope<T> scope, Id<T> id);

    /// Groups of two or more entities of one name, letter case and blanks aside.
    <T extends Identified<T>> List<List<T>> namesakes(Scope<T> scope);
}
