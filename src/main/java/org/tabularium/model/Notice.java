package org.tabularium.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A privacy notice: what data subjects are told of some activities (Art. 12 to 14 GDPR). Its text follows from the
/// record; here stands only what the record does not say.
///
/// @param id never changes
/// @param name what it is called, for example "Website"
/// @param audience whom it addresses
/// @param subjects the categories of data subjects it informs; empty for all of its activities
/// @param channel how they come to read it
/// @param scope what it applies to, as a phrase, for example "the website www.example.org"
/// @param languages languages it is published in; empty for those of the record
/// @param style how it is arranged
/// @param speaker how the controller speaks of itself
/// @param salutation how German addresses the reader
/// @param recipients how recipients are shown (Art. 13(1)(e) GDPR allows both)
/// @param activities the activities it covers, in its order
/// @param measures measures for security it tells of; empty for a general sentence
/// @param minimumAge age below which the offer is not meant for people, in years
/// @param passages own wording
/// @param version version as the controller counts it
/// @param date day as of which it stands
/// @param published address where it is published
/// @param note internal remark, never printed for an authority
/// @param extras members of a newer format, kept as they were read
public record Notice(Id<Notice> id, LocalText name, Optional<Audience> audience, List<Id<SubjectCategory>> subjects, Optional<Channel> channel, LocalText scope, List<Language> languages, Style style, Speaker speaker, Salutation salutation, Detail recipients, List<Id<Activity>> activities, List<Id<Measure>> measures, Optional<Integer> minimumAge, List<Passage> passages, String version, Optional<LocalDate> date, String published, String note, Extras extras) implements Identified<Notice> {

    public Notice {
        subjects = List.copyOf(subjects);
        languages = List.copyOf(languages);
        activities = List.copyOf(activities);
        measures = List.copyOf(measures);
        passages = List.copyOf(passages);
    }

    /// A notice of this name, in the usual manner.
    public static Notice blank(Id<Notice> id, LocalText name) {
        return new Notice(id, name, Optional.empty(), List.of(), Optional.empty(), LocalText.EMPTY, List.of(),
                Style.BY_ACTIVITY, Speaker.WE, Salutation.FORMAL, Detail.NAMED, List.of(), List.of(), Optional.empty(),
                List.of(), "", Optional.empty(), "", "", Extras.NONE);
    }

    /// Whom a notice addresses.
    public enum Audience {
        VISITORS, CUSTOMERS, USERS, APPLICANTS, EMPLOYEES, SUPPLIERS, MEMBERS, PATIENTS, PARTICIPANTS, CITIZENS, OTHERS
    }

    /// How people come to read it.
    public enum Channel {
        WEBSITE, APP, EMAIL, PAPER, NOTICE_BOARD
    }

    /// How a notice is arranged. All arrangements say the same.
    public enum Style {
        /// Numbered, as short as it can be.
        SHORT,
        /// Headlines with lists.
        LISTS,
        /// A section for each activity, with the same headings in each.
        BY_ACTIVITY,
        /// At a glance first, then what is general, then the activities by topic, services with a paragraph of their own.
        BY_TOPIC,
        /// A summary on one page, the whole text behind it.
        LAYERED
    }

    /// How the controller speaks of itself.
    public enum Speaker {
        WE, NAME
    }

    /// How German addresses the reader: with "Sie" or with "du".
    public enum Salutation {
        FORMAL, FAMILIAR
    }

    /// How recipients are shown.
    public enum Detail {
        NAMED, CATEGORIES
    }

    public Notice withName(LocalText name) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withAudience(Optional<Audience> audience) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withSubjects(List<Id<SubjectCategory>> subjects) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withChannel(Optional<Channel> channel) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withScope(LocalText scope) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withLanguages(List<Language> languages) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withStyle(Style style) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withSpeaker(Speaker speaker) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withSalutation(Salutation salutation) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withRecipients(Detail recipients) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withActivities(List<Id<Activity>> activities) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withMeasures(List<Id<Measure>> measures) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withMinimumAge(Optional<Integer> minimumAge) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withPassages(List<Passage> passages) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withVersion(String version) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withDate(Optional<LocalDate> date) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withPublished(String published) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }

    public Notice withNote(String note) {
        return new Notice(id, name, audience, subjects, channel, scope, languages, style, speaker, salutation, recipients, activities, measures, minimumAge, passages, version, date, published, note, extras);
    }
}
