package org.tabularium.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.compose.RetentionPlan;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Gaps;
import org.tabularium.edit.Spot;
import org.tabularium.edit.survey.Calendar;
import org.tabularium.edit.survey.Due;
import org.tabularium.law.Footing;
import org.tabularium.edit.survey.Missing;
import org.tabularium.edit.survey.Survey;
import org.tabularium.law.TransferRow;
import org.tabularium.law.Country;
import org.tabularium.model.Activity;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.transfers.FootingMark;
import org.tabularium.words.Words;

/// The whole register at a glance.
public final class OverviewPlace implements Place {
    private static final String KEY = "overview";
    private static final List<String> COUNTED =
            List.of("activity", "party", "transfer", "retention", "measure", "system", "mandate");
    private final StackPane page = new StackPane();
    private final VBox full = new VBox();
    private final Label day = Parts.label("", "section-hint");
    private final Label noDates;
    private final Tiles tiles;
    private final Bars gaps;
    private final Bars footings;
    private final Steps steps;
    private final Timeline line;
    private final Dates list;
    private final Node legend;
    private final BlankRecord blank;
    private final Desk desk;
    private final Survey survey;
    private final DueWords said;

    public OverviewPlace(Desk desk, Survey survey) {
        this.desk = desk;
        this.survey = survey;
        Words words = desk.words();
        said = new DueWords(words, () -> desk.editor().register().primary());
        tiles = new Tiles(COUNTED, words, desk.go());
        gaps = new Bars(desk.go());
        footings = new Bars(desk.go());
        steps = new Steps(words.get("overview.steps.none"), desk.go());
        line = new Timeline(said, words.get("overview.today"), words.get("overview.dates"), desk.go());
        list = new Dates(said, words, desk.go());
        noDates = Parts.label(words.get("overview.dates.none"), "muted");
        blank = new BlankRecord(words, desk.go());
        legend = legend();
        ScrollPane scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox header = new HBox(12, Parts.label(words.get("place.overview"), "pane-title"), day);
        header.getStyleClass().add("pane-header");
        full.getChildren().addAll(header, scroll);
        full.getStyleClass().add("wide-place");
    }

    private Node content() {
        VBox left = new VBox(20, part("overview.gaps", "overview.gaps.article", gaps.node()),
                part("overview.footings", "overview.footings.article", footings.node()));
        VBox right = new VBox(part("overview.steps", "", steps.node()));
        left.setMinWidth(0);
        right.setMinWidth(0);
        left.setPrefWidth(1);
        right.setPrefWidth(1.2);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(32, left, right);
        Label title = Parts.label(desk.words().get("overview.dates"), "section-title");
        HBox head = new HBox(16, title, Parts.space(), legend);
        VBox dates = new VBox(10, head, noDates, line.node(), list.node());
        VBox all = new VBox(28, tiles.node(), columns, dates);
        all.setPadding(new Insets(24));
        all.setMinWidth(0);
        return all;
    }

    private VBox part(String key, String article, Node node) {
        Label title = Parts.label(desk.words().get(key), "section-title");
        HBox head = new HBox(8, title, Parts.space());
        if (!article.isEmpty()) {
            Label law = Parts.label(desk.words().get(article), "article");
            law.setMinWidth(Label.USE_PREF_SIZE);
            head.getChildren().add(law);
        }
        head.getStyleClass().add("section-header");
        return new VBox(6, head, node);
    }

    private Node legend() {
        HBox all = new HBox(16);
        for (Due.Sort sort : Due.Sort.values()) {
            Label label = Parts.label(desk.words().get("sort." + sort.name().toLowerCase(Locale.ROOT)),
                    "section-hint");
            label.setGraphic(DueWords.mark(sort));
            all.getChildren().add(label);
        }
        return all;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String icon() {
        return "fth-home";
    }

    @Override
    public Optional<Integer> count() {
        return Optional.empty();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Editor.State state) {
        Register register = state.register();
        boolean empty = register.activities().isEmpty() && register.parties().isEmpty()
                && register.mandates().isEmpty();
        Node wanted = empty ? blank.node() : full;
        if (!page.getChildren().contains(wanted)) {
            page.getChildren().setAll(wanted);
        }
        if (empty) {
            return;
        }
        LocalDate today = desk.today();
        List<TransferRow> transfers = survey.transfers(register);
        List<Due> dates = Calendar.of(register, transfers, desk.law(), today);
        List<Missing> missing = Missing.of(register, transfers);
        day.setText(desk.words().get("overview.day", said.day(today)));
        tiles.show(counts(register, transfers));
        gaps.show(gaps(missing));
        footings.show(footings(transfers));
        steps.show(new Waiting(desk.words(), said, this::country).of(transfers, dates, missing));
        line.show(dates, today);
        list.show(dates);
        for (Node node : List.of(noDates, legend)) {
            boolean visible = dates.isEmpty() == node.equals(noDates);
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }

    private List<Tiles.Count> counts(Register register, List<TransferRow> transfers) {
        Words words = desk.words();
        long active = with(register, Activity.Status.ACTIVE);
        long drafts = with(register, Activity.Status.DRAFT);
        long processors = register.parties().stream().map(Party::contract)
                .filter(c -> c.stated().isPresent()).count();
        long countries = transfers.stream().map(t -> t.transfer().country()).distinct().count();
        int unused = RetentionPlan.of(register).unused().size();
        long running = register.mandates().stream().filter(m -> m.status() == Activity.Status.ACTIVE).count();
        return List.of(
                new Tiles.Count(register.activities().size(),
                        words.get("overview.activity", active, drafts)),
                new Tiles.Count(register.parties().size(), words.get("overview.party", processors)),
                new Tiles.Count(transfers.size(), words.get("overview.transfer", countries)),
                new Tiles.Count(register.retention().size(), words.get("overview.retention", unused)),
                new Tiles.Count(register.measures().size(), words.get("overview.measure")),
                new Tiles.Count(register.systems().size(), words.get("overview.system")),
                new Tiles.Count(register.mandates().size(), words.get("overview.mandate", running)));
    }

    private static long with(Register register, Activity.Status status) {
        return register.activities().stream().filter(a -> a.status() == status).count();
    }

    private List<Bars.Bar> gaps(List<Missing> missing) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (Missing.Point point : Missing.Point.values()) {
            String key = "point." + point.name().toLowerCase(Locale.ROOT);
            Label article = Parts.label(desk.words().get(key + ".article"), "entry-title");
            article.setMinWidth(Region.USE_PREF_SIZE);
            article.setPrefWidth(52);
            List<Missing> here = missing.stream().filter(m -> m.point() == point).toList();
            bars.add(new Bars.Bar(article, desk.words().get(key), here.size(), "bar-gap",
                    leads(point, here)));
        }
        return bars;
    }

    /// To the field if there is but one, else to the list of all.
    private static Optional<Spot> leads(Missing.Point point, List<Missing> here) {
        if (here.size() < 2) {
            return here.stream().findFirst().map(Missing::spot);
        }
        return Optional.of(switch (point) {
            case A -> here.getFirst().spot();
            case B -> Missing.list(Gaps.Gap.PURPOSES);
            case C -> Missing.list(Gaps.Gap.PEOPLE_AND_DATA);
            case D -> Missing.list(Gaps.Gap.RECIPIENTS);
            case E -> here.stream().anyMatch(m -> m.spot().place().equals("transfer"))
                    ? new Spot("transfer", "", "footing/none")
                    : Missing.list(Gaps.Gap.TRANSFERS);
            case F -> Missing.list(Gaps.Gap.RETENTION);
            case G -> Missing.list(Gaps.Gap.MEASURES);
        });
    }

    private List<Bars.Bar> footings(List<TransferRow> transfers) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (Footing footing : Footing.values()) {
            String name = footing.name().toLowerCase(Locale.ROOT);
            int count = (int) transfers.stream().filter(t -> t.footing() == footing).count();
            bars.add(new Bars.Bar(FootingMark.of(footing), desk.words().get("footing." + name), count,
                    "bar-" + name, count == 0 ? Optional.empty()
                            : Optional.of(new Spot("transfer", "", "footing/" + name))));
        }
        return bars;
    }

    private String country(String code) {
        return desk.law().country(code).map(Country::name).map(n -> n.in(desk.words().language()))
                .orElse(code);
    }

    @Override
    public Spot here() {
        return new Spot(KEY, "", "");
    }

    @Override
    public void reveal(Spot spot) {
        page.applyCss();
        panes().getFirst().run();
    }

    @Override
    public List<Runnable> panes() {
        boolean empty = page.getChildren().contains(blank.node());
        return empty ? List.of(blank::focus) : List.of(tiles::focus, list.node()::requestFocus);
    }
}
