package org.tabularium.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.compose.notice.Notices;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.edit.survey.Survey;
import org.tabularium.model.Register;
import org.tabularium.picture.time.DueWords;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Dealing;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Known;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.port.Derived;
import org.tabularium.words.Words;

/// The whole register at a glance.
public final class OverviewPlace implements Place {
    public static final String KEY = "overview";
    public static final String ICON = "fth-home";
    private static final List<String> COUNTED =
            List.of("activity", "party", "transfer", "retention", "notice", "findings");
    private final StackPane page = new StackPane();
    private final VBox full = new VBox();
    private final VBox all = new VBox(28);
    private final List<Part> parts;
    private final Label day = Parts.label("", "section-hint");
    private final Label noDates;
    private final Tiles tiles;
    private final Topics topics;
    private final Steps steps;
    private final DateLine line;
    private final Dates list;
    private final Lines lately;
    private final Lines told;
    private final BlankRecord blank;
    private final Session session;
    private final Desk desk;
    private final Derived<Asked, Glancing.Glance> derived;
    private final Supplier<DueWords> said;

    /// What a frame has the time to show.
    private record Part(Node node, Consumer<Glancing.Glance> show) {}

    /// What is looked at.
    private record Asked(Same<Register> register, Same<Outcome> outcome, List<Session.Step> steps,
            LocalDate today,
            DueWords said) {}

    /// @param export asks for documents of the record
    public OverviewPlace(Desk desk, Survey survey, Runnable export) {
        this.desk = desk;
        Words words = desk.words();
        Words dates = Words.of("picture-time", words.locale());
        said = () -> new DueWords(dates, desk.editor().register().primary());
        Glancing glancing = new Glancing(desk, survey, Notices.of(desk.law()));
        derived = desk.derived(
                a -> glancing.of(new Glancing.Asked(a.register().value(), a.outcome().value(), a.steps(),
                        a.today(), a.said())),
                this::show);
        session = new Session(desk.clock());
        desk.editor().stateProperty().addListener((_, _, state) -> session.note(state));
        tiles = new Tiles(COUNTED, words, desk.go());
        topics = new Topics(words, desk.go());
        steps = new Steps(words.get("overview.steps.none"), desk.go(), new Dealing(desk)::mend);
        list = new Dates(said, words, desk.go());
        line = new DateLine(desk, list::select);
        lately = new Lines(words.get("overview.changed.none"), desk.go());
        told = new Lines(words.get("overview.notice.nothing"), desk.go());
        noDates = Parts.label(words.get("overview.dates.none"), "muted");
        blank = new BlankRecord(words, desk.go());
        see(noDates, false);
        ScrollPane scroll = Parts.scroll();
        all.setPadding(new Insets(24));
        all.setMinWidth(0);
        all.getChildren().add(tiles.node());
        parts = parts();
        scroll.setContent(all);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        full.getChildren().addAll(header(export), scroll);
        full.getStyleClass().add("wide-place");
    }

    private Node header(Runnable export) {
        Button files = new Button(desk.words().get("overview.export"), new FontIcon("fth-download"));
        files.setMinWidth(Button.USE_PREF_SIZE);
        files.setOnAction(e -> export.run());
        HBox header = new HBox(12, Parts.label(desk.words().get("place.overview"), "pane-title"), day,
                Parts.space(),
                files);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private List<Part> parts() {
        Hyperlink all = link("overview.steps", "findings", "");
        Halves upper = new Halves(part("overview.topics", topics.legend(), topics.node()),
                part("overview.steps", all, steps.node()));
        Halves lower = new Halves(
                part("overview.changed", link("overview.changed.all", "controller", "changes"),
                        lately.node()),
                part("overview.told", link("overview.told.all", "published", ""), told.node()));
        Label title = Parts.label(desk.words().get("overview.dates"), "section-title");
        StackPane drawn = new StackPane(new VBox(noDates, line.node()), title);
        StackPane.setAlignment(title, Pos.TOP_LEFT);
        title.setMouseTransparent(true);
        VBox.setMargin(noDates, new Insets(28, 0, 0, 0));
        Node dates = part("overview.dates.all", new StackPane(), list.node());
        return List.of(new Part(tiles.node(), g -> tiles.show(g.counts())),
                new Part(upper, g -> topics.show(g.topics())), new Part(upper, g -> {
                    steps.show(g.steps());
                    all.setText(desk.words().get("overview.steps.all", g.counts().getLast().number()));
                }),
                new Part(drawn, g -> {
                    line.show(g.dates(), g.today(), said.get());
                    see(noDates, g.dates().isEmpty());
                }), new Part(lower, g -> lately.show(g.lately())), new Part(lower, g -> told.show(g.told())),
                new Part(dates, g -> {
                    list.show(g.dates());
                    see(dates, !g.dates().isEmpty());
                }));
    }

    private VBox part(String key, Node more, Node node) {
        Label title = Parts.label(desk.words().get(key), "section-title");
        VBox part = new VBox(6, new Ends(title, more), node);
        part.setMinWidth(0);
        return part;
    }

    private Hyperlink link(String key, String place, String field) {
        Hyperlink link = new Hyperlink(desk.words().get(key));
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(e -> desk.go().accept(new Spot(place, field.isEmpty() ? "" : place, field)));
        return link;
    }

    @Override
    public Known known() {
        return Known.of(KEY, ICON);
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
        derived.of(new Asked(new Same<>(register), new Same<>(desk.checks().outcome()),
                session.steps(state.history()), today, said.get()));
        day.setText(desk.words().get("overview.day", said.get().day(today)));
    }

    @Override
    public void found(Outcome outcome) {
        show(desk.editor().state());
    }

    private void show(Glancing.Glance glance) {
        parts.forEach(part -> desk.frames().next(() -> {
            if (derived.latest().filter(glance::equals).isPresent()) {
                if (!all.getChildren().contains(part.node)) {
                    all.getChildren().add(part.node);
                }
                part.show.accept(glance);
            }
        }));
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public Spot here() {
        return new Spot(KEY, "", "");
    }

    @Override
    public void reveal(Spot spot) {
        panes().getFirst().run();
    }

    @Override
    public List<Runnable> panes() {
        boolean empty = page.getChildren().contains(blank.node());
        return empty ? List.of(blank::focus) : List.of(tiles::focus, line::focus, list.node()::requestFocus);
    }
}
