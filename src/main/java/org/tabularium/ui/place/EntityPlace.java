package org.tabularium.ui.place;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.tabularium.document.Origin;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Filter;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.list.EntityList;
import org.tabularium.ui.list.Entry;
import org.tabularium.ui.look.Parts;

/// List, form and, where there is one, preview of one kind of entity.
///
/// @param <T> the entities
final class EntityPlace<T extends Identified<T>> implements Place {
    private final SplitPane split = Parts.split();
    private final StackPane middle = new StackPane();
    private final Kinds<T> kind;
    private final Vocabulary<T> vocabulary;
    private final Desk desk;
    private final EntityList list;
    private final FormPane<T> pane;
    private final Node empty;
    private final Beside<T> beside;
    private final Listing<T> listing;
    private final EntityCommands<T> commands;
    private final BulkBar bulk;
    private Optional<Id<T>> selected = Optional.empty();
    private Optional<Id<T>> shown = Optional.empty();
    private Optional<Seen> seen = Optional.empty();
    private boolean fresh = true;

    /// @param tools puts the menu of the entity beside whatever else stands there
    EntityPlace(Kinds<T> kind, Desk desk, Optional<Beside.Aside> aside, UnaryOperator<Node> tools) {
        this.kind = kind;
        this.desk = desk;
        this.vocabulary = kind.vocabulary();
        listing = new Listing<>(kind, desk);
        list = new EntityList(desk.words().get("place." + key()), key(), desk.words(), desk.frames(),
                new Hands());
        commands = new EntityCommands<>(vocabulary, desk, new Hands());
        boolean activities = vocabulary.equals(Vocabulary.ACTIVITIES);
        Changing changing = new Changing(desk, activities,
                () -> list.selectedIds().stream().<Id<Activity>>map(Id::new).toList());
        bulk = new BulkBar(desk, commands, changing);
        FormView<T> form =
                new FormView<>(kind.form(), desk.host(), (e, field) -> kind.siblings().of(desk, e, field),
                        new FormChanges<>(vocabulary, desk)::make);
        Templates<T> templates = Templates.of(desk, vocabulary);
        pane = new FormPane<>(form, desk,
                Optional.of(tools.apply(templates.beside(EntityMenu.button(desk, commands), () -> selected))),
                this::focused);
        commands.enteredIn(pane::entered);
        empty = EmptyPlace.of(desk.words(), key(), list::askName, templates.steps());
        templates.link().ifPresent(list::offer);
        beside = new Beside<>(kind, desk, split, aside, origin -> pane.form().focus(origin.field()));
        list.equip(activities ? Optional.of(FilterMenu.of(desk, listing::filter, this::toggle))
                : Optional.empty(), EntityMenu.context(desk, commands, changing), bulk.node());
        split.addEventFilter(KeyEvent.KEY_PRESSED, commands::pressed);
        split.getItems().addAll(list.node(), middle);
        beside.divide();
        SplitPane.setResizableWithParent(list.node(), false);
        split.getStyleClass().add("place");
    }

    @Override
    public Known known() {
        return new KnownEntities<>(kind, desk);
    }

    @Override
    public Node node() {
        return split;
    }

    @Override
    public void show(Editor.State state) {
        Register register = state.register();
        if (seen(state).equals(seen)) {
            return;
        }
        if (entity().isEmpty()) {
            selected = vocabulary.list().of(register).stream().findFirst().map(Identified::id);
        }
        listing.read(register);
        listing.show(list, selected.map(Id::value), this::toggle);
        if (fresh) { // this frame is needed for the list
            fresh = false;
            desk.frames().next(this::showForm);
            desk.frames().next(this::showBeside);
        } else {
            showForm();
            showBeside();
        }
        seen = seen(state);
    }

    private Optional<T> entity() {
        return selected.flatMap(id -> vocabulary.find(desk.editor().register(), id));
    }

    private void showForm() {
        entity().ifPresentOrElse(this::fill, () -> Parts.put(middle.getChildren(), List.of(empty)));
    }

    private void showBeside() {
        beside.show(desk.editor().register(), entity());
    }

    @Override
    public void found(Outcome outcome) {
        list.renew();
        shown.ifPresent(id -> pane.flag(key(), id.value()));
    }

    @Override
    public List<String> several() {
        return list.several();
    }

    @Override
    public Spot here() {
        return new Spot(key(), selected.map(Id::value).orElse(""), "");
    }

    @Override
    public void choose(Spot spot) {
        if (has(spot.entity())) {
            selected = Optional.of(new Id<>(spot.entity()));
            listing.unhide(desk.editor().register(), new Id<>(spot.entity()), list);
        }
    }

    @Override
    public void reveal(Spot spot) {
        choose(spot);
        if (has(spot.entity())) {
            show(desk.editor().state());
            enter(spot.field());
        }
        if (spot.entity().isEmpty()) {
            enter("");
        }
    }

    @Override
    public Optional<Runnable> adder() {
        return Optional.of(list::askName);
    }

    @Override
    public Optional<Runnable> filter() {
        return Optional.of(list::focusFilter);
    }

    @Override
    public List<Runnable> panes() {
        return List.of(list::focus, () -> pane.form().focus(""));
    }

    private void fill(T entity) {
        boolean another = shown.filter(entity.id()::equals).isEmpty();
        shown = Optional.of(entity.id());
        Parts.put(middle.getChildren(), List.of(pane.node()));
        String badge = kind.badge().apply(entity);
        pane.title(title(entity.id().value()), badge.isEmpty() ? "" : desk.labels().get(badge));
        pane.approve(entity instanceof Activity a && a.status() == Activity.Status.ACTIVE);
        pane.show(entity, another, desk.editor().state().readOnly(), desk.frames());
        pane.flag(key(), entity.id().value());
    }

    private void filter(Filter filter) {
        listing.filter(filter);
        show(desk.editor().state());
    }

    private void toggle(Filter.Criterion criterion) {
        filter(listing.filter().toggled(criterion));
    }

    private void add(String name) {
        Register register = desk.editor().register();
        T entity = vocabulary.fresh(register, LocalText.of(register.primary(), name));
        selected = Optional.of(entity.id());
        list.clearText();
        listing.filter(Filter.NONE);
        desk.editor().edit(new StepName("step.add", "entity." + key()),
                new Spot(key(), entity.id().value(), ""), r -> vocabulary.add(r, entity));
        pane.form().focus("");
    }

    /// Moves the focus to a field, or to the list.
    private void enter(String field) {
        if (field.isEmpty() && entity().isEmpty()) {
            Optional.ofNullable(empty.lookup(".accent")).ifPresent(Node::requestFocus);
        } else if (field.isEmpty()) {
            list.focus();
        } else {
            pane.form().focus(field);
        }
    }

    /// The focus has moved, so typing in one field has ended; the sentence of the field entered is marked.
    private void focused(Optional<String> path) {
        desk.editor().seal();
        path.ifPresent(field -> {
            desk.ways().visited(new Spot(key(), here().entity(), field));
            selected.ifPresent(id -> beside.focus(new Origin(id.value(), field)));
        });
    }

    private Optional<Seen> seen(Editor.State state) {
        return Seen.of(state, selected, listing.filter());
    }

    /// What the list and the commands ask of the place.
    private final class Hands implements EntityList.Deeds, EntityCommands.Surface<T> {
        @Override
        public Entry entry(String id) {
            return listing.entry(id);
        }

        @Override
        public void selected(Optional<String> id) {
            selected = id.<Id<T>>map(Id::new).or(() -> selected);
            show(desk.editor().state());
            desk.ways().visited(here());
        }

        @Override
        public void several(int count) {
            bulk.count(count);
        }

        @Override
        public void typed(String text) {
            EntityPlace.this.filter(listing.filter().withText(text));
        }

        @Override
        public void unfiltered() {
            list.clearText();
            EntityPlace.this.filter(Filter.NONE);
        }

        @Override
        public void added(String name) {
            add(name);
        }

        @Override
        public void removed() {
            commands.delete();
        }

        @Override
        public List<Id<T>> targets() {
            return list.several().isEmpty() ? selected.stream().toList() : listing.ids(list.several());
        }

        @Override
        public List<Id<T>> shown() {
            return listing.shown();
        }

        @Override
        public void select(List<Id<T>> ids) {
            selected = Optional.of(ids.getFirst());
            listing.unhide(desk.editor().register(), ids.getFirst(), list);
            show(desk.editor().state());
            list.select(ids.stream().map(Id::value).toList());
        }

        @Override
        public void rename() {
            enter("name");
        }

        @Override
        public void filter() {
            list.focusFilter();
        }
    }
}
