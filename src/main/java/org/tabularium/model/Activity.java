package org.tabularium.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A processing activity (Art. 30(1) GDPR): one sheet of the record.
///
/// @param id never changes
/// @param number number in the record as the controller assigns it; empty for its position
/// @param name name of the activity
/// @param description what happens, in a few sentences
/// @param particulars details beyond Art. 30 GDPR
/// @param undertakings controllers of the group that carry it out; empty for the main one
/// @param joint joint controls under which it is carried out (Art. 26 GDPR)
/// @param department responsible department
/// @param owner contact person for the activity
/// @param status whether it runs
/// @param introducedOn day of introduction
/// @param changedOn day of the last change of the sheet
/// @param endedOn day on which it ended
/// @param replacedBy the activity that took its place
/// @param upkeep how the sheet is kept up to date
/// @param purposes purposes, each with its grounds
/// @param uses which data about whom
/// @param disclosures recipients; none if nobody receives the data
/// @param transfers what is said of third countries besides the derived transfers; none for "none and none planned"
/// @param automated automated decision-making (Art. 22 GDPR)
/// @param systems systems in which the data are processed
/// @param measures measures of the annex that matter here in particular
/// @param protection what is special about protection here (Art. 30(1)(g) GDPR)
/// @param impact risk, screening and impact assessment (Art. 35 GDPR)
/// @param information how data subjects are told (Art. 12 to 14 GDPR)
/// @param observance how time limits are kept, and breaches
/// @param references documents referred to
/// @param note internal remark, never printed for an authority
/// @param extras members of a newer format, kept as they were read
public record Activity(Id<Activity> id, String number, LocalText name, LocalText description,
        Particulars particulars, List<Id<Undertaking>> undertakings, List<Id<JointControl>> joint,
        Optional<Id<Department>> department, Person owner, Status status, Optional<LocalDate> introducedOn,
        Optional<LocalDate> changedOn, Optional<LocalDate> endedOn, Optional<Id<Activity>> replacedBy,
        Upkeep upkeep, List<Purpose> purposes, List<Use> uses, Answer<List<Disclosure>> disclosures,
        Answer<LocalText> transfers, Answer<Automated> automated, List<Id<ItSystem>> systems,
        List<Id<Measure>> measures, LocalText protection, Impact impact, Information information,
        Observance observance, LocalText references, String note, Extras extras)
        implements Identified<Activity> {

    public Activity {
        undertakings = List.copyOf(undertakings);
        joint = List.copyOf(joint);
        systems = List.copyOf(systems);
        purposes = List.copyOf(purposes);
        uses = List.copyOf(uses);
        measures = List.copyOf(measures);
    }

    /// An activity of this name.
    public static Activity blank(Id<Activity> id, LocalText name, Status status) {
        return new Activity(id, "", name, LocalText.EMPTY, Particulars.EMPTY, List.of(), List.of(),
                Optional.empty(), Person.EMPTY, status, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Upkeep.EMPTY, List.of(), List.of(), Answer.notStated(), Answer.notStated(),
                Answer.notStated(), List.of(), List.of(), LocalText.EMPTY, Impact.EMPTY, Information.EMPTY,
                Observance.EMPTY, LocalText.EMPTY, "", Extras.NONE);
    }

    /// Whether the activity runs.
    public enum Status {
        DRAFT, ACTIVE, ENDED
    }

    public Activity withNumber(String number) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withName(LocalText name) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withDescription(LocalText description) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withDepartment(Optional<Id<Department>> department) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withOwner(Person owner) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withStatus(Status status) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withIntroducedOn(Optional<LocalDate> introducedOn) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withChangedOn(Optional<LocalDate> changedOn) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withEndedOn(Optional<LocalDate> endedOn) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withPurposes(List<Purpose> purposes) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withUses(List<Use> uses) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withDisclosures(Answer<List<Disclosure>> disclosures) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withTransfers(Answer<LocalText> transfers) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withMeasures(List<Id<Measure>> measures) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withProtection(LocalText protection) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withReferences(LocalText references) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withNote(String note) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withParticulars(Particulars particulars) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withUndertakings(List<Id<Undertaking>> undertakings) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withJoint(List<Id<JointControl>> joint) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withReplacedBy(Optional<Id<Activity>> replacedBy) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withUpkeep(Upkeep upkeep) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withAutomated(Answer<Automated> automated) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withSystems(List<Id<ItSystem>> systems) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withImpact(Impact impact) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withInformation(Information information) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }

    public Activity withObservance(Observance observance) {
        return new Activity(id, number, name, description, particulars, undertakings, joint, department,
                owner, status, introducedOn, changedOn, endedOn, replacedBy, upkeep, purposes, uses,
                disclosures, transfers, automated, systems, measures, protection, impact, information,
                observance, references, note, extras);
    }
}
