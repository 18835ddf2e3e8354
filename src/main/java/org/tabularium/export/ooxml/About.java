package org.tabularium.export.ooxml;

import java.time.LocalDate;
import java.util.Locale;

/// What the properties of a file say about it.
///
/// @param title title of the content
/// @param author who is responsible for the content
/// @param language BCP 47 tag of the content
/// @param date day of creation and of the last change
public record About(String title, String author, String language, LocalDate date) {

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
