package org.tabularium.ui.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.picture.poster.Poster;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.picture.PictureWanted;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Known;
import org.tabularium.ui.place.Place;

/// The activities as forms, or the selected one as the flow of its data; a field of it is always shown in the form.
public final class FlowPlace implements Place {
    private static final String ARRANGED = "activity";
    private static final String FLOW = "flow";
    private final StackPane page = new StackPane();
    private final Desk desk;
    private final Hands hands;
    private final Place forms;
    /// There once it has been asked for: the first form does not wait for it.
    private @Nullable FlowView made;
    private boolean flowing;

    /// What the place asks of the window.
    ///
    /// @param arranged how places were arranged the last time, by name
    /// @param arrange keeps that, by name
    /// @param save has a picture saved
    public record Hands(Map<String, String> arranged, BiConsumer<String, String> arrange,
            Consumer<PictureWanted> save) {}

    /// @param made puts the place of the forms together, with this beside the title of the form
    public FlowPlace(Desk desk, Function<Node, Place> made, Hands hands) {
        this.desk = desk;
        this.hands = hands;
        forms = made.apply(Parts.icon("fth-git-merge", desk.words().get("flow.show"), () -> turn(true)));
        flowing = FLOW.equals(hands.arranged().getOrDefault(ARRANGED, ""));
        put();
    }

    private FlowView flow() {
        FlowView flow = made;
        if (flow == null) {
            flow = new FlowView(desk, new FlowView.Hands(() -> turn(false), this::lead, this::save));
            made = flow;
        }
        return flow;
    }

    @Override
    public Known known() {
        return forms.known();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Editor.State state) {
        forms.show(state);
        put();
    }

    @Override
    public void found(Outcome outcome) {
        forms.found(outcome);
        if (made != null) {
            made.found();
        }
    }

    @Override
    public void choose(Spot spot) {
        forms.choose(spot);
    }

    @Override
    public List<String> several() {
        return isFlowing() ? List.of() : forms.several();
    }

    @Override
    public Spot here() {
        return forms.here();
    }

    /// What undo leads to is seen in the flow as well.
    @Override
    public void reveal(Spot spot) {
        boolean undone = desk.editor().state().spot().filter(spot::equals).isPresent();
        if (isFlowing() && (spot.field().isEmpty() || undone)) {
            forms.choose(spot);
            show(desk.editor().state());
            flow().focus();
        } else {
            flowing = false;
            put();
            forms.reveal(spot);
        }
    }

    @Override
    public Optional<Runnable> adder() {
        return forms.adder().map(this::formed);
    }

    @Override
    public Optional<Runnable> filter() {
        return forms.filter().map(this::formed);
    }

    private Runnable formed(Runnable then) {
        return () -> {
            turn(false);
            then.run();
        };
    }

    @Override
    public List<Runnable> panes() {
        return isFlowing() ? List.of(flow()::focus) : forms.panes();
    }

    @Override
    public void turn() {
        turn(!isFlowing());
    }

    private void turn(boolean wanted) {
        flowing = wanted;
        hands.arrange().accept(ARRANGED, wanted ? FLOW : "form");
        put();
        if (isFlowing()) {
            flow().focus();
        } else {
            forms.panes().getLast().run();
        }
    }

    private boolean isFlowing() {
        return flowing && activity().isPresent();
    }

    private Optional<Activity> activity() {
        return Optional.of(here().entity()).filter(Id::isValid)
                .flatMap(id -> Vocabulary.ACTIVITIES.find(desk.editor().register(), new Id<>(id)));
    }

    private void put() {
        Parts.put(page.getChildren(), List.of(isFlowing() ? flow().node() : forms.node()));
        if (isFlowing()) {
            activity().ifPresent(a -> flow().show(a, number(a) + "\u2002" + forms.title(a.id().value())));
        }
    }

    /// As the controller gave it, else its position.
    private String number(Activity activity) {
        return !activity.number().isBlank() ? activity.number()
                : Integer
                        .toString(1 + Identified.place(desk.editor().register().activities(), activity.id()));
    }

    private void lead(Spot spot) {
        if (spot.place().equals(key())) {
            flowing = false;
            put();
        }
        desk.go().accept(spot);
    }

    private void save(Activity activity) {
        Poster poster = new Poster.Flow(activity.id());
        Register register = desk.editor().register();
        hands.save().accept(new PictureWanted(poster.name(),
                language -> poster.drawing(register, desk.law(), desk.today(), language)));
    }
}
