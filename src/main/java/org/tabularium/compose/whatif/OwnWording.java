package org.tabularium.compose.whatif;

import org.tabularium.model.Notice;
import org.tabularium.model.Passage;

/// Wording of one's own that stands in a notice in place of sentences that would change. It stays as it is, so somebody has
/// to read it.
public record OwnWording(Notice notice, Passage passage) {}
