package org.tabularium.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Takes out of a PDF the register that was attached when it was written.
///
/// This is no reader of PDF: what is attached is a stream, streams never lie inside other objects (ISO 32000-1,
/// 7.5.7), and each says that it is an embedded file. So the file is searched for such streams from its end, where a
/// later version of the same file would stand, and nothing else of it is interpreted.
final class PdfAttachment {
    private static final byte[] SIGN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String KIND = "/EmbeddedFile";
    /// How far before and after the word that marks it the entries of a stream may stand.
    private static final int REACH = 1024;
    private static final Pattern LENGTH = Pattern.compile("/Length\\s+([0-9]{1,9})(?!\\s+[0-9]+\\s+R)");
    private static final Pattern BEGINNING = Pattern.compile(">>\\s*stream\\r?\\n");
    private static final int MOST = 100;

    private PdfAttachment() {}

    static boolean isPdf(byte[] bytes) {
        for (int i = 0; i < SIGN.length; i++) {
            if (bytes.length <= i || bytes[i] != SIGN[i]) {
                return false;
            }
        }
        return true;
    }

    /// The text file that looks like a register.
    ///
    /// @throws StoreException if there is none, or it is larger than registers may be
    static byte[] register(byte[] pdf) throws StoreException {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf(KIND);
        for (int tries = 0; at >= 0 && tries < MOST; tries++) {
            Optional<byte[]> content = content(text, at);
            if (content.isPresent() && beginsAsRegister(content.get())) {
                return content.get();
            }
            at = text.lastIndexOf(KIND, at - 1);
        }
        throw new StoreException(new Problem.NoRegisterInPdf());
    }

    private static Optional<byte[]> content(String text, int at) throws StoreException {
        int open = text.lastIndexOf(" obj", at);
        if (open < 0 || at - open > REACH) {
            return Optional.empty();
        }
        Matcher beginning = BEGINNING.matcher(text).region(at, Math.min(text.length(), at + REACH));
        if (!beginning.find()) {
            return Optional.empty();
        }
        String dictionary = text.substring(open, beginning.start());
        int start = beginning.end();
        Matcher length = LENGTH.matcher(dictionary);
        int end =
                length.find() ? start + Integer.parseInt(length.group(1)) : text.indexOf("endstream", start);
        if (end < start || end > text.length()) {
            return Optional.empty();
        }
        byte[] raw = text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
        if (!dictionary.contains("/Filter")) {
            return Optional.of(raw);
        }
        boolean onlyFlate = dictionary.matches("(?s).*/Filter\\s*(\\[\\s*)?/FlateDecode\\s*[\\]/>\\s].*")
                && !dictionary.contains("/DecodeParms");
        return onlyFlate ? inflated(raw) : Optional.empty();
    }

    private static Optional<byte[]> inflated(byte[] raw) throws StoreException {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(raw);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 16];
            while (!inflater.finished()) {
                int count = inflater.inflate(part);
                if (count == 0) {
                    return Optional.empty();
                }
                out.write(part, 0, count);
                if (out.size() > RopaFormat.LARGEST) {
                    throw RopaFormat.tooLarge();
                }
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean beginsAsRegister(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8).strip();
        return head.startsWith("{") && head.contains("\"tabularium\"");
    }
}
