package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tabularium.edit.Editor;
import org.tabularium.edit.PictureFile;
import org.tabularium.model.Language;
import org.tabularium.ui.picture.PictureDialog;
import org.tabularium.ui.picture.PictureWanted;
import org.tabularium.ui.port.Ports;

/// Saves a picture of the open register as a file.
final class PictureActions {
    private static final double WIDTH = 480;
    /// Those in which pictures are drawn.
    private static final List<Language> LANGUAGES = List.of(Language.GERMAN, Language.ENGLISH);
    private final Shell shell;
    private final Ports ports;
    private final Consumer<Exception> failed;

    PictureActions(Shell shell, Ports ports, Consumer<Exception> failed) {
        this.shell = shell;
        this.ports = ports;
        this.failed = failed;
    }

    void ask(PictureWanted picture) {
        shell.editor().ifPresent(editor -> {
            PictureDialog dialog =
                    new PictureDialog(languages(editor), shell.words(), shell.overlay()::close, choice -> {
                        shell.overlay().close();
                        save(picture, choice, editor.state());
                    });
            shell.overlay().open(shell.words().get("picture.title"), dialog.content(), dialog.footer(),
                    WIDTH);
        });
    }

    /// First the language of the program, if the register is in it, else the one the register is in.
    private List<Language> languages(Editor editor) {
        return Stream.concat(Stream.of(shell.words().language(), editor.register().primary())
                .filter(editor.register().languages()::contains).filter(LANGUAGES::contains),
                LANGUAGES.stream())
                .distinct().toList();
    }

    private void save(PictureWanted picture, PictureDialog.Choice choice, Editor.State state) {
        String name = baseName(state) + "-" + picture.name() + "-" + choice.language().tag();
        ports.choosers().picture(name + "." + choice.format().ending()).ifPresent(chosen -> {
            PictureFile.Format format = PictureFile.Format.of(chosen).orElse(choice.format());
            Path file = PictureFile.Format.of(chosen).isPresent() ? chosen
                    : chosen.resolveSibling(chosen.getFileName() + "." + format.ending());
            ports.background().run(() -> {
                PictureFile.write(picture.drawn().apply(choice.language()), format, file);
                return file;
            }, this::done, failed);
        });
    }

    private void done(Path file) {
        shell.notices().done(shell.words().get("picture.done", String.valueOf(file.getFileName())),
                List.of(new Notices.Action(shell.words().get("export.open"),
                        () -> ports.desktop().show(file)),
                        new Notices.Action(shell.words().get("export.folder"),
                                () -> Optional.ofNullable(file.toAbsolutePath().getParent())
                                        .ifPresent(ports.desktop()::show))));
    }

    private String baseName(Editor.State state) {
        return state.file().map(f -> f.getFileName().toString().replaceFirst("\\.ropa$", ""))
                .orElseGet(() -> shell.words().get("register.filename"));
    }
}
