package org.tabularium.compare.policy;

import java.util.Locale;
import org.tabularium.model.Language;
import org.tabularium.words.Words;

/// Puts divergences into words.
final class PolicyWords {
    private final Words words;

    PolicyWords(Language language) {
        words = Words.of("policy", language.locale());
    }

    Divergence divergence(Point point) {
        if (point.at().isEmpty()) {
            return new Divergence.RecordedNotSaid(point.subject(), point.where(), sentence("recorded", point),
                    point.recorded());
        }
        return point.recorded().isEmpty()
                ? new Divergence.SaidNotRecorded(point.subject(), point.where(), sentence("said", point),
                        point.at().get(), point.said(), point.offers())
                : new Divergence.SaidDifferently(point.subject(), point.where(), sentence("differ", point),
                        point.at().get(), point.said(), point.recorded(), point.offers());
    }

    private String sentence(String kind, Point point) {
        String subject = point.subject().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String key = point.words().equals("field") ? kind + ".field"
                : kind + "." + subject + (point.words().isEmpty() ? "" : "." + point.words());
        return words.get(key, point.name(), point.said(), point.recorded());
    }
}
