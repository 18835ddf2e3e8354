package org.tabularium.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tabularium.check.whatif.Concerned;
import org.tabularium.check.whatif.Telling;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.whatif.NoticeChanges;
import org.tabularium.law.Law;

/// What follows when something falls away, in lines for people: the sums, then a line for each recipient.
record WhatIfLines(Locale language, Law law) {

    List<String> of(Path file, WhatIf result, NoticeChanges changes) {
        Telling telling = new Telling(language, law, result.register().primary());
        List<String> lines = new ArrayList<>();
        lines.add(file.getFileName() + ": " + telling.sum(result));
        lines.add("  " + telling.sum(changes.changes().size(), changes.notices()));
        result.recipients().forEach(c -> lines.add("  " + line(c, telling)));
        if (result.recipients().isEmpty()) {
            result.sheets().forEach(sheet -> lines.add("  " + telling.sheet(sheet)));
        }
        return lines;
    }

    private static String line(Concerned c, Telling telling) {
        String then = c.fallback().map(telling::brief).orElse("–");
        String assessed = telling.assessed(c.assessed());
        return telling.outcome(c.transfers().getFirst()) + "  " + telling.recipient(c.row()) + ", "
                + telling.country(c.row()) + ": " + c.today().map(telling::brief).orElse("–") + " → " + then
                + (assessed.isEmpty() ? "" : " (" + assessed + ")") + "; " + telling.tasks(c) + "; "
                + c.sheets().stream().map(telling::sheet).collect(Collectors.joining(", "));
    }
}
