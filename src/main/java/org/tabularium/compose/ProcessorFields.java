package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.model.Contract;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;

/// The processors of an entry (Art. 28 GDPR): their contracts, whom they engage, and how they were chosen.
final class ProcessorFields {
    private final Scribe scribe;
    private final PartyWriter parties;

    ProcessorFields(Scribe scribe) {
        this.scribe = scribe;
        this.parties = new PartyWriter(scribe);
    }

    void into(FieldMap map) {
        map.entry("processor.contract", "disclosures", s -> each(s, (p, w) -> parties.contract(p, w)
                .map(Block.Fact::values).orElse(List.of())));
        map.entry("processor.subProcessors", "disclosures", s -> each(s, this::subs));
        map.entry("processor.securityVerified", "disclosures", s -> each(s, (p, w) -> parties.vetting(p, w)
                .map(Block.Fact::values).orElse(List.of())));
    }

    private List<Block> subs(Party party, Where where) {
        return FieldMap.one(Wording.join(party.contract().stated().map(Contract::subProcessors)
                .orElse(List.of()).stream().map(id -> Names.party(scribe, id, where)).toList(), "; "));
    }

    /// The name of each processor of which something is said, then what is said.
    private List<Block> each(Subject subject, BiFunction<Party, Where, List<Block>> write) {
        List<Block> values = new ArrayList<>();
        for (Disclosure d : subject.activity().disclosures().stated().orElse(List.of())) {
            Where where = subject.where().at("disclosures").at(d.id()).at("recipient").pin();
            Optional<Party> party = d.recipient() instanceof Recipient.Named(var id, _)
                    ? id.flatMap(i -> Identified.find(scribe.register().parties(), i))
                    : Optional.empty();
            if (party.isPresent() && RecipientFields.isProcessor(d)) {
                List<Block> said = write.apply(party.get(), where);
                if (!said.isEmpty()) {
                    values.add(Names.party(scribe, party.get(), where).styled(Span.Style.STRONG).paragraph());
                    values.addAll(said);
                }
            }
        }
        return values;
    }
}
