package org.tabularium.compose;

import java.time.LocalDate;
import java.util.Map;
import org.tabularium.model.Register;

/// What stands in the properties of the file and at the foot of every page.
///
/// @param date the day as of which the record stands, else the day of the law; never today, so that equal
///         registers
///         give equal files
public record RunningTexts(String title, String author, String foot, LocalDate date) {

    public static RunningTexts of(Scribe scribe) {
        Register register = scribe.register();
        String author = register.controller().name();
        String title = new CoverWriter(scribe).title().text().plain();
        LocalDate law = scribe.law().date();
        Line known = Line.of(scribe.wording().date(law));
        String foot = register.updatedOn().map(day -> scribe.say("running.foot",
                Map.of("updated", Line.of(scribe.wording().date(day)), "law", known)))
                .orElseGet(() -> scribe.say("running.foot.undated", Map.of("law", known))).text().plain();
        return new RunningTexts(author.isBlank() ? title : title + ", " + author, author, foot,
                register.updatedOn().orElse(law));
    }
}
