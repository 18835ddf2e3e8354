package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.tabularium.compose.Art30Register;
import org.tabularium.check.Wording;
import org.tabularium.edit.Editor;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.Spot;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.inspect.Inspector;
import org.tabularium.ui.look.FocusOwner;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Places;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.welcome.WelcomeView;
import org.tabularium.words.Words;

/// One window: the welcome view or an open register, and above them questions and notices.
public final class Shell {
    private final StackPane content = new StackPane();
    private final Overlay overlay = new Overlay(() -> words().get("dialog.close"));
    private final StackPane root = new StackPane(content);
    private final Scene scene = new Scene(root, 1400, 900);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Tabularium");
    private Services services;
    private final Runnable closeWindow;
    private final Files files;
    private final Actions actions;
    private final CatalogActions catalog;
    private final LawActions laws;
    private final ReportActions reports;
    private final DpfActions dpf;
    private final PolicyActions policies;
    private Settings settings;
    private Words words;
    private Notices notices;
    private Optional<Editor> editor = Optional.empty();
    private Optional<Inspector> inspector = Optional.empty();
    private Optional<RegisterWindow> window = Optional.empty();
    private final Navigation navigation = new Navigation(() -> window);

    /// @param closeWindow closes the window once nothing is unsaved
    public Shell(Services services, Runnable closeWindow) {
        this.services = services;
        this.closeWindow = closeWindow;
        settings = services.settings().read();
        words = Words.of("ui", settings.language());
        notices = new Notices(words.get("notice.close"));
        root.getStyleClass().add("shell");
        root.getChildren().addAll(notices.node(), overlay.node());
        files = new Files(this, services);
        actions = new Actions(this, services, files);
        catalog = new CatalogActions(this, services, files::failed);
        laws = new LawActions(this, services, files::failed);
        reports = new ReportActions(this, services, files::failed);
        dpf = new DpfActions(this, services, files::failed);
        policies = new PolicyActions(this, services, files);
        Look.dress(scene);
        FocusOwner.dress(scene);
        Look.wear(settings.theme(), scene);
        new Shortcuts(actions, this).install(scene);
        welcome();
        prepare();
    }

    /// Has what opening a register needs read and loaded while the user looks at the welcome view.
    private void prepare() {
        dpf.participants().load(services.ports().background());
        services.ports().background().run(() -> {
            Register blank = Register.blank(List.of(Language.GERMAN), "DE");
            for (Locale spoken : Words.SPOKEN) {
                Language language = new Language(spoken.getLanguage());
                Art30Register.of(services.law()).cover(blank, language);
            }
            return Places.prepare();
        }, done -> {}, failed -> {});
    }

    public Scene scene() {
        return scene;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
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

    ReportActions reports() {
        return reports;
    }

    LawActions laws() {
        return laws;
    }

    /// Works under another law from now on: everything shown is made anew, the register and its history stay.
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

    PolicyActions policies() {
        return policies;
    }

    CatalogActions catalog() {
        return catalog;
    }

    DpfActions dpf() {
        return dpf;
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
        return settings;
    }

    Optional<RegisterWindow> window() {
        return window;
    }

    /// Shows a register, unsaved changes of another one having been dealt with.
    void show(Editor opened) {
        editor = Optional.of(opened);
        inspect(opened);
        opened.stateProperty().addListener((o, before, state) -> entitle(state));
        navigation.forget();
        policies.shelf().clear();
        build(Spot.NONE);
        entitle(opened.state());
    }

    private void inspect(Editor open) {
        inspector.ifPresent(Inspector::dispose);
        inspector = Optional.of(new Inspector(open, services.law(), services.rules(), services.ports(),
                files::failed));
    }

    void welcome() {
        window.ifPresent(RegisterWindow::dispose);
        window = Optional.empty();
        editor = Optional.empty();
        inspector = Optional.empty();
        title.set("Tabularium");
        WelcomeView.Steps steps =
                new WelcomeView.Steps(actions::newRegister, actions::open, actions::openSample,
                        actions::importRegister, actions::readPolicy, actions::open, actions::speak,
                        actions::wear);
        WelcomeView view = new WelcomeView(words, services.version(), LawLine.text(services.law(), words),
                settings, steps);
        put(view.node());
        view.focus();
    }

    void remember(Settings changed) {
        settings = changed;
        services.ports().background().run(() -> {
            services.settings().write(changed);
            return changed;
        }, done -> {}, failed -> {});
    }

    /// Speaks another language: the views are built anew, the register and its history stay.
    void speak(Locale language) {
        remember(settings.withLanguage(language));
        words = Words.of("ui", language);
        root.getChildren().remove(notices.node());
        notices = new Notices(words.get("notice.close"));
        root.getChildren().add(1, notices.node());
        window.ifPresentOrElse(w -> build(w.here()), this::welcome);
    }

    void wear(Settings.Theme theme) {
        remember(settings.withTheme(theme));
        Look.wear(theme, scene);
        window.ifPresentOrElse(w -> build(w.here()), this::welcome);
    }

    void closeWindow() {
        closeWindow.run();
    }

    /// Everything that is to happen only once nothing is unsaved.
    public void whenSaved(Runnable then) {
        files.whenSaved(then);
    }

    private void build(Spot spot) {
        window.ifPresent(RegisterWindow::dispose);
        editor.ifPresent(open -> {
            Checks checks = new Checks(inspector.orElseThrow(),
                    new Wording(words.locale(), services.law(), open.register().primary()), words);
            Desk desk = new Desk(open, services.law(), Art30Register.of(services.law()),
                    Words.of("form", words.locale()), words, sentence -> notices.problem(sentence),
                    navigation, services.ports().clock(), services.ports().background(),
                    services.ports().frames(),
                    new Speaking(overlay, notices), catalog, checks, dpf.participants());
            catalog.prepare();
            RegisterWindow built = new RegisterWindow(desk, settings, actions, navigation, policies.shelf());
            window = Optional.of(built);
            put(built.node());
            actions.read(open);
            services.ports().frames().next(() -> built.begin(spot.equals(Spot.NONE) ? built.here() : spot));
        });
    }

    private void put(Node node) {
        content.getChildren().setAll(List.of(node));
    }

    private void entitle(Editor.State state) {
        String name = state.file().map(Path::getFileName).map(Path::toString)
                .orElseGet(() -> words.get("register.new"));
        title.set(name + (state.unsaved() ? " *" : "") + " – Tabularium");
    }
}
