package org.tabularium.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.tabularium.edit.Editor;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.Spot;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.store.held.HeldFile;
import org.tabularium.ui.inspect.Inspector;
import org.tabularium.ui.look.FocusOwner;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.look.Zoom;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.welcome.WelcomeView;
import org.tabularium.words.Words;

/// One window: the welcome view or an open register, and above them questions and notices. Whatever belongs to the
/// register is made for this window and goes with it.
public final class Shell {
    private final StackPane content = new StackPane();
    private final Overlay overlay = new Overlay(() -> words().get("dialog.close"));
    private final StackPane root = new StackPane(content);
    private final Zoom zoom = new Zoom(root);
    private final Scene scene = new Scene(zoom, 1400, 900);
    private Services services;
    private final Windows windows;
    private final Runnable closeWindow;
    private final ChangeListener<Settings> chosen = (o, before, now) -> changed(before, now);
    private final Title title;
    private final Files files;
    private final Actions actions;
    private final Work work;
    private Words words;
    private Notices notices;
    private final Custody custody;
    private Optional<Editor> editor = Optional.empty();
    private Optional<Inspector> inspector = Optional.empty();
    private Optional<RegisterWindow> window = Optional.empty();
    private final Navigation navigation = new Navigation(() -> window);

    /// @param closeWindow closes the window once nothing is unsaved
    Shell(Services services, Windows windows, Runnable closeWindow) {
        this.services = services;
        this.windows = windows;
        this.closeWindow = closeWindow;
        title = new Title(services.ports().choosers());
        words = Words.of("ui", settings().language());
        notices = new Notices(words.get("notice.close"));
        zoom.getStyleClass().add("shell");
        zoom.to(settings().size());
        root.getChildren().addAll(notices.node(), overlay.node());
        files = new Files(this, services);
        custody = new Custody(this, services, files.opening());
        actions = new Actions(this, services, files);
        work = Work.of(this, services, files::failed);
        Look.dress(scene);
        FocusOwner.dress(scene);
        Look.wear(settings().theme(), scene);
        windows.preferences().property().addListener(chosen);
        new Shortcuts(actions, this).install(scene);
        welcome();
        Preparing.begin(services, work.dpf().participants(), words);
    }

    /// Makes the first sheet come quicker, while the user looks at the welcome view.
    public void warm() {
        Warming.begin(this, services);
    }

    public Scene scene() {
        return scene;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.property();
    }

    /// What can be asked of the program.
    public Commands commands() {
        return actions;
    }

    /// The open register, if one is open.
    public Optional<Editor> editor() {
        return editor;
    }

    /// Goes to a place, an entity and a field.
    public void reveal(Spot spot) {
        window.ifPresent(w -> w.reveal(spot));
    }

    Navigation navigation() {
        return navigation;
    }

    Law law() {
        return services.law();
    }

    ExportJob exports() {
        return services.exports();
    }

    /// Works under another law from now on: everything shown is made anew. To be asked of all windows.
    void apply(Law law) {
        services = services.under(law);
        editor.ifPresent(this::inspect);
        window.ifPresentOrElse(w -> build(w.here()), this::welcome);
    }

    /// Tells why updates of the law are not used that had been applied.
    public void unusedLaw(List<StoreException> problems) {
        problems.forEach(p -> notices.standing(
                words.get("law.fallback", p.sentence(words.locale()), LawLine.day(law(), words))));
    }

    Work work() {
        return work;
    }

    Overlay overlay() {
        return overlay;
    }

    Notices notices() {
        return notices;
    }

    Words words() {
        return words;
    }

    Actions actions() {
        return actions;
    }

    Settings settings() {
        return windows.preferences().now();
    }

    Windows windows() {
        return windows;
    }

    Optional<RegisterWindow> window() {
        return window;
    }

    /// What keeps the open register from being lost.
    Custody custody() {
        return custody;
    }

    /// Offers the work that could not be saved the last time, if there is any.
    public void offerLeft() {
        custody.recovering().begin();
    }

    void failed(Exception e) {
        files.failed(e);
    }

    void failed(Exception e, List<Notices.Action> ways) {
        files.failed(e, ways);
    }

    /// Shows a register that is in no file yet, in a window of its own if one is open here, and goes on there.
    void present(Editor opened, Consumer<Shell> then) {
        Register first = opened.register();
        services.ports().background().run(() -> services.keeper().fresh(first),
                file -> present(opened, file, then), this::failed);
    }

    /// Shows a register with the file it is kept in.
    void present(Editor opened, HeldFile file, Consumer<Shell> then) {
        Shell there = editor.isEmpty() ? this : windows.open();
        there.show(opened, file);
        then.accept(there);
    }

    private void show(Editor opened, HeldFile file) {
        notices.clear();
        editor = Optional.of(opened);
        custody.begin(opened, file);
        inspect(opened);
        opened.stateProperty().addListener((o, before, state) -> {
            entitle();
            if (before.access() != state.access()) { // forms are locked for good
                Platform.runLater(() -> window.ifPresent(w -> build(w.here())));
            }
        });
        navigation.forget();
        work.policies().shelf().clear();
        build(Spot.NONE);
        entitle();
    }

    private void inspect(Editor open) {
        inspector.ifPresent(Inspector::dispose);
        inspector = Optional.of(new Inspector(open, services.law(), services.rules(), services.ports(),
                files::failed));
    }

    void welcome() {
        forget();
        editor = Optional.empty();
        inspector = Optional.empty();
        window = Optional.empty();
        entitle();
        WelcomeView.Steps steps =
                new WelcomeView.Steps(actions::newRegister, actions::open, actions::openSample,
                        actions::importRegister, actions::readPolicy, actions::open, actions::present,
                        actions::speak, actions::wear, actions::resize);
        WelcomeView view = new WelcomeView(words, services.version(), LawLine.text(services.law(), words),
                settings(), steps);
        content.getChildren().setAll(List.of(view.node()));
        view.focus();
    }

    private void forget() {
        window.ifPresent(RegisterWindow::dispose);
        inspector.ifPresent(Inspector::dispose);
    }

    /// The window is closed. What is unsaved, if nobody was asked, stays in its journal.
    void dispose() {
        windows.preferences().property().removeListener(chosen);
        forget();
        if (editor.filter(e -> e.state().unsaved()).isEmpty()) {
            custody.release(() -> {});
        }
    }

    void remember(UnaryOperator<Settings> change) {
        windows.preferences().change(change);
    }

    /// Somebody has chosen otherwise, here or in another window: the views are built anew where that is seen, the register
    /// and its history stay.
    private void changed(Settings before, Settings now) {
        if (now.theme() != before.theme()) {
            Look.wear(now.theme(), scene);
        }
        zoom.to(now.size());
        if (!now.language().equals(before.language())) {
            words = Words.of("ui", now.language());
            root.getChildren().remove(notices.node());
            notices = new Notices(words.get("notice.close"));
            root.getChildren().add(1, notices.node());
        }
        if (!now.looksLike(before)) {
            entitle();
            window.ifPresentOrElse(w -> build(w.here()), this::welcome);
        }
    }

    /// Closes the window once nothing is unsaved, and goes on.
    void leave(Runnable then) {
        files.whenSaved(() -> actions.stopThen(() -> custody.release(() -> {
            closeWindow.run();
            then.run();
        })));
    }

    private void build(Spot spot) {
        window.ifPresent(RegisterWindow::dispose);
        editor.ifPresent(open -> {
            Desk desk = Desks.of(open, inspector.orElseThrow(), this, services);
            work.catalog().prepare();
            RegisterWindow built =
                    new RegisterWindow(desk, settings(), actions, navigation, work.policies().shelf());
            window = Optional.of(built);
            marked();
            content.getChildren().setAll(List.of(built.node()));
            actions.read(open);
            services.ports().frames().next(() -> built.begin(spot.equals(Spot.NONE) ? built.here() : spot));
        });
    }

    /// Shows in the status bar what is to be known of the window all the time.
    void marked() {
        window.ifPresent(w -> w.status().mark(Marks.of(settings(), custody.keeping(), words, actions)));
    }

    private void entitle() {
        title.of(editor.map(Editor::state), settings(), words);
    }
}
