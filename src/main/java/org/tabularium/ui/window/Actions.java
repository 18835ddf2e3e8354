package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.tabularium.compose.edition.Beyond;
import org.tabularium.compose.edition.Selection;
import org.tabularium.edit.Editor;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.ExportOrder;
import org.tabularium.ui.export.ExportDialog;
import org.tabularium.ui.export.ExportMemory;
import org.tabularium.ui.export.Remembered;
import org.tabularium.ui.settings.Settings;
import org.tabularium.words.Words;

/// The commands of the window.
final class Actions implements Commands {
    private final Shell shell;
    private final Services services;
    private final Files files;
    private final Palettes palettes;
    private final Moves moves;

    Actions(Shell shell, Services services, Files files) {
        palettes = new Palettes(shell, services.ports(), Words.of("form", Locale.ENGLISH),
                files::failed);
        moves = new WindowMoves(shell::window, this::palette);
        this.shell = shell;
        this.services = services;
        this.files = files;
    }

    @Override
    public void newRegister() {
        files.whenSaved(shell.catalog()::begin);
    }

    @Override
    public void insertTemplates() {
        shell.catalog().insertTemplates();
    }

    @Override
    public void chooseCatalog() {
        shell.catalog().chooseFolder();
    }

    @Override
    public void reportFindings() {
        shell.reports().findings();
    }

    @Override
    public void whatIf() {
        shell.reports().whatIf();
    }

    @Override
    public void takeOver() {
        new WorkbookActions(shell, services, files::failed).choose();
    }

    @Override
    public void writeClauses() {
        shell.reports().clauses();
    }

    @Override
    public void updateLaw() {
        shell.laws().choose();
    }

    @Override
    public void readDpfList() {
        shell.dpf().read();
    }

    @Override
    public void open() {
        files.whenSaved(() -> services.ports().choosers().open().ifPresent(files::open));
    }

    @Override
    public void open(Path file) {
        files.whenSaved(() -> files.open(file));
    }

    @Override
    public void openSample() {
        files.whenSaved(() -> files.openCopy(services.sample()));
    }

    @Override
    public void save() {
        files.save(() -> {});
    }

    @Override
    public void saveAs() {
        files.saveAs(() -> {});
    }

    @Override
    public void undo() {
        shell.editor().ifPresent(Editor::undo);
    }

    @Override
    public void redo() {
        shell.editor().ifPresent(Editor::redo);
    }

    @Override
    public void close() {
        files.whenSaved(shell::welcome);
    }

    @Override
    public void quit() {
        files.whenSaved(shell::closeWindow);
    }

    @Override
    public void speak(Locale language) {
        shell.speak(language);
    }

    @Override
    public void wear(Settings.Theme theme) {
        shell.wear(theme);
    }

    @Override
    public void back() {
        shell.navigation().back();
    }

    @Override
    public void forward() {
        shell.navigation().forward();
    }

    @Override
    public void finding(boolean back) {
        shell.window().ifPresent(w -> w.step(back));
    }

    @Override
    public void palette() {
        palettes.open();
    }

    @Override
    public void shortcuts() {
        new ShortcutSheet(shell.words()).open(all(), places(), shell.overlay());
    }

    /// A register is open: what it says can be found from now on.
    void read(Editor editor) {
        palettes.read(editor);
    }

    /// Every action there is at the moment.
    List<Action> all() {
        return ActionList
                .of(shell.words(), this, shell.window().map(RegisterWindow::places).orElse(List.of()),
                        moves)
                .stream().filter(a -> a.anywhere() || shell.window().isPresent()).toList();
    }

    /// The places of the open register, as actions.
    List<Action> places() {
        return shell.window().map(w -> ActionList.places(shell.words(), w.places(), moves))
                .orElse(List.of());
    }

    @Override
    public void export() {
        export(What.REGISTER);
    }

    @Override
    public void exportNotices() {
        export(What.NOTICE);
    }

    private void export(What first) {
        shell.editor().ifPresent(editor -> {
            Editor.State state = editor.state();
            Path folder =
                    state.file().map(Path::getParent).orElse(Path.of(System.getProperty("user.home", ".")));
            ExportMemory memory = new ExportMemory(services.settings().exports());
            ExportDialog dialog = new ExportDialog(state.register(), first,
                    state.file().flatMap(memory::of), baseName(state), folder, shell.words(),
                    services.ports().choosers(), shell.overlay()::close, order -> {
                        shell.overlay().close();
                        state.file().ifPresent(file -> memory.keep(file, Remembered.of(order)));
                        export(order);
                    });
            shell.overlay().open(shell.words().get("export.title"), dialog.content(), dialog.footer(), 840);
            services.ports().background().run(() -> Beyond.of(state.register(), Selection.WHOLE, shell.law(),
                    shell.words().language()), dialog::show, files::failed);
        });
    }

    private String baseName(Editor.State state) {
        return state.file().map(f -> f.getFileName().toString().replaceFirst("\\.ropa$", ""))
                .orElseGet(() -> shell.words().get("register.filename"));
    }

    private void export(ExportOrder order) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Optional<StatusBar.Job> job = shell.window().map(w -> w.status().job(() -> cancelled.set(true)));
        services.ports().background().run(() -> shell.exports().run(order, (file, share) -> {
            if (cancelled.get()) {
                throw new CancellationException();
            }
            Platform.runLater(() -> job.ifPresent(j -> j.at(file, share)));
        }), written -> {
            end(job);
            shell.notices().done(shell.words().get("export.done", written.size()),
                    List.of(new Notices.Action(shell.words().get("export.open"),
                            () -> services.ports().desktop().show(written.getFirst())),
                            new Notices.Action(shell.words().get("export.folder"),
                                    () -> services.ports().desktop().show(order.folder()))));
        }, e -> {
            end(job);
            if (e instanceof CancellationException) {
                shell.notices().done(shell.words().get("export.cancelled"), List.of());
            } else {
                files.failed(e);
            }
        });
    }

    private void end(Optional<StatusBar.Job> job) {
        shell.editor().ifPresent(editor -> job.ifPresent(j -> j.end(editor.state())));
    }
}
