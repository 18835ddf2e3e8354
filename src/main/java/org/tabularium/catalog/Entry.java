package org.tabularium.catalog;

import org.tabularium.model.Identified;

/// An entity that can be copied into a register.
///
/// @param <T> the entity
/// @param pack where it comes from
/// @param entity the entity as the pack has it
public record Entry<T extends Identified<T>>(Pack pack, T entity) {}
