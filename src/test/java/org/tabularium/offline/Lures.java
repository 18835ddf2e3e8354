package org.tabularium.offline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that want something fetched from an address when they are read: entities, schemas, pictures, styles, templates,
/// data.
final class Lures {
    private static final String DTD =
            "<!DOCTYPE x PUBLIC \"-//x//x\" \"@/dtd\" [<!ENTITY e SYSTEM \"@/entity\">"
                    + "<!ENTITY % p SYSTEM \"@/parameter\"> %p;]>";
    private static final String ELSEWHERE = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xsi:schemaLocation=\"urn:x @/schema\" xsi:noNamespaceSchemaLocation=\"@/schema\"";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final Path folder;
    private final String address;

    /// @param address of what is wanted, without a slash at its end
    Lures(Path folder, String address) {
        this.folder = folder;
        this.address = address;
    }

    /// Policies, in every kind of file they are read from.
    List<Path> policies() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(text("page.html", """
                <!DOCTYPE html SYSTEM "@/dtd"><html xml:base="@/"><head><base href="@/"><link rel=stylesheet \
                href="@/css"><style>@import url("@/css");</style><meta http-equiv=refresh content="0;url=@/">\
                <script src="@/js"></script></head><body background="@/back"><h1>Datenschutz</h1><img src="@/img" \
                srcset="@/img 2x"><iframe src="@/frame"></iframe><object data="@/object"></object><embed src="@/e">\
                <video src="@/v"><source src="@/s"></video><svg><image href="@/svg"/><use href="@/use"/></svg>\
                <form action="@/form"></form><p style="background:url(@/style)">Wir verarbeiten Daten.</p>\
                </body></html>"""));
        files.add(text("page.md", """
                # Datenschutz

                ![Bild](@/img) <img src="@/img"> [Verweis](@/link) <@/auto>
                """));
        files.add(text("page.txt", "Datenschutz\n\nWir verarbeiten Daten, siehe @/text\n"));
        for (boolean strict : List.of(true, false)) {
            files.add(word(strict ? "plain.docx" : "entities.docx", strict ? "" : DTD));
        }
        files.add(text("page.pdf", """
                %PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction <</S/URI/URI(@/open)>>/AcroForm <</XFA 6 0 R>>>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents[4 0 R 5 0 R]/Resources<</Font<</F \
                <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</X 5 0 R>>>>>> endobj
                4 0 obj <</Length 72>> stream
                BT /F 12 Tf 20 200 Td (Privacy: we process personal data.) Tj ET /X Do \s
                endstream endobj
                5 0 obj <</Length 0/Type/XObject/Subtype/Form/BBox[0 0 9 9]/F <</FS/URL/F(@/stream)>>>> stream

                endstream endobj
                6 0 obj <</Length 0/F <</FS/URL/F(@/xfa)>>>> stream

                endstream endobj
                trailer <</Root 1 0 R>>
                """));
        return files;
    }

    /// Tables.
    List<Path> tables() throws IOException {
        return List.of(
                text("table.csv",
                        "Tätigkeit;Zweck\n\"=WEBSERVICE(\"\"@/csv\"\")\";\"=IMAGE(\"\"@/img\"\")\"\n"),
                excel("plain.xlsx", ""), excel("entities.xlsx", DTD), sheet("plain.ods", ""),
                sheet("entities.ods", DTD));
    }

    /// Formats of exchange, and a register.
    List<Path> data() throws IOException {
        return List.of(
                text("data.jsonld", "{\"@context\": \"@/context\", \"@graph\": [{\"@id\": \"@/id\"}]}"),
                text("data.tilt.json", "{\"$schema\": \"@/schema\", \"meta\": {\"url\": \"@/meta\"}}"),
                text("data.ropa",
                        "{\"$schema\": \"@/schema\", \"format\": \"tabularium\", \"formatVersion\": 1, "
                                + "\"languages\": [\"de\"]}"));
    }

    /// A letterhead with a template of its own elsewhere.
    Path template() throws IOException {
        return word("template.docx", "");
    }

    private Path word(String name, String begin) throws IOException {
        String space =
                "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE
                        + "\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"" + ELSEWHERE;
        return zip(name, Map.of("[Content_Types].xml", begin + types(
                Map.of("word/document.xml", "wordprocessingml.document.main+xml", "word/styles.xml",
                        "wordprocessingml.styles+xml", "word/settings.xml", "wordprocessingml.settings+xml")),
                "_rels/.rels", begin + relations(relation("officeDocument", "word/document.xml", "")),
                "word/_rels/document.xml.rels",
                begin + relations(
                        relation("styles", "styles.xml", "") + relation("settings", "settings.xml", "")
                                + outside("image") + outside("aFChunk") + outside("subDocument")
                                + outside("hyperlink")),
                "word/_rels/settings.xml.rels", begin + relations(outside("attachedTemplate")),
                "word/document.xml", begin + "<w:document " + space + "><w:body><w:p><w:r><w:t>Datenschutz "
                        + (begin.isEmpty() ? "" : "&e;")
                        + "</w:t></w:r></w:p><xi:include href=\"@/include\"/>"
                        + "<w:p><w:r><w:instrText>INCLUDEPICTURE \"@/field\"</w:instrText></w:r></w:p>"
                        + "<w:altChunk r:id=\"aFChunk\"/></w:body></w:document>",
                "word/styles.xml", begin + "<w:styles " + space + "></w:styles>",
                "word/settings.xml",
                begin + "<w:settings " + space
                        + "><w:attachedTemplate r:id=\"attachedTemplate\"/></w:settings>"));
    }

    private Path excel(String name, String begin) throws IOException {
        String space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                + OFFICE + "\""
                + ELSEWHERE;
        return zip(name, Map.of("[Content_Types].xml", types(Map.of("xl/workbook.xml",
                "spreadsheetml.sheet.main+xml", "xl/sheet.xml", "spreadsheetml.worksheet+xml",
                "xl/outside.xml",
                "spreadsheetml.externalLink+xml")),
                "_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml", "")),
                "xl/_rels/workbook.xml.rels",
                relations(
                        relation("worksheet", "sheet.xml", "") + relation("externalLink", "outside.xml", "")),
                "xl/_rels/outside.xml.rels", relations(outside("externalLinkPath")),
                "xl/_rels/sheet.xml.rels", relations(outside("image") + outside("hyperlink")),
                "xl/workbook.xml", begin + "<workbook " + space + "><sheets><sheet name=\"A\" sheetId=\"1\" "
                        + "r:id=\"worksheet\"/></sheets><externalReferences><externalReference "
                        + "r:id=\"externalLink\"/></externalReferences></workbook>",
                "xl/outside.xml",
                "<externalLink " + space + "><externalBook r:id=\"externalLinkPath\"/></externalLink>",
                "xl/sheet.xml", begin + "<worksheet " + space + "><sheetData><row r=\"1\"><c r=\"A1\" "
                        + "t=\"inlineStr\"><is><t>Zweck</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"str\">"
                        + "<f>WEBSERVICE(\"@/formula\")</f><v>x</v></c></row></sheetData></worksheet>"));
    }

    private Path sheet(String name, String begin) throws IOException {
        return zip(name,
                Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", begin
                        + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:"
                        + "opendocument:xmlns:text:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + ELSEWHERE
                        + "><office:body><office:spreadsheet><table:table table:name=\"A\"><table:table-source "
                        + "xlink:href=\"@/source\"/><table:table-row><table:table-cell><text:p>Zweck<text:a "
                        + "xlink:href=\"@/a\">x</text:a></text:p></table:table-cell></table:table-row></table:table>"
                        + "</office:spreadsheet></office:body></office:document-content>"));
    }

    private static String types(Map<String, String> parts) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\"><Default "
                + "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        parts.forEach((part, type) -> types.append("<Override PartName=\"/" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + "\"/>"));
        return types.append("</Types>").toString();
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String outside(String type) {
        return relation(type, "@/" + type, " TargetMode=\"External\"");
    }

    private static String relation(String type, String target, String more) {
        return "<Relationship Id=\"" + type + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
                + "\""
                + more + "/>";
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace("@/", address + "/"));
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().replace("@/", address + "/").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
