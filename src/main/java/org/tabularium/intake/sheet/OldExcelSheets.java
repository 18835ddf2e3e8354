package org.tabularium.intake.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// The rows of each sheet of a workbook of Excel 97 to 2003, read record by record.
final class OldExcelSheets {
    private static final long MOST_BYTES = 50L << 20;
    private final Gathering gathering;

    OldExcelSheets(Gathering gathering) {
        this.gathering = gathering;
    }

    void read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new TooMuch("bytes");
        }
        try (POIFSFileSystem parcel = new POIFSFileSystem(file.toFile(), true)) {
            if (parcel.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                gathering.note(Note.Kind.MACROS);
            }
            OldExcelRecords records = new OldExcelRecords(gathering);
            FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(records);
            records.formats(formats);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(formats);
            new HSSFEventFactory().processWorkbookEvents(request, parcel);
        }
    }
}
