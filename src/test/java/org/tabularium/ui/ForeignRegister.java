package org.tabularium.ui;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tabularium.export.Progress;
import org.tabularium.export.dpv.DpvWriter;

/// The register of a made-up municipal utility, as such are kept: a title above the headings, a column that only the
/// house understands, names written in two ways, a note at the end.
final class ForeignRegister {
    static final List<String> HEADINGS = List.of("Lfd. Nr.", "Verarbeitungstätigkeit", "Fachbereich",
            "Zweck der Verarbeitung", "Rechtsgrundlage", "Betroffene Personengruppen", "Datenkategorien",
            "Empfänger / Dienstleister", "Drittlandübermittlung", "Regelfristen für die Löschung",
            "Kennziffer QM");
    private static final List<List<String>> ROWS = List.of(
            List.of("1", "Verbrauchsabrechnung Strom und Gas", "Kundenservice",
                    "Abrechnung der gelieferten Energie gegenüber den Kundinnen und Kunden",
                    "Art. 6 Abs. 1 lit. b DSGVO", "Kunden; Bevollmächtigte",
                    "Stammdaten; Zählerstände; Bankverbindung", "Druckhaus Mulde GmbH; Hauptzollamt", "nein",
                    "10 Jahre nach Ende des Geschäftsjahres, § 147 AO", "QM-110"),
            List.of("2", "Zählerfernauslesung", "Netzbetrieb", "Auslesen intelligenter Messsysteme",
                    "§ 49 MsbG; Art. 6 Abs. 1 lit. c DSGVO", "Anschlussnutzer", "Lastgänge; Zählernummer",
                    "Messdienst Elbe eG", "keine", "3 Jahre", "QM-204"),
            List.of("3", "Bewerberverwaltung", "Personal", "Auswahl von Bewerberinnen und Bewerbern",
                    "§ 26 Abs. 1 BDSG", "Bewerber", "Lebenslauf; Zeugnisse; Anschreiben", "Personalrat",
                    "nein",
                    "6 Monate nach Absage", "QM-302"),
            List.of("4", "Kundenportal", "IT", "Selbstbedienung der Kunden im Internet",
                    "Art. 6 Abs. 1 lit. b DSGVO", "Kunde", "Zugangsdaten; Nutzungsdaten",
                    "Microsoft Ireland Operations Ltd.; Druckhaus Mulde", "USA, Standardvertragsklauseln",
                    "mit Schließung des Kontos", "QM-411"),
            List.of("5", "Videoüberwachung der Umspannwerke", "Netzbetrieb",
                    "Schutz der Anlagen vor Diebstahl und Sabotage", "Art. 6 Abs. 1 lit. f DSGVO",
                    "Besucher; Beschäftigte", "Bilddaten", "Polizei im Einzelfall", "nein", "72 Stunden",
                    "QM-520"),
            List.of("6",
                    "Störungsannahme mit Telefonaufzeichnung der Netzleitwartenbereitschaftsdienstzentrale",
                    "Netzbetrieb", "Aufnahme und Nachweis von Störungsmeldungen",
                    "Art. 6 Abs. 1 lit. f DSGVO",
                    "Anrufer", "Gesprächsinhalt; Rufnummer", "Messdienst Elbe", "nein", "30 Tage", "QM-521"));

    private ForeignRegister() {}

    static Path excel(Path folder) throws Exception {
        Path file = folder.resolve("VVT Stadtwerke Lindenau.xlsx");
        try (Workbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Verarbeitungen");
            put(sheet, 0, List.of("Verzeichnis von Verarbeitungstätigkeiten der Stadtwerke Lindenau GmbH"));
            put(sheet, 1, List.of("Stand: 03.02.2025"));
            put(sheet, 3, HEADINGS);
            for (int i = 0; i < ROWS.size(); i++) {
                put(sheet, 4 + i, ROWS.get(i));
            }
            put(sheet, 12, List.of("Hinweis: Änderungen bitte an den Datenschutzbeauftragten melden."));
            Sheet parties = book.createSheet("Dienstleister");
            put(parties, 0, List.of("Name", "Anschrift", "Land", "AV-Vertrag vom"));
            put(parties, 1,
                    List.of("Druckhaus Mulde GmbH", "Am Ufer 3, 04103 Leipzig", "Deutschland", "01.03.2021"));
            put(parties, 2, List.of("Messdienst Elbe eG", "Hafenstraße 12, 01097 Dresden", "Deutschland",
                    "15.06.2022"));
            put(book.createSheet("Anleitung"), 0,
                    List.of("Bitte füllen Sie für jede Verarbeitung eine Zeile aus."));
            book.write(out);
        }
        return file;
    }

    /// In the encoding that German office programs still write.
    static Path csv(Path folder) throws Exception {
        List<List<String>> lines = new ArrayList<>(List.of(HEADINGS));
        lines.addAll(ROWS);
        return Files.writeString(folder.resolve("vvt-lindenau.csv"), lines.stream()
                .map(l -> l.stream().map(c -> '"' + c + '"').collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n")), Charset.forName("windows-1252"));
    }

    /// One activity on a sheet, labels left, and a word between that nobody else uses.
    static Path card(Path folder) throws Exception {
        Path file = folder.resolve("Verfahrensblatt Zählerfernauslesung.xlsx");
        try (Workbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Verfahren 2");
            put(sheet, 0, List.of("Verfahrensbeschreibung"));
            for (int i = 1; i < HEADINGS.size(); i++) {
                put(sheet, i + 1, List.of(HEADINGS.get(i), ROWS.get(1).get(i)));
            }
            put(sheet, 14, List.of("Technische und organisatorische Maßnahmen",
                    "Verschlüsselte Übertragung; Rollenkonzept"));
            book.write(out);
        }
        return file;
    }

    /// As another program exchanges it.
    static Path exchanged(Path folder) throws Exception {
        Path file = folder.resolve("nordlicht.jsonld");
        try (OutputStream out = Files.newOutputStream(file)) {
            DpvWriter.write(Stages.sample().register(), Stages.LAW, out, Progress.NONE);
        }
        return file;
    }

    static Path broken(Path folder) throws Exception {
        byte[] whole = Files.readAllBytes(excel(folder));
        return Files.write(folder.resolve("Verzeichnis 2024 (Kopie).xlsx"),
                java.util.Arrays.copyOf(whole, 900));
    }

    static Path large(Path folder, int rows) throws Exception {
        Path file = folder.resolve("Konzernverzeichnis.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Verarbeitungen");
            put(sheet, 0, HEADINGS);
            for (int i = 0; i < rows; i++) {
                List<String> row = new ArrayList<>(ROWS.get(i % ROWS.size()));
                row.set(0, Integer.toString(i + 1));
                row.set(1, row.get(1) + " " + (i + 1));
                put(sheet, i + 1, row);
            }
            book.write(out);
        }
        return file;
    }

    private static void put(Sheet sheet, int number, List<String> cells) {
        org.apache.poi.ss.usermodel.Row row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
