package org.tabularium.compose;

import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.Taken;
import org.tabularium.model.Party;

/// One row for each party, saying what its sheet says.
final class PartyTable {
    private final Scribe scribe;
    private final PartyWriter writer;

    PartyTable(Scribe scribe) {
        this.scribe = scribe;
        this.writer = new PartyWriter(scribe);
    }

    Sheet sheet() {
        List<Column> columns =
                List.of(new Column(scribe.say("overview.name"), 32).stating("name", Taken.WORDS),
                        new Column(scribe.say("workbook.address"), 50).stating("address", Taken.WORDS),
                        new Column(scribe.say("workbook.country"), 18).offering(Offers.countries(scribe))
                                .stating("address/country", Taken.WHOLE),
                        column("party.places", 40).stating("places", Taken.WORDS),
                        column("party.contract", 50).stating("contract", Taken.WORDS),
                        column("party.vetting", 36).stating("vetting", Taken.WORDS),
                        column("party.safeguards", 60), column("party.used", 40));
        Sheet sheet = new Sheet(scribe.say("workbook.parties"), 1, columns,
                scribe.register().parties().stream().map(this::row).toList());
        return RowIds.added(scribe, sheet, "party", scribe.register().parties());
    }

    private List<Cell> row(Party party) {
        Where where = Where.of(party.id());
        List<Block> who = writer.who(party, where);
        return List.of(Cells.text(Names.party(scribe, party, where), where.at("name")),
                Cells.text(who.subList(1, who.size()), where.at("address")),
                Cells.text(scribe.country(party.address().country(), where.at("address/country")),
                        where.at("address/country")),
                Cells.text(writer.places(party, where), where.at("places")),
                Cells.text(writer.contract(party, where), where.at("contract")),
                Cells.text(writer.vetting(party, where), where.at("vetting")),
                Cells.text(writer.safeguards(party, where), where.at("destinations")),
                Cells.text(writer.usages(party), where));
    }

    private Column column(String key, int width) {
        return new Column(scribe.say(key + ".label"), width);
    }
}
