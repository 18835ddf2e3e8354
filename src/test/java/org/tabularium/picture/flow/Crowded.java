package org.tabularium.picture.flow;

import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Controller;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Use;

/// A register with one activity in which there is as much of everything as is wanted.
public final class Crowded {
    private static final List<String> COUNTRIES =
            List.of("DE", "US", "IN", "PH", "GB", "CH", "JP", "BR", "FR", "AT",
                    "KR", "CA", "AU", "IL", "ZA", "MX", "CN", "SG", "TR", "UA", "NZ", "AR", "UY", "EG", "MA",
                    "KE", "NG", "VN",
                    "TH", "ID");
    private static final List<String> NAMES =
            List.of("", " die Verträge über Wartung und Pflege geschlossen haben",
                    "-Datenschutzfolgenabschätzungsergänzungsunterlagensammlung", " und Ähnliches");

    private Crowded() {}

    /// As many of everything; each use names some of them, or one use all.
    public static Register of(int many, boolean whole) {
        IntFunction<LocalText> named = i -> LocalText.of(GERMAN, "Nummer " + i + NAMES.get(i % NAMES.size()))
                .with(ENGLISH, "Number " + i + NAMES.get(i % NAMES.size()));
        List<Use> uses = whole
                ? List.of(use(0, all(many, i -> new Id<>("sub-" + i)), all(many, i -> new Id<>("dat-" + i))))
                : all(many, i -> use(i, List.of(new Id<>("sub-" + i), new Id<>("sub-" + i * 7 % many)),
                        List.of(new Id<>("dat-" + i), new Id<>("dat-" + i * 3 % many)))
                        .withPurposes(List.of(new Id<>("pur-" + i), new Id<>("pur-" + i * 5 % many)))
                        .withRecipients(List.of(new Id<>("dis-" + i), new Id<>("dis-" + i * 11 % many))));
        Activity activity = Activity.blank(new Id<>("act-crowded"), named.apply(1), Activity.Status.ACTIVE)
                .withPurposes(all(many, i -> Purpose.blank(new Id<>("pur-" + i), named.apply(i))
                        .withGrounds(List.of(Ground.blank("gdpr-6-1-f")))))
                .withUses(uses)
                .withDisclosures(Answer.of(all(many, i -> Disclosure
                        .blank(new Id<>("dis-" + i), new Recipient.Named(Optional.of(new Id<>("pty-" + i))))
                        .withCapacity(Optional.of(Disclosure.Capacity.PROCESSOR)))));
        return Register.blank(List.of(GERMAN, ENGLISH), "DE")
                .withController(
                        Controller.EMPTY.withName("Haus").withAddress(Address.EMPTY.withCountry("DE")))
                .withSubjects(all(many, i -> SubjectCategory.blank(new Id<>("sub-" + i), named.apply(i))))
                .withData(all(many, i -> DataCategory.blank(new Id<>("dat-" + i), named.apply(i),
                        DataCategory.Sensitivity.ORDINARY)))
                .withParties(all(many,
                        i -> Party.blank(new Id<>("pty-" + i), "Gesellschaft " + i + NAMES.get(i % 4))
                                .withAddress(Address.EMPTY.withCountry(COUNTRIES.get(i % COUNTRIES.size())))))
                .withActivities(List.of(activity));
    }

    /// Data of which each kind has a purpose and a recipient of its own, listed the other way round.
    static Register reversed(int many) {
        Register register = of(many, true);
        Activity activity = register.activities().getFirst();
        return register.withActivities(List.of(activity.withUses(all(many,
                i -> use(i, List.of(new Id<>("sub-" + i)),
                        List.of(new Id<>("dat-" + i)))
                        .withPurposes(List.of(new Id<>("pur-" + (many - 1 - i))))
                        .withRecipients(List.of(new Id<>("dis-" + i)))))));
    }

    private static Use use(int number, List<Id<SubjectCategory>> subjects, List<Id<DataCategory>> data) {
        return Use.blank(new Id<>("use-" + number)).withSubjects(subjects.stream().distinct().toList())
                .withData(data.stream().distinct().toList());
    }

    private static <T> List<T> all(int many, IntFunction<T> one) {
        return IntStream.range(0, many).mapToObj(one).toList();
    }
}
