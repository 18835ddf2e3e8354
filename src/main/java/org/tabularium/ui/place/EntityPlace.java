package org.tabularium.ui.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.tabularium.document.Origin;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.list.EntityList;

/// List, form and, where there is one, preview of one kind of entity.
///
/// @param <T> the entities
final class EntityPlace<T extends Identified<T>> implements Place {
    private static final double[] DIVIDERS = {0.225, 0.653};
    private final SplitPane split = new SplitPane();
    private final StackPane middle = new StackPane();
    private final Kinds<T> kind;
    private final Vocabulary<T> vocabulary;
    private final Desk desk;
    private final EntityList list;
    private final FormPane<T> pane;
    private final Node empty;
    private final Optional<PreviewPane> preview;
    private final Deleting<T> deleting;
    private final Templates<T> templates;
    private final Optional<Aside> aside;
    private Optional<Id<T>> selected = Optional.empty();
    private Optional<Id<T>> shown = Optional.empty();

    /// What stands beside the form instead of a preview.
    interface Aside {
        Node node();

        /// Shows what belongs to the entity of this id.
        void show(Register register, String entity);
    }

    EntityPlace(Kinds<T> kind, Desk desk, Optional<Aside> aside) {
        this.kind = kind;
        this.aside = aside;
        this.desk = desk;
        this.vocabulary = kind.vocabulary();
        deleting = new Deleting<>(vocabulary, desk);
        list = new EntityList(desk.words().get("place." + key()), key(), desk.words(), this::select,
                this::add,
                deleting::remove);
        FormView<T> form =
                new FormView<>(kind.form(), desk.host(), (e, field) -> kind.siblings().of(desk, e, field),
                        this::change);
        templates = Templates.of(desk, vocabulary);
        pane = new FormPane<>(form,
                Optional.of(templates.beside(EntityMenu.of(desk, vocabulary, () -> selected, deleting),
                        () -> selected)),
                this::focused);
        empty = EmptyPlace.of(desk.words(), key(), list::askName, templates.steps());
        templates.link().ifPresent(list::offer);
        preview = kind.sheet()
                .map(s -> new PreviewPane(desk.words(), this::clicked, () -> show(desk.editor().state())));
        split.getItems().addAll(list.node(), middle);
        split.setDividerPositions(DIVIDERS);
        SplitPane.setResizableWithParent(list.node(), false);
        split.getStyleClass().add("place");
    }

    @Override
    public String key() {
        return kind.vocabulary().key();
    }

    @Override
    public String icon() {
        return kind.icon();
    }

    @Override
    public Optional<Integer> count() {
        return Optional.of(entities(desk.editor().register()).size());
    }

    @Override
    public Node node() {
        return split;
    }

    @Override
    public void show(Editor.State state) {
        Register register = state.register();
        List<T> entities = entities(register);
        boolean gone = selected.flatMap(id -> vocabulary.find(register, id)).isEmpty();
        if (gone) {
            selected = entities.stream().findFirst().map(Identified::id);
        }
        list.show(
                IntStream.range(0, entities.size()).mapToObj(i -> entry(register, entities.get(i), i))
                        .toList(),
                selected.map(Id::value));
        Optional<T> entity = selected.flatMap(id -> vocabulary.find(register, id));
        entity.ifPresentOrElse(e -> fill(register, e), () -> middle.getChildren().setAll(empty));
        preview.ifPresent(p -> showPreview(p.node(), entity.isPresent()));
        aside.ifPresent(a -> {
            showPreview(a.node(), entity.isPresent());
            entity.ifPresent(e -> a.show(register, e.id().value()));
        });
    }

    private void showPreview(Node node, boolean wanted) {
        if (wanted && !split.getItems().contains(node)) {
            split.getItems().add(node);
            split.setDividerPositions(DIVIDERS);
        } else if (!wanted) {
            split.getItems().remove(node);
        }
    }

    @Override
    public Spot here() {
        return new Spot(key(), selected.map(Id::value).orElse(""), "");
    }

    @Override
    public void reveal(Spot spot) {
        entities(desk.editor().register()).stream().map(Identified::id)
                .filter(id -> id.value().equals(spot.entity())).findFirst().ifPresent(id -> {
                    selected = Optional.of(id);
                    show(desk.editor().state());
                    enter(spot.field());
                });
        if (spot.entity().isEmpty()) {
            enter("");
        }
    }

    @Override
    public boolean has(String entity) {
        return vocabulary.find(desk.editor().register(), new Id<>(entity)).isPresent();
    }

    @Override
    public String title(String entity) {
        Register register = desk.editor().register();
        return vocabulary.find(register, new Id<>(entity)).map(e -> label(register, e)).orElse("");
    }

    @Override
    public String about(String entity) {
        return vocabulary.find(desk.editor().register(), new Id<>(entity))
                .map(e -> kind.detail().of(desk, e, language())).orElse("");
    }

    @Override
    public Optional<Runnable> adder() {
        return Optional.of(() -> {
            split.applyCss();
            list.askName();
        });
    }

    @Override
    public Optional<Runnable> filter() {
        return Optional.of(() -> {
            split.applyCss();
            list.focusFilter();
        });
    }

    @Override
    public List<Runnable> panes() {
        return List.of(list::focus, () -> pane.form().focus(""));
    }

    private List<T> entities(Register register) {
        return vocabulary.list().of(register);
    }

    private Language language() {
        return desk.words().language();
    }

    private EntityList.Entry entry(Register register, T entity, int position) {
        String number = entity instanceof Activity a
                ? a.number().isEmpty() ? Integer.toString(position + 1) : a.number()
                : "";
        return new EntityList.Entry(entity.id().value(), number, label(register, entity),
                kind.detail().of(desk, entity, language()));
    }

    private String label(Register register, T entity) {
        String label = vocabulary.label(entity, language(), register.primary());
        return label.isEmpty() ? desk.words().get("entity.unnamed") : label;
    }

    private void fill(Register register, T entity) {
        boolean another = shown.filter(entity.id()::equals).isEmpty();
        shown = Optional.of(entity.id());
        if (middle.getChildren().isEmpty() || !middle.getChildren().getFirst().equals(pane.node())) {
            middle.getChildren().setAll(pane.node());
        }
        String badge = kind.badge().apply(entity);
        pane.title(label(register, entity), badge.isEmpty() ? "" : desk.labels().get(badge));
        pane.approve(entity instanceof Activity a && a.status() == Activity.Status.ACTIVE);
        pane.form().show(entity, another);
        if (desk.editor().state().readOnly()) {
            pane.lock();
        }
        if (another) {
            pane.top();
        }
        preview.ifPresent(p -> kind.sheet().ifPresent(s -> p.show(s.of(desk, register, entity, p.language()),
                s.running(desk, register, p.language()))));
    }

    private void select(Optional<String> id) {
        selected = id.<Id<T>>map(Id::new).or(() -> selected);
        show(desk.editor().state());
        desk.ways().visited(here());
    }

    private void add(String name) {
        Register register = desk.editor().register();
        T entity = vocabulary.fresh(register, LocalText.of(register.primary(), name));
        selected = Optional.of(entity.id());
        desk.editor().edit(new StepName("step.add", "entity." + key()),
                new Spot(key(), entity.id().value(), ""),
                r -> vocabulary.add(r, entity));
        split.applyCss();
        pane.form().focus("");
    }

    /// Moves the focus to a field, or to the list. Panes take part in the scene only once styled.
    private void enter(String field) {
        split.applyCss();
        if (field.isEmpty()) {
            list.focus();
        } else {
            pane.form().focus(field);
        }
    }

    private void change(FormView.Change<T> change) {
        Spot spot = new Spot(key(), change.entity().id().value(), change.path());
        StepName name = new StepName(change.verb(), change.label());
        if (change.typing()) {
            desk.editor().type(name, spot,
                    r -> vocabulary.replace(change.beside().apply(r), change.entity()));
        } else {
            desk.editor().edit(name, spot,
                    r -> vocabulary.replace(change.beside().apply(r), change.entity()));
        }
    }

    /// The focus has moved, so typing in one field has ended; the sentence of the field entered is marked.
    private void focused(Optional<String> path) {
        desk.editor().seal();
        path.ifPresent(field -> desk.ways().visited(
                new Spot(key(), selected.map(Id::value).orElse(""), field)));
        path.ifPresent(field -> selected
                .ifPresent(id -> preview.ifPresent(p -> p.focus(new Origin(id.value(), field)))));
    }

    private void clicked(Origin origin) {
        pane.form().focus(origin.field());
    }
}
