package org.tabularium.documents;

import java.text.Normalizer;
import java.util.Locale;

/// Words that a document has to contain.
///
/// @param chapter where: `cover`, the position of an activity from 1, or `measures`
/// @param what what the words state, for example "purpose"
/// @param words the words as recorded
record Fact(String chapter, String what, String words) {

    /// A recorded sentence may stand amid another one, without its full stop, and a phrase begin a sentence.
    boolean isIn(Papers papers) {
        String text = bare(words).replaceFirst("\\.$", "");
        String sentence = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return papers.chapter(chapter).contains(text) || papers.chapter(chapter).contains(sentence);
    }

    /// Letters and signs alone, without the pictures that fonts of documents lack: lines may break anywhere, and no-break spaces stand for spaces.
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\\p{So}\\u00ad\\u200b]+",
                "");
    }
}
