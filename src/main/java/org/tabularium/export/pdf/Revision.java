package org.tabularium.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.ByteBuffer;

/// Objects behind the end of a finished file, with cross-references of their own: an incremental update (ISO 32000-1,
/// 7.5.6). The tags of a record are a hundred thousand small objects, and OpenPDF would look up each in a tree four
/// times.
final class Revision {
    private static final int LEVEL = 1;
    private static final int TOGETHER = 400;
    /// Bytes of an entry: its type, where it is, and which it is there (7.5.8.2).
    private static final int ENTRY = 7;
    private static final byte PLAIN = 1;
    private static final byte TOGETHER_WITH_OTHERS = 2;

    private final OutputStream out;
    private final int renewed;
    private final int first;
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] packed = new byte[1 << 16];
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final ByteBuffer numbers = new ByteBuffer();
    private final ByteBuffer objects = new ByteBuffer();
    private byte[] entries = new byte[ENTRY * 1024];
    private long position;
    private int next;
    private int gathered;
    private int home;

    /// @param out behind the last byte of the finished file
    /// @param position of that byte
    /// @param renewed number of an object of the file that is written anew
    /// @param first the first number that the file does not use
    Revision(OutputStream out, long position, int renewed, int first) {
        this.out = out;
        this.position = position;
        this.renewed = renewed;
        this.first = first;
        next = first;
    }

    /// Numbers for so many objects.
    ///
    /// @return the first of them
    int reserve(int count) {
        int number = next;
        next += count;
        return number;
    }

    int add(byte[] object) throws IOException {
        int number = reserve(1);
        add(number, object);
        return number;
    }

    /// Adds an object whose number was reserved, or the one to be renewed.
    void add(int number, byte[] object) throws IOException {
        if (gathered == 0) {
            home = reserve(1);
        }
        numbers.append(number).append(' ').append(objects.size()).append(' ');
        objects.append(object).append(' ');
        entry(number, TOGETHER_WITH_OTHERS, home, gathered++);
        if (gathered == TOGETHER) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (gathered > 0) {
            int begin = numbers.size();
            numbers.append(objects.getBuffer(), 0, objects.size());
            entry(home, PLAIN, position, 0);
            stream(home, "/Type/ObjStm/N " + gathered + "/First " + begin, numbers.getBuffer(),
                    numbers.size());
            numbers.reset();
            objects.reset();
            gathered = 0;
        }
    }

    /// Ends the file.
    ///
    /// @param trailer what the trailer of the file says: its catalog, information and id
    /// @param previous where the cross-references of the file begin
    void end(String trailer, long previous) throws IOException {
        flush();
        int number = reserve(1);
        long begin = position;
        entry(number, PLAIN, begin, 0);
        int count = next - first;
        stream(number, "/Type/XRef/W[1 4 2]/Index[" + renewed + " 1 " + first + ' ' + count + "]/Size " + next
                + "/Prev " + previous + trailer, entries, ENTRY * (count + 1));
        write("startxref\n" + begin + "\n%%EOF\n");
        deflater.end();
    }

    private void entry(int number, byte type, long place, int index) {
        int at = number == renewed ? 0 : ENTRY * (number - first + 1);
        if (at + ENTRY > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(at + ENTRY, 2 * entries.length));
        }
        entries[at] = type;
        for (int i = 0; i < 4; i++) {
            entries[at + 1 + i] = (byte) (place >>> (24 - 8 * i));
        }
        entries[at + 5] = (byte) (index >>> 8);
        entries[at + 6] = (byte) index;
    }

    private void stream(int number, String dictionary, byte[] content, int length) throws IOException {
        deflater.reset();
        deflater.setInput(content, 0, length);
        deflater.finish();
        stream.reset();
        while (!deflater.finished()) {
            stream.write(packed, 0, deflater.deflate(packed));
        }
        write(number + " 0 obj\n<<" + dictionary + "/Filter/FlateDecode/Length " + stream.size()
                + ">>stream\n");
        stream.writeTo(out);
        position += stream.size();
        write("\nendstream\nendobj\n");
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        out.write(bytes);
        position += bytes.length;
    }
}
