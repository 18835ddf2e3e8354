package org.tabularium.ui.published;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.intake.offer.Offers;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.look.TabRow;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.EmptyPlace;
import org.tabularium.ui.place.Known;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.port.Derived;
import org.tabularium.words.Words;

/// A published policy: its text at the left, what it says, what is wrong with it and how it differs from the register at the
/// right. What is decided changes nothing until it is taken over, which is one step.
public final class PublishedPlace implements Place {
    public static final String KEY = "published";
    public static final String ICON = "fth-eye";
    private static final double TEXT_SHARE = 0.5;
    /// In a narrower footer the buttons need the room; how many facts are taken over one of them says.
    private static final double ROOM_FOR_COUNTS = 500;
    private final StackPane page = new StackPane();
    private final SplitPane split = Parts.split();
    private final Known known = Known.of(KEY, ICON);
    private final Desk desk;
    private final PolicyShelf shelf;
    private final Node empty;
    private final PolicyPaper paper;
    private final LineList list;
    private final TabRow<Tab> tabs;
    private final FactBar bar;
    private final Label source = Parts.label("", "muted");
    private final Label told = Parts.label("", "muted");
    private final Button take = new Button();
    private final Derived<Asked, Compared> derived;
    private Tab tab = Tab.FACTS;

    private record Asked(Policy policy, Same<Register> register) {}

    /// @param choose asks for a policy to be read
    /// @param report writes what is to be objected to
    public PublishedPlace(Desk desk, PolicyShelf shelf, Runnable choose, Runnable report) {
        this.desk = desk;
        this.shelf = shelf;
        Words words = desk.words();
        derived = desk.derived(a -> Compared.of(a.policy(), a.register().value(), words.language()),
                c -> refresh());
        empty = EmptyPlace.of(words, KEY, choose, List.of());
        paper = new PolicyPaper(words.get("published.text"), this::show);
        Hands hands = new Hands();
        list = new LineList(hands, line -> paper.reveal(line.places().stream().findFirst()));
        tabs = new TabRow<>(Tab.class, t -> words.get("published.tab." + key(t)), this::open);
        tabs.node().getStyleClass().add("policy-tabs");
        bar = new FactBar(words, this::refresh, this::acceptCertain);
        split.getItems().setAll(left(words, choose), right(words, report));
        split.setDividerPositions(TEXT_SHARE);
        split.getStyleClass().add("place");
    }

    private static String key(Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    private Node left(Words words, Runnable choose) {
        Label title = Parts.label(words.get("place." + KEY), "pane-title");
        Button another = new Button(words.get("published.another"));
        another.setOnAction(e -> choose.run());
        HBox header = new HBox(10, title, Parts.space(), another);
        header.getStyleClass().add("pane-header");
        source.getStyleClass().add("policy-source");
        HBox legend = new HBox(10, Legend.of(words), Parts.space(), source);
        legend.getStyleClass().add("policy-bar");
        VBox.setVgrow(paper.node(), Priority.ALWAYS);
        VBox pane = new VBox(header, legend, paper.node());
        pane.getStyleClass().add("policy-text");
        return pane;
    }

    private Node right(Words words, Runnable report) {
        HBox header = new HBox(tabs.node());
        header.getStyleClass().addAll("pane-header", "policy-header");
        HBox.setHgrow(tabs.node(), Priority.ALWAYS);
        Button audit = new Button(words.get("published.report"));
        audit.setOnAction(e -> report.run());
        take.getStyleClass().add("accent");
        take.setOnAction(e -> takeOver());
        HBox footer = new HBox(8, told, Parts.space(), audit, take);
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.getStyleClass().addAll("dialog-footer", "policy-footer");
        told.visibleProperty().bind(footer.widthProperty().greaterThan(ROOM_FOR_COUNTS));
        told.managedProperty().bind(told.visibleProperty());
        List.of(audit, take).forEach(b -> b.setMinWidth(Button.USE_PREF_SIZE));
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        VBox pane = new VBox(header, bar.node(), list.node(), footer);
        pane.getStyleClass().add("policy-side");
        return pane;
    }

    @Override
    public Known known() {
        return known;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Editor.State state) {
        Node wanted = shelf.policy().isPresent() ? split : empty;
        if (!page.getChildren().contains(wanted)) {
            page.getChildren().setAll(wanted);
        }
        shelf.policy().ifPresent(policy -> derived.of(new Asked(policy, new Same<>(state.register()))));
    }

    @Override
    public Spot here() {
        return new Spot(KEY, "", "");
    }

    @Override
    public void reveal(Spot spot) {
        show(desk.editor().state());
        if (shelf.policy().isEmpty()) {
            Optional.ofNullable(empty.lookup(".accent")).ifPresent(Node::requestFocus);
        } else {
            derived.whenThere(list::focus);
        }
    }

    @Override
    public boolean step(boolean back) {
        list.step(back);
        return shelf.policy().isPresent();
    }

    @Override
    public List<Runnable> panes() {
        return List.of(paper::focus, list::focus);
    }

    private Optional<Compared> compared() {
        return shelf.policy().isPresent() ? derived.latest() : Optional.empty();
    }

    private void refresh() {
        Optional<Policy> policy = shelf.policy();
        Optional<Compared> compared = compared();
        if (policy.isEmpty() || compared.isEmpty()) {
            return;
        }
        Words words = desk.words();
        Offers offers = compared.get().offers();
        Lines lines = new Lines(policy.get(), compared.get(), shelf.decisions(), words, desk.labels());
        source.setText(words.get("published.source", policy.get().audit().name(),
                DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale())
                        .format(policy.get().audit().day())));
        paper.show(policy.get().facts().prose(), lines.marks());
        tabs.count(Tab.FACTS, offers.all().size());
        tabs.count(Tab.FINDINGS, policy.get().objections().size());
        tabs.count(Tab.COMPARED, compared.get().apart().size());
        tabs.show(tab);
        bar.show(tab == Tab.FACTS && !desk.editor().state().readOnly(), tab == Tab.FACTS,
                shelf.decisions().count(Verdict.UNDECIDED, offers), shelf.decisions().certain(offers).size());
        Label nothing =
                Parts.label(words.get("published.nothing." + key(tab)),
                        "list-none");
        list.show(words.get("published.tab." + key(tab)), switch (tab) {
            case FACTS -> lines.facts(bar.which());
            case FINDINGS -> lines.objections();
            case COMPARED -> lines.apart();
        }, nothing);
        count(offers);
    }

    private void count(Offers offers) {
        Decisions decisions = shelf.decisions();
        int accepted = offers.possible(decisions.accepted(offers)).size();
        told.setText(desk.words().get("published.count", accepted, decisions.count(Verdict.DROPPED, offers),
                decisions.count(Verdict.UNDECIDED, offers)));
        take.setText(desk.words().get("published.takeover", accepted));
        take.setDisable(accepted == 0 || desk.editor().state().readOnly());
    }

    private void open(Tab wanted) {
        tab = wanted;
        refresh();
        list.focus();
    }

    /// Shows the line a mark of the text belongs to.
    private void show(String key) {
        Tab wanted = key.startsWith("fact ") ? Tab.FACTS : Tab.FINDINGS;
        if (tab != wanted) {
            tab = wanted;
            refresh();
        }
        if (!list.select(key)) {
            bar.all();
            list.select(key);
        }
        list.reveal();
        list.focus();
    }

    private void acceptCertain() {
        compared().ifPresent(c -> shelf.decisions().acceptCertain(c.offers()));
        refresh();
    }

    private void takeOver() {
        compared().ifPresent(c -> {
            Set<String> accepted = c.offers().possible(shelf.decisions().accepted(c.offers()));
            shelf.decisions().take(c.offers());
            edit(c, accepted);
            desk.asking().done(desk.words().get("published.taken", accepted.size()));
        });
    }

    /// All of it is one step. What was read of the register as it was before does not meet another one.
    private void edit(Compared compared, Set<String> accepted) {
        if (compared.register().equals(new Same<>(desk.editor().register()))) {
            desk.editor().edit(new StepName("step.policy", "published.policy", accepted.size()),
                    new Spot(KEY, "", ""),
                    register -> compared.offers().register(accepted));
        }
    }

    /// What the lines ask of the place.
    private final class Hands implements LineCell.Hands {
        @Override
        public Words words() {
            return desk.words();
        }

        @Override
        public boolean readOnly() {
            return desk.editor().state().readOnly();
        }

        @Override
        public void decide(Line line, Verdict verdict) {
            compared().ifPresent(c -> {
                switch (line) {
                    case Line.Fact fact -> {
                        shelf.decisions().decide(fact.offer(), verdict, c.offers());
                        refresh();
                    }
                    case Line.Apart apart -> take(apart, verdict, c);
                    case Line.Head _,Line.Objected _ -> {
                        // nothing to decide
                    }
                }
            });
        }

        /// Takes over what the text says there, with what it needs.
        private void take(Line.Apart apart, Verdict verdict, Compared c) {
            if (verdict == Verdict.ACCEPTED && !apart.offers().isEmpty()) {
                Decisions some = new Decisions();
                apart.offers().stream().map(c.offers()::find).flatMap(Optional::stream)
                        .forEach(offer -> some.decide(offer, verdict, c.offers()));
                edit(c, c.offers().possible(some.accepted(c.offers())));
            }
        }

        @Override
        public void jump(Line.Apart line) {
            line.spot().ifPresent(desk.go());
        }
    }
}
