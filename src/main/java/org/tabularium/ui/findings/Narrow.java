package org.tabularium.ui.findings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tabularium.check.Family;
import org.tabularium.check.Severity;

/// By what the list is narrowed; nothing narrows by severity or family if none is chosen.
///
/// @param fixable only what has a fix
record Narrow(Set<Severity> severities, Set<Family> families, boolean fixable, String text) {
    static final Narrow NOT = new Narrow(Set.of(), Set.of(), false, "");

    Narrow {
        severities = Set.copyOf(severities);
        families = Set.copyOf(families);
    }

    /// As a spot names it: `severity/error`, `family/record`; of anything else, nothing.
    static Optional<Narrow> by(String field) {
        if (field.startsWith("severity/")) {
            Severity severity = Severity.valueOf(field.substring(9).toUpperCase(Locale.ROOT));
            return Optional.of(NOT.toggled(severity));
        }
        if (field.startsWith("family/")) {
            return Optional.of(NOT.toggled(Family.valueOf(field.substring(7).toUpperCase(Locale.ROOT))));
        }
        return Optional.empty();
    }

    boolean isEmpty() {
        return equals(NOT);
    }

    /// Whether accepted and outdated ones are left, which have neither fix nor weight.
    boolean leavesSettled() {
        return severities.isEmpty() && families.isEmpty() && !fixable;
    }

    boolean leaves(Line.Open line, Locale locale) {
        return (severities.isEmpty() || severities.contains(line.severity()))
                && (families.isEmpty() || families.contains(line.finding().rule().family()))
                && (!fixable || line.fix().isPresent()) && leaves(line.words(), locale);
    }

    boolean leaves(Line.Words words, Locale locale) {
        return text.isBlank() || words.contains(text.strip().toLowerCase(locale), locale);
    }

    Narrow toggled(Severity severity) {
        return new Narrow(toggled(severities, severity, Severity.class), families, fixable, text);
    }

    Narrow toggled(Family family) {
        return new Narrow(severities, toggled(families, family, Family.class), fixable, text);
    }

    Narrow withFixable(boolean only) {
        return new Narrow(severities, families, only, text);
    }

    Narrow withText(String typed) {
        return new Narrow(severities, families, fixable, typed);
    }

    private static <T extends Enum<T>> Set<T> toggled(Set<T> set, T one, Class<T> type) {
        EnumSet<T> changed = EnumSet.noneOf(type);
        changed.addAll(set);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }
}
