package org.tabularium.check.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Contract;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Dpf;
import org.tabularium.model.Safeguard.Scc;

/// Examples for the rules about transfers: single faults in what the newsletter's transfer to the United States and the
/// invoices' transfer to Switzerland rest on.
final class TransferExamples {
    private static final Id<Party> LINDHOF = new Id<>("pty-lindhof");
    private static final Id<Party> MICROSOFT = new Id<>("pty-microsoft");
    private static final Dpf LISTED = new Dpf("Intuit Inc.", Optional.of(Safeguard.Coverage.NON_HR),
            Optional.of(Safeguard.Listing.ACTIVE), Optional.of(Faultless.TODAY), "", Extras.NONE);
    private static final Scc SIGNED =
            new Scc("scc-2021-914", List.of(2), Optional.of(LocalDate.of(2022, 11, 15)),
                    ClauseChoices.EMPTY, "https://example.org/scc", Extras.NONE);

    private TransferExamples() {}

    static List<Example> all() {
        return Stream
                .of(grounds(), adequacy(), framework(), clauses(), assessments(), DerogationExamples.all())
                .flatMap(List::stream).toList();
    }

    /// The party's data go to the United States on these safeguards.
    static UnaryOperator<Register> on(Safeguard... safeguards) {
        return destination(d -> d.withSafeguards(List.of(safeguards)));
    }

    private static UnaryOperator<Register> destination(UnaryOperator<Destination> fault) {
        return Faultless.party(Faultless.INTUIT,
                p -> p.withDestinations(p.destinations().stream().map(fault).toList()));
    }

    /// The party is seated in another country, and its data go there on these safeguards.
    private static UnaryOperator<Register> in(Id<Party> party, String country, Safeguard... safeguards) {
        return Faultless.party(party,
                p -> p.withAddress(p.address().withCountry(country)).withPlaces(List.of())
                        .withDestinations(
                                List.of(Destination.blank(country).withSafeguards(List.of(safeguards)))));
    }

    private static List<Example> grounds() {
        return List.of(Example.of("transfer-without-safeguard", on()),
                Example.of("remote-access-without-safeguard",
                        Faultless.party(MICROSOFT, p -> p.withDestinations(List.of()))),
                Example.of("adequacy-not-recorded",
                        Faultless.party(LINDHOF, p -> p.withDestinations(List.of()))),
                Example.of("transfer-denied",
                        Faultless.activity(Faultless.NEWSLETTER, a -> a.withTransfers(Answer.none()))),
                Example.of("copy-not-said", on(SIGNED.withLink(""))),
                Example.of("unknown-country",
                        Faultless.party(LINDHOF, p -> p.withAddress(p.address().withCountry("Schweiz")))),
                Example.of("country-not-said", Faultless.party(LINDHOF,
                        p -> p.withAddress(p.address().withCountry("")).withPlaces(List.of())
                                .withDestinations(List.of()))),
                Example.of("parent-in-third-country",
                        Faultless.party(MICROSOFT, p -> p.withDestinations(List.of()))));
    }

    private static List<Example> adequacy() {
        Register canada = in(Faultless.INTUIT, "CA", decided("adequacy-ca")).apply(Faultless.REGISTER);
        return List.of(Example.of("adequacy-not-named", in(LINDHOF, "CH", decided(""))),
                Example.of("adequacy-not-in-force", on(decided("adequacy-us-privacy-shield"))),
                Example.of("adequacy-of-another-country", in(LINDHOF, "CH", decided("adequacy-gb"))),
                Example.of("adequacy-limited", canada,
                        destination(d -> d.withAssessment(Answer.none())).apply(canada)),
                new Example("adequacy-expiring",
                        in(LINDHOF, "GB", decided("adequacy-gb")).apply(Faultless.REGISTER),
                        Faultless.REGISTER,
                        LocalDate.of(2031, 6, 1)));
    }

    private static Safeguard decided(String decision) {
        return new Safeguard.Adequacy(decision, Extras.NONE);
    }

    private static List<Example> framework() {
        return List.of(
                new Example("dpf-not-in-force", on(LISTED, SIGNED).apply(without()),
                        on(SIGNED).apply(without()),
                        LocalDate.of(2023, 7, 9)),
                Example.of("dpf-outside-us", in(Faultless.INTUIT, "IN", LISTED, SIGNED)),
                Example.of("dpf-as-adequacy", on(decided("adequacy-us-dpf"), SIGNED)),
                Example.of("dpf-not-named", on(LISTED.withListedAs(""), SIGNED)),
                Example.of("dpf-not-checked", on(LISTED.withCheckedOn(Optional.empty()), SIGNED)),
                Example.of("dpf-check-outdated",
                        on(LISTED.withCheckedOn(Optional.of(Faultless.TODAY.minus(Period.parse("P1Y1D")))),
                                SIGNED)
                                .apply(Faultless.REGISTER),
                        on(LISTED.withCheckedOn(Optional.of(Faultless.TODAY.minus(Period.ofYears(1)))),
                                SIGNED)
                                .apply(Faultless.REGISTER)),
                Example.of("dpf-not-active",
                        on(LISTED.withListing(Optional.of(Safeguard.Listing.INACTIVE)), SIGNED)),
                Example.of("dpf-without-employment", ofEmployees().apply(Faultless.REGISTER),
                        on(LISTED.withCoverage(Optional.of(Safeguard.Coverage.BOTH)), SIGNED)
                                .apply(ofEmployees().apply(Faultless.REGISTER))),
                Example.of("dpf-coverage-open", on(LISTED.withCoverage(Optional.empty()), SIGNED)
                        .apply(ofEmployees().apply(Faultless.REGISTER)),
                        ofEmployees().apply(Faultless.REGISTER)),
                Example.of("dpf-without-fallback", on(LISTED)));
    }

    /// The newsletter goes to employees.
    private static UnaryOperator<Register> ofEmployees() {
        return Faultless.uses(Faultless.NEWSLETTER, u -> u.withSubjects(List.of(new Id<>("sub-employees"))));
    }

    /// Nothing else goes to the United States.
    private static Register without() {
        return Faultless.disclosures(Faultless.RECRUITING, d -> d.withRecipient(
                new org.tabularium.model.Recipient.Internal(LocalText.EMPTY))).apply(Faultless.REGISTER);
    }

    private static List<Example> clauses() {
        return List.of(Example.of("clauses-repealed", on(SIGNED.withDecision("scc-2010-87"))),
                Example.of("clauses-for-contracts", on(SIGNED.withDecision("scc-2021-915"))),
                Example.of("clauses-not-named", on(SIGNED.withDecision(""))),
                Example.of("clauses-without-module", on(SIGNED.withModules(List.of()))),
                Example.of("clauses-of-another-module", on(LISTED, SIGNED.withModules(List.of(1)))),
                Example.of("clauses-of-another-module",
                        on(LISTED, SIGNED.withModules(List.of(3)).withSignedOn(Optional.empty()))),
                Example.of("importer-subject-to-gdpr", Faultless.party(Faultless.INTUIT,
                        p -> p.withRepresentative(Answer.of(Organisation.EMPTY)))),
                Example.of("importer-subject-to-gdpr", Faultless.party(MICROSOFT, p -> p.withDestinations(
                        List.of(Destination.blank("US").withSafeguards(List.of(SIGNED)))))),
                Example.of("clauses-not-signed", on(SIGNED.withSignedOn(Optional.empty()))),
                Example.of("fallback-not-signed", on(LISTED, SIGNED.withSignedOn(Optional.empty()))));
    }

    private static List<Example> assessments() {
        return List.of(Example.of("transfer-not-assessed", on(SIGNED)),
                assessed("assessment-negative",
                        a -> a.withResult(Optional.of(Assessment.Result.NOT_EQUIVALENT))),
                assessed("assessment-without-result", a -> a.withResult(Optional.empty())),
                assessed("assessment-without-measures",
                        a -> a.withResult(Optional.of(Assessment.Result.EQUIVALENT_WITH_MEASURES))),
                assessed("assessment-overdue", a -> a.withNextOn(Optional.of(Faultless.TODAY.minusDays(1)))));
    }

    private static Example assessed(String rule, UnaryOperator<Assessment> fault) {
        Assessment good = Assessment.EMPTY.withResult(Optional.of(Assessment.Result.EQUIVALENT))
                .withNextOn(Optional.of(Faultless.TODAY));
        return Example.of(rule,
                destination(d -> d.withAssessment(Answer.of(fault.apply(good)))).apply(Faultless.REGISTER),
                destination(d -> d.withAssessment(Answer.of(good))).apply(Faultless.REGISTER));
    }

    static LocalText german(String text) {
        return LocalText.of(Language.GERMAN, text);
    }

    /// For examples about contracts.
    static UnaryOperator<Register> contract(String party, UnaryOperator<Contract> fault) {
        return Faultless.party(new Id<>(party),
                p -> p.withContract(Answer.of(fault.apply(p.contract().stated().orElse(Contract.EMPTY)))));
    }

    /// For examples about what runs and what has ended.
    static UnaryOperator<Register> newsletter(UnaryOperator<Activity> fault) {
        return Faultless.activity(Faultless.NEWSLETTER, fault);
    }
}
