package org.tabularium.export.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Block.Bullets;
import org.tabularium.document.Block.Callout;
import org.tabularium.document.Block.Contents;
import org.tabularium.document.Block.Fact;
import org.tabularium.document.Block.Facts;
import org.tabularium.document.Block.Heading;
import org.tabularium.document.Block.PageBreak;
import org.tabularium.document.Block.Paragraph;
import org.tabularium.document.Block.Row;
import org.tabularium.document.Block.Signature;
import org.tabularium.document.Block.Table;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// Documents for the tests; everyone in them is invented.
final class Samples {
    private static final Origin NOWHERE = new Origin("act-newsletter", "retention");

    private Samples() {}

    static Document of(Block... blocks) {
        return of(List.of(blocks));
    }

    static Document of(List<Block> blocks) {
        return new Document("de", "Verzeichnis von Verarbeitungstätigkeiten", "Nordlicht Werkstatt GmbH",
                new Document.Running("Verzeichnis von Verarbeitungstätigkeiten – Verantwortlicher gemäß "
                        + "Art. 30 Abs. 1 DSGVO", "Nordlicht Werkstatt GmbH", "Stand: 12. März 2026",
                        "Seite {0} von {1}"),
                LocalDate.of(2026, 3, 12), blocks);
    }

    /// A record as the German authorities lay it out, with this many activities.
    static Document register(int activities) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(0, "Verzeichnis von Verarbeitungstätigkeiten", ""));
        blocks.add(new Paragraph(Text.of(Span.plain("des Verantwortlichen gemäß "),
                Span.strong("Art. 30 Abs. 1 DSGVO"), Span.plain(". Vorblatt"))));
        blocks.add(heading(2, "Angaben zum Verantwortlichen", ""));
        blocks.add(new Facts(List.of(fact("Name", "Art. 30 Abs. 1 lit. a DSGVO", "Nordlicht Werkstatt GmbH"),
                fact("Anschrift", "", "Straße der Elbfischer 14, 22767 Hamburg"),
                fact("Telefon", "", "+49 40 0000 1414"), fact("E-Mail", "", "kontakt@nordlicht.example"))));
        blocks.add(heading(2, "Angaben zur Datenschutzbeauftragten", ""));
        blocks.add(new Facts(List.of(fact("Name", "Art. 37 DSGVO", "Dr. Jördis Weißenfels"),
                new Fact("Vertretung", "", List.of(new Paragraph(Text.of(Span.gap("nicht angegeben",
                        NOWHERE))))))));
        blocks.add(new Callout(Text.of("Dieses Verzeichnis wird auf Anfrage der Aufsichtsbehörde zur "
                + "Verfügung gestellt (Art. 30 Abs. 4 DSGVO). Rechtsstand der Angaben: 1. März 2026.")));
        blocks.add(new PageBreak());
        blocks.add(new Contents("Inhalt", 2));
        blocks.add(new PageBreak());
        blocks.add(heading(1, "Übersicht der Verarbeitungstätigkeiten", "overview"));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= activities; i++) {
            rows.add(new Row(List.of(Text.of(Integer.toString(i)), Text.of(name(i)), Text.of(i % 2 == 1
                    ? "Marketing"
                    : "Personal und Verwaltung"), Text.of("12. März 2026")), "act-" + i));
        }
        blocks.add(new Table("Tätigkeiten mit Fachabteilung und letzter Änderung",
                List.of("Nr.", "Benennung", "Fachabteilung", "Letzte Änderung"), List.of(1, 5, 4, 3), rows));
        for (int i = 1; i <= activities; i++) {
            blocks.add(new PageBreak());
            blocks.add(heading(1, "Verarbeitungstätigkeit " + i + ": " + name(i), "act-" + i));
            blocks.add(activity(i));
        }
        blocks.add(new PageBreak());
        blocks.add(heading(1, "Anlage: Technische und organisatorische Maßnahmen", "measures"));
        blocks.add(new Paragraph(Text.of("Allgemeine Beschreibung nach Art. 32 Abs. 1 DSGVO.")));
        for (String measure : List.of("Pseudonymisierung", "Verschlüsselung",
                "Verfügbarkeit und Belastbarkeit")) {
            blocks.add(heading(2, measure, ""));
            blocks.add(new Bullets(List.of(Text.of("Kennungen statt Namen in allen Auswertungen"),
                    Text.of("Regelmäßige Überprüfung durch die Datenschutz-Folgenabschätzungsbeauftragten, "
                            + "die jährlich der Geschäftsführung schriftlich berichten"))));
        }
        blocks.add(new Signature(List.of("Ort, Datum", "Name", "Unterschrift der Geschäftsführung")));
        return of(blocks);
    }

    static String name(int i) {
        return i % 2 == 1 ? "Newsletter und Einladungen" : "Lohn- und Gehaltsabrechnung";
    }

    private static Facts activity(int i) {
        List<Text> people = new ArrayList<>(List.of(Text.of("Kundinnen und Kunden"),
                Text.of(Span.plain("Interessierte "), Span.muted("(nach Anmeldung mit Bestätigung)")),
                Text.of(Span.plain("Business contacts").in("en"))));
        for (int n = 0; n < i % 5 * 3; n++) {
            people.add(Text.of("Weitere Gruppe " + (n + 1) + ": Beschäftigte der Niederlassungen"));
        }
        return new Facts(List.of(fact("Verantwortliche Fachabteilung", "Art. 30 Abs. 1 lit. a DSGVO",
                "Marketing"),
                fact("Zwecke der Verarbeitung", "Art. 30 Abs. 1 lit. b DSGVO",
                        "Versand von Nachrichten an Personen, die darum gebeten haben.",
                        "Rechtsgrundlage: Einwilligung (Art. 6 Abs. 1 lit. a DSGVO); sie kann jederzeit mit "
                                + "Wirkung für die Zukunft widerrufen werden."),
                new Fact("Kategorien betroffener Personen", "Art. 30 Abs. 1 lit. c DSGVO", List.of(
                        new Bullets(people))),
                new Fact("Kategorien personenbezogener Daten", "Art. 30 Abs. 1 lit. c DSGVO", List.of(
                        new Paragraph(Text.of("Keine besonderen Kategorien nach Art. 9 DSGVO.")),
                        new Bullets(List.of(Text.of("1  Stammdaten: Name, Anrede, Firma"),
                                Text.of("2  Kontaktdaten: E-Mail-Adresse"))))),
                new Fact("Kategorien von Empfängern", "Art. 30 Abs. 1 lit. d DSGVO", List.of(
                        new Paragraph(Text.of(Span.strong("Intern: "), Span.plain("Marketing"))),
                        new Paragraph(Text.of(Span.strong("Extern: "),
                                Span.plain("Versandhaus „Morgenpost“ AG, "
                                        + "Bremen (Auftragsverarbeiter)"))))),
                fact("Übermittlung an ein Drittland", "Art. 30 Abs. 1 lit. e DSGVO",
                        "Findet nicht statt und ist auch nicht geplant."),
                new Fact("Fristen für die Löschung", "Art. 30 Abs. 1 lit. f DSGVO", List.of(
                        new Paragraph(Text.of(Span.plain("Zu 1 und 2: "),
                                Span.gap("nicht angegeben", NOWHERE))))),
                fact("Technische und organisatorische Maßnahmen", "Art. 30 Abs. 1 lit. g DSGVO",
                        "Siehe Anlage „Technische und organisatorische Maßnahmen“.")));
    }

    /// One of everything, with the characters that break files.
    static Document everything() {
        String odd = "Ä ß „Zitat“ ‚q’ \"q\" 'q' <b>&amp;</b> ]]> 😀 e\u0301 \u00A0§";
        Text styled = Text.of(Span.plain("schlicht "), Span.strong("stark "), Span.muted("leise "),
                Span.gap("fehlt ", NOWHERE), new Span("english", Span.Style.PLAIN, Optional.empty(), "en"));
        return of(heading(0, odd, ""), heading(1, "Eins & <eins>", "one"), new Contents("Inhalt", 3),
                new Paragraph(Text.of(odd)), new Paragraph(styled), new Paragraph(Text.EMPTY),
                new Paragraph(Text.of("x".repeat(3000))), new Bullets(List.of()),
                new Bullets(List.of(styled)),
                new Callout(styled), new PageBreak(), new PageBreak(), heading(2, "Zwei", "two"),
                new Facts(List.of()), new Facts(List.of(new Fact("Leer", "", List.of()),
                        new Fact("Verschachtelt", "Art. 1", Arrays.asList(heading(3, "Innen", ""),
                                new Bullets(List.of()), new Callout(styled), new PageBreak(),
                                new Contents("-", 1),
                                new Facts(List.of(fact("Innen", "", odd))), new Signature(List.of("Name")),
                                new Table("Tafel", List.of("a", "b"), List.of(0, 0),
                                        List.of(new Row(List.of(styled, Text.EMPTY), "two"))))))),
                new Facts(List.of(fact("Berührt", "", "die vorige"))), heading(3, "Drei", "two"),
                new Table("", List.of(), List.of(), List.of()),
                new Table("Ziele", List.of("Nr.", "Wohin"), List.of(1, 9), List.of(
                        new Row(List.of(Text.of("1"), Text.of("zu eins")), "one"),
                        new Row(List.of(Text.of("2"), Text.of("ins Leere")), "nowhere"),
                        new Row(List.of(Text.of("3"), Text.of("y ".repeat(9000))), ""))),
                new Signature(List.of()), new Signature(List.of("a", "b", "c", "d")), new PageBreak());
    }

    static Heading heading(int level, String text, String anchor) {
        return new Heading(level, Text.of(text), anchor);
    }

    static Fact fact(String label, String article, String... paragraphs) {
        return new Fact(label, article,
                Arrays.stream(paragraphs).<Block>map(p -> new Paragraph(Text.of(p))).toList());
    }
}
