package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.model.Extras;
import org.tabularium.model.Ground;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Certification;
import org.tabularium.model.Safeguard.Compelling;
import org.tabularium.model.Safeguard.Derogation;

/// Examples for the rules about derogations and about safeguards besides the Commission's clauses.
final class DerogationExamples {
    private static final LocalText SAID = TransferExamples.german("Im Einzelfall, gelegentlich");
    private static final Compelling DOCUMENTED =
            new Compelling(SAID, SAID, SAID, Optional.of(Faultless.TODAY),
                    Optional.of(Faultless.TODAY), Extras.NONE);

    private DerogationExamples() {}

    static List<Example> all() {
        return List.of(
                differing("bcr-without-approval",
                        new Safeguard.Bcr("CNIL", Optional.empty(), "", Extras.NONE),
                        new Safeguard.Bcr("CNIL", Optional.of(Faultless.TODAY), "", Extras.NONE)),
                differing("instrument-without-approval",
                        new Safeguard.AdHoc("", Optional.empty(), "", Extras.NONE),
                        new Safeguard.AdHoc("ULD, Az. 1", Optional.empty(), "", Extras.NONE)),
                differing("certification-expired", certified(-1), certified(0)),
                differing("derogation-not-named", new Derogation("", SAID, Extras.NONE),
                        new Derogation("gdpr-49-1-b", SAID, Extras.NONE)),
                differing("derogation-without-reason",
                        new Derogation("gdpr-49-1-b", LocalText.EMPTY, Extras.NONE),
                        new Derogation("gdpr-49-1-b", SAID, Extras.NONE)),
                differing("derogation-for-the-regular",
                        new Derogation("gdpr-49-1-b", TransferExamples.german("Vertrag"), Extras.NONE),
                        new Derogation("gdpr-49-1-b", SAID, Extras.NONE)),
                Example.of("derogation-by-authority",
                        official().apply(on(new Derogation("gdpr-49-1-a", SAID, Extras.NONE))),
                        on(new Derogation("gdpr-49-1-a", SAID, Extras.NONE))),
                differing("compelling-not-documented", DOCUMENTED.withSafeguards(LocalText.EMPTY),
                        DOCUMENTED),
                differing("compelling-not-told", DOCUMENTED.withSubjectsInformedOn(Optional.empty()),
                        DOCUMENTED));
    }

    static Safeguard certified(int days) {
        return new Certification("Siegel", "Stelle", Optional.of(Faultless.TODAY.plusDays(days)), "",
                Extras.NONE);
    }

    static Register on(Safeguard safeguard) {
        return TransferExamples.on(safeguard).apply(Faultless.REGISTER);
    }

    static Example differing(String rule, Safeguard against, Safeguard like) {
        return Example.of(rule, on(against), on(like));
    }

    private static UnaryOperator<Register> official() {
        return Faultless.purposes(Faultless.NEWSLETTER,
                p -> p.withGrounds(List.of(Ground.blank("gdpr-6-1-e"))));
    }
}
