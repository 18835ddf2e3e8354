package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Workbook;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// The record of processing activities as a workbook (Art. 30(1) GDPR): the cover sheet, one row for each
/// activity with a column for every item of the article, then parties, time limits, measures and what else the
/// record has lists of, and a sheet that explains the columns. Cells say what the document says.
public final class Art30Workbook {
    /// Which sheet holds the activities, a row each.
    public static final int ACTIVITIES = 1;
    /// Key of the sheet that explains the columns; its hidden column lists the ids of the activities in the workbook.
    public static final String GUIDE = "guide";
    private final Law law;
    private final Phrases phrases = Phrases.load("register", "workbook");

    private Art30Workbook(Law law) {
        this.law = law;
    }

    /// A composer that consults this law, seen from the day wanted.
    public static Art30Workbook of(Law law) {
        return new Art30Workbook(law);
    }

    /// The whole record. It bears the same day as the document.
    public Workbook workbook(Register register, Language language) {
        return workbook(register, language, UnaryOperator.identity());
    }

    /// The whole record, of whose activities each fact is said as far as it is held.
    ///
    /// @param held leaves of a fact what the workbook is to say
    public Workbook workbook(Register register, Language language,
            UnaryOperator<Optional<Block.Fact>> held) {
        return workbook(register, language, held, false);
    }

    /// The whole record, with cells that keep the facts their lines state piece by piece: for reading it again.
    public Workbook traced(Register register, Language language) {
        return workbook(register, language, UnaryOperator.identity(), true);
    }

    private Workbook workbook(Register register, Language language, UnaryOperator<Optional<Block.Fact>> held,
            boolean traced) {
        Scribe scribe = Scribe.of(register, law, phrases.in(language), language);
        RunningTexts running = RunningTexts.of(scribe);
        List<Sheet> sheets = new ArrayList<>(List.of(new CoverTable(scribe).sheet(),
                new ActivityTable(scribe, held, traced).sheet(), new PartyTable(scribe).sheet(),
                new RetentionTable(scribe).sheet(), new MeasureTable(scribe).sheet()));
        CategoryTables categories = new CategoryTables(scribe);
        sheets.addAll(Stream.of(new GroundTable(scribe).sheet(), categories.subjects(), categories.data())
                .filter(sheet -> !sheet.rows().isEmpty()).toList());
        sheets.addAll(new AnnexTables(scribe).sheets());
        Stream.of(new NotesAnnex(scribe).sheetOfController()).filter(sheet -> !sheet.rows().isEmpty())
                .forEach(sheets::add);
        sheets.add(new GuideTable(scribe).sheet(sheets));
        return new Workbook(scribe.texts().language().tag(), running.title(), running.author(),
                running.foot(),
                scribe.say("running.page"), running.date(), sheets);
    }
}
