package org.tabularium.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.catalog.Catalog;
import org.tabularium.catalog.Insertion;
import org.tabularium.catalog.Template;
import org.tabularium.compose.Art30Register;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.ui.catalog.Library;
import org.tabularium.ui.catalog.Shelves;
import org.tabularium.ui.catalog.StartWizard;
import org.tabularium.ui.catalog.TemplateDialog;

/// What the window does with the catalog: it begins registers, inserts templates and keeps new ones.
final class CatalogActions implements Shelves {
    private static final double DIALOG_WIDTH = 960;
    private final Shell shell;
    private final Services services;
    private final Library library;
    private final Consumer<Exception> failed;

    CatalogActions(Shell shell, Services services, Consumer<Exception> failed) {
        this.shell = shell;
        this.services = services;
        this.failed = failed;
        library = new Library(services.ports().background(), this::folder, failed);
    }

    @Override
    public Catalog catalog() {
        return library.catalog();
    }

    /// Begins to read the catalog, so that it is there when it is wanted.
    void prepare() {
        library.whenLoaded(read -> {});
    }

    /// Does something with the catalog once it has been read.
    void whenRead(Consumer<Catalog> then) {
        library.whenLoaded(then);
    }

    /// Asks for what a new register begins with.
    void begin() {
        library.whenLoaded(read -> {
            StartWizard wizard = new StartWizard(read, shell.law(), shell.words(), shell.overlay()::close,
                    beginning -> {
                        shell.overlay().close();
                        begin(beginning);
                    });
            shell.overlay().open(shell.words().get("wizard.title"), wizard.content(), wizard.footer(),
                    DIALOG_WIDTH);
            wizard.focus();
        });
    }

    /// The activities come in as one step, so that undoing it leaves the empty register.
    private void begin(StartWizard.Beginning beginning) {
        Register blank = beginning.blank();
        services.ports().background().run(() -> Insertion.activities(blank, beginning.templates()),
                filled -> {
                    Editor editor = Editor.fresh(blank);
                    if (!filled.activities().isEmpty()) {
                        editor.edit(step(filled.activities().size()), spot(filled), r -> filled.register());
                    }
                    shell.present(editor, there -> {});
                }, failed);
    }

    @Override
    public void insertTemplates() {
        shell.editor().filter(e -> !e.state().readOnly()).ifPresent(editor -> library.whenLoaded(read -> {
            TemplateDialog dialog = new TemplateDialog(read, editor.register(),
                    Art30Register.of(shell.law()), shell.words(), shell.overlay()::close, chosen -> {
                        shell.overlay().close();
                        insert(editor, chosen);
                    });
            shell.overlay().open(shell.words().get("template.title"), dialog.content(), dialog.footer(),
                    DIALOG_WIDTH);
            dialog.focus();
        }));
    }

    private void insert(Editor editor, List<Template> chosen) {
        Insertion.Inserted inserted = Insertion.activities(editor.register(), chosen);
        if (!inserted.activities().isEmpty()) {
            editor.edit(step(chosen.size()), spot(inserted), r -> inserted.register());
            shell.reveal(spot(inserted));
        }
    }

    private static StepName step(int count) {
        return new StepName("step.template", "entity.activity", count);
    }

    private static Spot spot(Insertion.Inserted inserted) {
        return new Spot(Vocabulary.ACTIVITIES.key(), inserted.activities().getFirst().value(), "");
    }

    @Override
    public void saveTemplate(Id<Activity> id) {
        shell.editor().ifPresent(editor -> {
            Register register = editor.register();
            Vocabulary.ACTIVITIES.find(register, id).ifPresent(activity -> services.ports().background()
                    .run(() -> write(Insertion.pack(register, activity), id), file -> {
                        library.reload();
                        shell.notices().done(
                                shell.words().get("template.saved", file.getFileName().toString()),
                                List.of(new Notices.Action(shell.words().get("export.folder"),
                                        () -> services.ports().desktop().show(folder()))));
                    }, failed));
        });
    }

    /// A file of its own, so that a template saved earlier stays as it is.
    private Path write(Register pack, Id<Activity> id) throws Exception {
        Path folder = folder();
        Files.createDirectories(folder);
        Id<Activity> name = Id.fresh(id.value().replaceFirst("^act-", ""), "",
                taken -> Files.exists(folder.resolve(taken + ".ropa")));
        Path file = folder.resolve(name.value() + ".ropa");
        RopaFile.save(file, pack);
        return file;
    }

    /// Lets the user choose where templates are kept.
    void chooseFolder() {
        services.ports().choosers().folder(Optional.of(folder())).ifPresent(chosen -> {
            shell.remember(s -> s.withCatalog(Optional.of(chosen.toAbsolutePath())));
            library.reload();
            shell.notices().done(shell.words().get("catalog.folder.chosen", chosen.toString()), List.of());
        });
    }

    private Path folder() {
        return shell.settings().catalog().orElseGet(services.settings()::usualCatalog);
    }
}
