package org.tabularium.ui.notices;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Origin;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.look.FocusOwner;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.picture.PictureWanted;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Known;
import org.tabularium.ui.place.NoticeSpots;
import org.tabularium.ui.place.EmptyPlace;
import org.tabularium.ui.place.EntityCommands;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.port.Derived;

/// The privacy notices: form and coverage at the left, the text in its languages at the right.
public final class NoticesPlace implements Place {
    private static final double FORM_SHARE = 0.26;
    private final StackPane page = new StackPane();
    private final SplitPane split = Parts.split();
    private final ScrollPane scroll = Parts.scroll();
    private final NoticesKnown known;
    private final Desk desk;
    private final NoticeForms forms;
    private final Ticks ticks;
    private final Headline headline;
    private final TextPane text;
    private final Node empty;
    private final EntityCommands<Notice> commands;
    private final Derived<Composed.Asked, Composed> composed;
    private Optional<Id<Notice>> selected = Optional.empty();
    private Optional<Id<Notice>> shown = Optional.empty();

    /// @param export asks for the files of the notices
    /// @param save asks how to save a picture
    public NoticesPlace(Desk desk, Runnable export, Consumer<PictureWanted> save) {
        this.desk = desk;
        known = new NoticesKnown(desk);
        forms = new NoticeForms(desk);
        ticks = new Ticks(desk, forms.general());
        commands = new EntityCommands<>(Vocabulary.NOTICES, desk, new Hands());
        headline = new Headline(known, desk, commands, this::select, this::add);
        Notices notices = Notices.of(desk.law());
        text = new TextPane(known, desk, notices, this::current, this::visit, export, save);
        composed = desk.derived(new Composer(desk, notices)::compose,
                c -> desk.frames().next(() -> text.show(c)));
        VBox left = new VBox(forms.upper(), ticks.node(), text.coverage(), text.wording(), forms.lower());
        left.getStyleClass().add("notice-form");
        scroll.setContent(left);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox pane = new VBox(headline.node(), scroll);
        pane.getStyleClass().add("notice-pane");
        split.getItems().setAll(pane, text.node());
        split.setDividerPositions(FORM_SHARE);
        SplitPane.setResizableWithParent(pane, false);
        split.getStyleClass().add("place");
        split.addEventFilter(KeyEvent.KEY_PRESSED, commands::pressed);
        empty = EmptyPlace.of(desk.words(), key(), this::add, List.of());
        FocusOwner.of(pane, this::moved);
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
        Register register = state.register();
        if (current().isEmpty()) {
            selected = register.notices().stream().findFirst().map(Notice::id);
        }
        Optional<Notice> notice = current();
        Node wanted = notice.isPresent() ? split : empty;
        if (!page.getChildren().contains(wanted)) {
            page.getChildren().setAll(wanted);
        }
        notice.ifPresent(n -> fill(register, n));
    }

    private void fill(Register register, Notice notice) {
        boolean another = shown.filter(notice.id()::equals).isEmpty();
        shown = Optional.of(notice.id());
        headline.show(notice);
        forms.show(notice, another);
        forms.flag(notice);
        ticks.show(notice, another, register);
        text.show(notice, register, another);
        composed.of(new Composed.Asked(new Same<>(register), notice));
        if (another) {
            scroll.setVvalue(0);
        }
    }

    @Override
    public void found(Outcome outcome) {
        current().ifPresent(forms::flag);
        ticks.renew();
    }

    @Override
    public Spot here() {
        return new Spot(key(), selected.map(Id::value).orElse(""), text.here());
    }

    @Override
    public void choose(Spot spot) {
        if (!spot.entity().isEmpty() && known.has(spot.entity())) {
            selected = Optional.of(new Id<>(spot.entity()));
        }
    }

    @Override
    public void reveal(Spot spot) {
        choose(spot);
        show(desk.editor().state());
        if (selected.isEmpty()) {
            Optional.ofNullable(empty.lookup(".accent")).ifPresent(Node::requestFocus);
        } else if (spot.field().equals(NoticeSpots.WHO)) {
            text.showWho();
        } else if (spot.field().equals(NoticeSpots.COVERAGE)) {
            text.showCoverage();
        } else if (NoticeForms.isAboutActivities(spot.field())) {
            ticks.focus();
        } else {
            NoticeSpots.fact(spot.field()).ifPresentOrElse(
                    fact -> composed.whenThere(() -> desk.frames().next(() -> text.reveal(fact))),
                    () -> enter(spot.field()));
        }
    }

    private void enter(String field) {
        if (field.isEmpty()) {
            headline.menu().requestFocus();
        } else {
            forms.focus(field);
        }
    }

    @Override
    public Optional<Runnable> adder() {
        return Optional.of(this::add);
    }

    @Override
    public List<Runnable> panes() {
        return List.of(() -> forms.focus(""), text::focus);
    }

    private Optional<Notice> current() {
        return selected.flatMap(id -> known.find(id.value()));
    }

    private void select(Id<Notice> id) {
        selected = Optional.of(id);
        show(desk.editor().state());
        desk.ways().visited(here());
    }

    private void visit(Origin fact) {
        desk.ways().visited(new Spot(key(), selected.map(Id::value).orElse(""),
                NoticeSpots.saying(fact.entity(), fact.field())));
    }

    private void add() {
        if (desk.editor().state().readOnly()) {
            return;
        }
        Register register = desk.editor().register();
        Notice notice = Vocabulary.NOTICES.fresh(register, LocalText.EMPTY);
        selected = Optional.of(notice.id());
        desk.editor().edit(new StepName("step.add", "entity.notice"),
                new Spot(key(), notice.id().value(), ""), r -> Vocabulary.NOTICES.add(r, notice));
        show(desk.editor().state());
        forms.focus("name");
    }

    /// The focus has moved, so typing in one field has ended; the sentence of the field entered is marked.
    private void moved(@Nullable Node owner) {
        desk.editor().seal();
        forms.halves().forEach(half -> half.focusMoved(owner));
        if (owner != null) {
            forms.path(owner).ifPresent(field -> current().ifPresent(notice -> {
                Platform.runLater(() -> Parts.reveal(scroll, owner));
                desk.ways().visited(new Spot(key(), notice.id().value(), field));
                text.mark(new Origin(notice.id().value(), field));
            }));
        }
    }

    /// What the commands ask of the place.
    private final class Hands implements EntityCommands.Surface<Notice> {
        @Override
        public List<Id<Notice>> targets() {
            return selected.stream().toList();
        }

        @Override
        public List<Id<Notice>> shown() {
            return desk.editor().register().notices().stream().map(Notice::id).toList();
        }

        @Override
        public void select(List<Id<Notice>> ids) {
            NoticesPlace.this.select(ids.getFirst());
        }

        @Override
        public void rename() {
            forms.focus("name");
        }

        @Override
        public void filter() {
            headline.menu().show();
        }
    }
}
