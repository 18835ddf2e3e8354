package org.tabularium.picture.map;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.export.png.PngWriter;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Register;

/// Paints maps into a folder, to be looked at: `-Dmap.look=folder`.
@EnabledIfSystemProperty(named = "map.look", matches = ".+")
final class MapPicturesTest {
    /// Where processors usually are.
    private static final List<String> USUAL =
            List.of("GB", "CH", "TR", "UA", "RS", "IL", "US", "CA", "MX", "BR", "AR",
                    "CO", "CL", "ZA", "EG", "MA", "NG", "KE", "AE", "SA", "IN", "PK", "LK", "SG", "PH", "VN",
                    "TH", "MY", "ID",
                    "JP", "KR", "CN", "HK", "TW", "AU", "NZ");
    private final Law law = Law.load();
    private final TransferMap map = new TransferMap(new Ruler());

    @Test
    void theSampleAsItIsAndWithoutTheFramework() {
        Register register = Maps.sample();
        List<TransferRow> rows = Maps.rows(register, law);
        MapContent now = MapContent.of(register, rows, law);
        MapContent then = MapContent.without(register, rows, law,
                WhatIf.of(register, law, new Loss.OfDecision(Loss.FRAMEWORK)));
        for (MapFrame frame : MapFrame.values()) {
            paint("sample-" + frame,
                    map.drawing(now, frame, 836, 402, Locale.ENGLISH, TransferMap.Shown.ALL));
            paint("sample-without-" + frame,
                    map.drawing(then, frame, 836, 402, Locale.GERMAN, TransferMap.Shown.EXPLAINED));
        }
    }

    @Test
    void manyCountries() {
        for (int many : List.of(8, 20, 60, 120, 250)) {
            MapContent content = Maps.content(law, many, 5);
            for (MapFrame frame : MapFrame.values()) {
                paint("many-" + many + "-" + frame,
                        map.drawing(content, frame, 836, 402, Locale.ENGLISH, TransferMap.Shown.ALL));
            }
        }
        MapContent usual =
                Maps.content(USUAL.stream().map(c -> Maps.target(c, law.country(c).orElseThrow().name(),
                        List.of("DE"), new Random(c.hashCode()))).toList(), List.of("DE"));
        for (MapFrame frame : MapFrame.values()) {
            paint("usual-" + frame,
                    map.drawing(usual, frame, 836, 402, Locale.GERMAN, TransferMap.Shown.ALL));
        }
        MapContent group = Maps.content(List.of("US", "GB", "IN", "BR", "JP", "ZA", "CH").stream()
                .map(c -> Maps.target(c, law.country(c).orElseThrow().name(), List.of("DE", "US", "SG"),
                        new Random(c.hashCode())))
                .toList(), List.of("DE", "US", "SG"));
        for (MapFrame frame : MapFrame.values()) {
            paint("group-" + frame,
                    map.drawing(group, frame, 640, 397, Locale.ENGLISH, TransferMap.Shown.EXPLAINED));
        }
        MapContent content = Maps.content(law, 20, 5);
        paint("followed", map.drawing(content, MapFrame.WORLD, 836, 402, Locale.GERMAN,
                new TransferMap.Shown(TransferMap.Shown.ALL.footings(),
                        Optional.of(content.shares().getFirst().id()), false)));
    }

    private static void paint(String name, Drawing drawing) {
        Path file = Path.of(System.getProperty("map.look")).resolve(name + ".png");
        try (OutputStream out = Files.newOutputStream(file)) {
            PngWriter.write(drawing, 1.5, out);
            Files.writeString(file.resolveSibling(name + ".txt"),
                    drawing.title() + "\n" + drawing.alternative());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
