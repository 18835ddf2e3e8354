package org.tabularium.check;

/// An entity, or something else that is counted or asked for.
///
/// @param place key of its kind
/// @param id what it is known by there
record Key(String place, String id) {
    /// Everything of the register but its lists.
    static final Key HEAD = new Key("", "");
    /// The part of it that the sheets of the record depend on.
    static final Key FRAME = new Key("", "frame");
}
