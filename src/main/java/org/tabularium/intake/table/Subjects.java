package org.tabularium.intake.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.intake.table.SheetMapping.Subject;

/// What a sheet is about, by its headings and the name on its tab.
final class Subjects {
    /// What an entry about a processing activity has at least two of.
    private static final Set<String> CORE =
            Set.of("activity.name", "purpose.name", "dataSubjectCategory.name",
                    "dataCategory.name", "recipient.category", "recipient.external", "retention.period",
                    "tom.general",
                    "legalBasis.article6", "people.data", "transfer.exists", "processor.name");
    private static final double KNOWN = 0.6;
    private static final double NAMED = 1.5;
    private static final double MANDATE = 0.85;
    private static final int MANY = 5;
    private final Guess guess;

    Subjects(Guess guess) {
        this.guess = guess;
    }

    /// @param headings how like each field each heading is
    Subject of(String sheet, List<Map<Target, Double>> headings) {
        Map<Subject, Map<String, Double>> found = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            found.put(subject, new HashMap<>());
            headings.forEach(h -> guess.best(h, subject).filter(b -> b.getValue() >= KNOWN)
                    .ifPresent(b -> found.get(subject).merge(b.getKey().key(), b.getValue(), Math::max)));
        }
        Subject best = Subject.NONE;
        double most = 0;
        for (Subject subject : Subject.values()) {
            double value = worth(subject, found) + (isNamed(sheet, subject) ? NAMED : 0);
            if (worth(subject, found) > 0 && value > most) {
                best = subject;
                most = value;
            }
        }
        boolean none = isNamed(sheet, Subject.NONE) && core(found) < MANY;
        return none ? Subject.NONE : best;
    }

    /// Whether the cells show what the headings do not: entries with legal bases or time limits, and more.
    boolean isActivities(String sheet, List<ColumnMapping> columns) {
        Set<String> fields = columns.stream().map(ColumnMapping::field).filter(CORE::contains)
                .collect(Collectors.toSet());
        return !isNamed(sheet, Subject.NONE) && fields.size() > 2
                && (fields.contains("legalBasis.article6") || fields.contains("retention.period"));
    }

    private static long core(Map<Subject, Map<String, Double>> found) {
        return found.getOrDefault(Subject.ACTIVITIES, Map.of()).keySet().stream().filter(CORE::contains)
                .count();
    }

    private static double worth(Subject subject, Map<Subject, Map<String, Double>> found) {
        Map<String, Double> fields = found.getOrDefault(subject, Map.of());
        double sum = fields.values().stream().mapToDouble(d -> d).sum();
        return switch (subject) {
            case NONE -> 0;
            case ACTIVITIES -> core(found) >= 2 ? sum : 0;
            case MANDATES -> isMandate(fields, found.getOrDefault(Subject.ACTIVITIES, Map.of())) ? sum + 1
                    : 0;
            case CONTROLLER -> fields.containsKey("controller.name") && fields.size() > 2 ? sum - 0.5 : 0;
            case PARTIES -> fields.containsKey("party.name") && fields.size() > 1 ? sum : 0;
            case MEASURES -> fields.containsKey("measure.name") && fields.size() > 1 ? sum : 0;
        };
    }

    /// Clients or what is done for them, and no purposes of one's own.
    private static boolean isMandate(Map<String, Double> fields, Map<String, Double> activities) {
        boolean clients = fields.getOrDefault("mandate.controller", 0.0) >= MANDATE;
        boolean services = fields.getOrDefault("mandate.processingCategories", 0.0) >= MANDATE;
        return (clients || services) && fields.size() > 2 && !activities.containsKey("purpose.name")
                && !activities.containsKey("legalBasis.article6")
                && ((clients && services) || fields.size() > 3);
    }

    /// Whether the tab says so; of several sheets about nothing, only the whole name counts.
    boolean isNamed(String sheet, Subject subject) {
        Lexicon lexicon = guess.lexicon();
        Set<String> words = new HashSet<>(lexicon.bag(sheet));
        return lexicon.sheets().getOrDefault(subject.name().toLowerCase(Locale.ROOT), List.of()).stream()
                .map(n -> new HashSet<>(lexicon.bag(n)))
                .anyMatch(n -> subject == Subject.NONE ? words.equals(n)
                        : !n.isEmpty() && words.containsAll(n));
    }
}
