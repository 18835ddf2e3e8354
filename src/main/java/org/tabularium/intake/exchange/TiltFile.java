package org.tabularium.intake.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.IntakeException;
import org.tabularium.law.Law;
import org.tabularium.model.Answer;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Language;
import org.tabularium.model.Organisation;
import org.tabularium.model.Person;
import org.tabularium.model.Register;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What data subjects are told, as a document in the Transparency Information Language. It says less than a record: no
/// measures, nobody inside the controller, no capacity of recipients, and of safeguards only words.
public final class TiltFile {
    /// What a document says of itself and not of the processing.
    private static final List<String> OF_ITSELF = List.of("_id", "_hash", "status", "name");
    private final Law law;

    /// @param law tells which norm a reference is
    public TiltFile(Law law) {
        this.law = law;
    }

    /// Reads a file. Nothing beside it is read or fetched.
    ///
    /// @throws IntakeException if it cannot be read, or is no such document
    public Exchanged read(Path file) throws IntakeException {
        JsonNode document = new ExchangeJson().read(file);
        if (!(document instanceof ObjectNode root) || !root.path("meta").isObject()
                || !root.path("dataDisclosed").isArray()) {
            throw new IntakeException("exchange.other", file, null);
        }
        withoutPlaceholders(root);
        Graph graph = new Graph(root, Map.of());
        Thing whole = graph.roots().getFirst();
        Register register = register(graph, whole);
        List<Exchanged.Statement> left = new ArrayList<>();
        graph.inner().forEach(t -> t.left((p, s) -> {
            if (s instanceof Said.Literal(String text, _)) {
                left.add(new Exchanged.Statement(t.place(), p, text));
            }
        }));
        return new Exchanged(register, left);
    }

    /// The schema wants answers to everything; our own documents say in which places none was meant.
    private static void withoutPlaceholders(ObjectNode root) {
        for (JsonNode place : root.path("notStated")) {
            String said = place.asString("");
            if (said.startsWith("/")) {
                JsonPointer pointer = JsonPointer.compile(said);
                if (root.at(pointer).isValueNode() && root.at(pointer.head()) instanceof ObjectNode parent) {
                    parent.remove(pointer.last().getMatchingProperty());
                }
            }
        }
        root.remove("notStated");
    }

    private Register register(Graph graph, Thing whole) {
        Thing meta = whole.things("meta").getFirst();
        String tag = meta.word("language");
        Language language = Language.isValid(tag) ? new Language(tag) : Language.ENGLISH;
        graph.primary(language);
        OF_ITSELF.forEach(meta::word);
        Register register = Register.blank(List.of(language), "").withCreatedOn(meta.day("created"))
                .withUpdatedOn(meta.day("modified")).withVersion(meta.word("version"));
        Register read = new TiltActivities(graph, law, language).read(register, whole);
        return read.withController(controller(whole));
    }

    private static Controller controller(Thing whole) {
        Controller controller = Controller.EMPTY;
        for (Thing thing : whole.things("controller")) {
            List<Person> people = thing.things("representative").stream().map(TiltFile::person).toList();
            controller = controller.withName(thing.word("name")).withDivision(thing.word("division"))
                    .withAddress(Bodies.address(thing.word("address"), thing.word("country")))
                    .withManagement(people);
        }
        for (Thing thing : whole.things("dataProtectionOfficer")) {
            Dpo officer = Dpo.EMPTY.withPerson(person(thing))
                    .withAddress(Bodies.address(thing.word("address"), thing.word("country")));
            controller =
                    controller.withDpo(officer.equals(Dpo.EMPTY) ? Answer.notStated() : Answer.of(officer));
        }
        Optional<Organisation> authority = whole.things("rightToComplain").stream()
                .flatMap(r -> r.things("supervisoryAuthority").stream()).findFirst().map(TiltFile::authority);
        return authority.isEmpty() ? controller : controller.withAuthority(Answer.of(authority.get()));
    }

    private static Person person(Thing thing) {
        Person person = Person.EMPTY.withName(thing.word("name"));
        return person.withContact(
                person.contact().withEmail(thing.word("email")).withPhone(thing.word("phone")));
    }

    private static Organisation authority(Thing thing) {
        Organisation body = Organisation.EMPTY.withName(thing.word("name"))
                .withAddress(Bodies.address(thing.word("address"), thing.word("country")));
        return body.withContact(body.contact().withEmail(thing.word("email")).withPhone(thing.word("phone")));
    }
}
