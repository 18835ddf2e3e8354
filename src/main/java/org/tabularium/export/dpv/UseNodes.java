package org.tabularium.export.dpv;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Duty;
import org.tabularium.model.Id;
import org.tabularium.model.Source;
import org.tabularium.model.Use;

/// Describes which data about whom are processed, from where, on what condition and how long (Art. 30(1)(c)
/// and (f) GDPR).
final class UseNodes {
    private final Law law;
    private final Terms terms;

    UseNodes(Law law, Terms terms) {
        this.law = law;
        this.terms = terms;
    }

    Node use(Activity activity, Use use) {
        Node node = Node.of(terms, activity.id() + "/" + use.id(), "dpv:Process")
                .to("dpv:hasDataSubject", ids(use.subjects())).to("dpv:hasPersonalData", ids(use.data()))
                .to("dpv:hasPurpose", use.purposes().stream().map(p -> activity.id() + "/" + p).toList())
                .to("dpv:hasRecipient", use.recipients().stream().map(d -> activity.id() + "/" + d).toList())
                .nodes("dpv:hasLegalBasis", use.conditions().stream().map(c -> condition(c, use)).toList())
                .to("dpv:hasStorageCondition", ids(use.retention()));
        sources(node, use.sources());
        duty(node, use.duty());
        return node.text("dct:description", use.collection()).text("dct:description", use.combination());
    }

    private Node condition(String id, Use use) {
        Node node = Node.blank(terms, "dpv:LegalBasis");
        terms.basis(id).ifPresent(term -> node.is("skos:broader", term));
        law.basis(id).ifPresentOrElse(basis -> node.text("skos:prefLabel", basis.citation()),
                () -> node.text("dct:identifier", id));
        return node.text("dpv:hasJustification", use.complement());
    }

    private void sources(Node node, List<Source> sources) {
        List<Node> nodes = new ArrayList<>();
        for (Source source : sources) {
            Node described = Node.blank(terms, "dpv:DataSource");
            switch (source.kind()) {
                case SUBJECT -> described.is("skos:broader", "dpv:DataSubjectDataSource");
                case THIRD_PARTY -> described.is("skos:broader", "dpv:ThirdPartyDataSource");
                case PUBLIC -> described.is("skos:broader", "dpv:PublicDataSource");
                case AUTOMATIC, INTERNAL -> described.is("skos:broader", List.of());
            }
            nodes.add(described.text("skos:prefLabel", source.description()));
        }
        node.nodes("dpv:hasDataSource", nodes);
    }

    private void duty(Node node, Answer<Duty> answer) {
        switch (answer) {
            case Answer.NotStated<Duty>() -> node.is("dpv:hasNecessity", List.of());
            case Answer.None<Duty> _ -> node.is("dpv:hasNecessity", "dpv:Optional");
            case Answer.Stated<Duty>(var duty) -> node.is("dpv:hasNecessity", "dpv:Required")
                    .thing("dpv:hasConsequence", duty.consequence());
        }
    }

    private static <E> List<String> ids(List<Id<E>> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
