package org.tabularium.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives of which one part is hostile: a fuzzer that changes the bytes of an archive gets no further than its
/// check sums. The first byte of an input chooses the part, the others are what stands in it.
enum Archives {
    EXCEL(Map.of("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument\
            .spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-\
            officedocument.spreadsheetml.worksheet+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-\
            officedocument.spreadsheetml.sharedStrings+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-\
            officedocument.spreadsheetml.styles+xml"/></Types>""",
            "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
                    relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                    <sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>""",
            "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
                    relationships/worksheet" Target="worksheets/sheet1.xml"/>\
                    <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
                    relationships/sharedStrings" Target="sharedStrings.xml"/>\
                    <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
                    relationships/styles" Target="styles.xml"/></Relationships>""",
            "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
                    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Zweck</t></is></c>\
                    </row><row r="2"><c r="A2"><v>45000</v></c><c r="B2" t="str"><f>1+1</f><v>2</v></c></row>\
                    </sheetData><mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells></worksheet>""",
            "xl/sharedStrings.xml", """
                    <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" \
                    uniqueCount="1"><si><t>Verarbeitungstätigkeit</t></si></sst>""",
            "xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts \
                    count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs count="1">\
                    <xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>""")),
    OPEN_DOCUMENT(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>\
            <table:table table:name="A"><table:table-row table:number-rows-repeated="2">\
            <table:table-cell table:number-columns-spanned="2" office:value-type="date" \
            office:date-value="2026-01-01"><text:p>Zweck<text:s text:c="3"/></text:p></table:table-cell>\
            <table:covered-table-cell table:number-columns-repeated="2"/></table:table-row></table:table>\
            </office:spreadsheet></office:body></office:document-content>""")),
    WORD(Map.of("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
            officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-\
            officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-\
            officedocument.wordprocessingml.numbering+xml"/></Types>""",
            "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
                    relationships/officeDocument" Target="word/document.xml"/></Relationships>""",
            "word/_rels/document.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
                    relationships/styles" Target="styles.xml"/>\
                    <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
                    relationships/numbering" Target="numbering.xml"/>\
                    <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
                    relationships/hyperlink" Target="https://x.example/" TargetMode="External"/>\
                    </Relationships>""",
            "word/document.xml", """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
                    <w:p><w:pPr><w:pStyle w:val="H1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>\
                    </w:numPr></w:pPr><w:r><w:t>Datenschutz</w:t></w:r></w:p>\
                    <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>\
                    <w:p><w:hyperlink r:id="r3"><w:r><w:tab/><w:t xml:space="preserve"> Zweck </w:t></w:r>\
                    </w:hyperlink></w:p></w:tc></w:tr></w:tbl><w:sectPr/></w:body></w:document>""",
            "word/styles.xml", """
                    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                    <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn \
                    w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>""",
            "word/numbering.xml", """
                    <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt \
                    w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1">\
                    <w:abstractNumId w:val="0"/></w:num></w:numbering>"""));

    private final Map<String, String> parts;

    Archives(Map<String, String> parts) {
        this.parts = parts;
    }

    /// The names of the parts, in the order in which they are chosen.
    List<String> names() {
        return parts.keySet().stream().sorted().toList();
    }

    /// What stands in the part at a place of this order.
    String part(int place) {
        return parts.getOrDefault(names().get(place), "");
    }

    Path file(String name, byte[] input) throws IOException {
        return Scratch.file(name, "", bytes(input));
    }

    byte[] bytes(byte[] input) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        names().forEach(
                name -> all.put(name, parts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8)));
        all.put(names().get(choice(input, parts.size())), rest(input));
        return zip(all);
    }

    static int choice(byte[] input, int among) {
        return input.length == 0 ? 0 : Math.floorMod(input[0], among);
    }

    static byte[] rest(byte[] input) {
        return input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
    }

    /// An archive that is not compressed.
    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
