package org.tabularium.intake.dpf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.model.Safeguard.Coverage;
import org.tabularium.model.Safeguard.Listing;

/// Names are the same or they are not; what is similar is offered and never taken.
class LookupTest {
    private static final Participant MAILER = participant("Mailer, Inc.", "Mailer Payments, LLC");
    private static final Participant CLOUD = participant("Cloudine Data Systems LLC");
    private static final Participant CREAM = participant("Crème & Müller Co., Ltd.");
    private static final Participant TWIN = participant("Twin Corp.");
    private static final Participant TWIN_TOO = participant("TWIN Corporation", "Shared Ltd");
    private static final Participant THIRD = participant("Third Inc", "Shared Limited");
    private static final Lookup LIST =
            new Lookup(new Snapshot(MadeUp.DAY, List.of(MAILER, CLOUD, CREAM, TWIN, TWIN_TOO, THIRD)));

    @ParameterizedTest
    @ValueSource(strings = {"Mailer, Inc.", "MAILER INC", "Mailer Incorporated", "The Mailer, Inc.",
            " mailer  inc. "})
    void caseAndPunctuationAndTheWayALegalFormIsWrittenDoNotCount(String name) {
        assertThat(find(name)).isEqualTo(new Match.Listed(MAILER, ""));
    }

    @Test
    void accentsAndAmpersandsDoNotCount() {
        assertThat(find("Creme and Muller Company Limited")).isEqualTo(new Match.Listed(CREAM, ""));
    }

    @Test
    void aCoveredCompanyIsFoundUnderTheEntryThatCoversIt() {
        assertThat(find("Mailer Payments L.L.C."))
                .isEqualTo(new Match.Listed(MAILER, "Mailer Payments, LLC"));
    }

    @Test
    void anotherLegalFormIsAnotherCompanyAndOnlyOffered() {
        assertThat(find("Mailer LLC")).isEqualTo(new Match.Similar(List.of(MAILER)));
        assertThat(find("Mailer")).isEqualTo(new Match.Similar(List.of(MAILER)));
    }

    @Test
    void aLongerOrShorterNameAndALetterTooManyAreOnlyOffered() {
        assertThat(find("Cloudine")).isEqualTo(new Match.Similar(List.of(CLOUD)));
        assertThat(find("Mailer Germany GmbH")).isEqualTo(new Match.Similar(List.of(MAILER)));
        assertThat(find("Maailer Inc.")).isEqualTo(new Match.Similar(List.of(MAILER)));
    }

    @Test
    void severalOfTheSameNameAreForTheUserToTellApart() {
        assertThat(find("Twin Corp")).isEqualTo(new Match.Similar(List.of(TWIN, TWIN_TOO)));
        assertThat(find("Shared Ltd.")).isEqualTo(new Match.Similar(List.of(TWIN_TOO, THIRD)));
    }

    @Test
    void whatNobodyBearsIsNotFound() {
        assertThat(find("Nobody Inc.")).isEqualTo(new Match.NotFound());
        assertThat(find("")).isEqualTo(new Match.NotFound());
        assertThat(find("Inc.")).isEqualTo(new Match.NotFound());
    }

    @Test
    void theNameUnderWhichItWasFoundBeforeFindsItAgain() {
        assertThat(LIST.find(List.of("Brandname", "Mailer, Inc."))).isEqualTo(new Match.Listed(MAILER, ""));
    }

    private static Match find(String name) {
        return LIST.find(List.of(name));
    }

    private static Participant participant(String name, String... entities) {
        return new Participant(name, "Active", Optional.of(Listing.ACTIVE), Optional.of(Coverage.NON_HR),
                List.of(entities), Optional.empty(), "");
    }
}
