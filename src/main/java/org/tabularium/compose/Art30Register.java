package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;

/// The record of processing activities as a document (Art. 30(1) GDPR), in the layout of the German
/// authorities.
///
/// Parts: cover sheet, contents, overview, one sheet for each activity, measures, signature, internal notes if there
/// are any. The previews of
/// single parts are the same blocks. Documents are written in German or English; any other language gets
/// English words around its own texts. Nothing recorded can make a document fail: ids that lead nowhere are
/// shown as gaps.
public final class Art30Register {
    private static final Phrases PHRASES = Phrases.load("register");
    private final Law law;
    private final Art30Processor processor;

    private Art30Register(Law law) {
        this.law = law;
        this.processor = Art30Processor.of(law);
    }

    /// A composer that consults this law, seen from the day wanted.
    public static Art30Register of(Law law) {
        return new Art30Register(law);
    }

    /// The composer of the processor's record, which consults the same law.
    public Art30Processor processor() {
        return processor;
    }

    /// The whole record. It bears the day as of which the record stands, else the day of the law.
    public Document document(Register register, Language language) {
        Scribe scribe = scribe(register, language);
        List<Block> body = body(register, scribe);
        List<Block> blocks = new ArrayList<>(cover(scribe, body));
        blocks.addAll(body);
        RunningTexts running = RunningTexts.of(scribe);
        return new Document(scribe.texts().language().tag(), running.title(), running.author(),
                running(scribe),
                running.date(), blocks);
    }

    /// The title of the record.
    public String title(Register register, Language language) {
        return new CoverWriter(scribe(register, language)).title().text().plain();
    }

    /// What stands at the head and foot of every page.
    public Document.Running running(Register register, Language language) {
        return running(scribe(register, language));
    }

    static Document.Running running(Scribe scribe) {
        RunningTexts texts = RunningTexts.of(scribe);
        return new Document.Running(scribe.say("running.head"), texts.author(), texts.foot(),
                scribe.say("running.page"));
    }

    /// The sheet of one activity, as it stands in the document.
    public List<Block> sheet(Register register, Activity activity, Language language) {
        return new SheetWriter(scribe(register, language)).sheet(activity);
    }

    /// The cover sheet. The remark on texts of other languages concerns this sheet alone here.
    public List<Block> cover(Register register, Language language) {
        return cover(scribe(register, language), List.of());
    }

    /// The sheet of one party: who, where, contract, safeguards, and the activities in which it receives
    /// data.
    public List<Block> party(Register register, Party party, Language language) {
        return new PartyWriter(scribe(register, language)).sheet(party);
    }

    /// What a time limit means: what it says, an example reckoned from a day, and the data it governs.
    public List<Block> plan(Register register, RetentionRule rule, LocalDate day, Language language) {
        return new PlanWriter(scribe(register, language)).sheet(rule, day);
    }

    private static List<Block> body(Register register, Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Contents(scribe.say("contents.title"), 1));
        blocks.add(new Block.PageBreak());
        blocks.addAll(new OverviewWriter(scribe).overview());
        SheetWriter sheets = new SheetWriter(scribe);
        for (Activity activity : register.activities()) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(sheets.sheet(activity));
        }
        blocks.add(new Block.PageBreak());
        blocks.addAll(new ProtectionSection(scribe).annex());
        blocks.addAll(new SystemsSection(scribe).annex());
        blocks.addAll(new JointSection(scribe).annex());
        blocks.addAll(new HistoryWriter(scribe).annex());
        new Unverified(scribe).remark().ifPresent(blocks::add);
        blocks.add(
                new Block.Signature(List.of(scribe.say("signature.controller"), scribe.say("signature.place"),
                        scribe.say("signature.signature"))));
        blocks.addAll(new NotesAnnex(scribe).ofController());
        return blocks;
    }

    private static List<Block> cover(Scribe scribe, List<Block> body) {
        CoverWriter writer = new CoverWriter(scribe);
        List<Block> cover = writer.cover(false);
        boolean borrowed = Stream.concat(cover.stream(), body.stream()).flatMap(Spans::in)
                .map(Span::language).anyMatch(l -> !l.isEmpty());
        return borrowed ? writer.cover(true) : cover;
    }

    private Scribe scribe(Register register, Language language) {
        return Scribe.of(register, law, PHRASES.in(language), language);
    }
}
