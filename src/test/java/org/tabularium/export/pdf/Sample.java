package org.tabularium.export.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// An invented record in the layout of the German authorities.
final class Sample {
    private static final List<String> NAMES = List.of("Bewerbermanagement", "Personalverwaltung",
            "Lohn und Gehalt",
            "Arbeitszeiterfassung", "Newsletter", "Website und Server-Protokolle", "Reichweitenmessung",
            "Kundenverwaltung", "Support-Tickets", "Rechnungsstellung", "Videokonferenzen",
            "Hinweisgeberstelle");

    private Sample() {}

    static Document of(List<Block> blocks) {
        return new Document("de", "Verzeichnis von Verarbeitungstätigkeiten", "Nordlicht Software GmbH",
                new Document.Running("Verzeichnis nach Art.\u00a030 DSGVO", "Nordlicht Software GmbH",
                        "Stand 21.11.2026 · Rechtsstand 21.11.2026", "Seite {0} von {1}"),
                LocalDate.of(2026, 11, 21), blocks);
    }

    static Document of(Block... blocks) {
        return of(List.of(blocks));
    }

    /// A document whose pages show nothing but these blocks.
    static Document bare(Block... blocks) {
        return new Document("de", "", "", new Document.Running("", "", "", ""), LocalDate.of(2026, 11, 21),
                List.of(blocks));
    }

    static Document record(int activities) {
        List<Block> blocks = new ArrayList<>(cover());
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Contents("Inhalt", 2));
        blocks.add(new Block.PageBreak());
        blocks.add(overview(activities));
        for (int i = 1; i <= activities; i++) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(sheet(i));
        }
        blocks.add(new Block.PageBreak());
        blocks.addAll(measures());
        return of(blocks);
    }

    private static List<Block> cover() {
        return List.of(heading(0, "Verzeichnis von Verarbeitungstätigkeiten", ""),
                new Block.Paragraph(Text
                        .of(Span.muted("Verantwortlicher nach Art.\u00a030 Abs.\u00a01 DSGVO · Vorblatt"))),
                heading(1, "Angaben zum Verantwortlichen", "controller"),
                new Block.Facts(List.of(fact("Name", "", "Nordlicht Software GmbH"),
                        fact("Anschrift", "", "Walkerdamm 17", "24103 Kiel"),
                        fact("Telefon", "", "+49 431 555 01 20"),
                        fact("E-Mail", "", "kontakt@nordlicht.example"),
                        fact("Internet", "", "https://www.nordlicht.example"))),
                heading(2, "Gemeinsam Verantwortliche", ""),
                new Block.Facts(List.of(fact("Name", "lit.\u00a0a", "keine"))),
                heading(2, "Datenschutzbeauftragte", ""),
                new Block.Facts(List.of(fact("Name", "lit.\u00a0a", "Dr. Małgorzata Őry-Thomsen"),
                        fact("Erreichbar unter", "Art.\u00a037 Abs.\u00a07 DSGVO",
                                "datenschutz@nordlicht.example"))),
                heading(2, "Zuständige Aufsichtsbehörde", ""),
                new Block.Facts(List.of(fact("Name", "", "Unabhängiges Landeszentrum für Datenschutz "
                        + "Schleswig-Holstein, Holstenstraße 98, 24103 Kiel"))),
                new Block.Callout(Text.of(Span.strong("Hinweis. "), Span.plain("Das Verzeichnis ist der "
                        + "Aufsichtsbehörde auf Anfrage zur Verfügung zu stellen "
                        + "(Art.\u00a030 Abs.\u00a04 DSGVO). Drei "
                        + "Angaben fehlen noch; sie stehen im Text kursiv."))));
    }

    private static Block overview(int activities) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 1; i <= activities; i++) {
            rows.add(
                    new Block.Row(
                            List.of(Text.of(String.valueOf(i)), Text.of(name(i)),
                                    Text.of("Personalabteilung"),
                                    i % 3 == 0
                                            ? Text.of(Span.gap("nicht angegeben",
                                                    new Origin("act-" + i, "reviewed")))
                                            : Text.of("12.03.2026")),
                            "act-" + i));
        }
        return new Block.Table("Übersicht der Verarbeitungstätigkeiten",
                List.of("Nr.", "Benennung", "Fachabteilung", "Letzte Änderung"), List.of(5, 45, 28, 22),
                rows);
    }

    private static List<Block> sheet(int number) {
        String id = "act-" + number;
        return List.of(heading(1, number + "  " + name(number), id),
                new Block.Paragraph(
                        Text.of(Span.muted("Marketing, Lena Brandt · eingeführt 01.03.2021 · geprüft "
                                + "12.03.2026"))),
                new Block.Facts(List.of(
                        fact("Zwecke", "lit.\u00a0b",
                                "a) Versand des Newsletters an Personen, die ihn bestellt haben.",
                                "b) Nachweis der erteilten Einwilligung."),
                        new Block.Fact("Rechtsgrundlagen", "Art.\u00a06 DSGVO", List.of(
                                new Block.Paragraph(Text.of(
                                        "Zu a: Einwilligung, Art.\u00a06 Abs.\u00a01 UAbs.\u00a01 "
                                                + "lit.\u00a0a "
                                                + "DSGVO; §\u00a07 Abs.\u00a02 Nr.\u00a02 UWG.")),
                                new Block.Paragraph(Text.of(
                                        Span.plain("Zu b: berechtigte Interessen, Art.\u00a06 Abs.\u00a01 "
                                                + "UAbs.\u00a01 lit.\u00a0f DSGVO. Verfolgtes Interesse: "),
                                        Span.gap("nicht angegeben.", new Origin(id, "interest")))))),
                        new Block.Fact("Kategorien betroffener Personen und Daten", "lit.\u00a0c", List.of(
                                new Block.Bullets(List.of(
                                        Text.of(Span.strong("Abonnenten:"),
                                                Span.plain(" E-Mail-Adresse, Name; Zeit "
                                                        + "und IP-Adresse von Anmeldung und Bestätigung")),
                                        Text.of(Span.strong("Abgemeldete:"),
                                                Span.plain(" Hash der Adresse auf der "
                                                        + "Sperrliste")),
                                        Text.of(Span.strong("Beschäftigte:"),
                                                Span.plain(" Kennung und Zeit beim "
                                                        + "Freigeben einer Ausgabe")))),
                                new Block.Paragraph(
                                        Text.of("Besondere Kategorien (Art.\u00a09 DSGVO): keine.")))),
                        fact("Empfänger", "lit.\u00a0d", "Intuit Inc. (Mailchimp), Mountain View, USA, als "
                                + "Auftragsverarbeiter. Intern: Marketing."),
                        fact("Drittland", "lit.\u00a0e",
                                "USA. Angemessenheitsbeschluss, Durchführungsbeschluss "
                                        + "(EU) 2023/1795 (DPF); Teilnahme geprüft am 06.05.2026. Hilfsweise "
                                        + "Standardvertragsklauseln, Durchführungsbeschluss (EU) "
                                        + "2021/914, Modul 2."),
                        new Block.Fact("Löschfristen", "lit.\u00a0f", List.of(new Block.Paragraph(Text.of(
                                Span.plain(
                                        "Adresse, Name: mit dem Widerruf. Nachweis: 3 Jahre ab Ende "
                                                + "des Jahres des "
                                                + "Widerrufs, §§\u00a0195, 199 Abs.\u00a01 BGB. Sperrliste: "
                                                + ""),
                                Span.gap("nicht angegeben.", new Origin(id, "retention")))))),
                        fact("Maßnahmen", "lit.\u00a0g",
                                "Double-Opt-in, TLS, Rollen und Rechte, Protokolle; im Übrigen "
                                        + "Maßnahmenkatalog vom 12.03.2026."),
                        fact("Datenschutz-Folgenabschätzung", "Art.\u00a035 DSGVO",
                                "Nicht erforderlich: keine der "
                                        + "Fallgruppen des Art.\u00a035 Abs.\u00a03 DSGVO; geprüft am "
                                        + "12.03.2026."))),
                new Block.Signature(List.of("Verantwortlicher", "Datum", "Unterschrift")));
    }

    private static List<Block> measures() {
        return List.of(heading(1, "Anlage: technische und organisatorische Maßnahmen", "measures"),
                new Block.Paragraph(Text.of(
                        "Allgemeine Beschreibung nach Art.\u00a030 Abs.\u00a01 "
                                + "S.\u00a02 lit.\u00a0g in Verbindung mit "
                                + "Art.\u00a032 Abs.\u00a01 DSGVO. Sie gilt für alle "
                                + "Tätigkeiten, soweit deren Blatt nichts anderes "
                                + "sagt.")),
                heading(2, "Vertraulichkeit und Integrität", ""),
                new Block.Bullets(List.of(Text.of("Zutritt nur mit Transponder; Besucher werden begleitet."),
                        Text.of("Anmeldung mit zweitem Faktor; Rechte nach Rolle, halbjährlich überprüft."))),
                heading(2, "Verfügbarkeit und Belastbarkeit", ""),
                new Block.Bullets(List.of(Text.of("Tägliche Sicherung an zweitem Ort, monatliche Probe der "
                        + "Wiederherstellung."))),
                heading(3, "Regelmäßige Überprüfung", ""),
                new Block.Paragraph(
                        Text.of("Jährlich durch die Datenschutzbeauftragte, zuletzt am 12.03.2026.")));
    }

    static String name(int number) {
        String name = NAMES.get((number - 1) % NAMES.size());
        return number <= NAMES.size() ? name : name + " " + number;
    }

    static Block.Heading heading(int level, String text, String anchor) {
        return new Block.Heading(level, Text.of(text), anchor);
    }

    static Block.Fact fact(String label, String article, String... values) {
        List<Block> paragraphs = new ArrayList<>();
        for (String value : values) {
            paragraphs.add(new Block.Paragraph(Text.of(value)));
        }
        return new Block.Fact(label, article, paragraphs);
    }
}
