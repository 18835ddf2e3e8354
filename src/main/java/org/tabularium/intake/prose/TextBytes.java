package org.tabularium.intake.prose;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.intake.Encoding;

/// Tells from bytes whether they are text, and in which encoding.
final class TextBytes {
    private static final int FIRST = 4096;

    private TextBytes() {}

    /// The text; empty if the bytes are none.
    static Optional<String> text(byte[] bytes) {
        return Encoding.of(bytes).map(encoding -> encoding.text(bytes));
    }

    /// The text of a web page, which may say itself how it is encoded.
    static Optional<String> page(byte[] bytes) {
        Optional<String> text = text(bytes);
        boolean marked = Encoding.of(bytes).filter(e -> e.mark() > 0).isPresent();
        if (text.isEmpty() || marked || Encoding.isUtf8(bytes)) {
            return text;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, FIRST), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return text;
        }
        int from = at + "charset=".length();
        from += from < head.length() && (head.charAt(from) == '"' || head.charAt(from) == '\'') ? 1 : 0;
        int to = from;
        while (to < head.length() && (Character.isLetterOrDigit(head.charAt(to))
                || "-_:".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        Charset told = charset(head.substring(from, to));
        return told.equals(StandardCharsets.UTF_8) || told.equals(StandardCharsets.ISO_8859_1) ? text
                : Optional.of(new String(bytes, told));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
