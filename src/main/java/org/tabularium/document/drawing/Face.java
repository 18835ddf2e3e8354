package org.tabularium.document.drawing;

/// The typefaces of pictures; all are bundled.
public enum Face {
    REGULAR("Inter-Regular"), MEDIUM("Inter-Medium"), SEMIBOLD("Inter-SemiBold"),
    /// What a document says.
    SERIF("SourceSerif4-Regular");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /// The file among the bundled fonts, without its ending.
    public String file() {
        return file;
    }
}
