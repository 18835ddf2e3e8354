package org.tabularium.ui.notices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.document.Origin;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Passage.Part;
import org.tabularium.model.Register;

/// The part of a notice that a fact belongs to.
///
/// @param part the part
/// @param activity the activity of whose section it is part; absent for the general parts
record Belonging(Part part, Optional<Id<Activity>> activity) {

    /// Where a fact stands.
    ///
    /// @param beside facts of the same paragraph, which tell of what activity it is
    static Optional<Belonging> of(Register register, Origin fact, List<Origin> beside) {
        if (fact.entity().equals("controller") || fact.entity().equals("register")) {
            return Optional.of(new Belonging(ofController(fact.field()), Optional.empty()));
        }
        if (fact.entity().startsWith(Vocabulary.NOTICES.prefix() + "-")
                && Vocabulary.NOTICES.find(register, new Id<>(fact.entity())).isPresent()) {
            return Optional.of(new Belonging(ofNotice(fact.field()), Optional.empty()));
        }
        Optional<Origin> leading = Stream.concat(Stream.of(fact), beside.stream())
                .filter(o -> Vocabulary.ACTIVITIES.find(register, new Id<>(o.entity())).isPresent())
                .findFirst();
        return leading.map(o -> new Belonging(ofActivity(o.field()), Optional.of(new Id<>(o.entity()))));
    }

    private static Part ofController(String field) {
        return field.startsWith("dpo") ? Part.DPO
                : field.startsWith("representative") ? Part.REPRESENTATIVE
                        : field.startsWith("authority") ? Part.COMPLAINT
                                : field.startsWith("joint") ? Part.JOINT : Part.CONTROLLER;
    }

    private static Part ofNotice(String field) {
        return switch (field) {
            case "minimumAge" -> Part.CHILDREN;
            case "measures" -> Part.SECURITY;
            default -> Part.INTRODUCTION;
        };
    }

    private static Part ofActivity(String field) {
        List<String> path = List.of(field.split("/"));
        String third = path.size() > 2 ? path.get(2) : "";
        return switch (path.getFirst()) {
            case "information" -> Part.EXPLANATION;
            case "purposes" -> third.equals("grounds") ? Part.GROUNDS : Part.PURPOSES;
            case "uses" -> switch (third) {
                case "sources", "collection" -> Part.SOURCE;
                case "retention" -> Part.RETENTION;
                case "duty" -> Part.DUTY;
                case "conditions" -> Part.GROUNDS;
                default -> Part.DATA;
            };
            case "disclosures" -> third.equals("destinations") ? Part.TRANSFERS : Part.RECIPIENTS;
            case "transfers" -> Part.TRANSFERS;
            case "joint" -> Part.JOINT;
            case "automated" -> Part.AUTOMATED;
            case "protection", "measures", "systems" -> Part.PROTECTION;
            default -> Part.DESCRIPTION;
        };
    }
}
