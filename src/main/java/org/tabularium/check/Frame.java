package org.tabularium.check;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer.None;
import org.tabularium.model.Answer.NotStated;
import org.tabularium.model.Answer.Stated;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Register.Regime;
import org.tabularium.model.SubjectCategory;

/// What a register says of itself that its sheets depend on. It seldom changes, so that most edits of the controller
/// and of the record leave the sheets alone.
///
/// @param languages languages of the record, the primary one first
/// @param controller name of the controller
/// @param jurisdiction ISO 3166-1 alpha-2 code of the country whose law applies beside the GDPR
/// @param regime law the record is kept under; absent for the GDPR
/// @param protection whether measures are described for the record in general (Art. 30(1)(g) GDPR)
/// @param officer what is said of a data protection officer (Art. 37 GDPR)
/// @param notices whom the privacy notices tell of what (Art. 13 and 14 GDPR)
public record Frame(List<Language> languages, String controller, String jurisdiction, Optional<Regime> regime,
        boolean protection, Officer officer, List<Telling> notices) {

    /// Whom a privacy notice tells of which activities; it tells all people of them if it names none.
    public record Telling(List<Id<Activity>> activities, List<Id<SubjectCategory>> subjects) {

        public boolean tells(Id<Activity> activity, Id<SubjectCategory> subject) {
            return activities.contains(activity) && (subjects.isEmpty() || subjects.contains(subject));
        }
    }

    /// What is said of a data protection officer.
    public enum Officer {
        OPEN, NONE, STATED
    }

    static Frame of(Head head) {
        return new Frame(head.languages(), head.controller().name(), head.jurisdiction(), head.regime(),
                head.measures() || !head.policies().security().isEmpty(), switch (head.controller().dpo()) {
                    case NotStated<?> _ -> Officer.OPEN;
                    case None<?> _ -> Officer.NONE;
                    case Stated<?> _ -> Officer.STATED;
                }, head.notices().stream().map(n -> new Telling(n.activities(), n.subjects())).toList());
    }
}
