package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Composes the lists drawn from the record: each a document, and a workbook with the same rows.
public final class Papers {
    private static final Phrases PHRASES = Phrases.load("register", "paper");
    private final Law law;

    private Papers(Law law) {
        this.law = law;
    }

    /// A composer that consults this law, seen from the day wanted.
    public static Papers of(Law law) {
        return new Papers(law);
    }

    /// A list as a document. It bears the day as of which the record stands, and says the date of the law.
    public Document document(Register register, Paper paper, Language language) {
        Scribe scribe = scribe(register, language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, Text.of(title(scribe, paper)), paper.key()));
        blocks.add(new Block.Paragraph(
                new Line().add(Span.muted(scribe.say("paper." + paper.key() + ".article")))
                        .text()));
        blocks.add(cover(scribe).paragraph());
        grids(scribe, paper).forEach(grid -> blocks.addAll(grid.stated().blocks(scribe)));
        Document.Running running = new Document.Running(title(scribe, paper),
                register.controller().name(), RunningTexts.of(scribe).foot(), scribe.say("running.page"));
        return new Document(scribe.texts().language().tag(), name(scribe, paper),
                register.controller().name(), running, RunningTexts.of(scribe).date(), blocks);
    }

    /// A list as a workbook, a sheet for each table.
    public Workbook workbook(Register register, Paper paper, Language language) {
        Scribe scribe = scribe(register, language);
        RunningTexts running = RunningTexts.of(scribe);
        return new Workbook(scribe.texts().language().tag(), name(scribe, paper), running.author(),
                running.foot(), scribe.say("running.page"), running.date(),
                sheets(grids(scribe, paper), scribe));
    }

    /// What the list is called.
    public String title(Register register, Paper paper, Language language) {
        return title(scribe(register, language), paper);
    }

    /// Tables without rows are left out, but not the only one.
    private static List<Workbook.Sheet> sheets(List<Grid> grids, Scribe scribe) {
        List<Grid> filled = grids.stream().filter(grid -> !grid.rows().isEmpty()).toList();
        return (filled.isEmpty() ? grids.subList(0, 1) : filled).stream()
                .map(grid -> grid.stated().sheet(scribe))
                .toList();
    }

    private static List<Grid> grids(Scribe scribe, Paper paper) {
        return switch (paper) {
            case OVERVIEW -> List.of(new RecordGrids(scribe).overview());
            case TRANSFERS -> new TransferGrids(scribe).all();
            case RETENTION_PLAN -> new RetentionGrids(scribe).all();
            case MEASURES -> List.of(new RecordGrids(scribe).measures());
            case PROCESSORS -> new ProcessorGrids(scribe).all();
            case CHANGES -> new RecordGrids(scribe).upkeep();
        };
    }

    private static String title(Scribe scribe, Paper paper) {
        return scribe.say("paper." + paper.key() + ".name");
    }

    private static String name(Scribe scribe, Paper paper) {
        String controller = scribe.register().controller().name();
        return controller.isBlank() ? title(scribe, paper) : title(scribe, paper) + ", " + controller;
    }

    /// For whom, as of when, and by which state of the law.
    private static Line cover(Scribe scribe) {
        Register register = scribe.register();
        Where where = Where.of("register").at("updatedOn");
        return scribe.say("paper.cover", Map.of(
                "controller", scribe.plain(register.controller().name(), Where.of("controller").at("name")),
                "updated", scribe.date(register.updatedOn(), where),
                "law", Line.of(scribe.wording().date(scribe.law().date()))));
    }

    private Scribe scribe(Register register, Language language) {
        return Scribe.of(register.withTitle(LocalText.EMPTY), law, PHRASES.in(language), language);
    }
}
