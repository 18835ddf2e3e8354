package org.tabularium.export.pdf;

/// A text file that travels inside the PDF: the register from which its pages were made.
///
/// @param name how the file is called, for example "Nordlicht.ropa"
/// @param mimeType what it is
/// @param description what readers show beside the name
/// @param text its content
public record Attachment(String name, String mimeType, String description, String text) {}
