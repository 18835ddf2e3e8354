package org.tabularium.picture.poster;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.coverage.CoveragePicture;
import org.tabularium.picture.flow.FlowContent;
import org.tabularium.picture.flow.FlowPicture;
import org.tabularium.picture.flow.Followed;
import org.tabularium.picture.map.MapContent;
import org.tabularium.picture.map.MapFrame;
import org.tabularium.picture.map.TransferMap;
import org.tabularium.picture.retention.RetentionPicture;
import org.tabularium.picture.time.DatesPicture;

/// Which picture of a register is wanted as a file.
public sealed interface Poster {

    /// The map of transfers (Art. 44 to 49 GDPR).
    ///
    /// @param without what has fallen away in thought; empty for what is
    record Transfers(MapFrame frame, Optional<Loss> without) implements Poster {}

    /// How the data of an activity flow.
    record Flow(Id<Activity> activity) implements Poster {}

    /// Time limits as bars over years.
    record Retention() implements Poster {}

    /// What the notices tell.
    record Coverage() implements Poster {}

    /// What falls due.
    record Dates() implements Poster {}

    /// What it shows, as a part of a file name, for example `map-europe-without-dpf`.
    default String name() {
        return switch (this) {
            case Transfers(var frame, var without) -> "map"
                    + (frame == MapFrame.WORLD ? "" : "-" + frame.name().toLowerCase(Locale.ROOT))
                    + without.map(loss -> "-without-" + switch (loss) {
                        case Loss.OfDecision(var decision) -> decision;
                        case Loss.OfParty(var party) -> party.value();
                    }).orElse("");
            case Flow(var activity) -> "flow-" + activity.value();
            case Retention _ -> "retention";
            case Coverage _ -> "coverage";
            case Dates _ -> "dates";
        };
    }

    /// The picture, light on white, as large as a page across.
    ///
    /// @param law as seen from the day
    /// @param today the day as of which dates are overdue
    /// @throws java.util.NoSuchElementException if the register has no such activity
    default Drawing drawing(Register register, Law law, LocalDate today, Language language) {
        return new Sheet(register, law, language).of(switch (this) {
            case Transfers(var frame, var without) -> map(frame, without, register, law, language);
            case Flow(var id) -> new FlowPicture(Ruler.bundled(), law, language).laid(
                    FlowContent.of(Identified.find(register.activities(), id).orElseThrow(), register, law),
                    Sheet.WIDTH, Sheet.WIDTH / 3).drawing(Followed.NOTHING);
            case Retention _ -> RetentionPicture.of(register, law, language, Sheet.WIDTH);
            case Coverage _ -> CoveragePicture.of(register, law, language, Sheet.WIDTH);
            case Dates _ -> DatesPicture.of(register, law, today, language, Sheet.WIDTH).drawing();
        });
    }

    private static Drawing map(MapFrame frame, Optional<Loss> without, Register register, Law law,
            Language language) {
        List<TransferRow> rows = TransferRow.of(register, law);
        MapContent content =
                without.map(loss -> MapContent.without(register, rows, law, WhatIf.of(register, law, loss)))
                        .orElseGet(() -> MapContent.of(register, rows, law));
        double height = Sheet.WIDTH * (frame == MapFrame.WORLD ? 0.56 : 0.72);
        return new TransferMap(Ruler.bundled()).drawing(content, frame, Sheet.WIDTH, height,
                language.locale(),
                TransferMap.Shown.EXPLAINED);
    }
}
