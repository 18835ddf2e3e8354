package org.tabularium.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// Documents for the tests; everyone in them is invented.
public final class Documents {
    public static final Origin NOWHERE = new Origin("act-newsletter", "retention");

    private Documents() {}

    public static Document of(Block... blocks) {
        return new Document("de", "Datenschutzhinweise", "Nordlicht Werkstatt GmbH",
                new Document.Running("Datenschutzhinweise", "Nordlicht Werkstatt GmbH", "",
                        "Seite {0} von {1}"),
                LocalDate.of(2026, 3, 12), List.of(blocks));
    }

    /// With a text at the foot of every page.
    public static Document dated(Document document, String foot) {
        return new Document(document.language(), document.title(), document.author(),
                new Document.Running("", "", foot, ""), document.date(), document.blocks());
    }

    public static Document paragraph(String text) {
        return of(new Block.Paragraph(Text.of(text)));
    }

    public static Block.Heading heading(int level, String text) {
        return new Block.Heading(level, Text.of(text), "");
    }

    public static Block.Fact fact(String label, String article, String... paragraphs) {
        return new Block.Fact(label, article,
                Arrays.stream(paragraphs).<Block>map(p -> new Block.Paragraph(Text.of(p))).toList());
    }

    public static Block.Bullets bullets(String... items) {
        return new Block.Bullets(Arrays.stream(items).map(Text::of).toList());
    }

    public static Block.Row row(String target, String... cells) {
        return new Block.Row(Arrays.stream(cells).map(Text::of).toList(), target);
    }

    /// A notice as one publishes it, with one of everything.
    public static Document notice() {
        return dated(of(heading(0, "Datenschutzhinweise für Bewerberinnen und Bewerber"),
                new Block.Paragraph(Text.of(Span.plain("Wir, die "), Span.strong("Nordlicht Werkstatt GmbH"),
                        Span.plain(", verarbeiten Ihre Daten. Fragen beantworten wir gern: "
                                + "kontakt@nordlicht.example oder https://www.nordlicht.example/kontakt."))),
                new Block.Contents("Inhalt", 2),
                heading(1, "Übersicht"),
                new Block.Table("Tätigkeiten und Fristen", List.of("Nr.", "Tätigkeit", "Frist | Beginn"),
                        List.of(1, 5, 4),
                        List.of(row("recruiting", "1", "Bewerbungsverfahren", "6 Monate | Absage"),
                                row("", "2", "Newsletter", "bis zum Widerruf"))),
                new Block.PageBreak(),
                new Block.Heading(1, Text.of("1. Bewerbungsverfahren"), "recruiting"),
                heading(2, "Zwecke & Rechtsgrundlagen"),
                new Block.Facts(List.of(fact("Zwecke", "Art. 13 Abs. 1 lit. c DSGVO",
                        "Auswahl unter den Bewerberinnen und Bewerbern.", "Kontakt zu ihnen."),
                        new Block.Fact("Speicherdauer", "", List.of(new Block.Paragraph(
                                Text.of(Span.gap("nicht angegeben", NOWHERE))))),
                        new Block.Fact("Empfänger", "Art. 13 Abs. 1 lit. e DSGVO", List.of(
                                new Block.Paragraph(Text.of("Wir geben Daten weiter an")),
                                bullets("Rechenzentrum Elbe AG, Hamburg (Auftragsverarbeiter)",
                                        "Fachabteilung, in der die Stelle zu besetzen ist, und die "
                                                + "Geschäftsführung, die über die Einstellung entscheidet"))))),
                heading(2, "Widerspruch"),
                new Block.Callout(Text.of(Span.strong("Sie können jederzeit widersprechen"),
                        Span.plain(" (Art. 21 DSGVO), wenn wir uns auf berechtigte Interessen stützen."))),
                heading(1, "2. Language"),
                new Block.Paragraph(Text.of(
                        new Span("This is said in English.", Span.Style.PLAIN, Optional.empty(), "en"),
                        Span.plain(" "), Span.muted("(Auszug)"))),
                new Block.Signature(List.of("Ort, Datum", "Unterschrift"))),
                "Stand: 12. März 2026");
    }
}
