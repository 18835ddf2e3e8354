package org.tabularium.model;

import java.util.Optional;

/// Own wording in a privacy notice.
///
/// @param part the part of the notice it belongs to
/// @param activity the activity of whose section it is part; absent for the general parts
/// @param way where it stands
/// @param text the wording
/// @param facts mark of the standard text it takes the place of, as it was when this was written
/// @param extras members of a newer format, kept as they were read
public record Passage(Part part, Optional<Id<Activity>> activity, Way way, LocalText text, String facts, Extras extras) {

    /// A passage after a part, without words yet.
    public static Passage blank(Part part) {
        return new Passage(part, Optional.empty(), Way.AFTER, LocalText.EMPTY, "", Extras.NONE);
    }

    /// The parts of a notice, in the order in which it says them.
    public enum Part {
        INTRODUCTION, CONTROLLER, REPRESENTATIVE, DPO, JOINT,
        /// What an activity is about, in general words.
        EXPLANATION, DESCRIPTION, PURPOSES, DATA, SOURCE, GROUNDS, RECIPIENTS, TRANSFERS, RETENTION, DUTY, AUTOMATED,
        /// Protection that is special to an activity.
        PROTECTION, COOKIES, SECURITY, CHILDREN, RIGHTS, OBJECTION, WITHDRAWAL, COMPLAINT, CHANGES
    }

    /// Where a passage stands.
    public enum Way {
        BEFORE, AFTER,
        /// In the place of the standard text.
        INSTEAD
    }

    public Passage withPart(Part part) {
        return new Passage(part, activity, way, text, facts, extras);
    }

    public Passage withActivity(Optional<Id<Activity>> activity) {
        return new Passage(part, activity, way, text, facts, extras);
    }

    public Passage withWay(Way way) {
        return new Passage(part, activity, way, text, facts, extras);
    }

    public Passage withText(LocalText text) {
        return new Passage(part, activity, way, text, facts, extras);
    }

    public Passage withFacts(String facts) {
        return new Passage(part, activity, way, text, facts, extras);
    }
}
