package org.tabularium.export.dpv;

import java.util.List;
import org.tabularium.law.Country;
import org.tabularium.law.Law;
import org.tabularium.model.LocalText;

/// Names countries: with the term for those of which one is known, else with their ISO 3166-1 code and name.
final class Countries {
    private final Law law;
    private final Terms terms;

    Countries(Law law, Terms terms) {
        this.law = law;
        this.terms = terms;
    }

    /// States a country of a node; nothing if there is none.
    void add(Node node, String property, String code) {
        String term = "loc:" + code;
        if (code.isEmpty()) {
            return;
        }
        if (terms.isKnown(term)) {
            node.is(property, term);
        } else {
            node.nodes(property, List.of(described(code)));
        }
    }

    /// A place in this country.
    Node node(String code) {
        return code.isEmpty() ? Node.blank(terms) : described(code);
    }

    private Node described(String code) {
        return Node.blank(terms).text("dct:identifier", code)
                .text("skos:prefLabel", law.country(code).map(Country::name).orElse(LocalText.EMPTY));
    }
}
