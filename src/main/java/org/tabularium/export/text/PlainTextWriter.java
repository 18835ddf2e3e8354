package org.tabularium.export.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.export.Progress;

/// Writes a document as plain text, UTF-8 with line feeds.
public final class PlainTextWriter {
    private static final int OFTEN = 64;

    private PlainTextWriter() {}

    /// Writes the document. Equal documents give equal bytes; the stream stays open.
    ///
    /// @param progress counts blocks; what it throws ends the writing and leaves an unfinished file
    public static void write(Document document, OutputStream out, Progress progress) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Lines lines = new Lines();
        Blocks blocks = new Blocks(document.blocks(), lines);
        int done = 0;
        for (Block block : document.blocks()) {
            if (done % OFTEN == 0) {
                progress.at(done, document.blocks().size());
            }
            blocks.write(block, "");
            writer.write(lines.take());
            done++;
        }
        // What other formats print at the foot of each page: as of which day all this stands.
        blocks.write(new Block.Paragraph(Text.of(document.running().footLeft())), "");
        writer.write(lines.take());
        writer.flush();
        progress.at(done, done);
    }
}
