package org.tabularium.compose;

import java.util.Locale;
import java.util.Optional;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.LocalText;
import org.tabularium.model.Policies;
import org.tabularium.model.Register;

/// What forms ask of the record as a whole and of the controller (Art. 30(1)(a) GDPR).
final class RecordFields {
    private static final Where REGISTER = Where.of("register");
    private static final Where CONTROLLER = Where.of("controller");
    private final Scribe scribe;

    RecordFields(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(FieldMap map) {
        record(map);
        controller(map);
        Policies policies = scribe.register().policies();
        Where where = REGISTER.at("policies");
        map.recordLine("retention.policyLink", where.at("erasure"), w -> local(policies.erasure(), w));
        map.recordLine("tom.documentLink", where.at("security"), w -> local(policies.security(), w));
        map.recordLine("rights.procedure", where.at("rights"), w -> local(policies.rights(), w));
        map.recordLine("breach.link", where.at("breaches"), w -> local(policies.breaches(), w));
    }

    private void record(FieldMap map) {
        Register r = scribe.register();
        CoverWriter cover = new CoverWriter(scribe);
        map.recordLine("register.title", REGISTER.at("title"), _ -> cover.title());
        map.recordLine("register.role", REGISTER, w -> r.mandates().isEmpty() && r.activities().isEmpty()
                ? new Line()
                : scribe.state("layout.role." + (r.mandates().isEmpty() ? "controller"
                        : r.activities().isEmpty() ? "processor" : "both"), w));
        map.recordLine("register.legalRegime", REGISTER.at("regime"), w -> scribe
                .state("regime." + r.regime().map(Keys::of).orElse("gdpr"), w));
        map.recordLine("register.language", REGISTER.at("languages"), w -> {
            Locale mine = scribe.texts().language().locale();
            return Wording.join(r.languages().stream()
                    .map(l -> Line.of(l.locale().getDisplayLanguage(mine), w)).toList(), ", ");
        });
        map.recordLine("register.version", REGISTER.at("version"),
                w -> r.version().isBlank() ? new Line() : scribe.plain(r.version(), w));
        map.recordLine("register.createdOn", REGISTER.at("createdOn"),
                w -> r.createdOn().isEmpty() ? new Line() : scribe.date(r.createdOn(), w));
        map.recordLine("register.updatedOn", REGISTER.at("updatedOn"),
                w -> r.updatedOn().isEmpty() ? new Line() : scribe.date(r.updatedOn(), w));
        map.record("register.changeLog", REGISTER.at("changes"), () -> new HistoryWriter(scribe).changes()
                .stream().map(parts -> Wording.join(parts.stream().filter(p -> !p.isEmpty()).toList(), ", "))
                .map(Line::paragraph).toList());
        map.record("register.signature", REGISTER.at("signOff"), cover::signOff);
    }

    private void controller(FieldMap map) {
        Controller c = scribe.register().controller();
        ControllerWriter writer = new ControllerWriter(scribe, c, CONTROLLER);
        Contacts contacts = new Contacts(scribe);
        map.recordLine("controller.name", CONTROLLER.at("name"), w -> scribe.plain(c.name(), w));
        map.recordLine("controller.address", CONTROLLER.at("address"),
                w -> contacts.address(c.address(), w));
        map.recordLine("controller.contact", CONTROLLER.at("contact"),
                w -> contacts.contact(c.contact(), w).capital());
        map.recordLine("controller.registrationNo", CONTROLLER.at("registration"),
                w -> c.registration().isBlank() ? new Line() : scribe.plain(c.registration(), w));
        map.record("controller.legalRepresentative", CONTROLLER.at("management"), writer::management);
        map.recordLine("controller.isMainEstablishment", CONTROLLER.at("mainEstablishment"),
                w -> c.mainEstablishment().map(m -> scribe.state("cover.controller.main." + Keys.of(m), w))
                        .orElseGet(Line::new));
        map.recordLine("controller.division", CONTROLLER.at("division"),
                w -> c.division().isBlank() ? new Line() : scribe.plain(c.division(), w));
        map.record("jointControllers", CONTROLLER.at("joint"), writer::joint);
        map.record("euRepresentative", CONTROLLER.at("representative"), writer::representative);
        map.record("supervisoryAuthority", CONTROLLER.at("authority"), writer::authority);
        map.record("dpo", CONTROLLER.at("dpo"), writer::dpo);
        Optional<Dpo> dpo = c.dpo().stated();
        map.recordLine("dpo.isExternal", CONTROLLER.at("dpo/appointment"), w -> dpo
                .flatMap(Dpo::appointment).map(a -> scribe.state("appointment." + Keys.of(a), w))
                .orElseGet(Line::new));
        map.recordLine("dpo.organisation", CONTROLLER.at("dpo/organisation"), w -> dpo
                .map(Dpo::organisation).filter(o -> !o.isBlank()).map(o -> scribe.plain(o, w))
                .orElseGet(Line::new));
    }

    private Line local(LocalText text, Where where) {
        return text.isEmpty() ? new Line() : scribe.local(text, where);
    }
}
