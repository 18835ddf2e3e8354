package org.tabularium.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tabularium.edit.Spot;

/// The way back: what lengthens it, what does not, and where it leads.
class TrailTest {
    private static final Spot PAYROLL = new Spot("activity", "act-payroll", "");
    private static final Spot PAYROLL_NAME = new Spot("activity", "act-payroll", "name");
    private static final Spot PAYROLL_NOTE = new Spot("activity", "act-payroll", "note");
    private static final Spot MAILCHIMP = new Spot("party", "pty-mailchimp", "");
    private static final Spot DATEV = new Spot("party", "pty-datev", "");

    @Test
    void goingFromFieldToFieldKeepsOnlyTheLastOne() {
        Trail trail = Trail.EMPTY.visited(PAYROLL).visited(PAYROLL_NAME).visited(PAYROLL_NOTE)
                .visited(PAYROLL);
        assertThat(trail.spots()).containsExactly(PAYROLL_NOTE);
    }

    @Test
    void aJumpWithinAnEntityIsAStepOfItsOwn() {
        Trail trail = Trail.EMPTY.visited(PAYROLL_NAME).jumped(PAYROLL_NOTE);
        assertThat(back(trail).here()).contains(PAYROLL_NAME);
    }

    @Test
    void backAndForwardLeadToTheSameSpots() {
        Trail trail = Trail.EMPTY.visited(PAYROLL_NAME).visited(MAILCHIMP).visited(DATEV);
        Trail back = back(back(trail));
        assertThat(back.here()).contains(PAYROLL_NAME);
        assertThat(back.back(s -> true)).isEmpty();
        assertThat(forward(forward(back))).isEqualTo(trail);
        assertThat(trail.forward(s -> true)).isEmpty();
    }

    @Test
    void goingElsewhereForgetsWhatLayAhead() {
        Trail trail = back(Trail.EMPTY.visited(PAYROLL).visited(MAILCHIMP)).visited(DATEV);
        assertThat(trail.spots()).containsExactly(PAYROLL, DATEV);
    }

    @Test
    void whatIsGoneIsPassedOver() {
        Trail trail = Trail.EMPTY.visited(PAYROLL).visited(MAILCHIMP).visited(DATEV);
        assertThat(trail.back(s -> !s.equals(MAILCHIMP)).flatMap(Trail::here)).contains(PAYROLL);
        assertThat(trail.back(s -> s.equals(DATEV))).isEmpty();
    }

    @Test
    void theWayIsBoundedAndLosesItsBeginning() {
        Trail trail = Trail.EMPTY;
        for (int i = 0; i < 3 * Trail.LONGEST; i++) {
            trail = trail.visited(new Spot("activity", "act-" + i, ""));
        }
        assertThat(trail.spots()).hasSize(Trail.LONGEST);
        assertThat(trail.here()).contains(new Spot("activity", "act-299", ""));
        assertThat(trail.spots().getFirst()).isEqualTo(new Spot("activity", "act-200", ""));
    }

    @Test
    void latelyVisitedIsEachEntityOnceAndNotTheOneShown() {
        Trail trail = Trail.EMPTY.visited(DATEV).visited(PAYROLL).visited(MAILCHIMP).visited(PAYROLL_NAME)
                .visited(DATEV);
        assertThat(trail.lately(5)).containsExactly(PAYROLL_NAME, MAILCHIMP);
        assertThat(trail.lately(1)).containsExactly(PAYROLL_NAME);
    }

    private static Trail back(Trail trail) {
        return trail.back(s -> true).orElseThrow();
    }

    private static Trail forward(Trail trail) {
        return trail.forward(s -> true).orElseThrow();
    }
}
