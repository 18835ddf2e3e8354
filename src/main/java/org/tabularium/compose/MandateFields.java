package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Mandate;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;

/// What the processor's record asks of each mandate (Art. 30(2) GDPR).
final class MandateFields {
    private final Scribe scribe;
    private final Contacts contacts;

    MandateFields(Scribe scribe) {
        this.scribe = scribe;
        this.contacts = new Contacts(scribe);
    }

    void into(FieldMap map) {
        MandateWriter writer = new MandateWriter(scribe);
        map.mandate("mandate.controller", "clients",
                m -> each(m, (p, w) -> contacts.whole(scribe.plain(p.name(), w).styled(Span.Style.STRONG),
                        p.address(), p.contact(), w)));
        map.mandate("mandate.controllerRepresentative", "clients", m -> each(m, (p, w) -> FieldMap.one(
                p.representative().stated().map(r -> representative(r, w)).orElseGet(Line::new))));
        map.mandate("mandate.controllerDpo", "clients", m -> each(m,
                (p, w) -> FieldMap.one(p.dpo().stated().map(d -> officer(d, w)).orElseGet(Line::new))));
        map.mandate("mandate.processingCategories", "processing", m -> writer.processing(m).values());
        map.mandate("mandate.contract", "contract", m -> writer.contract(m).values());
    }

    private Line representative(Organisation body, Where where) {
        return contacts.brief(body, where);
    }

    private Line officer(Dpo dpo, Where where) {
        return contacts.brief(dpo, where);
    }

    private List<Block> each(Mandate mandate, BiFunction<Party, Where, List<Block>> write) {
        Where where = Where.of(mandate.id()).at("clients").pin();
        List<Block> values = new ArrayList<>();
        for (Id<Party> id : mandate.clients()) {
            values.addAll(Identified.find(scribe.register().parties(), id).map(p -> write.apply(p, where))
                    .orElseGet(() -> List.of(scribe.unknown(id.value(), where).paragraph())));
        }
        return values;
    }
}
