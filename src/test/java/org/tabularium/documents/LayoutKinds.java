package org.tabularium.documents;

import java.util.List;
import java.util.Map;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.model.Language;

/// Which fields of a form a kind of recorded fact belongs to.
final class LayoutKinds {
    /// Kinds of facts by the field that states them.
    private static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("activity.name", List.of("name")),
            Map.entry("activity.description", List.of("description")),
            Map.entry("activity.department", List.of("department")),
            Map.entry("activity.businessFunction", List.of("function")),
            Map.entry("activity.startDate", List.of("day of introduction")),
            Map.entry("activity.updatedOn", List.of("day of the last change")),
            Map.entry("activity.createdOn", List.of("day on which the sheet was made")),
            Map.entry("purpose.name", List.of("purpose")),
            Map.entry("purpose.sub", List.of("part of a purpose")),
            Map.entry("legalBasis.article6", List.of("legal basis")),
            Map.entry("legalBasis.law", List.of("law")),
            Map.entry("legalBasis.ukSchedule1", List.of("complement of a condition")),
            Map.entry("legitimateInterest.description", List.of("interest")),
            Map.entry("legitimateInterest.lia", List.of("document of the balancing")),
            Map.entry("consent.recordLink", List.of("proof of consent")),
            Map.entry("consent.method", List.of("consent")),
            Map.entry("dataSubjectCategory.name", List.of("data subjects")),
            Map.entry("dataSubjectCategory.detail", List.of("description of data subjects")),
            Map.entry("dataSubjectCategory.estimatedCount",
                    List.of("fewest data subjects", "most data subjects")),
            Map.entry("dataCategory.name", List.of("data")),
            Map.entry("dataCategory.description", List.of("description of data")),
            Map.entry("dataCategory.source", List.of("source")),
            Map.entry("recipient.category",
                    List.of("recipient", "category of recipients")),
            Map.entry("recipient.kind", List.of("no recipients")),
            Map.entry("recipient.internalAccess", List.of("recipients inside")),
            Map.entry("recipient.purpose", List.of("reason of disclosure")),
            Map.entry("transfer.exists", List.of("no transfer", "transfer")),
            Map.entry("transfer.mechanism", List.of("decision", "participant", "day of the check", "entry",
                    "module", "clauses", "safeguard", "copy", "instrument", "derogation",
                    "reason of the derogation", "compelling interest")),
            Map.entry("transfer.safeguardDoc", List.of("suitable safeguards")),
            Map.entry("transfer.art49Assessment", List.of("all circumstances")),
            Map.entry("transfer.tia", List.of("law of the country", "practice in the country",
                    "supplementary measures", "who assessed", "document of the assessment")),
            Map.entry("transfer.enforceableRights", List.of("remedies")),
            Map.entry("retention.period", List.of("period")),
            // Whoever prints what happens in the end prints the whole rule.
            Map.entry("retention.finalFate", List.of("time limit")),
            Map.entry("retention.trigger", List.of("start")),
            Map.entry("retention.criteria", List.of("criteria")),
            Map.entry("retention.legalReference", List.of("statute")),
            Map.entry("retention.policyFollowed", List.of("observance")),
            Map.entry("tom.general", List.of("measure")),
            Map.entry("system.name", List.of("system used")),
            Map.entry("system.location", List.of("location of a system used")),
            Map.entry("notice.link", List.of("privacy notice")),
            Map.entry("adm.exists", List.of("no automated decisions", "logic")),
            Map.entry("dpia.status", List.of("day of the impact assessment", "outcome")),
            Map.entry("dpia.link", List.of("document of the impact assessment")),
            Map.entry("breach.occurred", List.of("no breaches", "breaches")),
            Map.entry("jointControllers.arrangement", List.of("arrangement",
                    "joint controller of an arrangement", "duties", "contact point", "essence")));
    /// Words of the law and of periods, which the collected facts do not have in French.
    private static final List<String> NOT_IN_FRENCH = List.of("period", "derogation", "legal basis");

    private LayoutKinds() {}

    /// The fields of each entry that a layout prints.
    static List<String> printed(Layout layout) {
        return Layouts.printed(layout).stream().distinct().toList();
    }

    static boolean isAskedFor(String what, List<String> printed, Language language) {
        boolean skipped = language.tag().equals("fr") && NOT_IN_FRENCH.contains(what);
        return !skipped && printed.stream().anyMatch(f -> KINDS.getOrDefault(f, List.of()).contains(what));
    }
}
