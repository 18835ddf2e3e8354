package org.tabularium.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.document.Block;
import org.tabularium.document.Workbook.Taken;

/// A fact on the sheet of an activity, which is a column of the workbook too.
///
/// @param key names label and article
/// @param field the field of the activity it states
/// @param width of the column in characters
/// @param asked whether Art. 30(1) GDPR asks for it, so that it is printed whatever is recorded
/// @param fact states it; nothing where it is not asked for and not recorded
record Section(String key, String field, int width, boolean asked,
        Function<Subject, Optional<Block.Fact>> fact) {

    /// All of them, in the order of the authorities' form and of Art. 30(1) GDPR.
    static List<Section> all(Scribe scribe) {
        HeadSection head = new HeadSection(scribe);
        PurposesSection purposes = new PurposesSection(scribe);
        GroundsSection grounds = new GroundsSection(scribe);
        PeopleSection people = new PeopleSection(scribe);
        DataSection data = new DataSection(scribe);
        ParticularsSection particulars = new ParticularsSection(scribe);
        ImpactSection impact = new ImpactSection(scribe);
        ProtectionSection protection = new ProtectionSection(scribe);
        return List.of(
                more("undertakings", "undertakings", 28, head::undertakings),
                asked("department", "department", 26, head::department),
                more("joint", "joint", 40, new JointSection(scribe)::joint),
                asked("state", "status", 30, head::state),
                more("description", "description", 40, head::description),
                more("particulars", "particulars", 36, particulars::particulars),
                asked("purposes", "purposes", 38, purposes::purposes),
                asked("grounds", "purposes", 44, grounds::grounds),
                asked("people", "uses", 50, people::people),
                more("special", "uses", 36, data::special),
                more("sources", "uses", 32, data::sources),
                more("collection", "uses", 32, data::collection),
                more("combination", "uses", 32, data::combination),
                more("duty", "uses", 32, data::duty),
                more("automated", "automated", 40, impact::automated),
                asked("recipients", "disclosures", 44, new RecipientsSection(scribe)::recipients),
                asked("transfers", "transfers", 60, new TransfersSection(scribe)::transfers),
                asked("erasure", "uses", 44, new ErasureSection(scribe)::erasure),
                more("observance", "observance", 34, particulars::observance),
                more("systems", "systems", 36, new SystemsSection(scribe)::systems),
                asked("protection", "measures", 40, protection::protection),
                more("risk", "impact", 34, impact::risk),
                more("screening", "impact", 50, impact::screening),
                more("dpia", "impact", 40, impact::dpia),
                more("information", "information", 40, particulars::information),
                more("breaches", "observance", 34, particulars::breaches),
                more("references", "references", 22, protection::references));
    }

    /// How far a change of its column is taken over from a workbook that is read again. What is derived from facts
    /// elsewhere, or refers to them by numbers, is changed there.
    Taken taken() {
        return switch (key) {
            case "department", "description", "purposes", "people", "recipients", "systems", "protection",
                    "references" -> Taken.WHOLE;
            case "undertakings", "joint", "special", "transfers", "erasure" -> Taken.SHOWN;
            default -> Taken.WORDS;
        };
    }

    private static Section asked(String key, String field, int width,
            Function<Subject, Block.Fact> fact) {
        return new Section(key, field, width, true, fact.andThen(Optional::of));
    }

    private static Section more(String key, String field, int width,
            Function<Subject, Optional<Block.Fact>> fact) {
        return new Section(key, field, width, false, fact);
    }
}
