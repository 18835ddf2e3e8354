package org.tabularium.catalog;

import java.util.Map;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Party;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Undertaking;

/// By what an entity is known again in another register.
final class Names {
    private Names() {}

    /// Whether both are called the same in a language that both have. Nothing without a name is known again.
    static boolean agree(Identified<?> one, Identified<?> other) {
        if (one instanceof Party p && other instanceof Party q) {
            return same(p.name(), q.name()) && p.product().strip().equalsIgnoreCase(q.product().strip());
        }
        LocalText there = name(other);
        return name(one).texts().entrySet().stream().anyMatch(e -> same(e, there));
    }

    private static boolean same(Map.Entry<Language, String> one, LocalText other) {
        return same(one.getValue(), other.in(one.getKey()));
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && one.strip().equalsIgnoreCase(other.strip());
    }

    private static LocalText name(Identified<?> entity) {
        return switch (entity) {
            case Department d -> d.name();
            case SubjectCategory s -> s.name();
            case DataCategory d -> d.name();
            case RetentionRule r -> r.name();
            case Measure m -> m.name();
            case ItSystem s -> s.name();
            case JointControl j -> j.name();
            case Undertaking u -> LocalText.of(Language.ENGLISH, u.controller().name());
            default -> LocalText.EMPTY;
        };
    }
}
