package org.tabularium.model;

/// What an activity means for the rights and freedoms of the data subjects (Art. 24, 32, 35, 36 GDPR).
///
/// @param risk risk before and after measures
/// @param screening whether an impact assessment is needed
/// @param dpia the impact assessment
/// @param extras members of a newer format, kept as they were read
public record Impact(Risk risk, Screening screening, Dpia dpia, Extras extras) {

    /// Nothing stated yet.
    public static final Impact EMPTY = new Impact(Risk.EMPTY, Screening.EMPTY, Dpia.EMPTY, Extras.NONE);

    public Impact withRisk(Risk risk) {
        return new Impact(risk, screening, dpia, extras);
    }

    public Impact withScreening(Screening screening) {
        return new Impact(risk, screening, dpia, extras);
    }

    public Impact withDpia(Dpia dpia) {
        return new Impact(risk, screening, dpia, extras);
    }
}
