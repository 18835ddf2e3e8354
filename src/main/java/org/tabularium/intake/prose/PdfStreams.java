package org.tabularium.intake.prose;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks the streams of a PDF once without keeping them: a few bytes may stand for more than the machine
/// has.
final class PdfStreams {
    private static final long MOST = 100L << 20;
    private static final long MOST_TOGETHER = 600L << 20;
    /// Of what is packed and then written in letters, which is not unpacked here.
    private static final int MOST_WRITTEN = 300_000;
    private static final int BEFORE = 400;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {}

    static void measure(byte[] content) {
        long together = 0;
        byte[] out = new byte[64 * 1024];
        for (int i = 0; i + STREAM.length + 2 < content.length; i++) {
            if (content[i] != 's' || !isStream(content, i)) {
                continue;
            }
            int from = i + STREAM.length;
            from += content[from] == '\r' ? 1 : 0;
            from += from < content.length && content[from] == '\n' ? 1 : 0;
            String told = new String(content, Math.max(0, i - BEFORE), i - Math.max(0, i - BEFORE),
                    StandardCharsets.ISO_8859_1);
            String head = told.substring(Math.max(0, told.lastIndexOf(" obj")));
            if (head.contains("Flate") || head.contains("/Fl")) {
                boolean image = head.contains("/Image");
                int filters = head.split("Flate|/Fl\\b", -1).length - 1;
                boolean written = head.contains("ASCII") || head.contains("/A85") || head.contains("/AHx");
                if (!image && (filters > 1 || (written && length(content, from) > MOST_WRITTEN))) {
                    throw new Excess("packed twice");
                }
                int[] used = {0};
                together += inflated(content, from, out, image ? MOST_TOGETHER : MOST, used);
                if (together > MOST_TOGETHER) {
                    throw new Excess("bytes");
                }
                i = Math.max(i, from + used[0] - 1);
            }
        }
    }

    private static int length(byte[] content, int from) {
        int end = from;
        while (end < content.length && end - from <= MOST_WRITTEN && content[end] != '~') {
            end++;
        }
        return end - from;
    }

    private static boolean isStream(byte[] content, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte after = content[at + STREAM.length];
        return (at < 3 || content[at - 1] != 'd') && (after == '\r' || after == '\n');
    }

    private static long inflated(byte[] content, int from, byte[] out, long most, int[] used) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(content, from, content.length - from);
            long sum = 0;
            while (!inflater.finished()) {
                int read = inflater.inflate(out);
                sum += read;
                if (sum > most) {
                    throw new Excess("bytes");
                }
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            used[0] = (int) inflater.getBytesRead();
            return sum;
        } catch (DataFormatException e) {
            // damaged, or encrypted; the library says which
            return 0;
        }
    }
}
