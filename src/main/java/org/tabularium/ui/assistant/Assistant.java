package org.tabularium.ui.assistant;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.sheet.Options;
import org.tabularium.intake.table.Mapping;
import org.tabularium.intake.table.RememberedMappings;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.store.fault.Faults;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// Takes over a register that was kept elsewhere: reads a file, shows what was recognised, and hands on what the user
/// makes of it.
public final class Assistant {
    private final StackPane body = new StackPane();
    private final Given given;
    private final Words words;
    private final Ports ports;
    private final Hands hands;
    private final Reading reading;
    private final AssistantFooter footer;
    private Optional<Path> file = Optional.empty();
    private Optional<Work> work = Optional.empty();
    private Optional<Board> board = Optional.empty();
    private Optional<Draft> said = Optional.empty();

    /// What an assistant begins with.
    ///
    /// @param catalog names that are known
    /// @param remembered what was chosen before
    /// @param open the register that is open and can be changed
    /// @param own what to do with a workbook of ours instead; asked off the screen's thread
    public record Given(Law law, Catalog catalog, RememberedMappings remembered, Optional<Register> open,
            Function<Path, Optional<Runnable>> own) {}

    /// A draft that is wanted.
    ///
    /// @param mapping how the file was read
    /// @param corrected whether the user has corrected it
    public record Wanted(Draft draft, Mapping mapping, boolean corrected) {}

    /// What an assistant tells.
    ///
    /// @param another another file is to be chosen
    /// @param fresh the draft is to be a register of its own
    /// @param added the draft is to be added to the open register
    /// @param report what became of each cell is to be written
    /// @param failed something went wrong that is no fault of the file
    public record Hands(Runnable closed, Runnable another, Consumer<Wanted> fresh, Consumer<Wanted> added,
            Consumer<Draft> report, Consumer<Exception> failed) {}

    public Assistant(Given given, Words words, Ports ports, Hands hands) {
        this.given = given;
        this.words = words;
        this.ports = ports;
        this.hands = hands;
        reading = new Reading(ports.background(), given.remembered(), given.law(), given.catalog(),
                words.language(),
                given.own());
        footer = new AssistantFooter(words, given.open().isPresent(), new AssistantFooter.Hands(
                fresh -> work.ifPresent(w -> w.fresh(fresh)),
                () -> said.or(() -> drafted().map(Drafted::draft)).ifPresent(hands.report()), hands.closed(),
                this::go));
        body.getStyleClass().add("assistant");
        body.setMinHeight(0);
        body.setAlignment(Pos.TOP_LEFT);
    }

    public Node content() {
        return body;
    }

    public Region footer() {
        return footer.node();
    }

    /// Reads a file.
    public void read(Path path) {
        file = Optional.of(path);
        read(path, Options.DETECT);
    }

    /// Puts the focus where one begins.
    public void focus() {
        board.ifPresent(Board::focus);
    }

    /// What was chosen so far, if it is worth being remembered.
    public Optional<Mapping> corrected() {
        return work.filter(Work::isCorrected).map(Work::mapping);
    }

    /// Nothing is wanted any more: what still runs is stopped.
    public void end() {
        reading.stop();
        work.ifPresent(Work::end);
    }

    private void read(Path path, Options options) {
        work.ifPresent(Work::end);
        work = Optional.empty();
        board = Optional.empty();
        said = Optional.empty();
        footer.busy(false);
        Label rows = Parts.label("", "muted");
        Button cancel = new Button(words.get("dialog.cancel"));
        cancel.setOnAction(e -> hands.closed().run());
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(words.get("assistant.reading", name(path)));
        message(new FontIcon("fth-upload"), words.get("assistant.reading", name(path)), bar, rows,
                new HBox(cancel));
        cancel.requestFocus();
        reading.read(path, options,
                new Reading.Told(count -> rows.setText(words.get("assistant.rows", count)),
                        this::found, this::unreadable));
    }

    private void found(Reading.Result result) {
        switch (result) {
            case Reading.Found found -> found(found);
            case Reading.Said(Draft draft) -> said(draft);
            case Reading.Own(Runnable then) -> {
                hands.closed().run();
                then.run();
            }
        }
    }

    /// A format of exchange: there is nothing to correct.
    private void said(Draft draft) {
        SaidBoard shown =
                new SaidBoard(draft, file.map(Assistant::name).orElse(""), given.law(), words, ports,
                        hands.failed());
        body.getChildren().setAll(shown.node());
        said = Optional.of(draft);
        footer.show(draft);
        shown.focus();
    }

    private void found(Reading.Found found) {
        Work begun = new Work(found, given.law(), given.catalog(), given.open(), ports.background(),
                new Work.Told(this::changed, footer::drafting, this::show, hands.failed()));
        work = Optional.of(begun);
        Board shown = new Board(begun, file.map(Assistant::name).orElse(""), given.law(), words, ports,
                options -> file.ifPresent(f -> read(f, options)), hands.failed());
        board = Optional.of(shown);
        body.getChildren().setAll(shown.node());
        footer.busy(true);
        shown.focus();
        begun.ask();
    }

    private void changed() {
        board.ifPresent(Board::renew);
    }

    /// A draft of all of it, or of one row alone.
    private void show(Drafted drafted) {
        if (work.filter(Work::isCurrent).flatMap(Work::drafted).filter(drafted::equals).isPresent()) {
            board.ifPresent(b -> b.show(drafted));
            work.ifPresent(w -> footer.show(drafted, w));
        } else {
            board.ifPresent(Board::preview);
        }
    }

    private void unreadable(Exception e) {
        if (Reading.problem(e).isEmpty()) {
            hands.failed().accept(e);
        }
        String sentence = Faults.unkept("").of(e).sentence(words.locale());
        FontIcon mark = new FontIcon("fth-x-octagon");
        mark.getStyleClass().add("severity-error");
        Button another = new Button(words.get("assistant.another"));
        another.getStyleClass().add("accent");
        another.setOnAction(event -> hands.another().run());
        message(mark, words.get("assistant.unreadable"), Parts.label(sentence, "assistant-sentence"),
                new HBox(another));
        another.requestFocus();
    }

    private void message(FontIcon icon, String title, Node... nodes) {
        VBox box = new VBox(14, icon, Parts.label(title, "empty-question"));
        box.getStyleClass().add("assistant-message");
        box.getChildren().addAll(nodes);
        box.getChildren().stream().filter(n -> n instanceof Label).map(n -> (Label) n).forEach(l -> {
            l.setWrapText(true);
            l.setMinHeight(Region.USE_PREF_SIZE);
        });
        body.getChildren().setAll(box);
    }

    private Optional<Drafted> drafted() {
        return work.filter(Work::isCurrent).flatMap(Work::drafted);
    }

    private void go() {
        said.ifPresent(d -> hands.fresh().accept(new Wanted(d, new Mapping(List.of()), false)));
        drafted().ifPresent(d -> {
            Wanted wanted =
                    new Wanted(d.draft(), d.asked().mapping(), work.filter(Work::isCorrected).isPresent());
            (d.asked().fresh() ? hands.fresh() : hands.added()).accept(wanted);
        });
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
