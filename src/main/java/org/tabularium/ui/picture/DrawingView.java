package org.tabularium.ui.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item.Subject;

/// A picture on the screen, in the colours of the theme.
///
/// One stop for the focus: arrows go to the nearest subject in their direction, Home and End to the first and the
/// last, Enter, Space and a click choose it, Esc leaves it. Without a subject the picture as a whole has the focus, and
/// speaks its title and what it says.
public final class DrawingView extends Region {
    /// How far from a thin line the mouse still finds it.
    private static final double NEAR = 4;
    private static final double AROUND = 4;
    private final Inks inks = new Inks(this);
    private final Group sheet = new Group();
    private final Layer layer = new Layer(sheet.getChildren(), new Brush(inks, s -> choose(s)));
    private final Scale scale = new Scale();
    private final Rectangle ring = new Rectangle();
    private final ReadOnlyObjectWrapper<Optional<Subject>> focused =
            new ReadOnlyObjectWrapper<>(this, "focusedSubject", Optional.empty());
    private Optional<Subject> hovered = Optional.empty();
    private Consumer<Optional<Subject>> hover = subject -> {};
    private Consumer<Subject> chosen = subject -> {};
    private Subjects subjects = new Subjects(List.of());
    private double width;
    private double height;
    private Fit fit = Fit.NATURAL;

    /// How large a picture is shown.
    public enum Fit {
        /// As large as it was drawn.
        NATURAL,
        /// As wide as there is room.
        WIDTH
    }

    /// A view of nothing yet.
    public DrawingView() {
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        sheet.setManaged(false);
        sheet.setMouseTransparent(true);
        sheet.getTransforms().setAll(scale);
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.getStyleClass().add("picture-ring");
        ring.visibleProperty().bind(focusedProperty());
        getChildren().setAll(sheet, ring);
        setOnMouseMoved(e -> hover(at(e)));
        setOnMouseExited(e -> hover(Optional.empty()));
        setOnMouseClicked(this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows another picture. What it has in common with the one before stays as it is; the subject that has the
    /// focus keeps it.
    public void show(Drawing drawing) {
        layer.show(drawing.items());
        subjects = new Subjects(layer.groups().toList());
        setAccessibleText(drawing.title() + ". " + drawing.alternative());
        if (width != drawing.width() || height != drawing.height()) {
            width = drawing.width();
            height = drawing.height();
            requestLayout();
        }
        focus(focused.get().flatMap(subjects::now), false);
        if (hovered.isPresent()) {
            hover(hovered.flatMap(subjects::now));
        }
    }

    /// How large the picture is shown; as large as it was drawn, if nothing is said.
    public void fit(Fit wanted) {
        fit = wanted;
        requestLayout();
    }

    /// Who is told which subject is under the mouse, each time that changes.
    public void onHover(Consumer<Optional<Subject>> told) {
        hover = told;
    }

    /// Who is told that a subject was chosen.
    public void onChosen(Consumer<Subject> told) {
        chosen = told;
    }

    /// The subject at which the keyboard is.
    public ReadOnlyObjectProperty<Optional<Subject>> focusedSubjectProperty() {
        return focused.getReadOnlyProperty();
    }

    /// Brings the keyboard to a subject, if the picture has it.
    public void select(String subjectId) {
        subjects.group(subjectId).ifPresent(g -> go(g.subject()));
    }

    Inks inks() {
        return inks;
    }

    private Optional<Subject> at(MouseEvent event) {
        double by = scale.getX();
        return subjects.at(event.getX() / by, event.getY() / by, NEAR / by);
    }

    private void hover(Optional<Subject> subject) {
        if (!subject.map(Subject::id).equals(hovered.map(Subject::id))) {
            setCursor(subject.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            hovered = subject;
            hover.accept(subject);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            requestFocus();
            Optional<Subject> subject = at(event);
            focus(subject, false);
            subject.ifPresent(this::choose);
        }
    }

    private void choose(Subject subject) {
        chosen.accept(subject);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || subjects.isEmpty()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case LEFT -> walk(Arrows.Arrow.LEFT);
            case RIGHT -> walk(Arrows.Arrow.RIGHT);
            case UP -> walk(Arrows.Arrow.UP);
            case DOWN -> walk(Arrows.Arrow.DOWN);
            case HOME -> go(subjects.first());
            case END -> go(subjects.last());
            case ENTER, SPACE -> {
                focused.get().ifPresent(this::choose);
                yield focused.get().isPresent();
            }
            case ESCAPE -> leave();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean walk(Arrows.Arrow arrow) {
        focused.get().map(from -> subjects.next(from, arrow)).orElse(Optional.of(subjects.first()))
                .ifPresent(this::go);
        return true;
    }

    private boolean go(Subject subject) {
        focus(Optional.of(subject), true);
        return true;
    }

    private boolean leave() {
        boolean left = focused.get().isPresent();
        focus(Optional.empty(), false);
        return left;
    }

    private void focus(Optional<Subject> subject, boolean reveal) {
        boolean moved = !subject.map(Subject::id).equals(focused.get().map(Subject::id));
        focused.set(subject);
        ring();
        if (moved) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
        if (reveal) {
            Scrolling.to(ring);
        }
    }

    /// The ring keeps its width at every scale.
    private void ring() {
        double by = scale.getX();
        Box box = focused.get().flatMap(s -> subjects.group(s.id())).map(g -> g.spot().body().grown(AROUND))
                .orElse(new Box(1 / by, 1 / by, width - 1 / by, height - 1 / by));
        ring.setX(box.left() * by);
        ring.setY(box.top() * by);
        ring.setWidth((box.right() - box.left()) * by);
        ring.setHeight((box.bottom() - box.top()) * by);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM
                ? focused.get().flatMap(s -> subjects.group(s.id())).orElse(null)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double forHeight) {
        return fit == Fit.WIDTH ? 0 : width;
    }

    @Override
    protected double computePrefWidth(double forHeight) {
        return width;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return computePrefHeight(forWidth);
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return height * by(forWidth < 0 ? width : forWidth);
    }

    private double by(double wide) {
        return fit == Fit.NATURAL || width == 0 || wide <= 0 ? 1 : wide / width;
    }

    @Override
    protected void layoutChildren() {
        double by = by(getWidth());
        scale.setX(by);
        scale.setY(by);
        ring();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Inks.STYLEABLE;
    }

    /// What the style sheet may say of a view.
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return Inks.STYLEABLE;
    }
}
