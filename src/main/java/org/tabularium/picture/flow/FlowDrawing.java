package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Item.Align;
import org.tabularium.document.drawing.Item.Lettering;
import org.tabularium.document.drawing.Outline;
import org.tabularium.law.Footing;

/// A flow laid out, of which drawings are made: that of all paths alike, and those in which some are followed.
public final class FlowDrawing {
    /// Room of the shape beside a country.
    static final double MARK = 18;
    private static final double BASE = Label.ABOVE + 14;
    private static final double TINT = 0.18;
    private static final double FOLLOWED_TINT = 0.32;
    private final FlowContent content;
    private final FlowLayout layout;
    private final Columns columns;
    private final Head head;
    private final Map<Station, Label> labels;
    private final Telling telling;
    private final List<Item> above;
    private final List<Drawn<Band>> bands;
    private final List<Drawn<Station>> stations;
    private final String alternative;

    FlowDrawing(FlowContent content, FlowLayout layout, Columns columns, Head head,
            Map<Station, Label> labels,
            Telling telling) {
        this.content = content;
        this.layout = layout;
        this.columns = columns;
        this.head = head;
        this.labels = Map.copyOf(labels);
        this.telling = telling;
        above = head.items();
        alternative = telling.alternative();
        // Drawn once, so that following a path only puts together what is there.
        bands = layout.ribbons().stream().map(this::ribbon).toList();
        stations = layout.places().entrySet().stream().map(e -> station(e.getKey(), e.getValue())).toList();
    }

    /// A part of the picture in both its looks.
    private record Drawn<T>(T of, Item usual, Item followed) {}

    public FlowContent content() {
        return content;
    }

    /// How high its drawings are, in pixels.
    public double height() {
        return head.height() + layout.height() + Columns.MARGIN;
    }

    /// The stations of a stage, from above.
    public List<Station> column(Stage stage) {
        return layout.places().keySet().stream().filter(s -> s.stage() == stage).toList();
    }

    /// What is followed, stage by stage.
    public List<FlowStep> sentence(Followed followed) {
        return telling.sentence(followed);
    }

    /// The picture with some paths brought out. Subjects have the ids of stations and bands.
    public Drawing drawing(Followed followed) {
        List<Item> items = new ArrayList<>(above);
        bands.stream().filter(b -> !followed.bands().contains(b.of().id()))
                .forEach(b -> items.add(b.usual()));
        bands.stream().filter(b -> followed.bands().contains(b.of().id()))
                .forEach(b -> items.add(b.followed()));
        stations.forEach(s -> items.add(followed.stations().contains(s.of()) ? s.followed() : s.usual()));
        return new Drawing(telling.words().language().tag(), telling.title(), alternative, columns.width(),
                height(), items);
    }

    private Drawn<Band> ribbon(FlowLayout.Ribbon ribbon) {
        Band band = ribbon.band();
        double x1 = columns.x(band.from().stage()) + Columns.BAR;
        double x2 = columns.x(band.to().stage());
        double middle = (x1 + x2) / 2;
        double y1 = head.height() + ribbon.start().y();
        double y2 = head.height() + ribbon.end().y();
        double low1 = y1 + ribbon.start().height();
        double low2 = y2 + ribbon.end().height();
        Outline outline = Outline.begin().move(x1, y1).curve(middle, y1, middle, y2, x2, y2).line(x2, low2)
                .curve(middle, low2, middle, low1, x1, low1).close().end();
        Item.Subject subject = new Item.Subject(band.id(), telling.spoken(band), Optional.of(band.origin()));
        return new Drawn<>(band, area(subject, outline, fill(band, Ink.BAND, TINT)),
                area(subject, outline, fill(band, Ink.BAND_FOLLOWED, FOLLOWED_TINT)));
    }

    private static Item area(Item.Subject subject, Outline outline, Item.Fill fill) {
        return new Item.Group(subject, List.of(new Item.Shape(outline, Optional.of(fill), Optional.empty())));
    }

    /// @param within the colour within the EEA
    private static Item.Fill fill(Band band, Ink within, double tint) {
        return band.footing().map(f -> new Item.Fill(Head.ink(f), tint)).orElse(new Item.Fill(within, 1));
    }

    private Drawn<Station> station(Station station, FlowLayout.Place place) {
        Item.Subject subject =
                new Item.Subject(station.id(), telling.spoken(station), content.origin(station));
        return new Drawn<>(station, new Item.Group(subject, items(station, place, false)),
                new Item.Group(subject, items(station, place, true)));
    }

    private List<Item> items(Station station, FlowLayout.Place place, boolean followed) {
        List<Item> items = new ArrayList<>();
        double x = columns.x(station.stage());
        double y = head.height() + place.y();
        Caption caption = telling.caption(station);
        items.add(Item.Shape.filled(Outline.rectangle(x, y, Columns.BAR, place.height()),
                followed ? Ink.TEXT : caption.isGap() ? Ink.GAP : Ink.BEAM));
        double left = x + Columns.WORDS;
        Optional<Footing> footing = caption.footing();
        if (footing.isPresent()) {
            items.addAll(Head.symbol(footing.get()).at(left + Head.SYMBOL / 2, y + BASE - 4.5, Head.SYMBOL,
                    Head.ink(footing.get())));
            left += MARK;
        }
        words(items, station, caption, left, y + BASE, followed);
        return items;
    }

    private void words(List<Item> items, Station station, Caption caption, double x, double y,
            boolean followed) {
        Label label = labels.getOrDefault(station, new Label(List.of(), List.of()));
        double line = y;
        for (String words : label.title()) {
            items.add(new Lettering(words, x, line, Align.START, followed ? Face.SEMIBOLD : Face.MEDIUM,
                    Label.TITLE,
                    caption.isGap() ? Ink.GAP : Ink.TEXT));
            line += Label.TITLE_LINE;
        }
        for (Caption.Note note : label.notes()) {
            items.add(new Lettering(note.text(), x, line, Align.START, Face.REGULAR, Label.NOTE,
                    followed && note.ink() == Ink.MUTED ? Ink.TEXT : note.ink()));
            line += Label.NOTE_LINE;
        }
    }
}
