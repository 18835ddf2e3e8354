package org.tabularium.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.settings.Settings;
import org.tabularium.words.Words;

/// Every action of the window, in the order in which the palette offers them.
final class ActionList {
    private static final int MOST_DIGITS = 9;
    private final Words words;
    private final Commands commands;
    private final boolean presenting;

    private ActionList(Words words, Commands commands, boolean presenting) {
        this.words = words;
        this.commands = commands;
        this.presenting = presenting;
    }

    /// @param places the places of the open register; none if no register is open
    /// @param presenting whether others look on
    static List<Action> of(Words words, Commands commands, List<Place> places, Commands.Moves moves,
            boolean presenting) {
        ActionList list = new ActionList(words, commands, presenting);
        List<Action> all = new ArrayList<>();
        places.forEach(place -> place.adder().ifPresent(add -> all.add(
                Action.of(words.get(place.key() + ".add"), "fth-plus", "register", () -> {
                    moves.go(place);
                    add.run();
                }))));
        places.stream().filter(place -> words.has(place.key() + ".turn"))
                .forEach(place -> all.add(list.named(place.key() + ".turn", "fth-shuffle", "moving", () -> {
                    moves.go(place);
                    place.turn();
                }).on(Keys.TURN)));
        list.register(all);
        list.moving(all, moves);
        list.program(all);
        return List.copyOf(all);
    }

    /// The places themselves, with the digits as their keys.
    static List<Action> places(Words words, List<Place> places, Commands.Moves moves) {
        List<Action> all = new ArrayList<>();
        for (Place place : places) {
            Action go = Action.of(words.get("place." + place.key()), place.icon(), "places",
                    () -> moves.go(place));
            int digit = all.size() + 1;
            all.add(digit > MOST_DIGITS ? go
                    : go.on(Keys.shortcut(KeyCode.getKeyCode(Integer.toString(digit)))));
        }
        return List.copyOf(all);
    }

    private void register(List<Action> all) {
        all.add(named("menu.export", "fth-download", "register", commands::export).on(Keys.EXPORT));
        all.add(named("menu.whatif", "fth-help-circle", "register", commands::whatIf).on(Keys.WHAT_IF));
        all.add(named("menu.report", "fth-file-text", "register", commands::reportFindings));
        all.add(named("menu.scc", "fth-file-text", "register", commands::writeClauses));
        all.add(named("menu.templates", "fth-layers", "register", commands::insertTemplates));
        all.add(named("menu.catalog", "fth-folder", "register", commands::chooseCatalog));
        all.add(named("menu.takeover", "fth-upload", "register", commands::takeOver));
        all.add(named("menu.import", "fth-upload", "register", commands::importRegister).everywhere());
        all.add(named("menu.policy", "fth-eye", "register", commands::readPolicy).everywhere());
        all.add(named("menu.dpf", "fth-list", "register", commands::readDpfList));
        all.add(named("menu.undo", "fth-corner-up-left", "register", commands::undo).on(Keys.UNDO));
        all.add(named("menu.redo", "fth-corner-up-right", "register", commands::redo).on(Keys.REDO));
        all.add(named("menu.save", "fth-save", "register", commands::save).on(Keys.SAVE));
        all.add(named("menu.saveas", "fth-save", "register", commands::saveAs).on(Keys.SAVE_AS));
        all.add(named("menu.earlier", "fth-clock", "register", commands::earlier).on(Keys.EARLIER));
        all.add(named("menu.password", "fth-lock", "register", commands::setPassword));
        all.add(named("menu.password.remove", "fth-unlock", "register", commands::removePassword));
        all.add(named("menu.recover", "fth-life-buoy", "register", commands::recover).everywhere());
        all.add(named("menu.new", "fth-file-plus", "register", commands::newRegister).on(Keys.NEW)
                .everywhere());
        all.add(named("menu.open", "fth-folder", "register", commands::open).on(Keys.OPEN).everywhere());
        all.add(named("welcome.sample", "fth-book-open", "register", commands::openSample).everywhere());
        all.add(named("menu.close", "fth-x", "register", commands::close).on(Keys.CLOSE));
    }

    private void moving(List<Action> all, Commands.Moves moves) {
        all.add(named("palette.title", "fth-search", "moving", commands::palette).on(Keys.PALETTE)
                .everywhere());
        all.add(named("menu.find", "fth-filter", "moving", moves::find).on(Keys.FIND));
        all.add(named("menu.back", "fth-arrow-left", "moving", commands::back).on(Keys.BACK));
        all.add(named("menu.forward", "fth-arrow-right", "moving", commands::forward).on(Keys.FORWARD));
        all.add(named("menu.finding.next", "fth-check-circle", "moving", () -> commands.finding(false))
                .on(Keys.NEXT_FINDING));
        all.add(named("menu.finding.previous", "fth-check-circle", "moving", () -> commands.finding(true))
                .on(Keys.PREVIOUS_FINDING));
        all.add(named("menu.pane", "fth-columns", "moving", moves::nextPane).on(Keys.PANE));
    }

    private void program(List<Action> all) {
        all.add(named("shortcuts.title", "fth-command", "moving", commands::shortcuts).on(Keys.SHORTCUTS)
                .everywhere());
        for (Locale spoken : Words.SPOKEN) {
            all.add(Action
                    .of(spoken.getDisplayLanguage(spoken), "fth-globe", "", () -> commands.speak(spoken))
                    .within(words.get("menu.language")).everywhere());
        }
        for (Settings.Theme theme : Settings.Theme.values()) {
            all.add(named("theme." + theme.name().toLowerCase(Locale.ROOT), "fth-sun", "",
                    () -> commands.wear(theme)).within(words.get("menu.theme")).everywhere());
        }
        all.add(named("menu.size.larger", "fth-zoom-in", "moving", () -> commands.resize(true))
                .on(Keys.LARGER).everywhere());
        all.add(named("menu.size.smaller", "fth-zoom-out", "moving", () -> commands.resize(false))
                .on(Keys.SMALLER).everywhere());
        all.add(named("menu.size.usual", "fth-maximize", "moving",
                () -> commands.resize(Settings.USUAL_SIZE)).on(Keys.USUAL_SIZE).everywhere());
        all.add(named(presenting ? "menu.present.off" : "menu.present", "fth-eye-off", "moving",
                commands::present).on(Keys.PRESENT).everywhere());
        all.add(named("menu.law", "fth-refresh-cw", "", commands::updateLaw).everywhere());
        all.add(named("menu.quit", "fth-log-out", "moving", commands::quit).on(Keys.QUIT).everywhere());
    }

    private Action named(String key, String icon, String topic, Runnable run) {
        return Action.of(words.get(key), icon, topic, run);
    }
}
