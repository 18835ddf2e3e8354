package org.tabularium.model;

import java.util.List;

/// Which data about whom (Art. 30(1)(c) GDPR), from where, and how long (Art. 30(1)(f) GDPR).
///
/// A use applies to all purposes and recipients of its activity unless it names some of them.
///
/// @param id unique within the activity
/// @param subjects about whom
/// @param data which data
/// @param conditions Art. 9(2) GDPR conditions as ids of the law data
/// @param complement law that complements the condition (Art. 9(2), Art. 10 GDPR), for example § 22 BDSG
/// @param sources from where
/// @param collection how the data are collected
/// @param combination with which other data they are combined
/// @param duty duty to provide the data; none if provided freely
/// @param retention time limits for erasure
/// @param purposes only for these purposes; empty for all
/// @param recipients only for these recipients; empty for all
/// @param extras members of a newer format, kept as they were read
public record Use(Id<Use> id, List<Id<SubjectCategory>> subjects, List<Id<DataCategory>> data,
        List<String> conditions, LocalText complement, List<Source> sources, LocalText collection,
        LocalText combination, Answer<Duty> duty, List<Id<RetentionRule>> retention,
        List<Id<Purpose>> purposes, List<Id<Disclosure>> recipients, Extras extras)
        implements Identified<Use> {

    public Use {
        subjects = List.copyOf(subjects);
        data = List.copyOf(data);
        conditions = List.copyOf(conditions);
        sources = List.copyOf(sources);
        retention = List.copyOf(retention);
        purposes = List.copyOf(purposes);
        recipients = List.copyOf(recipients);
    }

    /// A use that says nothing yet.
    public static Use blank(Id<Use> id) {
        return new Use(id, List.of(), List.of(), List.of(), LocalText.EMPTY, List.of(), LocalText.EMPTY,
                LocalText.EMPTY, Answer.notStated(), List.of(), List.of(), List.of(), Extras.NONE);
    }

    public Use withSubjects(List<Id<SubjectCategory>> subjects) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }

    public Use withData(List<Id<DataCategory>> data) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }

    public Use withConditions(List<String> conditions) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }

    public Use withSources(List<Source> sources) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }

    public Use withDuty(Answer<Duty> duty) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }

    public Use withRetention(List<Id<RetentionRule>> retention) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }

    public Use withPurposes(List<Id<Purpose>> purposes) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }

    public Use withRecipients(List<Id<Disclosure>> recipients) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }

    public Use withComplement(LocalText complement) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }

    public Use withCollection(LocalText collection) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }

    public Use withCombination(LocalText combination) {
        return new Use(id, subjects, data, conditions, complement, sources, collection, combination, duty,
                retention, purposes, recipients, extras);
    }
}
