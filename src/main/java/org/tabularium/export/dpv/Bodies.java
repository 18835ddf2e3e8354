package org.tabularium.export.dpv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Contract;
import org.tabularium.model.Controller;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.JointControl;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// Describes who takes part: the controller with its representatives, officer and authority (Art. 30(1)(a)
/// GDPR), the parties (Art. 30(1)(d) GDPR), and those who control jointly (Art. 26 GDPR).
final class Bodies {
    static final String CONTROLLER = "controller";
    private final Register register;
    private final Terms terms;
    private final Countries countries;

    Bodies(Register register, Law law, Terms terms) {
        this.register = register;
        this.terms = terms;
        this.countries = new Countries(law, terms);
    }

    List<Node> all() {
        List<Node> nodes = new ArrayList<>(controller(register.controller(), CONTROLLER));
        nodes.getFirst().to("dpv:hasOrganisationalUnit", register.departments().stream()
                .map(d -> d.id().value()).toList());
        register.undertakings().forEach(u -> nodes.addAll(controller(u.controller(), u.id().value())));
        register.departments().forEach(d -> nodes.add(Node
                .of(terms, d.id().value(), "dpv:OrganisationalUnit").text("skos:prefLabel", d.name())));
        register.parties().forEach(p -> nodes.add(party(p)));
        register.jointControls().forEach(j -> nodes.add(joint(j)));
        return nodes;
    }

    private List<Node> controller(Controller controller, String path) {
        Node node = reach(Node.of(terms, path, "dpv:DataController").text("dpv:hasName", controller.name()),
                controller.address(), controller.contact()).text("dpv:hasIdentifier",
                        controller.registration());
        if (!controller.division().isBlank()) {
            node.nodes("dpv:hasOrganisationalUnit", List.of(Node.blank(terms, "dpv:OrganisationalUnit")
                    .text("dpv:hasName", controller.division())));
        }
        node.nodes("dpv:hasRepresentative", Stream.concat(
                controller.management().stream().map(p -> person(p, "dpv:Representative")),
                controller.representative().stated().stream()
                        .map(o -> organisation(o, "eu-gdpr:Representative")))
                .toList());
        List<Node> nodes = new ArrayList<>(List.of(node));
        controller.dpo().stated().ifPresent(dpo -> {
            node.to("dpv:hasDataProtectionOfficer", List.of(path + "/dpo"));
            nodes.add(officer(dpo, path + "/dpo"));
        });
        node.to("dpv:hasJointDataControllers",
                controller.joint().stated().orElse(List.of()).stream().map(Id::value).toList());
        node.nodes("dpv:hasAuthority", controller.authority().stated().stream()
                .map(o -> organisation(o, "dpv:DataProtectionAuthority")).toList());
        return nodes;
    }

    private Node officer(Dpo dpo, String path) {
        Node node = Node.of(terms, path, "dpv:DataProtectionOfficer")
                .text("dpv:hasName", Stream.of(name(dpo.person()), dpo.organisation()).toList());
        return reach(node, dpo.address(), dpo.person().contact());
    }

    private Node person(Person person, String type) {
        return reach(Node.blank(terms, type).text("dpv:hasName", name(person))
                .text("dct:description", person.position()), Address.EMPTY, person.contact());
    }

    private static String name(Person person) {
        return String.join(" ", Stream.of(person.title(), person.name()).filter(t -> !t.isBlank()).toList());
    }

    private Node organisation(Organisation body, String type) {
        return reach(Node.blank(terms, type).text("dpv:hasName", body.name()), body.address(),
                body.contact());
    }

    private Node party(Party party) {
        Node node = Node.of(terms, party.id().value(), types(party).toArray(String[]::new))
                .text("dpv:hasName", party.name()).text("dct:title", party.product());
        reach(node, party.address(), party.contact());
        node.nodes("dpv:hasLocation", party.places().stream()
                .map(place -> countries.node(place.country()).text("dct:description", place.description()))
                .toList());
        party.contract().stated().ifPresent(contract -> contract(node, contract));
        return node;
    }

    private void contract(Node node, Contract contract) {
        node.nodes("dpv:hasLegalMeasure", List.of(Node.blank(terms, "dpv:ControllerProcessorAgreement")
                .day("dct:issued", contract.signedOn()).text("dct:source", contract.document())));
        node.to("dpv:hasDataProcessor", contract.subProcessors().stream().map(Id::value).toList());
    }

    /// What a party is follows from the activities in which it appears.
    private SequencedSet<String> types(Party party) {
        SequencedSet<String> types = new LinkedHashSet<>();
        for (Activity activity : register.activities()) {
            for (Disclosure disclosure : activity.disclosures().stated().orElse(List.of())) {
                if (isTo(disclosure, party)) {
                    types.add(disclosure.capacity().map(Bodies::type).orElse("dpv:Recipient"));
                }
            }
        }
        boolean engaged = register.parties().stream().anyMatch(p -> subProcessors(p).contains(party.id()));
        if (engaged) {
            types.add("dpv:DataSubProcessor");
        }
        if (types.isEmpty()) {
            types.add("dpv:ThirdParty");
        }
        return types;
    }

    private static String type(Disclosure.Capacity capacity) {
        return switch (capacity) {
            case PROCESSOR -> "dpv:DataProcessor";
            case JOINT_CONTROLLER, CONTROLLER -> "dpv:DataController";
            case AUTHORITY -> "dpv:Recipient";
        };
    }

    private static List<Id<Party>> subProcessors(Party party) {
        return party.contract() instanceof Answer.Stated<Contract>(var contract) ? contract.subProcessors()
                : List.of();
    }

    private static boolean isTo(Disclosure disclosure, Party party) {
        return disclosure.recipient() instanceof Recipient.Named(Optional<Id<Party>> id, _)
                && id.filter(party.id()::equals).isPresent();
    }

    private Node joint(JointControl joint) {
        return Node.of(terms, joint.id().value(), "dpv:JointDataControllers")
                .text("skos:prefLabel", joint.name())
                .to("dpv:hasDataController",
                        Stream.concat(Stream.of(CONTROLLER), joint.parties().stream().map(Id::value))
                                .toList())
                .nodes("dpv:hasLegalMeasure", List.of(Node.blank(terms, "dpv:JointDataControllersAgreement")
                        .day("dct:issued", joint.signedOn()).text("dct:source", joint.document())
                        .text("dct:description", joint.duties())))
                .text("dct:description", joint.essence()).text("dpv:hasContact", joint.contact());
    }

    private Node reach(Node node, Address address, Contact contact) {
        String city = String.join(" ",
                Stream.of(address.postalCode(), address.city()).filter(t -> !t.isBlank()).toList());
        node.text("dpv:hasAddress", String.join(", ",
                Stream.of(address.street(), city).filter(t -> !t.isBlank()).toList()));
        countries.add(node, "dpv:hasCountry", address.country());
        return node.text("dpv:hasContact", List.of(contact.phone(), contact.email(), contact.website()));
    }
}
