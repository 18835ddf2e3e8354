package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.check.Severity;
import org.tabularium.form.Form;
import org.tabularium.model.Register;
import org.tabularium.ui.look.MeasuredBox;
import org.tabularium.ui.port.Ports;

/// The form of one kind of entity. Built once, then filled with one entity after the other.
///
/// @param <E> the entity
public final class FormView<E> {
    /// In a narrower form what belongs into a section would be a column of syllables.
    private static final double ROOM_FOR_HINT = 320;

    /// A change made in the form, to be applied to the register.
    ///
    /// @param entity the changed entity
    /// @param typing whether it was made by typing, which goes on
    /// @param verb key of the sentence that names the step
    /// @param label key of the label of what was changed
    /// @param path path of the field
    /// @param beside what else changes in the register
    public record Change<E>(E entity, boolean typing, String verb, String label, String path,
            UnaryOperator<Register> beside) {}

    private final ColumnsPane box = new ColumnsPane();
    private final Focusing focusing = new Focusing();
    private final List<SectionView> sections = new ArrayList<>();
    private final Form<E> form;
    private final Host host;
    private final VBox general = new MeasuredBox(0);
    private final Flags flags;
    private List<Flag> flagged = List.of();
    private Runnable place = () -> {};
    /// Sections that still show the entity before, or nothing yet.
    private final SequencedSet<SectionView> late = new LinkedHashSet<>();
    private Optional<E> shown = Optional.empty();
    /// Whether the controls are still being made.
    private boolean making = true;
    /// The field that gets the focus once it is there.
    private Optional<String> wanted = Optional.empty();

    /// @param siblings what parts of an entity can be referred to, by the field that holds them
    /// @param changed takes changes
    public FormView(Form<E> form, Host host, Siblings<E> siblings, Consumer<Change<E>> changed) {
        this.form = form;
        this.host = host;
        flags = new Flags(box, host);
        general.getStyleClass().add("flag-general");
        general.setMinHeight(VBox.USE_PREF_SIZE);
        general.setVisible(false);
        general.setManaged(false);
        Sink<E> sink = put -> changed.accept(new Change<>(put.value(), put.gesture() == Put.Gesture.TYPE,
                "step." + put.gesture().name().toLowerCase(Locale.ROOT), put.label(), put.path(),
                put.beside()));
        Function<String, List<Choosable<String>>> parts = field -> shown
                .map(e -> siblings.of(e, field).stream().map(s -> new Choosable<>(s.id(), s.title(), ""))
                        .toList())
                .orElse(List.of());
        Controls<E> controls = new Controls<>(host, () -> shown.orElseThrow(), sink, parts);
        form.sections().forEach(s -> sections.add(new SectionView(s, controls)));
        box.getStyleClass().add("form");
    }

    /// Parts of an entity to which other parts of it may refer.
    @FunctionalInterface
    public interface Siblings<E> {
        List<Sibling> of(E entity, String field);
    }

    /// Such a part: its id and what it is called.
    public record Sibling(String id, String title) {}

    public Node node() {
        return box;
    }

    /// Shows an entity.
    ///
    /// @param another whether it is another one than before
    public void show(E entity, boolean another) {
        show(entity, another, Double.MAX_VALUE, Runnable::run);
    }

    /// Shows an entity: what is seen at once, and the sections further down each in a frame of its own. The first time
    /// each field has one, so that making its control keeps nobody waiting.
    ///
    /// @param another whether it is another one than before
    /// @param height how much of the form is seen from its top
    public void show(E entity, boolean another, double height, Ports.Frames frames) {
        shown = Optional.of(entity);
        if (another) {
            box.settleAnew();
            late.clear();
            sections.forEach(s -> s.grid.forget());
            sections.stream().filter(s -> making || (!box.isTwo() && isBelow(s, height))).forEach(late::add);
        }
        if (late.isEmpty()) {
            place(sections.getLast());
        }
        sections.stream().filter(s -> !late.contains(s)).forEach(s -> s.grid.show(entity));
        if (another && !late.isEmpty()) {
            frames.next(() -> next(frames));
        }
    }

    private static boolean isBelow(FormView<?>.SectionView section, double height) {
        return section.box.getBoundsInParent().getMinY() > height;
    }

    private void next(Ports.Frames frames) {
        if (late.isEmpty() || shown.isEmpty()) {
            making = false;
            return;
        }
        SectionView section = late.getFirst();
        place(section);
        if (section.grid.showMore(shown.get())) {
            late.remove(section);
            flagAgain();
        }
        wanted.filter(path -> !late.contains(target(path))).ifPresent(path -> {
            wanted = Optional.empty();
            focus(path);
        });
        frames.next(() -> next(frames));
    }

    /// Puts the sections there down to this one, which are styled then.
    private void place(SectionView last) {
        sections.stream().limit(sections.indexOf(last) + 1L).filter(s -> s.box.getParent() == null)
                .forEach(s -> box.add(s.box));
    }

    /// The section a path leads into; the first one if it leads nowhere.
    private SectionView target(String path) {
        return section(path).orElse(sections.getFirst());
    }

    /// Shows the sections down to one of them now: what stands above a field must not move once it has the focus.
    private void catchUp(SectionView last) {
        int at = sections.indexOf(last);
        place(last);
        sections.stream().limit(at + 1L).filter(late::remove).forEach(s -> shown.ifPresent(s.grid::show));
        flagAgain();
    }

    /// Puts findings under their fields.
    ///
    /// @param open whether something may be done about them
    public void flag(List<Flag> found, Flag.Deeds deeds, boolean open) {
        boolean none = found.isEmpty() && flagged.isEmpty();
        flagged = List.copyOf(found);
        if (!none) {
            place = () -> flags.show(flagged,
                    path -> section(path).map(s -> s.grid.node()).orElse(general), deeds, open);
            place.run();
            general.setVisible(!general.getChildren().isEmpty());
            general.setManaged(general.isVisible());
        }
    }

    /// Fields have been shown to which findings belong.
    private void flagAgain() {
        if (!flagged.isEmpty()) {
            place.run();
        }
    }

    /// Where findings stand that are about no field: to be put above the form.
    public Node general() {
        return general;
    }

    private Optional<SectionView> section(String path) {
        return path.isEmpty() ? Optional.empty()
                : sections.stream().filter(s -> s.grid.holds(path)).findFirst();
    }

    /// The worst severity of the findings in each section, in the order of the sections.
    public List<Optional<Severity>> weights() {
        return sections.stream()
                .map(s -> flagged.stream().filter(f -> section(f.path()).filter(s::equals).isPresent())
                        .map(Flag::severity).min(Comparator.naturalOrder()))
                .toList();
    }

    /// Moves the focus to a field; to the first one if the path is empty or leads nowhere.
    public void focus(String path) {
        SectionView section = target(path);
        if (making && (shown.isEmpty() || late.contains(section))) {
            wanted = Optional.of(path);
            return;
        }
        catchUp(section);
        if (path.isEmpty() || !section.grid.focus(path)) {
            section.grid.focusFirst();
        }
    }

    /// The focus has moved somewhere; parts of this form unfold while it is within them.
    public void focusMoved(@Nullable Node owner) {
        focusing.moved(owner);
    }

    /// The path of the field that a node of this form belongs to.
    public Optional<String> path(@Nullable Node node) {
        return Segments.path(node, box);
    }

    /// Whether a node stands in the row of a table, which has keys of its own.
    public static boolean isInRow(Node node) {
        return TableRow.holds(node);
    }

    /// The sections with their titles, in order.
    public List<SectionMark> marks() {
        return sections.stream().map(s -> new SectionMark(s.link, s.box)).toList();
    }

    /// A section's short title and its node.
    public record SectionMark(String title, Region node) {}

    private final class SectionView {
        private final VBox box = new MeasuredBox(10);
        private final FieldGrid<E> grid;
        private final String link;

        SectionView(Form.Section<E> section, Controls<E> controls) {
            String key = form.key() + "." + section.key();
            link = host.labels().get(key + ".link");
            Label title = new Label(host.labels().get(key + ".title"));
            title.getStyleClass().add("section-title");
            title.setMinWidth(Region.USE_PREF_SIZE);
            Label hint = new Label(host.labels().get(key + ".hint"));
            hint.getStyleClass().add("section-hint");
            hint.setWrapText(true);
            Label article = new Label(host.labels().get(key + ".article"));
            article.getStyleClass().add("article");
            article.setMinWidth(Region.USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox header = new HBox(8, title, hint, space, article);
            header.getStyleClass().add("section-header");
            hint.visibleProperty().bind(header.widthProperty().greaterThan(ROOM_FOR_HINT));
            hint.managedProperty().bind(hint.visibleProperty());
            grid = new FieldGrid<>(form.key(), section.fields(), controls, host);
            box.getChildren().addAll(header, grid.node());
            box.getStyleClass().add("section");
        }
    }
}
