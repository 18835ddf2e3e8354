package org.tabularium.audit;

/// A rule with a policy it objects to and one it does not.
///
/// @param bad objected to
/// @param good not objected to by this rule
record Case(String rule, Draft bad, Draft good) {}
