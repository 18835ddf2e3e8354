package org.tabularium.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Processing on behalf of others (Art. 30(2) GDPR): one sheet of the processor's record.
///
/// @param id never changes
/// @param number number in the record; empty for its position
/// @param name name of the mandate
/// @param clients controllers on whose behalf it is carried out (Art. 30(2)(a) GDPR)
/// @param department responsible department
/// @param owner contact person
/// @param status whether it runs
/// @param startedOn day from which it runs
/// @param endedOn day on which it ended
/// @param changedOn day of the last change of the sheet
/// @param processing categories of processing (Art. 30(2)(b) GDPR)
/// @param subjects about whom (Art. 28(3) GDPR)
/// @param data which data (Art. 28(3) GDPR)
/// @param contract contract with the controllers (Art. 28(3) GDPR)
/// @param disclosures further processors and other recipients
/// @param transfers what is said of third countries besides the derived transfers; none for "none and none planned" (Art. 30(2)(c) GDPR)
/// @param systems systems used
/// @param measures measures of the annex that matter here in particular (Art. 30(2)(d) GDPR)
/// @param protection what is special about protection here
/// @param references documents referred to
/// @param note internal remark, never printed for an authority
/// @param extras members of a newer format, kept as they were read
public record Mandate(Id<Mandate> id, String number, LocalText name, List<Id<Party>> clients,
        Optional<Id<Department>> department, Person owner, Activity.Status status,
        Optional<LocalDate> startedOn, Optional<LocalDate> endedOn, Optional<LocalDate> changedOn,
        List<Processing> processing, List<Id<SubjectCategory>> subjects, List<Id<DataCategory>> data,
        Answer<Contract> contract, Answer<List<Disclosure>> disclosures, Answer<LocalText> transfers,
        List<Id<ItSystem>> systems, List<Id<Measure>> measures, LocalText protection, LocalText references,
        String note, Extras extras) implements Identified<Mandate> {

    public Mandate {
        clients = List.copyOf(clients);
        processing = List.copyOf(processing);
        subjects = List.copyOf(subjects);
        data = List.copyOf(data);
        systems = List.copyOf(systems);
        measures = List.copyOf(measures);
    }

    /// A mandate of this name.
    public static Mandate blank(Id<Mandate> id, LocalText name, Activity.Status status) {
        return new Mandate(id, "", name, List.of(), Optional.empty(), Person.EMPTY, status, Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Answer.notStated(),
                Answer.notStated(), Answer.notStated(), List.of(), List.of(), LocalText.EMPTY,
                LocalText.EMPTY, "", Extras.NONE);
    }

    public Mandate withNumber(String number) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withName(LocalText name) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withClients(List<Id<Party>> clients) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withDepartment(Optional<Id<Department>> department) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withOwner(Person owner) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withStatus(Activity.Status status) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withStartedOn(Optional<LocalDate> startedOn) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withEndedOn(Optional<LocalDate> endedOn) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withChangedOn(Optional<LocalDate> changedOn) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withProcessing(List<Processing> processing) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withSubjects(List<Id<SubjectCategory>> subjects) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withData(List<Id<DataCategory>> data) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withContract(Answer<Contract> contract) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withDisclosures(Answer<List<Disclosure>> disclosures) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withTransfers(Answer<LocalText> transfers) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withSystems(List<Id<ItSystem>> systems) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withMeasures(List<Id<Measure>> measures) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withProtection(LocalText protection) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withReferences(LocalText references) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }

    public Mandate withNote(String note) {
        return new Mandate(id, number, name, clients, department, owner, status, startedOn, endedOn,
                changedOn, processing, subjects, data, contract, disclosures, transfers, systems, measures,
                protection, references, note, extras);
    }
}
