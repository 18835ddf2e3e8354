package org.tabularium.compose.notice;

import org.tabularium.model.Notice;

/// Puts what is said into the order and form of a style.
interface Arranging {

    void arrange(Paper paper, Talk talk, Told told);

    static Arranging of(Notice.Style style) {
        return switch (style) {
            case SHORT -> Brief::arrange;
            case LISTS -> Arrangements::lists;
            case BY_ACTIVITY -> Arrangements::byActivity;
            case BY_TOPIC -> ByTopic::arrange;
            case LAYERED -> Arrangements::layered;
        };
    }
}
