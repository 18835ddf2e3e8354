package org.tabularium.law;

/// Reads what the law data say of transfers (Chapter V GDPR).
final class TransferReader {
    private TransferReader() {}

    static Country country(Entry entry) {
        return new Country(entry.text("code"), entry.local("name"), entry.one(Country.Zone.class, "zone"),
                entry.optional("decision"), entry.day("insideUntil"), entry.source(), entry.flag("verify"));
    }

    static Decision decision(Entry entry) {
        return new Decision(entry.id(), entry.one(Decision.Kind.class, "kind"),
                entry.optional("country").orElse(""), entry.flag("whole"), entry.local("number"),
                entry.local("name"), entry.local("amended"), entry.local("limits"), entry.local("annulledBy"),
                entry.day("adopted").orElseThrow(), entry.validity(), entry.day("repealedOn"),
                entry.entries("terms").stream().map(TransferReader::term).toList(), entry.source(),
                entry.status());
    }

    private static Decision.Term term(Entry entry) {
        return new Decision.Term(entry.day("setOn").orElseThrow(), entry.day("until").orElseThrow(),
                entry.local("by"));
    }

    static Clause clause(Entry entry) {
        return new Clause(entry.id(), entry.text("decision"), entry.one(Clause.Kind.class, "kind"),
                entry.text("number"), entry.local("title"), entry.numbers("modules"), entry.local("choice"),
                entry.entries("options").stream()
                        .map(o -> new Clause.Option(o.id(), o.numbers("modules"), o.local("title"))).toList(),
                entry.validity(), entry.source(), entry.status());
    }

    static Instrument instrument(Entry entry) {
        return new Instrument(entry.id(), entry.local("citation"), entry.local("title"),
                entry.flag("authorisation"), entry.local("limits"), entry.validity(), entry.source(),
                entry.status());
    }

    static Framework framework(Entry entry) {
        return new Framework(entry.id(), entry.text("decision"), entry.local("title"), entry.local("who"),
                entry.entries("coverage").stream()
                        .map(c -> new Framework.Coverage(c.id(), c.text("sign"), c.local("title"))).toList(),
                entry.text("list"), entry.local("check"), entry.texts("active"), entry.local("after"),
                entry.validity(), entry.source(), entry.status());
    }
}
