package org.tabularium.export.sheet;

import java.util.List;
import org.tabularium.document.Workbook;
import org.tabularium.export.Progress;

/// Counts rows of all sheets for whoever watches.
final class Rows {
    private static final int OFTEN = 256;

    private final Progress progress;
    private final int total;
    private int done;

    Rows(List<Workbook.Sheet> sheets, Progress progress) {
        this.progress = progress;
        this.total = sheets.stream().mapToInt(s -> s.rows().size()).sum();
    }

    void beginSheet() {
        progress.at(done, total);
    }

    void one() {
        done++;
        if (done % OFTEN == 0) {
            progress.at(done, total);
        }
    }

    void end() {
        progress.at(total, total);
    }
}
