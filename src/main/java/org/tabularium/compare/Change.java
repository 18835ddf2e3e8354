package org.tabularium.compare;

import java.util.List;
import org.tabularium.form.Form;

/// What happened at one place between two registers.
public sealed interface Change {

    /// Something else is said.
    record Replaced(Object before, Object after) implements Change {}

    /// A list has one more element.
    ///
    /// @param element the element
    /// @param key what it is known by in the list
    /// @param order what all elements of the newer list are known by, in their order
    record Added(Object element, Object key, List<Object> order) implements Change {}

    /// A list has one element less.
    ///
    /// @param element the element
    /// @param key what it is known by in the list
    record Removed(Object element, Object key) implements Change {}

    /// The elements that both lists have stand in another order.
    ///
    /// @param order what all elements of the newer list are known by, in their order
    record Reordered(List<Object> order) implements Change {}

    /// Something differs that no field of the form stands for, such as members of a newer format.
    ///
    /// @param after the newer whole, of which everything but the form's fields counts
    /// @param form the form of the whole
    record Rest(Object after, Form<?> form) implements Change {}
}
