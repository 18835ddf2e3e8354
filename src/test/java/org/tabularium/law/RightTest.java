package org.tabularium.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.law.Right.ACCESS;
import static org.tabularium.law.Right.COMPLAINT;
import static org.tabularium.law.Right.ERASURE;
import static org.tabularium.law.Right.HUMAN_INTERVENTION;
import static org.tabularium.law.Right.OBJECTION;
import static org.tabularium.law.Right.PORTABILITY;
import static org.tabularium.law.Right.RECTIFICATION;
import static org.tabularium.law.Right.RESTRICTION;
import static org.tabularium.law.Right.WITHDRAWAL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;

class RightTest {

    @Test
    void withALegalObligationThereIsNeitherPortabilityNorObjection() {
        assertThat(Right.of(on("gdpr-6-1-c"))).containsExactly(ACCESS, RECTIFICATION, ERASURE, RESTRICTION,
                COMPLAINT);
    }

    @Test
    void consentBringsPortabilityAndWithdrawal() {
        assertThat(Right.of(on("gdpr-6-1-a"))).contains(PORTABILITY, WITHDRAWAL).doesNotContain(OBJECTION);
    }

    @Test
    void aContractBringsPortabilityAlone() {
        assertThat(Right.of(on("gdpr-6-1-b"))).contains(PORTABILITY).doesNotContain(WITHDRAWAL, OBJECTION);
    }

    @Test
    void legitimateInterestsAndPublicTasksBringObjection() {
        assertThat(Right.of(on("gdpr-6-1-f"))).contains(OBJECTION).doesNotContain(PORTABILITY);
        assertThat(Right.of(on("gdpr-6-1-e"))).contains(OBJECTION);
    }

    @Test
    void onlyADecisionBringsHumanInterventionNotProfilingAlone() {
        Automated profiling = Automated.EMPTY.withKind(Optional.of(Automated.Kind.PROFILING));
        Automated decision = Automated.EMPTY.withKind(Optional.of(Automated.Kind.DECISION));
        assertThat(Right.of(on("gdpr-6-1-b").withAutomated(Answer.of(profiling))))
                .doesNotContain(HUMAN_INTERVENTION);
        assertThat(Right.of(on("gdpr-6-1-b").withAutomated(Answer.of(decision))))
                .contains(HUMAN_INTERVENTION);
    }

    private static Activity on(String basis) {
        Purpose purpose = Purpose.blank(new Id<>("pur-a"), LocalText.EMPTY)
                .withGrounds(List.of(Ground.blank(basis)));
        return Activity.blank(new Id<>("act-a"), LocalText.EMPTY, Activity.Status.ACTIVE)
                .withPurposes(List.of(purpose));
    }
}
