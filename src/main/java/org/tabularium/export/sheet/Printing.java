package org.tabularium.export.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.export.Markup;

/// How a sheet falls onto pages of A4 across. One that is too wide to be read on a single page goes on to the
/// right, and the columns that name the rows stand on each page.
///
/// @param names how many columns stand on each page
/// @param widths widths of all columns
record Printing(int names, List<Integer> widths) {
    /// Letters of ten points become seven: the smallest that a printed form should have.
    private static final int PERCENT = 70;
    /// Characters of that size on a line of a page; programs differ by some.
    private static final int ROOM = 190;

    boolean isOnePageWide() {
        return widths.stream().mapToInt(Integer::intValue).sum() <= ROOM;
    }

    /// The columns, counted from 0, with which a further page begins.
    List<Integer> breaks() {
        int repeated = widths.stream().limit(names).mapToInt(Integer::intValue).sum();
        List<Integer> breaks = new ArrayList<>();
        int used = repeated;
        for (int i = names; i < widths.size(); i++) {
            if (used > repeated && used + widths.get(i) > ROOM) {
                breaks.add(i);
                used = repeated;
            }
            used += widths.get(i);
        }
        return breaks;
    }

    void setup(Markup xml) throws IOException {
        xml.raw("<pageSetup paperSize=\"9\"");
        if (isOnePageWide()) {
            xml.raw(" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\"landscape\"/>");
        } else {
            xml.raw(" scale=\"").number(PERCENT)
                    .raw("\" pageOrder=\"overThenDown\" orientation=\"landscape\"/>");
        }
    }

    void breaks(Markup xml) throws IOException {
        List<Integer> breaks = isOnePageWide() ? List.of() : breaks();
        if (breaks.isEmpty()) {
            return;
        }
        xml.raw("<colBreaks count=\"").number(breaks.size()).raw("\" manualBreakCount=\"")
                .number(breaks.size())
                .raw("\">");
        for (int at : breaks) {
            xml.raw("<brk id=\"").number(at).raw("\" max=\"1048575\" man=\"1\"/>");
        }
        xml.raw("</colBreaks>");
    }
}
