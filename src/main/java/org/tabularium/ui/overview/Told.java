package org.tabularium.ui.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.compose.notice.Coverage;
import org.tabularium.compose.notice.Notices;
import org.tabularium.edit.Spot;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// The notices as they are published beside what is recorded since: what they do not say, own wording whose facts are
/// other ones by now, and activities that were changed after the day of the notice.
///
/// @param words messages of room `ui`
/// @param notices asks what is said
record Told(Words words, Notices notices) {

    List<Line> lines(Register register) {
        return register.notices().stream().map(n -> line(register, n)).toList();
    }

    private Line line(Register register, Notice notice) {
        String name = notice.name().best(words.language(), register.primary()).map(e -> e.getValue().strip())
                .filter(n -> !n.isEmpty()).orElseGet(() -> words.get("entity.unnamed"));
        String day = notice.date().map(d -> DateTimeFormatter
                .ofPattern(words.get("day.pattern"), words.locale()).format(d)).orElse("–");
        String version = notice.version().isBlank() ? words.get("overview.notice.draft")
                : words.get("overview.notice.version", notice.version());
        return new Line(day, name, state(register, notice), version,
                new Spot("notice", notice.id().value(), ""));
    }

    private String state(Register register, Notice notice) {
        long missing = notices.coverage(register, notice).rows().stream().flatMap(r -> r.states().stream())
                .filter(s -> s == Coverage.State.MISSING).count();
        long outdated =
                notice.passages().stream().filter(p -> notices.isOutdated(register, notice, p)).count();
        long changed = notice.date().map(d -> changed(register, notice, d)).orElse(0L);
        return missing > 0 ? words.get("overview.notice.missing", missing)
                : outdated > 0 ? words.get("overview.notice.outdated", outdated)
                        : changed > 0 ? words.get("overview.notice.changed", changed)
                                : words.get(isPublished(notice) ? "overview.notice.complete"
                                        : "overview.notice.unpublished");
    }

    private static long changed(Register register, Notice notice, LocalDate since) {
        Set<Id<Activity>> covered = new HashSet<>(notice.activities());
        return register.activities().stream().filter(a -> covered.contains(a.id()))
                .map(Activity::changedOn).flatMap(Optional::stream).filter(since::isBefore).count();
    }

    static boolean isPublished(Notice notice) {
        return !notice.published().isBlank() && notice.date().isPresent();
    }
}
