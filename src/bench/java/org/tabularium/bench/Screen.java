package org.tabularium.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tabularium.check.rule.Rules;
import org.tabularium.edit.Editor;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.store.LawKey;
import org.tabularium.store.LawShelf;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.held.Keeper;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.SystemPorts;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.settings.SettingsFile;
import org.tabularium.ui.window.Services;
import org.tabularium.ui.window.Shell;
import org.tabularium.ui.window.Windows;
import org.tabularium.words.Words;

/// Uses a window with 1,000 activities and tells how long the screen's thread was busy at a stretch.
public final class Screen {
    private static final int ACTIVITIES = 1_000;
    private static final int LETTERS = 20;
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 3;
    private static final String TYPED = "Rundschreiben an alle";
    private static final int EDITS = 5;
    /// Places that tell of the whole register.
    private static final List<String> WHOLES =
            List.of("overview", "transfer", "retention", "languages", "notice");
    private static final Locale SPOKEN = Locale.GERMAN;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Shell shell;
    private final FrameWatch watch;
    private final Map<String, Busy> measured = new LinkedHashMap<>();

    private Screen(Shell shell, FrameWatch watch) {
        this.shell = shell;
        this.watch = watch;
    }

    /// Opens, types, undoes, filters, chooses and searches, cold and then warm.
    ///
    /// @param args a folder for what is written and, if only first times are to be told, how many activities there are
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        boolean all = args.length == 1;
        int activities = all ? ACTIVITIES : Integer.parseInt(args[1]);
        Path file =
                Files.write(folder.resolve("screen.ropa"),
                        RopaFormat.write(Workload.told(activities)));
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            Screen screen = open(folder);
            screen.out.printf(
                    "%nThe screen's thread with %d activities: longest stretches in ms (a frame is %.0f ms)%n",
                    activities, Busy.FRAME);
            screen.begin(file);
            if (all) {
                screen.use();
                screen.again(file);
            }
        } finally {
            Platform.exit();
        }
    }

    private static Screen open(Path folder) throws Exception {
        SettingsFile settings = new SettingsFile(folder.resolve("screen.properties"));
        settings.write(new Settings(SPOKEN, Settings.Theme.LIGHT, List.of()));
        Law law = Law.load();
        FrameWatch watch = new FrameWatch();
        return FrameWatch.screen(() -> {
            Look.loadFonts();
            ScreenPorts ports = new ScreenPorts();
            Keeper keeper = new Keeper(settings.state(), SystemPorts.later(), Clock.systemUTC());
            Shell shell = new Windows(
                    stage -> new Services(law, Rules.all(), new ExportJob(law), ports.ports(), settings,
                            () -> new Opened(Workload.register(1), 1), "0",
                            new LawShelf(settings.laws(), LawKey.shipped()), keeper),
                    settings, ports).open();
            watch.watch(shell.scene());
            shell.warm();
            return new Screen(shell, watch);
        });
    }

    /// What is slow because it is done for the first time.
    private void begin(Path file) throws Exception {
        watch.rest();
        tell("while the welcome view is looked at", watch.busy());
        openFile(file);
        tell("opening a register for the first time", watch.busy());
        watch.deed(() -> shell.reveal(spot(1)));
        tell("showing a sheet for the first time", watch.busy());
    }

    private void use() throws Exception {
        round();
        tell("all that follows, for the first time",
                measured.values().stream().reduce(Busy::and).orElseThrow());
        for (int i = 0; i < WARM_UP; i++) {
            round();
        }
        measured.clear();
        for (int i = 0; i < ROUNDS; i++) {
            round();
        }
        measured.forEach(this::tell);
    }

    /// Opens another register in a program that has been used for a while.
    private void again(Path file) throws Exception {
        Busy opening = Busy.NONE;
        Busy showing = Busy.NONE;
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            watch.deed(() -> shell.commands().save());
            await(() -> !shell.editor().orElseThrow().state().unsaved());
            watch.deed(() -> shell.commands().close());
            watch.busy();
            openFile(file);
            Busy opened = watch.busy();
            watch.deed(() -> shell.reveal(spot(1)));
            Busy shown = watch.busy();
            opening = i < 0 ? opening : opening.and(opened);
            showing = i < 0 ? showing : showing.and(shown);
        }
        tell("opening another register", opening);
        tell("showing its first sheet", showing);
    }

    /// Everything once.
    private void round() throws Exception {
        watch.deed(() -> shell.reveal(spot(1)));
        await(() -> shell.scene().getFocusOwner() instanceof TextInputControl);
        line("typing " + LETTERS + " letters into a name", this::typing);
        line("undo and redo", this::undoing);
        line("filtering the list letter by letter", this::filtering);
        line("going from sheet to sheet", this::choosing);
        line("opening the palette and searching in it", this::palette);
        line("going from party to party", this::parties);
        line("going from place to place", this::moving);
        for (String place : WHOLES) {
            watch.deed(() -> shell.reveal(new Spot(place, "", "")));
            line("an edit while " + place + " is shown", this::editing);
        }
    }

    private void line(String what, Deeds deeds) throws Exception {
        measured.merge("going to where all this is done", watch.busy(), Busy::and);
        deeds.run();
        measured.merge(what, watch.busy(), Busy::and);
    }

    /// What a line is about.
    private interface Deeds {
        void run() throws Exception;
    }

    private void typing() throws Exception {
        for (int i = 0; i < LETTERS; i++) {
            String letter = TYPED.substring(i, i + 1);
            watch.deed(() -> type(letter));
        }
    }

    private void undoing() throws Exception {
        watch.deed(() -> shell.commands().undo());
        watch.deed(() -> shell.commands().redo());
        watch.deed(() -> shell.commands().undo());
    }

    private void filtering() throws Exception {
        TextInputControl filter = FrameWatch.screen(() -> field(Words.of("ui", SPOKEN).get("list.filter")));
        for (String letter : "rechnung".split("")) {
            watch.deed(() -> filter.appendText(letter));
        }
        watch.deed(filter::clear);
    }

    private void choosing() throws Exception {
        for (int i = 2; i < 8; i++) {
            int number = i;
            watch.deed(() -> shell.reveal(spot(number * 100)));
        }
    }

    private void parties() throws Exception {
        for (int i = 1; i < 7; i++) {
            int number = i;
            watch.deed(() -> shell.reveal(new Spot("party", "pty-" + number, "name")));
        }
    }

    /// By the buttons of the sidebar.
    private void moving() throws Exception {
        List<ButtonBase> buttons = shell.scene().getRoot().lookupAll(".place-button").stream()
                .map(ButtonBase.class::cast).toList();
        for (ButtonBase button : buttons) {
            watch.deed(button::fire);
        }
    }

    /// A letter in the name of an activity and one in that of a party with transfers.
    private void editing() throws Exception {
        for (int i = 0; i < EDITS; i++) {
            watch.deed(() -> edit(Vocabulary.ACTIVITIES, "act-500",
                    a -> a.withName(a.name().with(Language.GERMAN, a.name().in(Language.GERMAN) + "n"))));
            watch.deed(() -> edit(Vocabulary.PARTIES, "pty-1", p -> p.withName(p.name() + "n")));
        }
    }

    private <T extends Identified<T>> void edit(Vocabulary<T> vocabulary, String id,
            UnaryOperator<T> change) {
        shell.editor().orElseThrow().type(new StepName("step.type", "entity." + vocabulary.key()),
                new Spot(vocabulary.key(), id, "name"),
                r -> vocabulary.find(r, new Id<>(id)).map(change).map(e -> vocabulary.replace(r, e))
                        .orElseThrow());
    }

    private void palette() throws Exception {
        watch.deed(() -> press(KeyCode.K, true));
        for (String letter : "kunden".split("")) {
            watch.deed(() -> type(letter));
        }
        watch.deed(() -> press(KeyCode.ESCAPE, false));
    }

    private void tell(String what, Busy busy) {
        out.println(busy.told(what));
    }

    private void openFile(Path file) throws Exception {
        Optional<Editor> before = FrameWatch.screen(shell::editor);
        watch.deed(() -> shell.commands().open(file));
        await(() -> !shell.editor().equals(before));
        watch.deed(() -> {});
    }

    private static void await(Callable<Boolean> happened) throws Exception {
        while (!FrameWatch.screen(happened)) {
            Thread.sleep(20);
        }
    }

    private static Spot spot(int activity) {
        return new Spot("activity", "act-" + activity, "name");
    }

    private void type(String letter) {
        if (shell.scene().getFocusOwner() instanceof TextInputControl input) {
            input.appendText(letter);
        } else {
            throw new IllegalStateException("nothing to type into");
        }
    }

    private TextInputControl field(String name) {
        return shell.scene().getRoot().lookupAll(".text-input").stream()
                .filter(n -> name.equals(n.getAccessibleText()) && Parts.isSeen(n))
                .map(n -> (TextInputControl) n).findFirst()
                .orElseThrow(() -> new IllegalStateException(name));
    }

    private void press(KeyCode code, boolean shortcut) {
        Node owner = Optional.ofNullable(shell.scene().getFocusOwner()).orElse(shell.scene().getRoot());
        Event.fireEvent(owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }
}
