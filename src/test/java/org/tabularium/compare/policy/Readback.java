package org.tabularium.compare.policy;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.offer.Likeness;
import org.tabularium.intake.offer.Periods;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.GroundReader;
import org.tabularium.intake.reading.PeriodReader;
import org.tabularium.law.Law;

/// What of a notice is not read back from it, and what is read that it does not say. What the register says in its
/// own sentences may be read or not.
final class Readback {
    private final PolicyFacts facts;
    private final Printed printed;
    private final GroundReader grounds;
    private final PeriodReader periods;
    private final String free;
    private final Tally tally = new Tally();

    private Readback(OwnNotice own, PolicyFacts facts, Law law) {
        this.facts = facts;
        this.printed = new Printed(own.register(), own.document());
        this.grounds = new GroundReader(law);
        this.periods = new PeriodReader(law);
        this.free = " " + Likeness.words(printed.free()) + " ";
    }

    /// Holds what was read from a notice against what it prints.
    static Tally of(OwnNotice own, PolicyFacts facts, Law law) {
        Readback readback = new Readback(own, facts, law);
        new ReadbackOffices(own, facts, readback.printed, readback.tally).count();
        readback.activities();
        readback.basesTogether();
        readback.periodsTogether();
        new ReadbackParties(own, facts, readback.printed, readback.tally).count();
        ReadbackItems.count(own, readback.printed, facts.items(), readback.tally);
        return readback.tally;
    }

    /// Activities by their titles; those of the same title are one.
    private void activities() {
        Set<ActivityFacts> met = new LinkedHashSet<>();
        Set<String> cited = cited(printed.free());
        List<Period> free = free();
        for (Printed.Sheet sheet : printed.sheets().values()) {
            if (sheet.titles().isEmpty()) {
                continue;
            }
            List<ActivityFacts> said = facts.activities().stream().filter(a -> isTitled(a, sheet)).toList();
            met.addAll(said);
            String name = String.join(" / ", sheet.titles());
            tally.printed("activity", !said.isEmpty(), name);
            if (!said.isEmpty()) {
                bases(sheet, said, cited, name);
                periods(sheet, said, free, name);
                words(sheet, said, name);
            }
        }
        facts.activities().forEach(a -> tally.read("activity",
                met.contains(a) || Printed.isGeneral(a.title().value()), a.title().value()));
    }

    private void bases(Printed.Sheet sheet, List<ActivityFacts> said, Set<String> cited, String name) {
        Set<String> bases = said.stream().flatMap(a -> a.legalBases().stream()).map(b -> b.value().basis())
                .filter(b -> !b.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        sheet.bases()
                .forEach(b -> tally.printed("basis of an activity", bases.contains(b), b + " of " + name));
        bases.forEach(b -> tally.read("basis of an activity", sheet.bases().contains(b) || cited.contains(b),
                b + " of " + name));
    }

    private void periods(Printed.Sheet sheet, List<ActivityFacts> said, List<Period> free, String name) {
        List<Period> kept = periods(said.stream().flatMap(a -> a.retention().stream()));
        sheet.periods()
                .forEach(p -> tally.printed("period of an activity", isAmong(p, kept), p + " of " + name));
        kept.forEach(p -> tally.read("period of an activity", isAmong(p, sheet.periods()) || isAmong(p, free),
                p + " of " + name));
    }

    private static boolean isAmong(Period period, Iterable<Period> others) {
        for (Period other : others) {
            if (Periods.isSame(period, other)) {
                return true;
            }
        }
        return false;
    }

    private void words(Printed.Sheet sheet, List<ActivityFacts> said, String name) {
        words("purpose", sheet.purposes(), said.stream().flatMap(a -> a.purposes().stream()), free, name);
        words("data", sheet.data(), said.stream().flatMap(a -> a.dataCategories().stream()), free, name);
        words("people", sheet.people(), said.stream().flatMap(a -> a.people().stream()), free, name);
        words("interest", sheet.interests(), said.stream().flatMap(a -> a.interests().stream()), "", name);
    }

    /// Word for word, each as one; what explains it in brackets at its end may be left out.
    ///
    /// @param elsewhere sentences of the register of which a part may be read, but not as something that a list names
    private void words(String kind, Set<String> recorded, Stream<Said<String>> said, String elsewhere,
            String name) {
        Map<String, Said<String>> read = new LinkedHashMap<>();
        said.forEach(s -> read.putIfAbsent(bare(s.value()), s));
        Set<String> printed = recorded.stream().map(Readback::bare).collect(Collectors.toSet());
        recorded.forEach(w -> tally.printed(kind, read.containsKey(bare(w)), w + " of " + name));
        read.forEach((w, s) -> tally.read(kind, printed.contains(w)
                || (s.confidence() != Confidence.SURE && elsewhere.contains(" " + w + " ")),
                w + " of " + name));
    }

    private static String bare(String words) {
        String text = words.strip();
        int depth = 0;
        for (int i = text.length() - 1; text.endsWith(")") && i > 0; i--) {
            depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return Likeness.words(text.substring(0, i));
            }
        }
        return Likeness.words(text);
    }

    private static boolean isTitled(ActivityFacts said, Printed.Sheet sheet) {
        String title = Likeness.words(said.title().value());
        return sheet.titles().stream().map(Likeness::words).anyMatch(
                t -> title.equals(t) || (title.endsWith(" " + t) && said.title().value().contains(": ")));
    }

    private Set<String> cited(String text) {
        return grounds.in(text).stream().map(f -> f.value().basis()).collect(Collectors.toSet());
    }

    private List<Period> free() {
        return periods.in(printed.free()).stream().map(Found::value).flatMap(k -> k.period().stream())
                .toList();
    }

    private static List<Period> periods(Stream<Said<RetentionFact>> said) {
        return said.flatMap(r -> r.value().period().stream()).distinct().toList();
    }

    private void basesTogether() {
        Set<String> all = new LinkedHashSet<>();
        facts.activities().forEach(a -> a.legalBases().forEach(b -> all.add(b.value().basis())));
        facts.basesGeneral().stream().filter(b -> isCited(b.value()))
                .forEach(b -> all.add(b.value().basis()));
        Set<String> recorded = printed.sheets().values().stream().flatMap(s -> s.bases().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        recorded.forEach(b -> tally.printed("basis", all.contains(b), b));
        Set<String> free = cited(printed.free());
        all.forEach(b -> tally.read("basis", b.isEmpty() || recorded.contains(b) || free.contains(b), b));
    }

    /// Standard sentences name some bases in words, whatever the register rests on.
    private static boolean isCited(CitedBasis basis) {
        return basis.citation().chars().anyMatch(Character::isDigit);
    }

    private void periodsTogether() {
        List<Period> all =
                periods(Stream.concat(facts.activities().stream().flatMap(a -> a.retention().stream()),
                        facts.retentionGeneral().stream()));
        List<Period> recorded =
                printed.sheets().values().stream().flatMap(s -> s.periods().stream()).distinct().toList();
        recorded.forEach(p -> tally.printed("period", isAmong(p, all), p.toString()));
        List<Period> free = free();
        all.forEach(p -> tally.read("period", isAmong(p, recorded) || isAmong(p, free), p.toString()));
    }
}
