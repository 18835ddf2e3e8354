package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Workbook;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Register;

/// The processor's record (Art. 30(2) GDPR): cover sheet, contents, overview, one sheet for each mandate, measures.
///
/// It says recipients, transfers and measures in the words of the controller's record, with its own names and
/// citations. The title is its own: that of the register is the title of the controller's record.
public final class Art30Processor {
    private final Law law;
    private static final Phrases PHRASES = Phrases.load("register", "processor");

    private Art30Processor(Law law) {
        this.law = law;
    }

    /// A composer that consults this law, seen from the day wanted.
    public static Art30Processor of(Law law) {
        return new Art30Processor(law);
    }

    /// The whole record as a document.
    public Document document(Register register, Language language) {
        Scribe scribe = scribe(register, language);
        List<Block> blocks = new ArrayList<>(new CoverWriter(scribe).processor());
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Contents(scribe.say("contents.title"), 1));
        blocks.add(new Block.PageBreak());
        MandateWriter writer = new MandateWriter(scribe);
        blocks.addAll(writer.overview());
        for (Mandate mandate : register.mandates()) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(writer.sheet(mandate));
        }
        blocks.add(new Block.PageBreak());
        blocks.addAll(new ProtectionSection(scribe).annex());
        blocks.add(
                new Block.Signature(List.of(scribe.say("signature.controller"), scribe.say("signature.place"),
                        scribe.say("signature.signature"))));
        blocks.addAll(new NotesAnnex(scribe).ofProcessor());
        RunningTexts running = RunningTexts.of(scribe);
        return new Document(scribe.texts().language().tag(), running.title(), running.author(),
                Art30Register.running(scribe), running.date(), blocks);
    }

    /// The whole record as a workbook: the cover sheet, one row for each mandate, measures.
    public Workbook workbook(Register register, Language language) {
        Scribe scribe = scribe(register, language);
        RunningTexts running = RunningTexts.of(scribe);
        return new Workbook(scribe.texts().language().tag(), running.title(), running.author(),
                running.foot(),
                scribe.say("running.page"), running.date(),
                Stream.concat(
                        Stream.of(new CoverTable(scribe).sheet(new CoverWriter(scribe).processorFacts()),
                                new MandateTable(scribe).sheet(), new MeasureTable(scribe).sheet()),
                        Stream.of(new NotesAnnex(scribe).sheetOfProcessor()).filter(s -> !s.rows().isEmpty()))
                        .toList());
    }

    /// The sheet of one mandate, as it stands in the document.
    public List<Block> sheet(Register register, Mandate mandate, Language language) {
        return new MandateWriter(scribe(register, language)).sheet(mandate);
    }

    /// What stands at the head and foot of every page.
    public Document.Running running(Register register, Language language) {
        return Art30Register.running(scribe(register, language));
    }

    private Scribe scribe(Register register, Language language) {
        return Scribe.of(register.withTitle(LocalText.EMPTY), law, PHRASES.in(language), language);
    }
}
