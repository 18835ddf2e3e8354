package org.tabularium.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.export.png.PngWriter;
import org.tabularium.export.svg.SvgWriter;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;

/// Writes pictures: in light colours on white, wherever they were looked at.
public final class PictureFile {
    /// Pixels of a PNG for each pixel of the picture, so that it is sharp on paper and on fine screens.
    private static final double SCALE = 2;

    /// A file format of pictures.
    public enum Format {
        PNG, SVG;

        /// How names of its files end, and how it is called on the command line.
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The format that the name of a file says.
        public static Optional<Format> of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return Stream.of(values()).filter(f -> name.endsWith("." + f.ending())).findFirst();
        }
    }

    private PictureFile() {}

    /// Writes a picture. The file is complete or not there; an older one stays until it is replaced.
    ///
    /// @throws StoreException if the file cannot be written
    public static void write(Drawing drawing, Format format, Path file) throws StoreException {
        SafeFile.write(file, out -> write(drawing, format, out));
    }

    private static void write(Drawing drawing, Format format, OutputStream out) throws IOException {
        switch (format) {
            case SVG -> SvgWriter.write(drawing, out);
            case PNG -> PngWriter.write(drawing, SCALE, out);
        }
    }
}
