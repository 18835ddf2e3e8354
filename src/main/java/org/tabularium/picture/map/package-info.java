/// Where the data go: a map of the transfers to third countries (Art. 44 to 50 GDPR).
///
/// [org.tabularium.picture.map.MapContent] says what is to be seen, counted from the transfers of a register, as it
/// is or as it would be if something fell away. [org.tabularium.picture.map.TransferMap] lays it out in a frame: land,
/// arcs by what they rest on, symbols, labels that do not collide. The land comes from `assets/map`, is projected
/// once for each size and remembered. The map knows places of countries, nothing of their standing: that is the law's.
@NullMarked
package org.tabularium.picture.map;

import org.jspecify.annotations.NullMarked;
