package org.tabularium.model;

import java.util.Optional;

/// How data subjects are told of an activity (Art. 12 to 14 GDPR).
///
/// @param method how and when they are told
/// @param notice the privacy notice, where it stands
/// @param matter what the activity is about, for the explanations a notice gives
/// @param extras members of a newer format, kept as they were read
public record Information(LocalText method, LocalText notice, Optional<Matter> matter, Extras extras) {

    /// Nothing stated yet.
    public static final Information EMPTY = new Information(LocalText.EMPTY, LocalText.EMPTY, Optional.empty(), Extras.NONE);

    public Information withMethod(LocalText method) {
        return new Information(method, notice, matter, extras);
    }

    public Information withNotice(LocalText notice) {
        return new Information(method, notice, matter, extras);
    }

    /// What an activity is about, as far as a notice explains it in general words.
    public enum Matter {
        HOSTING, LOG_FILES, COOKIES, CONSENT_TOOL, CDN, ANALYTICS, TELEMETRY, SOCIAL_MEDIA, CONTACT, REGISTRATION,
        NEWSLETTER,
        /// Advertising to existing customers (§ 7(3) UWG).
        EXISTING_CUSTOMERS, SHOP, PAYMENT, DELIVERY, SUPPORT, VIDEO_CONFERENCES, ARTIFICIAL_INTELLIGENCE, APPLICANTS,
        EMPLOYEES
    }

    public Information withMatter(Optional<Matter> matter) {
        return new Information(method, notice, matter, extras);
    }
}
