package org.tabularium.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.ui.window.Shell;

/// Every screen of the program, and how to come there.
final class Screens {
    /// The one for which the user has to choose a file.
    static final String TAKEOVER = "takeover";
    private static final Spot NEWSLETTER = new Spot("activity", "act-newsletter", "");
    private static final List<String> PLACES = List.of("overview", "controller", "activity", "party",
            "transfer", "retention", "measure", "system", "mandate", "review", "notice", "published",
            "findings",
            "subject", "data", "joint", "undertaking", "department", "languages");
    private final List<Screen> all = new ArrayList<>();

    /// What the register holds.
    enum Content {
        EMPTY, SAMPLE, LONG
    }

    /// How large the window is. Places are looked at in every size.
    enum Size {
        USUAL(1400, 900), NARROW(1000, 700), WIDE(1900, 1000), TALL(1400, 2600);

        final double width;
        final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /// Larger than a window can be without a display.
        boolean isLarge() {
            return this == WIDE || this == TALL;
        }
    }

    /// A screen.
    ///
    /// @param name tells it in the name of its picture
    /// @param contents the registers with which it can be reached
    /// @param sizes how large the window is
    /// @param deeds go there, one after the other, in a window in which the register is open
    record Screen(String name, Set<Content> contents, List<Size> sizes, List<Deed> deeds) {}

    /// What a user does; afterwards everything settles.
    @FunctionalInterface
    interface Deed {
        /// Does it in a window.
        ///
        /// @param ports answer what the program asks outside of itself
        /// @param folder for files
        void in(Shell shell, FakePorts ports, Path folder) throws Exception;
    }

    private Screens() {}

    static List<Screen> all() {
        Screens screens = new Screens();
        PLACES.forEach(screens::place);
        screens.parts();
        screens.dialogs();
        screens.menus();
        return Stream.of(screens.all, Moments.all()).flatMap(List::stream).toList();
    }

    private void place(String key) {
        all.add(new Screen(key, EnumSet.allOf(Content.class), List.of(Size.values()),
                deeds(List.of(s -> s.reveal(new Spot(key, "", ""))))));
    }

    private void parts() {
        full("activity-purpose",
                s -> s.reveal(new Spot("activity", "act-newsletter", "purposes/pur-b/text")));
        full("activity-uses", s -> s.reveal(new Spot("activity", "act-newsletter", "uses/use-1/data")));
        full("activity-recipients",
                s -> s.reveal(new Spot("activity", "act-newsletter", "disclosures/dis-1/recipient")));
        full("party-destination",
                s -> s.reveal(new Spot("party", "pty-larkspur", "destinations/0/country")));
        full("party-larkspur", s -> s.reveal(new Spot("party", "pty-larkspur", "")));
        full("mandate-support", s -> s.reveal(new Spot("mandate", "man-support", "")));
        full("notice-sentence", s -> s.reveal(new Spot("notice", "not-website",
                "says/act-newsletter/purposes/pur-a/text")));
        full("notice-who", s -> s.reveal(new Spot("notice", "", "who")));
        full("notice-coverage", s -> s.reveal(new Spot("notice", "", "coverage")));
        full("retention-years", s -> s.reveal(new Spot("retention", "ret-vouchers", "")),
                Screens::years);
        full("transfer-selected",
                s -> s.reveal(new Spot("transfer", "act-newsletter/dis-1/US", "")));
        full("retention-selected", s -> s.reveal(new Spot("retention", "ret-vouchers", "")));
    }

    private void dialogs() {
        any("welcome", s -> s.commands().close());
        any("wizard", s -> s.commands().newRegister());
        any("templates", s -> s.commands().insertTemplates());
        any("export", s -> s.commands().export());
        all.add(new Screen("export-authority", EnumSet.allOf(Content.class),
                List.of(Size.USUAL, Size.NARROW), deeds(List.of(s -> exporting(s, ".edition-authority")))));
        any("export-pack", s -> exporting(s, ".mode-pack"));
        full("export-activities", Screens::newsletter, Screens::selectThree,
                s -> exporting(s, ".only-ticked"));
        full("export-forms", s -> {
            s.commands().export();
            s.scene().getRoot().applyCss();
            s.scene().getRoot().lookupAll(".export-sides .check-box").stream().limit(5)
                    .map(n -> (CheckBox) n).filter(c -> !c.isSelected()).forEach(CheckBox::fire);
            ((ComboBox<?>) node(s, ".export-layout .combo-box")).getSelectionModel().select(2);
        });
        any("palette", s -> s.commands().palette());
        any("palette-found", s -> type(s, "ver"));
        any("palette-commands", s -> type(s, "> "));
        any("palette-nothing", s -> type(s, "Quittengelee"));
        any("shortcuts", s -> s.commands().shortcuts());
        any("toast", s -> s.commands().open(Path.of("/nowhere", "not-there.ropa")));
        any("unsaved", s -> {
            s.editor().orElseThrow().edit(new StepName("step.change", "controller.name"), Spot.NONE,
                    r -> r.withController(r.controller().withName(r.controller().name() + " AG")));
            s.commands().close();
        });
        full("delete", s -> s.reveal(new Spot("party", "pty-datev", "")),
                s -> press(node(s, ".list-pane .entity-list"), KeyCode.DELETE));
        full(TAKEOVER, s -> s.commands().takeOver());
        full("bulk", Screens::newsletter, Screens::selectThree);
        full("bulk-ask", Screens::newsletter, Screens::selectThree,
                s -> ((MenuButton) node(s, ".bulk-menu")).getItems().getFirst().fire());
        full("filtered", s -> filter(s, 0, 2));
        full("filtered-away", s -> filter(s, 1, 3));
    }

    private void menus() {
        menu("menu-register", s -> ((MenuButton) node(s, ".register-menu")).show());
    }

    /// Without a display, menus have little room: neither for long names nor below a large window.
    private void menu(String name, Consumer<Shell> deed) {
        all.add(new Screen(name, EnumSet.of(Content.SAMPLE), List.of(Size.NARROW), deeds(List.of(deed))));
    }

    private void any(String name, Consumer<Shell> deed) {
        all.add(new Screen(name, EnumSet.allOf(Content.class), List.of(Size.USUAL), deeds(List.of(deed))));
    }

    @SafeVarargs
    private void full(String name, Consumer<Shell>... deeds) {
        List<Consumer<Shell>> steps = new ArrayList<>();
        for (Consumer<Shell> deed : deeds) {
            steps.add(deed);
        }
        all.add(new Screen(name, EnumSet.of(Content.SAMPLE, Content.LONG), List.of(Size.USUAL),
                deeds(steps)));
    }

    private static List<Deed> deeds(List<Consumer<Shell>> deeds) {
        return deeds.stream().<Deed>map(deed -> (shell, ports, folder) -> deed.accept(shell)).toList();
    }

    private static void type(Shell shell, String text) {
        shell.commands().palette();
        ((TextField) shell.scene().lookup(".palette-input")).setText(text);
    }

    private static void exporting(Shell shell, String segment) {
        shell.commands().export();
        ((ToggleButton) node(shell, segment)).fire();
    }

    private static void newsletter(Shell shell) {
        shell.reveal(NEWSLETTER);
    }

    private static void years(Shell shell) {
        shell.scene().lookup(".plan-pane").lookupAll(".segment").stream().map(n -> (ToggleButton) n).skip(1)
                .findFirst().orElseThrow().fire();
    }

    private static void selectThree(Shell shell) {
        ((ListView<?>) node(shell, ".list-pane .entity-list")).getSelectionModel().selectRange(0, 3);
    }

    /// Criteria of the menu: a state, and a gap or a country.
    private static void filter(Shell shell, int state, int other) {
        shell.reveal(NEWSLETTER);
        MenuButton menu = (MenuButton) node(shell, ".filter-menu");
        Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
        ((Menu) menu.getItems().getFirst()).getItems().get(1 + state).fire();
        ((Menu) menu.getItems().get(other)).getItems().getFirst().fire();
    }

    static void press(Node node, KeyCode key) {
        Event.fireEvent(node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /// Closes whatever stands open over a window.
    static void hidePopups() {
        List.copyOf(Window.getWindows()).stream().filter(w -> w instanceof PopupWindow)
                .forEach(Window::hide);
    }

    static Node node(Shell shell, String style) {
        shell.scene().getRoot().applyCss();
        return shell.scene().lookup(style);
    }
}
