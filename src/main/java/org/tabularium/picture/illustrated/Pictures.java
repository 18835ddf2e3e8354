package org.tabularium.picture.illustrated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.compose.Paper;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.layout.Layout.Side;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
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

/// The pictures that belong to the parts of a document, each as wide as its text.
final class Pictures {
    /// Pixels between the margins of a page, upright and across.
    private static final double WIDTH = 640;
    private static final double WIDTH_ACROSS = 960;
    /// A page has so much room below its heading.
    private static final double HEIGHT = 760;
    private static final double HEIGHT_ACROSS = 480;
    /// Five columns of words want more room than there is; letters are still those of a table with many columns then.
    private static final double FLOW_WIDTH = 820;
    private static final double FLOW_HEIGHT = 400;
    /// The world is about twice as wide as it is high.
    private static final double MAP = 0.62;
    private final Register register;
    private final Law law;
    private final Edition edition;
    private final Side side;
    private final Language language;
    private final LocalDate today;
    private final double width;
    private final double height;
    private final Map<String, Activity> activities;
    private final FlowPicture flows;

    Pictures(Register register, Law law, Edition edition, Side side, Document document) {
        this.register = register;
        this.law = law;
        this.edition = edition;
        this.side = side;
        language = new Language(document.language());
        today = document.date();
        width = document.landscape() ? WIDTH_ACROSS : WIDTH;
        height = document.landscape() ? HEIGHT_ACROSS : HEIGHT;
        activities = register.activities().stream()
                .collect(Collectors.toMap(a -> a.id().value(), Function.identity(), (one, _) -> one));
        FlowPicture whole = new FlowPicture(Ruler.bundled(), law, language);
        flows = edition.holds("activities/purposes/grounds") ? whole : whole.withoutGrounds();
    }

    /// What belongs to the part that a heading opens.
    List<Block> of(Block.Heading heading) {
        if (heading.anchor().equals(Paper.TRANSFERS.key()) || isOverview(heading)) {
            return map();
        }
        if (heading.anchor().equals(Paper.RETENTION_PLAN.key())) {
            return bars();
        }
        if (heading.level() == 0 && heading.anchor().equals(Paper.OVERVIEW.key())) {
            return standing();
        }
        Activity activity = activities.get(heading.anchor());
        return activity == null ? List.of() : flow(activity);
    }

    /// That of the record; the list of all activities is called the same, and has no map.
    private static boolean isOverview(Block.Heading heading) {
        return heading.level() == 1 && heading.anchor().equals(Paper.OVERVIEW.key());
    }

    private List<Block> map() {
        Stream<Holder> holders =
                side == Side.CONTROLLER ? register.activities().stream().map(Holder.OfActivity::new)
                        : register.mandates().stream().map(Holder.OfMandate::new);
        List<TransferRow> rows = new ArrayList<>();
        holders.filter(h -> !h.isOver()).forEach(h -> rows.addAll(
                TransferRow.of(h, id -> Identified.find(register.parties(), id), law)));
        return rows.isEmpty() ? List.of()
                : List.of(block(new TransferMap(Ruler.bundled()).drawing(MapContent.of(register, rows, law),
                        MapFrame.WORLD, width, width * MAP, language.locale(), TransferMap.Shown.EXPLAINED)));
    }

    /// How the record stands: what falls due, and what its notices cover. Nobody else's business.
    private List<Block> standing() {
        if (edition.kind() != Edition.Kind.INTERNAL) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        DatesPicture dates = DatesPicture.of(register, law, today, language, width);
        if (!dates.marks().isEmpty()) {
            blocks.add(block(dates.drawing()));
        }
        if (!register.notices().isEmpty()) {
            blocks.add(block(CoveragePicture.of(register, law, language, width)));
        }
        return blocks;
    }

    /// They tell what a statute asks for from what does not: without statutes they would say that there are none.
    private List<Block> bars() {
        return register.retention().isEmpty() || !edition.holds("retention/statute") ? List.of()
                : RetentionPicture.pages(register, law, language, width, height).stream().map(Pictures::block)
                        .toList();
    }

    private List<Block> flow(Activity activity) {
        FlowContent content = FlowContent.of(activity, register, law);
        return content.isBlank() ? List.of()
                : List.of(block(flows.laid(content, Math.max(width, FLOW_WIDTH), FLOW_HEIGHT)
                        .drawing(Followed.NOTHING)));
    }

    private static Block block(Drawing drawing) {
        return new Block.Picture(drawing, drawing.title());
    }
}
