/// Privacy notices: whom they inform of what, their text in both languages beside the form, and who is told where.
///
/// [org.tabularium.ui.notices.NoticesPlace] shows one notice at a time. Its texts, what they cover and which people are
/// told are derived from the register in the background; a fact clicked in a text leads to its field, and the sentence
/// stays marked when one comes back. What a notice says is composed elsewhere: here it is only shown.
@NullMarked
package org.tabularium.ui.notices;

import org.jspecify.annotations.NullMarked;
