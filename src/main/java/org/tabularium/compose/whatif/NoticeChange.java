package org.tabularium.compose.whatif;

import org.tabularium.compose.notice.Rewording;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;

/// A place in a notice that would read differently.
///
/// @param language in which of its languages
/// @param wording the place, by words
/// @param dropped whether a safeguard is struck and no other is recorded that could take its place
public record NoticeChange(Notice notice, Language language, Rewording wording, boolean dropped) {}
