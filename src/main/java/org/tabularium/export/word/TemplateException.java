package org.tabularium.export.word;

/// A file that cannot serve as template.
public final class TemplateException extends Exception {
    private final Reason reason;

    /// What is wrong with it.
    public enum Reason {
        /// Not a Word file as Word has written them since 2007, or damaged, or protected with a password.
        NOT_WORD,
        /// More than a letterhead can be, packed or unpacked.
        TOO_LARGE,
        /// With macros, which would travel on with every document.
        MACROS,
        /// With parts that Word would fetch from elsewhere when a document is opened.
        OUTSIDE
    }

    TemplateException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    TemplateException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
