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
/// @param regime law the record is kept under; absent for the GDPR
/// @param version version as the controller counts it
/// @param createdOn day on which the record was begun
/// @param updatedOn day as of which the record stands
/// @param changes history of the record, newest last
/// @param signOff signature under the record
/// @param controller whose record this is
/// @param undertakings further controllers of the group
/// @param departments departments of the controller
/// @param policies documents that apply to the record as a whole
/// @param parties organisations outside the controller
/// @param jointControls joint controls (Art. 26 GDPR)
/// @param subjects categories of data subjects
/// @param data categories of personal data
/// @param retention time limits for erasure
/// @param measures technical and organisational measures
/// @param systems systems in which data are processed
/// @param activities processing activities in the order of the record
/// @param mandates processing on behalf of others (Art. 30(2) GDPR)
/// @param notices privacy notices (Art. 13, 14 GDPR)
/// @param reviews reviews planned and held
/// @param accepted findings that somebody accepts as they are
/// @param extras members of a newer format, kept as they were read
public record Register(LocalText title, List<Language> languages, String jurisdiction, Optional<Regime> regime, String version, Optional<LocalDate> createdOn, Optional<LocalDate> updatedOn, List<Change> changes, SignOff signOff, Controller controller, List<Undertaking> undertakings, List<Department> departments, Policies policies, List<Party> parties, List<JointControl> jointControls, List<SubjectCategory> subjects, List<DataCategory> data, List<RetentionRule> retention, List<Measure> measures, List<ItSystem> systems, List<Activity> activities, List<Mandate> mandates, List<Notice> notices, List<Review> reviews, List<Acceptance> accepted, Extras extras) {

    public Register {
        changes = List.copyOf(changes);
        undertakings = Entities.of(undertakings);
        jointControls = Entities.of(jointControls);
        systems = Entities.of(systems);
        mandates = Entities.of(mandates);
        notices = Entities.of(notices);
        reviews = Entities.of(reviews);
        accepted = List.copyOf(accepted);
        languages = List.copyOf(languages);
        departments = Entities.of(departments);
        parties = Entities.of(parties);
        subjects = Entities.of(subjects);
        data = Entities.of(data);
        retention = Entities.of(retention);
        measures = Entities.of(measures);
        activities = Entities.of(activities);
    }

    /// A register about which nothing is stated yet but its languages and jurisdiction.
    public static Register blank(List<Language> languages, String jurisdiction) {
        return new Register(LocalText.EMPTY, languages, jurisdiction, Optional.empty(), "", Optional.empty(), Optional.empty(), List.of(), SignOff.EMPTY, Controller.EMPTY, List.of(), List.of(), Policies.EMPTY, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Extras.NONE);
    }

    /// The language texts are written in first.
    public Language primary() {
        return languages.getFirst();
    }

    public Register withTitle(LocalText title) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withLanguages(List<Language> languages) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withJurisdiction(String jurisdiction) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withVersion(String version) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withUpdatedOn(Optional<LocalDate> updatedOn) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withController(Controller controller) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withDepartments(List<Department> departments) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withParties(List<Party> parties) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withSubjects(List<SubjectCategory> subjects) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withData(List<DataCategory> data) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withRetention(List<RetentionRule> retention) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withMeasures(List<Measure> measures) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withActivities(List<Activity> activities) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withRegime(Optional<Regime> regime) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withCreatedOn(Optional<LocalDate> createdOn) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withChanges(List<Change> changes) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withSignOff(SignOff signOff) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withUndertakings(List<Undertaking> undertakings) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withPolicies(Policies policies) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withJointControls(List<JointControl> jointControls) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withSystems(List<ItSystem> systems) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withMandates(List<Mandate> mandates) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withAccepted(List<Acceptance> accepted) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff,
                controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention,
                measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withNotices(List<Notice> notices) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    public Register withReviews(List<Review> reviews) {
        return new Register(title, languages, jurisdiction, regime, version, createdOn, updatedOn, changes, signOff, controller, undertakings, departments, policies, parties, jointControls, subjects, data, retention, measures, systems, activities, mandates, notices, reviews, accepted, extras);
    }

    /// Laws under which a record is kept.
    public enum Regime {
        /// Regulation (EU) 2016/679.
        GDPR,
        /// The United Kingdom's GDPR.
        UK_GDPR,
        /// The Swiss Federal Act on Data Protection.
        FADP,
        /// Regulation (EU) 2018/1725 for Union bodies.
        EUDPR,
        /// National law under Directive (EU) 2016/680.
        LED
    }
}
