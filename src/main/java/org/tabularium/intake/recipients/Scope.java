package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;

/// What a section is about while it is read.
final class Scope {
    final Topic topic;
    final Stretch extent;
    /// Those the heading names.
    final List<Party> principals = new ArrayList<>();
    /// Those the last sentences were about.
    List<Party> subject = List.of();
    /// Those of whom the last sentence tells together that data go to a third country.
    List<Party> moved = List.of();
    /// All it names.
    final Set<Party> members = new LinkedHashSet<>();
    /// Short names given in it.
    final Map<String, Party> aliases = new HashMap<>();
    /// The third country in which those sit whom the last sentence announces.
    Optional<Said<String>> abroad = Optional.empty();
    /// Whether the last sentence announces names, as one with a colon at its end does.
    boolean announced;
    boolean last;
    /// Whether the names a piece consists of are what the next ones are about.
    boolean titled;

    Scope(Topic topic, Stretch extent) {
        this.topic = topic;
        this.extent = extent;
    }

    void principals(List<Party> some) {
        principals.clear();
        principals.addAll(some);
        subject = List.copyOf(some);
        members.addAll(some);
    }

    /// Whether names here are those of the controller, of officers or of authorities rather than of recipients.
    boolean isClosed() {
        return switch (topic) {
            case CONTROLLER, DPO, REPRESENTATIVE, AUTHORITY, COMPLAINT, RIGHTS, OBJECTION, WITHDRAWAL,
                    DEFINITIONS,
                    CONTENTS, CHANGES -> true;
            default -> false;
        };
    }

    boolean isList() {
        return topic == Topic.RECIPIENTS || topic == Topic.TRANSFERS;
    }
}
