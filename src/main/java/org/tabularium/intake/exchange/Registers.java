package org.tabularium.intake.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Controller;
import org.tabularium.model.Id;
import org.tabularium.model.JointControl;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Undertaking;
import tools.jackson.databind.JsonNode;

/// Puts a register together from the things of a graph. To be used once.
final class Registers {
    private static final String CONTROLLERS = "dpv:hasDataController";
    private static final String JOINT = "dpv:hasJointDataControllers";
    private final Graph graph;
    private final Names names;
    private final Parties parties;
    private final Lists lists;
    private final Norms norms;

    Registers(Graph graph, Law law, JsonNode terms) {
        this.graph = graph;
        Optional<Thing> record = record(graph);
        Set<Language> languages = languages(record);
        graph.primary(languages.iterator().next());
        this.names = new Names(graph);
        this.parties = new Parties(names);
        this.lists = new Lists(names, terms);
        this.norms = new Norms(law, terms);
    }

    private static Optional<Thing> record(Graph graph) {
        return graph.named().stream().filter(t -> t.is("dpv:ROPA")).findFirst();
    }

    private static Set<Language> languages(Optional<Thing> record) {
        Set<Language> languages = new LinkedHashSet<>();
        record.ifPresent(r -> r.words("dct:language", Language::isValid)
                .forEach(tag -> languages.add(new Language(tag))));
        if (languages.isEmpty()) {
            languages.add(Language.ENGLISH);
        }
        return languages;
    }

    Register register() {
        Optional<Thing> record = record(graph);
        Register register = Register.blank(List.copyOf(languages(record)), "");
        Optional<Thing> first = record.flatMap(r -> r.things(CONTROLLERS).stream().findFirst())
                .or(() -> graph.roots().stream().filter(t -> t.is("dpv:DataController")).findFirst());
        if (record.isPresent()) {
            Thing thing = record.get();
            register = register.withTitle(thing.text("dct:title")).withCreatedOn(thing.day("dct:created"))
                    .withUpdatedOn(thing.day("dct:modified"));
            boolean gdpr =
                    !thing.things("dpv:hasApplicableLaw", t -> t.id().equals("legal-eu:law-GDPR")).isEmpty();
            register = register.withRegime(gdpr ? Optional.of(Register.Regime.GDPR) : Optional.empty());
        }
        List<Thing> processes =
                graph.named().stream().filter(t -> t.is("dpv:PersonalDataProcess")).toList();
        Map<Thing, Id<Undertaking>> undertakings = undertakings(first, processes);
        Map<Thing, Id<JointControl>> joint = new LinkedHashMap<>();
        graph.roots().stream().filter(t -> t.is("dpv:JointDataControllers"))
                .forEach(t -> joint.put(t, names.id(t, "joi")));
        List<Undertaking> others = undertakings.entrySet().stream().map(
                e -> Undertaking.blank(e.getValue(), "").withController(controller(e.getKey()))).toList();
        Controller controller = first.map(this::controller).orElse(Controller.EMPTY);
        first.ifPresent(c -> c.things("dpv:hasOrganisationalUnit", t -> !t.id().isEmpty())
                .forEach(lists::department));
        graph.roots().stream().filter(t -> isParty(t, first, undertakings)).forEach(parties::party);
        List<JointControl> together = joint.keySet().stream().map(t -> joint(t, first)).toList();
        Recipients recipients = new Recipients(names, parties);
        Transfers transfers = new Transfers(norms, parties, recipients);
        Activities reader = new Activities(names, lists, norms, recipients, transfers);
        List<Activity> activities = new ArrayList<>();
        processes.forEach(p -> activities.add(reader.activity(p, undertakings, joint)));
        parties.read();
        List<Activity> whole = transfers.into(activities);
        record.ifPresent(r -> r.things("dpv:hasPersonalDataProcess", processes::contains));
        return parties.into(lists.into(register)).withController(controller).withUndertakings(others)
                .withJointControls(together).withActivities(whole);
    }

    /// Those whom an activity names as its controller, and those who have what only a controller has.
    private Map<Thing, Id<Undertaking>> undertakings(Optional<Thing> first, List<Thing> processes) {
        Set<Thing> named = new LinkedHashSet<>();
        graph.roots().stream().filter(t -> t.is("dpv:DataController"))
                .filter(t -> Graph.local(t.id()).startsWith("und-") || t.says("dpv:hasDataProtectionOfficer")
                        || t.says("dpv:hasAuthority") || t.says("dpv:hasRepresentative"))
                .forEach(named::add);
        processes.forEach(p -> named.addAll(p.things(CONTROLLERS, t -> t.is("dpv:DataController"))));
        Map<Thing, Id<Undertaking>> undertakings = new LinkedHashMap<>();
        named.stream().filter(t -> !first.equals(Optional.of(t)))
                .forEach(t -> undertakings.put(t, names.id(t, "und")));
        return undertakings;
    }

    private Controller controller(Thing thing) {
        List<Id<Party>> joint = thing.things(JOINT).stream().map(parties::party).toList();
        Controller controller = Bodies.controller(thing);
        return joint.isEmpty() ? controller : controller.withJoint(Answer.of(joint));
    }

    private static boolean isParty(Thing thing, Optional<Thing> first,
            Map<Thing, Id<Undertaking>> undertakings) {
        return thing.is("dpv:DataProcessor", "dpv:DataSubProcessor", "dpv:DataController", "dpv:Recipient",
                "dpv:ThirdParty", "dpv:DataImporter") && !first.equals(Optional.of(thing))
                && !undertakings.containsKey(thing);
    }

    private JointControl joint(Thing thing, Optional<Thing> first) {
        JointControl joint = JointControl.blank(names.id(thing, "joi"), names.name(thing))
                .withParties(thing.things(CONTROLLERS).stream().filter(t -> !first.equals(Optional.of(t)))
                        .map(parties::party).toList())
                .withEssence(thing.text("dct:description")).withContact(thing.text("dpv:hasContact"));
        for (Thing agreement : thing.things("dpv:hasLegalMeasure")) {
            LocalText duties = agreement.text("dct:description");
            joint = joint.withSignedOn(agreement.day("dct:issued")).withDocument(agreement.word("dct:source"))
                    .withDuties(duties);
        }
        return joint;
    }
}
