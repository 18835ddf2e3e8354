package org.tabularium.documents;

import java.text.Normalizer;

/// Words that a document has to contain.
///
/// @param chapter where: `cover`, the position of an activity from 1, or `measures`
/// @param what what the words state, for example "purpose"
/// @param words the words as recorded
record Fact(String chapter, String what, String words) {

    /// A recorded sentence may stand amid another one, without its full stop.
    boolean isIn(Papers papers) {
        return papers.chapter(chapter).contains(bare(words).replaceFirst("\\.$", ""));
    }

    /// Letters and signs alone: lines may break anywhere, and no-break spaces stand for spaces.
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\\u00ad\\u200b]+", "");
    }
}
