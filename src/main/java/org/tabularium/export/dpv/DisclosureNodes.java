package org.tabularium.export.dpv;

import java.util.List;
import java.util.Optional;
import org.tabularium.law.Decision;
import org.tabularium.law.Law;
import org.tabularium.law.Transfer;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// Describes who gets the data (Art. 30(1)(d) GDPR) and which transfers to third countries follow from that
/// (Art. 30(1)(e) GDPR).
final class DisclosureNodes {
    private static final String DPF = "adequacy-us-dpf";
    private final Register register;
    private final Law law;
    private final Terms terms;
    private final Countries countries;

    DisclosureNodes(Register register, Law law, Terms terms) {
        this.register = register;
        this.law = law;
        this.terms = terms;
        this.countries = new Countries(law, terms);
    }

    void add(Node node, Activity activity) {
        for (Disclosure disclosure : activity.disclosures().stated().orElse(List.of())) {
            disclosure(node, activity, disclosure);
        }
        for (Transfer transfer : Transfer.of(register, activity, law)) {
            node.nodes("dpv:hasProcessing", List.of(transfer(transfer)));
        }
        if (activity.transfers() instanceof Answer.Stated<LocalText>(var text) && !text.isEmpty()) {
            node.nodes("dpv:hasProcessing", List
                    .of(Node.blank(terms, "dpv:CrossBorderTransfer").text("dct:description", text)));
        }
    }

    /// A named party is linked by its capacity; the recipient of the activity says who it is and what for.
    private void disclosure(Node node, Activity activity, Disclosure disclosure) {
        String path = activity.id() + "/" + disclosure.id();
        Node recipient = Node.of(terms, path, "dpv:Recipient").text("dct:description", disclosure.reason());
        switch (disclosure.recipient()) {
            case Recipient.Named(Optional<Id<Party>> party, _) -> party.map(Id::value).ifPresent(id -> {
                recipient.to("dpv:hasResponsibleEntity", List.of(id));
                disclosure.capacity().map(DisclosureNodes::link)
                        .ifPresent(link -> node.to(link, List.of(id)));
            });
            case Recipient.Category category -> {
                recipient.text("skos:prefLabel", category.name());
                countries.add(recipient, "dpv:hasCountry", category.country());
            }
            case Recipient.Internal internal -> recipient.nodes("dpv:hasOrganisationalUnit",
                    List.of(Node.blank(terms, "dpv:OrganisationalUnit").text("skos:prefLabel",
                            internal.function())));
        }
        node.nodes("dpv:hasRecipient", List.of(recipient));
    }

    private static String link(Disclosure.Capacity capacity) {
        return switch (capacity) {
            case PROCESSOR -> "dpv:hasDataProcessor";
            case JOINT_CONTROLLER, CONTROLLER -> "dpv:hasRecipientDataController";
            case AUTHORITY -> "dpv:hasRecipientThirdParty";
        };
    }

    private Node transfer(Transfer transfer) {
        Node node = Node.blank(terms, "dpv:CrossBorderTransfer");
        countries.add(node, "dpv:hasThirdCountry", transfer.country());
        node.to("dpv:hasDataExporter",
                List.of(transfer.onward().map(s -> s.engagedBy().id().value()).orElse(Bodies.CONTROLLER)));
        transfer.party().ifPresent(p -> node.to("dpv:hasDataImporter", List.of(p.id().value())));
        if (transfer.party().isEmpty() && transfer.disclosure().recipient() instanceof Recipient.Category c) {
            node.nodes("dpv:hasDataImporter",
                    List.of(Node.blank(terms, "dpv:DataImporter").text("skos:prefLabel", c.name())));
        }
        transfer.destination().ifPresent(d -> destination(node, d));
        return node;
    }

    private void destination(Node node, Destination destination) {
        node.nodes("dpv:hasLegalBasis", destination.safeguards().stream().map(this::safeguard).toList());
        destination.assessment().stated().ifPresent(a -> node.nodes("dpv:hasOrganisationalMeasure",
                List.of(assessment(a))));
        node.thing("dpv:hasRight", destination.remedies());
    }

    private Node assessment(Assessment assessment) {
        return Node.blank(terms, "dpv:DataTransferImpactAssessment").day("dct:issued", assessment.doneOn())
                .text("dct:source", assessment.document()).text("dct:description", assessment.measures());
    }

    private Node safeguard(Safeguard safeguard) {
        Node node = Node.blank(terms, "dpv:DataTransferLegalBasis");
        return switch (safeguard) {
            case Safeguard.Adequacy a -> decision(node.is("skos:broader", "eu-gdpr:A45-3"), a.decision());
            case Safeguard.Dpf d -> decision(node.is("skos:broader", "eu-gdpr:A45-3"), DPF)
                    .text("dct:identifier", d.listedAs()).text("dct:source", d.link());
            case Safeguard.Scc s -> decision(node.is("skos:broader", "eu-gdpr:A46-2-c"), s.decision())
                    .day("dct:issued", s.signedOn()).text("dct:source", s.link());
            case Safeguard.Bcr b -> named(node, "gdpr-46-2-b").text("dct:description", b.approvedBy())
                    .day("dct:issued", b.approvedOn()).text("dct:source", b.link());
            case Safeguard.Code c -> named(node, "gdpr-46-2-e").text("dct:title", c.name())
                    .text("dct:description", c.approvedBy()).text("dct:source", c.link());
            case Safeguard.Certification c -> named(node, "gdpr-46-2-f").text("dct:title", c.name())
                    .text("dct:description", c.body()).text("dct:source", c.link());
            case Safeguard.AdHoc a -> named(node, "gdpr-46-3-a").text("dct:description", a.authorisedBy())
                    .day("dct:issued", a.authorisedOn()).text("dct:source", a.link());
            case Safeguard.Public p -> named(node, "gdpr-46-2-a").text("dct:description", p.instrument())
                    .text("dct:source", p.link());
            case Safeguard.Derogation d -> named(node, d.basis()).text("dct:description", d.reason());
            case Safeguard.Compelling c -> named(node, "gdpr-49-1-2").text("dct:description", c.interest());
        };
    }

    private Node decision(Node node, String id) {
        Optional<Decision> decision = law.decision(id);
        decision.ifPresent(d -> node.text("skos:prefLabel", d.number()));
        return decision.isPresent() ? node : node.text("dct:identifier", id);
    }

    private Node named(Node node, String id) {
        terms.basis(id).ifPresent(term -> node.is("skos:broader", term));
        law.instrument(id).ifPresentOrElse(i -> node.text("skos:prefLabel", i.citation()),
                () -> node.text("dct:identifier", id));
        return node;
    }
}
