package org.tabularium.form;

import java.util.List;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Destination;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Mandate;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Review;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Undertaking;

/// All forms of the program.
public final class Forms {
    public static final Form<Activity> ACTIVITY = ActivityForm.FORM;
    public static final Form<Party> PARTY = PartyForm.FORM;
    public static final Form<Destination> DESTINATION = TransferForm.FORM;
    public static final Form<Register> CONTROLLER = ControllerForm.FORM;
    public static final Form<Department> DEPARTMENT = VocabularyForms.DEPARTMENT;
    public static final Form<SubjectCategory> SUBJECT = VocabularyForms.SUBJECT;
    public static final Form<DataCategory> DATA = VocabularyForms.DATA;
    public static final Form<RetentionRule> RETENTION = VocabularyForms.RETENTION;
    public static final Form<Measure> MEASURE = VocabularyForms.MEASURE;
    public static final Form<ItSystem> SYSTEM = KeepingForms.SYSTEM;
    public static final Form<Mandate> MANDATE = MandateForm.FORM;
    public static final Form<JointControl> JOINT = KeepingForms.JOINT;
    public static final Form<Undertaking> UNDERTAKING = UndertakingForm.FORM;
    public static final Form<Notice> NOTICE = NoticeForm.FORM;
    public static final Form<Review> REVIEW = KeepingForms.REVIEW;

    private Forms() {}

    /// Every form that stands on the screen by itself.
    public static List<Form<?>> all() {
        return List.of(ACTIVITY, PARTY, DESTINATION, CONTROLLER, DEPARTMENT, SUBJECT, DATA, RETENTION,
                MEASURE,
                SYSTEM, MANDATE, JOINT, UNDERTAKING, NOTICE, REVIEW);
    }
}
