package org.tabularium.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The record of processing activities of one controller (Art. 30(1) GDPR), an immutable value.
///
/// Everything else is computed from it: documents, previews, searches, differences.
///
/// @param title title of the record; empty for the usual one
/// @param languages languages of the record, the first is primary
/// @param jurisdiction ISO 3166-1 alpha-2 code of the country whose law applies beside the GDPR
/// @param version version as the controller counts it
/// @param updatedOn day as of which the record stands
/// @param controller whose record this is
/// @param departments departments of the controller
/// @param parties organisations outside the controller
/// @param subjects categories of data subjects
/// @param data categories of personal data
/// @param retention time limits for erasure
/// @param measures technical and organisational measures
/// @param activities processing activities in the order of the record
/// @param extras members of a newer format, kept as they were read
public record Register(LocalText title, List<Language> languages, String jurisdiction, String version,
        Optional<LocalDate> updatedOn, Controller controller, List<Department> departments,
        List<Party> parties, List<SubjectCategory> subjects, List<DataCategory> data,
        List<RetentionRule> retention, List<Measure> measures, List<Activity> activities, Extras extras) {

    public Register {
        languages = List.copyOf(languages);
        departments = List.copyOf(departments);
        parties = List.copyOf(parties);
        subjects = List.copyOf(subjects);
        data = List.copyOf(data);
        retention = List.copyOf(retention);
        measures = List.copyOf(measures);
        activities = List.copyOf(activities);
    }

    /// A register about which nothing is stated yet but its languages and jurisdiction.
    public static Register blank(List<Language> languages, String jurisdiction) {
        return new Register(LocalText.EMPTY, languages, jurisdiction, "", Optional.empty(), Controller.EMPTY,
                List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Extras.NONE);
    }

    /// The language texts are written in first.
    public Language primary() {
        return languages.getFirst();
    }

    public Register withTitle(LocalText title) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withLanguages(List<Language> languages) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withJurisdiction(String jurisdiction) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withVersion(String version) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withUpdatedOn(Optional<LocalDate> updatedOn) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withController(Controller controller) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withDepartments(List<Department> departments) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withParties(List<Party> parties) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withSubjects(List<SubjectCategory> subjects) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withData(List<DataCategory> data) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withRetention(List<RetentionRule> retention) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withMeasures(List<Measure> measures) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }

    public Register withActivities(List<Activity> activities) {
        return new Register(title, languages, jurisdiction, version, updatedOn, controller, departments,
                parties, subjects, data, retention, measures, activities, extras);
    }
}
