package org.tabularium.export.ooxml;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tabularium.export.Markup;

/// What the properties of a file say about it.
///
/// @param title title of the content
/// @param author who is responsible for the content
/// @param language BCP 47 tag of the content
/// @param date day of creation and of the last change
public record About(String title, String author, String language, LocalDate date) {

    /// Writes it as the core properties of a package.
    public void write(Markup xml) throws IOException {
        xml.raw(Parcel.DECLARATION).raw("<cp:coreProperties xmlns:cp=\""
                + "http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\""
                + "http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\""
                + "http://www.w3.org/2001/XMLSchema-instance\"><dc:title>").text(title);
        xml.raw("</dc:title><dc:creator>").text(author).raw("</dc:creator><dc:language>");
        xml.text(officeLanguage()).raw("</dc:language>");
        // readers of the format refuse a file that states a year of more than four digits
        boolean writable = date.getYear() > 0 && date.getYear() <= 9999;
        for (String moment : writable ? List.of("created", "modified") : List.<String>of()) {
            // Noon, so that the day is the same in every time zone of the Union and most others.
            xml.raw("<dcterms:" + moment + " xsi:type=\"dcterms:W3CDTF\">" + date + "T12:00:00Z</dcterms:"
                    + moment + ">");
        }
        xml.raw("</cp:coreProperties>");
    }

    /// The language as Office wants it, with a region: Word has no dictionary for `de`, but for `de-DE`.
    public String officeLanguage() {
        return officeLanguage(language);
    }

    /// A language as Office wants it, with a region.
    ///
    /// @param tag BCP 47 tag
    public static String officeLanguage(String tag) {
        return switch (tag) {
            case "de" -> "de-DE";
            case "en" -> "en-GB";
            case "cs" -> "cs-CZ";
            case "da" -> "da-DK";
            case "el" -> "el-GR";
            case "es", "fi", "fr", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "ru", "sk",
                    "tr", "bg" -> tag + "-" + tag.toUpperCase(Locale.ROOT);
            case "et" -> "et-EE";
            case "sl" -> "sl-SI";
            case "sv" -> "sv-SE";
            case "uk" -> "uk-UA";
            default -> tag;
        };
    }
}
