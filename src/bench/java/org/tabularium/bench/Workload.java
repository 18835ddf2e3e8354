package org.tabularium.bench;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Contact;
import org.tabularium.model.Contract;
import org.tabularium.model.Controller;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.ItSystem;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Safeguard;
import org.tabularium.model.SubjectCategory;

/// Makes registers with any number of activities: the same number gives the same register.
///
/// Beside the activities there are as many lists and parties as a larger organisation has, whatever the number of
/// activities: 60 processors, 25 of them with a transfer to a third country.
final class Workload {
    private static final int PROCESSORS = 60;
    private static final List<String> AT_HOME = List.of("DE", "AT", "NL", "IE", "FR", "PL");
    private static final List<String> FAR = List.of("US", "GB", "CH", "IN", "BR", "JP", "CA");
    private static final List<String> NAMES = List.of("Ahlbäumer", "Brückner", "Ćosić", "Dörfler", "Eßer",
            "Gößling", "Hübsch", "Łaski", "Mühlhäuser", "Özdemir", "Rößler", "Süßmilch");
    private static final List<String> FORMS = List.of("GmbH", "AG", "SE", "Ltd", "B.V.");
    private static final LocalDate BEGINNING = LocalDate.of(2019, 1, 1);
    private final Words words = Words.read(new SplittableRandom(30));

    private Workload() {}

    static Register register(int activities) {
        Workload workload = new Workload();
        Register lists = workload.lists();
        Activities written = new Activities(workload.words, lists);
        return lists
                .withActivities(IntStream.rangeClosed(1, activities).mapToObj(written::activity).toList());
    }

    /// The register with a privacy notice of a hundred activities; among a thousand, of those in the middle.
    static Register told(int activities) {
        Register register = register(activities);
        List<Id<Activity>> ids = register.activities().stream().map(Activity::id).toList();
        int from = Math.max(0, Math.min(450, ids.size() - 100));
        return register
                .withNotices(List.of(Notice.blank(new Id<>("not-1"), LocalText.of(Language.GERMAN, "Alle"))
                        .withActivities(ids.subList(from, Math.min(ids.size(), from + 100)))));
    }

    private Register lists() {
        return Register.blank(List.of(Language.GERMAN, Language.ENGLISH), "DE")
                .withController(Controller.EMPTY.withName("Beispielwerk Süd GmbH")
                        .withAddress(address("Mühlweg 3", "70173", "Stuttgart", "DE")))
                .withCreatedOn(Optional.of(BEGINNING))
                .withDepartments(listed("dep", words.all("departments"), Department::blank, d -> d))
                .withSubjects(listed("sub", words.all("subjects"), SubjectCategory::blank, s -> s))
                .withData(data())
                .withRetention(listed("ret", words.all("limits"), RetentionRule::blank, this::limited))
                .withMeasures(listed("mea", words.all("measures"), (id, name) -> Measure.blank(id, name,
                        words.one(List.of(Measure.Area.values()))),
                        m -> m.withDescription(words.one("protections"))))
                .withSystems(listed("sys", words.all("systems"), ItSystem::blank, s -> s))
                .withParties(IntStream.rangeClosed(1, PROCESSORS).mapToObj(this::party).toList());
    }

    private static <T> List<T> listed(String prefix, List<LocalText> names,
            BiFunction<Id<T>, LocalText, T> blank, UnaryOperator<T> more) {
        List<T> list = new ArrayList<>();
        for (LocalText name : names) {
            list.add(more.apply(blank.apply(new Id<>(prefix + "-" + (list.size() + 1)), name)));
        }
        return list;
    }

    private List<DataCategory> data() {
        return listed("dat", words.all("data"), (id, name) -> DataCategory.blank(id, name,
                name.in(Language.ENGLISH).matches("Times of illness|Religious.*")
                        ? DataCategory.Sensitivity.SPECIAL
                        : DataCategory.Sensitivity.ORDINARY),
                d -> d);
    }

    private RetentionRule limited(RetentionRule rule) {
        return rule.withPeriod(Optional.of(Period.ofMonths(words.count(1, 20) * 6)))
                .withStart(words.one("starts")).withFate(Optional.of(RetentionRule.Fate.ERASE));
    }

    private Party party(int number) {
        String name = words.one(NAMES) + " " + words.one("services").in(Language.GERMAN) + " " + number + " "
                + words.one(FORMS);
        Party party = Party.blank(new Id<>("pty-" + number), name)
                .withAddress(address("Hafenstraße " + number, String.valueOf(10_000 + 97 * number), "Köln",
                        words.one(AT_HOME)))
                .withContact(Contact.EMPTY.withEmail("datenschutz" + number + "@beispiel.example"))
                .withContract(
                        Answer.of(Contract.EMPTY.withSignedOn(Optional.of(BEGINNING.plusDays(number * 20L)))
                                .withPoints(List.of(Contract.Point.values()))));
        return number % 5 < 2 ? abroad(party, words.one(FAR)) : party;
    }

    private static Party abroad(Party party, String country) {
        Safeguard clauses = new Safeguard.Scc("scc-2021-914", List.of(2), Optional.of(BEGINNING),
                ClauseChoices.EMPTY, "", Extras.NONE);
        return party.withPlaces(List.of(Place.blank(Place.Kind.REMOTE_ACCESS, country)))
                .withDestinations(List.of(Destination.blank(country).withSafeguards(List.of(clauses))));
    }

    private static Address address(String street, String code, String city, String country) {
        return new Address(street, code, city, country, Extras.NONE);
    }
}
