package org.tabularium.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.search.Found;
import org.tabularium.edit.search.Query;
import org.tabularium.edit.search.SearchIndex;
import org.tabularium.model.Register;
import org.tabularium.ui.palette.Group;
import org.tabularium.ui.palette.PaletteView;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// Opens the palette and answers what is typed there. The register is read and searched in the background.
final class Palettes {
    private static final double WIDTH = 640;
    private static final int MOST = 60;
    private static final int MOST_LATELY = 5;
    private static final String COMMANDS_ONLY = ">";
    private final Shell shell;
    private final Ports.Background background;
    private final Ports.Frames frames;
    private final Consumer<Exception> failed;
    private Optional<SearchIndex> index = Optional.empty();
    private boolean read;
    private int asked;

    Palettes(Shell shell, Ports ports, Consumer<Exception> failed) {
        this.shell = shell;
        background = ports.background();
        frames = ports.frames();
        this.failed = failed;
    }

    /// Reads a register that has just been opened, in the language of the user.
    void read(Editor editor) {
        SearchIndex fresh = new SearchIndex(shell.law(), labels(), shell.words());
        index = Optional.of(fresh);
        read = false;
        Register register = editor.register();
        background.run(() -> fresh.of(register), done -> read = true, failed);
    }

    private Words labels() {
        return shell.work().labels().in(shell.words().locale());
    }

    void open() {
        if (!shell.overlay().isOpen()) {
            PaletteView view = new PaletteView(shell.words(), this::answer, frames, shell.overlay()::close);
            shell.overlay().openLight(view.node(), WIDTH, view.input());
        }
    }

    private void answer(String typed, Consumer<List<Group>> answer) {
        asked++;
        int mine = asked;
        boolean commandsOnly = typed.stripLeading().startsWith(COMMANDS_ONLY);
        Query query = Query.of(commandsOnly ? typed.stripLeading().substring(1) : typed);
        Optional<Editor> editor = commandsOnly || query.isEmpty() ? Optional.empty() : shell.editor();
        if (editor.isEmpty() || index.isEmpty()) {
            answer.accept(commandsOnly ? List.of(lines(query).commands()) : own(query));
            return;
        }
        if (!read) {
            answer.accept(own(query));
        }
        Register register = editor.get().register();
        SearchIndex known = index.get();
        background.run(() -> known.of(register).search(query, MOST), found -> {
            if (mine == asked) {
                answer.accept(with(query, found));
            }
        }, failed);
    }

    /// What there is beside the register.
    private List<Group> own(Query query) {
        PaletteLines lines = lines(query);
        List<Spot> lately = query.isEmpty() ? shell.navigation().lately(MOST_LATELY) : List.of();
        return query.isEmpty() ? List.of(lines.lately(lately), lines.places(), lines.commands())
                : lines.namedFirst(List.of(lines.commands(), lines.places()));
    }

    private List<Group> with(Query query, Found found) {
        List<Group> all = new ArrayList<>(own(query));
        all.addAll(lines(query).entities(found));
        all.add(lines(query).texts(found));
        return lines(query).namedFirst(all);
    }

    private PaletteLines lines(Query query) {
        return new PaletteLines(shell, labels(), query);
    }
}
