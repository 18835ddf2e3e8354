package org.tabularium.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.law.Holder;
import org.tabularium.law.SubProcessor;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Controller;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Mandate;
import org.tabularium.model.Measure;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// The contents of the annexes to the standard contractual clauses, filled from the record.
final class SccAnnexes {
    private static final int FIRST_WITHOUT_AUTHORITY = 4;
    private final Scribe scribe;
    private final SccAgreement agreement;
    private final Where importer;

    SccAnnexes(Scribe scribe, SccAgreement agreement) {
        this.scribe = scribe;
        this.agreement = agreement;
        importer = Where.of(agreement.importer().id());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        heading("scc.annex.parties", blocks);
        blocks.add(new Block.Facts(
                List.of(fact("exporter", exporter()), fact("importer", party(agreement.importer(), importer)),
                        fact("activities",
                                bullets(agreement.rows().stream().map(r -> scribe.local(r.holder().name(),
                                        Where.of(r.holder().id()).at("name"))))))));
        blocks.add(new Block.Signature(
                List.of(scribe.say("scc.sign.exporter"), scribe.say("scc.sign.importer"))));
        heading("scc.annex.description", blocks);
        blocks.add(new Block.Facts(List.of(
                fact("subjects", bullets(ids(Use::subjects, Mandate::subjects)
                        .map(id -> Names.subject(scribe, id, importer.pin())))),
                fact("data",
                        bullets(ids(Use::data, Mandate::data)
                                .map(id -> Names.data(scribe, id, importer.pin())))),
                fact("sensitive", sensitive()),
                fact("frequency", List.of(Line.muted(scribe.say("scc.frequency")).paragraph())),
                fact("nature", nature()), fact("purposes", purposes()), fact("retention", retention()))));
        if (agreement.module() < FIRST_WITHOUT_AUTHORITY) {
            heading("scc.annex.authority", blocks);
            blocks.addAll(authority());
            heading("scc.annex.measures", blocks);
            blocks.addAll(measures());
        }
        subProcessors().ifPresent(list -> {
            heading("scc.annex.subprocessors", blocks);
            blocks.addAll(list);
        });
        return blocks;
    }

    private void heading(String key, List<Block> blocks) {
        blocks.add(new Block.Heading(1, Text.of(scribe.say(key)), ""));
    }

    private Block.Fact fact(String key, List<Block> values) {
        return new Block.Fact(scribe.say("scc." + key + ".label"), "", values);
    }

    private List<Block> exporter() {
        Contacts contacts = new Contacts(scribe);
        if (agreement.exporter().isPresent()) {
            Party party = agreement.exporter().get();
            return party(party, Where.of(party.id()));
        }
        Controller own = scribe.register().controller();
        Where where = Where.of("controller");
        List<Block> blocks =
                new ArrayList<>(contacts.whole(scribe.plain(own.name(), where.at("name")), own.address(),
                        own.contact(), where));
        own.dpo().stated().ifPresent(dpo -> blocks.add(scribe.say("scc.dpo",
                Map.of("value", contacts.brief(dpo, where.at("dpo")))).paragraph()));
        blocks.add(scribe.state("scc.role.exporter." + agreement.module(), where.at("name")).paragraph());
        return blocks;
    }

    private List<Block> party(Party party, Where where) {
        Contacts contacts = new Contacts(scribe);
        List<Block> blocks = new ArrayList<>(contacts.party(party, where));
        party.dpo().stated().ifPresent(dpo -> blocks.add(scribe.say("scc.dpo",
                Map.of("value", contacts.brief(dpo, where.at("dpo")))).paragraph()));
        party.representative().stated().ifPresent(body -> blocks.add(scribe.say("scc.representative",
                Map.of("value", contacts.brief(body, where.at("representative")))).paragraph()));
        String side = party.equals(agreement.importer()) ? "importer" : "exporter";
        blocks.add(scribe.state("scc.role." + side + "." + agreement.module(), where.at("name")).paragraph());
        return blocks;
    }

    /// The uses of an activity whose data this recipient gets.
    private Stream<Use> uses(TransferRow row) {
        return row.holder() instanceof Holder.OfActivity(Activity activity) ? activity.uses().stream()
                .filter(u -> u.recipients().isEmpty()
                        || u.recipients().contains(row.transfer().disclosure().id()))
                : Stream.empty();
    }

    private <T> Stream<Id<T>> ids(Function<Use, List<Id<T>>> ofUse,
            Function<Mandate, List<Id<T>>> ofMandate) {
        Set<Id<T>> ids = new LinkedHashSet<>();
        for (TransferRow row : agreement.rows()) {
            uses(row).map(ofUse).forEach(ids::addAll);
            if (row.holder() instanceof Holder.OfMandate(Mandate mandate)) {
                ids.addAll(ofMandate.apply(mandate));
            }
        }
        return ids.stream();
    }

    private List<Block> sensitive() {
        List<DataCategory> special = this.<DataCategory>ids(Use::data, Mandate::data)
                .flatMap(id -> Identified.find(scribe.register().data(), id).stream())
                .filter(d -> d.sensitivity() != DataCategory.Sensitivity.ORDINARY).toList();
        if (special.isEmpty()) {
            return List.of(Line.of(scribe.say("scc.sensitive.none")).paragraph());
        }
        List<Block> blocks = new ArrayList<>(
                bullets(special.stream().map(d -> Names.data(scribe, d.id(), importer.pin()))));
        blocks.add(Line.muted(scribe.say("scc.sensitive.safeguards")).paragraph());
        return blocks;
    }

    private List<Block> nature() {
        Stream<Line> operations = agreement.rows().stream().flatMap(row -> switch (row.holder()) {
            case Holder.OfActivity(Activity a) -> a.particulars().operations().stream()
                    .map(o -> scribe.state("operation." + Keys.of(o),
                            Where.of(a.id()).at("particulars/operations")));
            case Holder.OfMandate(Mandate m) -> m.processing().stream().map(p -> scribe.local(p.text(),
                    Where.of(m.id()).at("processing").at(p.id()).at("text")));
        });
        return bullets(operations);
    }

    private List<Block> purposes() {
        return bullets(agreement.rows().stream().flatMap(row -> switch (row.holder()) {
            case Holder.OfActivity(Activity a) -> a.purposes().stream().filter(p -> concerns(row, p))
                    .map(p -> scribe.local(p.text(), Where.of(a.id()).at("purposes").at(p.id()).at("text")));
            case Holder.OfMandate(Mandate m) -> Stream
                    .of(scribe.local(m.name(), Where.of(m.id()).at("name")));
        }));
    }

    /// Whether data that go to this recipient serve the purpose.
    private boolean concerns(TransferRow row, Purpose purpose) {
        return uses(row).anyMatch(u -> u.purposes().isEmpty() || u.purposes().contains(purpose.id()));
    }

    private List<Block> retention() {
        Set<Id<RetentionRule>> rules = new LinkedHashSet<>();
        agreement.rows().forEach(row -> uses(row).map(Use::retention).forEach(rules::addAll));
        ErasureSection erasure = new ErasureSection(scribe);
        return bullets(rules.stream().map(id -> Identified.find(scribe.register().retention(), id)
                .map(rule -> erasure.rule(rule, Where.of(id).pin()).stop())
                .orElseGet(() -> scribe.unknown(id.value(), importer))));
    }

    private List<Block> authority() {
        String named = agreement.recorded().map(s -> s.choices().authority()).orElse("");
        Where where = Where.of("controller").at("authority");
        return named.isBlank() ? scribe.register().controller().authority().stated()
                .map(body -> new Contacts(scribe).organisation(body, where))
                .orElseGet(() -> List.of(scribe.gap(where).paragraph()))
                : List.of(scribe.plain(named, importer.at("destinations")).paragraph());
    }

    /// The measures of the sheets concerned; of the whole record where a sheet names none.
    private List<Block> measures() {
        Set<Id<Measure>> named = new LinkedHashSet<>();
        agreement.rows().forEach(row -> named.addAll(switch (row.holder()) {
            case Holder.OfActivity(Activity a) -> a.measures();
            case Holder.OfMandate(Mandate m) -> m.measures();
        }));
        Stream<Measure> all = scribe.register().measures().stream()
                .filter(m -> named.isEmpty() || named.contains(m.id()));
        List<Block> list = bullets(all.map(m -> new ProtectionSection(scribe).measure(m)));
        return Stream
                .concat(Stream.of(Line.muted(scribe.say("scc.measures.hint")).paragraph()), list.stream())
                .toList();
    }

    private Optional<List<Block>> subProcessors() {
        boolean asked = agreement.module() == 2 || agreement.module() == 3;
        List<SubProcessor> all = SubProcessor.of(scribe.register(), agreement.importer());
        return !asked ? Optional.empty()
                : Optional.of(all.isEmpty()
                        ? List.of(scribe.gap(importer.at("contract/subProcessors")).paragraph())
                        : bullets(all.stream()
                                .map(s -> scribe.plain(s.party().name(), Where.of(s.party().id()).at("name"))
                                        .add(", ").add(new Contacts(scribe).address(s.party().address(),
                                                Where.of(s.party().id()).at("address"))))));
    }

    private List<Block> bullets(Stream<Line> lines) {
        Set<String> said = new LinkedHashSet<>();
        List<Text> texts = lines.map(Line::text).filter(t -> said.add(t.plain())).toList();
        return texts.isEmpty() ? List.of(scribe.gap(importer).paragraph())
                : List.of(new Block.Bullets(texts));
    }
}
