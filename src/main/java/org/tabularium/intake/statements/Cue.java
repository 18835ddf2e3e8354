package org.tabularium.intake.statements;

import java.util.Locale;

/// What words in a sentence are a sign of. The words are those under its name in `statements.json`.
enum Cue {
    /// Something is granted or may be done.
    RIGHT, REQUEST, REQUEST_STRONG, ENTITLED, ANY_TIME,
    /// No, not, none.
    NOT,
    /// A sentence that only supposes something.
    CONDITION,
    /// What processing rests on.
    BASIS, BASIS_ONLY, OBJECTING, RESTED, CONJUNCTION,
    INTEREST, INTEREST_LABEL, OWN_INTEREST, INTEREST_LEAD, ARTICLE, REFERRING, AIM, FORMULA,
    /// Keeping and erasing.
    STORING, WEAK, ERASING, SHORT_UNIT, THE_RIGHT, KEEPING_NAME, CASE, UNTIL, AFTER, END, WHEN, WHEN_IF, NO_MORE,
    MEASURED, RHYTHM, POINTER, CRITERION, SESSION, PURPOSE_GONE, UNLIMITED,
    STATUTORY, STATUTORY_LEAD, NO_PERIOD, RECENT, YOU_CAN, EXCEPT, BEYOND,
    /// The rights of Art. 15 to 21, 7(3) and 77 GDPR.
    ACCESS, ACCESS_NAME, RECTIFICATION, RECTIFICATION_NAME, ERASURE, ERASURE_NAME, RESTRICTION, RESTRICTION_NAME,
    PORTABILITY, OBJECT, OBJECT_NAME, WITHDRAW, WITHDRAW_NAME, CONSENT, COMPLAINT_NAME, COMPLAINT_RIGHT, COMPLAIN,
    AUTHORITY, NO_RIGHT, WISH, PORT, UNHAPPY,
    /// The other items of Art. 13 and 14 GDPR.
    CONTACT, SAME_ADDRESS, PURPOSE, RECIPIENT, PASSING, NO_PASSING, THIRD, TRANSFER, GUARANTEE, MECHANISM, NO_TRANSFER,
    PROVISION, PROVISION_SOFT, LACKING, WITHOUT, IMPOSSIBLE, COOKIE, AUTOMATED, DECIDING, AUTOMATED_SAID, AUTOMATED_RIGHT,
    /// Words with which no line ends that means something.
    GOING_ON,
    /// Words that lead from a period to its start.
    RUNNING,
    /// What was and is no more.
    FORMER, FALLEN;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
