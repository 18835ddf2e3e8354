package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.edit.Editor;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.Spot;
import org.tabularium.ui.picture.PictureWanted;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.transfers.Counted;
import org.tabularium.ui.transfers.TransfersPlace;
import org.tabularium.words.Words;

/// The commands of the window.
final class Actions implements Commands {
    private final Shell shell;
    private final Services services;
    private final Files files;
    private final Palettes palettes;
    private final Moves moves;
    private final ExportActions exports;

    Actions(Shell shell, Services services, Files files) {
        palettes = new Palettes(shell, services.ports(), files::failed);
        moves = new WindowMoves(shell::window, this::palette);
        this.shell = shell;
        this.services = services;
        this.files = files;
        exports = new ExportActions(shell, services, files::failed);
    }

    @Override
    public void newRegister() {
        shell.work().catalog().begin();
    }

    @Override
    public void insertTemplates() {
        shell.work().catalog().insertTemplates();
    }

    @Override
    public void chooseCatalog() {
        shell.work().catalog().chooseFolder();
    }

    @Override
    public void reportFindings() {
        shell.work().reports().findings();
    }

    @Override
    public void whatIf() {
        shell.reveal(new Spot(Counted.KEY, "", TransfersPlace.WHAT_IF));
    }

    @Override
    public void reportWhatIf(WhatIf result) {
        shell.work().reports().whatIf(result);
    }

    @Override
    public void takeOver() {
        new WorkbookActions(shell, services, files::failed).choose();
    }

    @Override
    public void importRegister() {
        new AssistantActions(shell, services, files::failed).choose();
    }

    @Override
    public void importRegister(Path file) {
        new AssistantActions(shell, services, files::failed).read(file);
    }

    @Override
    public void readPolicy() {
        shell.work().policies().choose();
    }

    @Override
    public void readPolicy(Path file) {
        shell.work().policies().read(file);
    }

    @Override
    public void reportPolicy() {
        shell.work().policies().report();
    }

    @Override
    public void writeClauses() {
        shell.work().reports().clauses();
    }

    @Override
    public void updateLaw() {
        shell.work().laws().choose();
    }

    @Override
    public void readDpfList() {
        shell.work().dpf().read();
    }

    @Override
    public void open() {
        services.ports().choosers().open().ifPresent(files::open);
    }

    @Override
    public void open(Path file) {
        files.open(file);
    }

    @Override
    public void openSample() {
        files.openCopy(services.sample());
    }

    @Override
    public void save() {
        shell.custody().saves().save(() -> {});
    }

    @Override
    public void saveAs() {
        shell.custody().saves().saveAs(() -> {});
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
        if (shell.windows().isOnly()) {
            files.whenSaved(() -> shell.custody().release(shell::welcome));
        } else {
            shell.leave(() -> {});
        }
    }

    @Override
    public void quit() {
        shell.windows().quit();
    }

    @Override
    public void earlier() {
        new Earlier(shell, services.ports()).choose();
    }

    @Override
    public void recover() {
        shell.custody().recovering().choose();
    }

    @Override
    public void setPassword() {
        new Passwords(shell, services.ports()).set();
    }

    @Override
    public void removePassword() {
        new Passwords(shell, services.ports()).remove();
    }

    @Override
    public void present() {
        boolean presenting = !shell.settings().presenting();
        shell.remember(s -> s.withPresenting(presenting));
        if (presenting) {
            shell.windows().leaveOnly(shell);
        } else {
            shell.offerLeft(); // which was put off until now
        }
    }

    @Override
    public void speak(Locale language) {
        shell.remember(s -> s.withLanguage(language));
    }

    @Override
    public void wear(Settings.Theme theme) {
        shell.remember(s -> s.withTheme(theme));
    }

    @Override
    public void resize(int percent) {
        shell.remember(s -> s.withSize(percent));
    }

    @Override
    public void resize(boolean larger) {
        shell.remember(s -> s.resized(larger));
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

    /// Cancels what is being written, and goes on once nothing is any more.
    void stopThen(Runnable then) {
        exports.stopThen(then);
    }

    /// A register is open: what it says can be found from now on.
    void read(Editor editor) {
        palettes.read(editor);
    }

    /// Every action there is at the moment.
    List<Action> all() {
        return ActionList
                .of(shell.words(), this, shell.window().map(RegisterWindow::places).orElse(List.of()),
                        moves, shell.settings().presenting())
                .stream().filter(a -> a.anywhere() || shell.window().isPresent()).toList();
    }

    /// The places of the open register, as actions.
    List<Action> places() {
        return shell.window().map(w -> ActionList.places(shell.words(), w.places(), moves))
                .orElse(List.of());
    }

    @Override
    public void export() {
        exports.ask(What.REGISTER);
    }

    @Override
    public void exportNotices() {
        exports.ask(What.NOTICE);
    }

    @Override
    public void exportTransfers() {
        exports.ask(What.TRANSFERS);
    }

    @Override
    public void savePicture(PictureWanted picture) {
        new PictureActions(shell, services.ports(), files::failed).ask(picture);
    }

    @Override
    public void arrange(String name, String arranged) {
        shell.remember(settings -> settings.withView(name, arranged));
    }
}
