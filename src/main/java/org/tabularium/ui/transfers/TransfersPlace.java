package org.tabularium.ui.transfers;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.edit.survey.Survey;
import org.tabularium.law.Footing;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Register;
import org.tabularium.picture.poster.Poster;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.picture.PictureWanted;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Known;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.port.Derived;

/// All transfers of the register: a map with a legend that filters, the same as a table, and the safeguards of the
/// selected one; with the switch on, what would be if something fell away.
///
/// A spot without an entity narrows the table or turns the switch: `footing/none`, `country/US`, `what-if`.
public final class TransfersPlace implements Place {
    /// The field of a spot that turns the switch on.
    public static final String WHAT_IF = "what-if";
    private static final String FOOTING = "footing/";
    private static final String COUNTRY = "country/";
    private final VBox page = new VBox();
    private final SplitPane split = Parts.split();
    private final NoTransfers blank;
    private final Headline headline;
    private final Halves halves;
    private final MapPane map;
    private final Legend legend;
    private final TransferTable table;
    private final DetailBeside detail;
    private final Supposing supposing;
    private final Desk desk;
    private final Known told;
    private final Derived<Lines.Asked, Lines.Found> derived;
    private Lines.Found found = Lines.Found.NOTHING;
    private Optional<String> selected = Optional.empty();
    private Optional<String> country = Optional.empty();

    /// What the place asks of the window.
    ///
    /// @param arranged how places were arranged the last time, by name
    /// @param arrange keeps that, by name
    /// @param export has the transfers written down
    /// @param report has what would be written down
    /// @param save asks how to save a picture
    public record Hands(Map<String, String> arranged, BiConsumer<String, String> arrange, Runnable export,
            Consumer<WhatIf> report, Consumer<PictureWanted> save) {}

    public TransfersPlace(Desk desk, Survey survey, Known known, Hands hands) {
        this.desk = desk;
        told = known;
        Kept kept = new Kept(hands.arranged(), hands.arrange());
        derived = desk.derived(new Lines(desk, survey)::found, this::show);
        supposing = new Supposing(desk, survey, hands.report(), this::suppose, this::mark);
        headline =
                new Headline(desk.words(), this::arrange, () -> narrow(Optional.empty()), supposing.toggle(),
                        hands.export());
        map = new MapPane(desk, kept.frame(), new MapPane.Hands(this::chosen, kept::frame, this::hideMap,
                frame -> hands.save().accept(picture(new Poster.Transfers(frame, supposing.supposed())))));
        halves = new Halves(map.node(), map.tools(), kept, desk.words());
        legend = new Legend(desk.words(), this::arrange);
        table = new TransferTable(desk.checks(), new TransferTable.Asked(this::select, this::arrange,
                l -> desk.go().accept(TransferSpots.recipient(chosen(l))),
                l -> TransferSpots.party(l.first()).ifPresent(desk.go())));
        detail = new DetailBeside(desk, survey, split, this::select);
        split.getItems().add(halves.node());
        split.getStyleClass().add("place");
        VBox.setVgrow(split, Priority.ALWAYS);
        blank = new NoTransfers(desk);
        page.getChildren().addAll(headline.node(), split);
        page.getStyleClass().add("wide-place");
        page.visibleProperty().addListener((o, before, visible) -> supposing.end());
        page.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && supposing.end()) {
                e.consume();
            }
        });
        suppose();
    }

    @Override
    public Optional<Runnable> filter() {
        return Optional.of(() -> {
            supposing.end();
            headline.filter().requestFocus();
        });
    }

    @Override
    public Known known() {
        return told;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Editor.State state) {
        derived.of(new Lines.Asked(new Same<>(state.register()), desk.today()));
        supposing.show(state.register());
        detail();
    }

    @Override
    public void found(Outcome outcome) {
        table.renew();
        detail.flag();
    }

    private void show(Lines.Found now) {
        found = now;
        legend.show(now.lines(), now.map().homes().stream().findFirst()
                .map(h -> h.city().isEmpty() ? h.name().in(desk.words().language()) : h.city()).orElse(""));
        if (country.filter(c -> now.lines().stream().noneMatch(l -> l.countryCode().equals(c))).isPresent()) {
            narrow(Optional.empty());
        }
        arrange();
        suppose();
        detail();
    }

    /// Shows what is, or what would be; without a transfer a question stands here.
    private void suppose() {
        boolean on = supposing.isOn();
        boolean empty = found.lines().isEmpty() && !on;
        headline.about(on ? supposing.title() : "");
        headline.searching(!on && !empty);
        headline.exporting(!found.lines().isEmpty());
        map.show(on ? supposing.map().orElse(found.map()) : found.map());
        if (on) {
            halves.show(supposing.explained(), supposing.node());
        } else {
            halves.show(new Halves.Explained(legend::beside, legend::instead), table.node());
        }
        Parts.put(page.getChildren(), List.of(headline.node(), empty ? blank.node() : split));
        VBox.setVgrow(blank.node(), Priority.ALWAYS);
        mark();
        detail();
    }

    private void arrange() {
        Arrangement arrangement =
                new Arrangement(headline.filter().getText(), legend.chosen(), country, table.order());
        table.show(arrangement.of(found.lines(), desk.words().locale()), selected,
                desk.words().get(found.lines().isEmpty() ? "transfer.none" : "transfer.nothing"));
        map.narrow(
                legend.chosen().<Set<Footing>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(Footing.class)));
    }

    /// A country was chosen on the map, or once more to see all again.
    private void chosen(String code) {
        if (!supposing.isOn()) {
            narrow(country.equals(Optional.of(code)) ? Optional.empty() : Optional.of(code));
        }
    }

    private void narrow(Optional<String> code) {
        country = code;
        headline.narrowed(code.map(
                c -> desk.law().country(c).map(there -> there.name().in(desk.words().language())).orElse(c)));
        arrange();
        mark();
    }

    private PictureWanted picture(Poster poster) {
        return new PictureWanted(poster.name(),
                language -> poster.drawing(desk.editor().register(), desk.law(), desk.today(), language));
    }

    private void hideMap() {
        halves.showMap(false);
        table.node().requestFocus();
    }

    /// Brings out on the map what is selected.
    private void mark() {
        map.mark(supposing.isOn() ? supposing.selected() : selected,
                supposing.isOn() ? Optional.empty() : country);
    }

    private void detail() {
        detail.show(found.lines(), supposing.isOn() ? Optional.empty() : selected);
    }

    private void select(Line line) {
        select(chosen(line).id());
    }

    /// The transfer of a line that is looked at: the one selected before, else the one that the filter means.
    private TransferRow chosen(Line line) {
        return selected.flatMap(line::row)
                .orElseGet(() -> line.wanted(headline.filter().getText().strip().toLowerCase(Locale.ROOT)));
    }

    private void select(String id) {
        selected = Optional.of(id);
        mark();
        detail();
    }

    @Override
    public Spot here() {
        return new Spot(key(), selected.orElse(""), "");
    }

    @Override
    public void reveal(Spot spot) {
        if (spot.entity().isEmpty()) {
            narrow(spot.field());
            derived.whenThere(() -> enter(spot.field()));
            return;
        }
        supposing.end();
        selected = Optional.of(spot.entity());
        show(desk.editor().state());
        derived.whenThere(() -> enter(spot));
    }

    private void enter(String field) {
        if (!Parts.isSeen(page)) {
            return;
        }
        if (field.equals(WHAT_IF)) {
            supposing.begin();
        } else if (found.lines().isEmpty()) {
            blank.focus();
        } else {
            table.node().requestFocus();
        }
    }

    /// Shows a transfer and moves the focus there, unless one has gone elsewhere meanwhile.
    private void enter(Spot spot) {
        if (!Parts.isSeen(page)) {
            return;
        }
        selected = Optional.of(spot.entity());
        arrange();
        select(spot.entity());
        table.reveal();
        if (spot.field().isEmpty()) {
            table.node().requestFocus();
        } else {
            detail.focus(spot.field());
        }
    }

    private void narrow(String what) {
        if (what.startsWith(FOOTING)) {
            headline.filter().clear();
            legend.choose(
                    Optional.of(Footing.valueOf(what.substring(FOOTING.length()).toUpperCase(Locale.ROOT))));
        } else if (what.startsWith(COUNTRY)) {
            legend.choose(Optional.empty());
            narrow(Optional.of(what.substring(COUNTRY.length())));
        }
    }

    @Override
    public List<Runnable> panes() {
        if (supposing.isOn()) {
            return List.of(supposing::focus, supposing::focus);
        }
        return List.of(table.node()::requestFocus,
                selected.isPresent() ? () -> detail.focus("") : headline.filter()::requestFocus);
    }
}
