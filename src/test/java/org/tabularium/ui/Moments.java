package org.tabularium.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.intake.dpf.MadeUp;
import org.tabularium.model.Language;
import org.tabularium.store.LawPacks;
import org.tabularium.ui.Screens.Content;
import org.tabularium.ui.Screens.Deed;
import org.tabularium.ui.Screens.Screen;
import org.tabularium.ui.Screens.Size;
import org.tabularium.ui.window.Shell;

/// What the window shows only for a moment or after some steps: findings, questions, open lists and menus, work that
/// goes on, and what has become of it.
final class Moments {
    private static final Set<Content> FULL = EnumSet.of(Content.SAMPLE, Content.LONG);
    private static final Set<Content> ANY = EnumSet.allOf(Content.class);
    private static final Deed NEWSLETTER = at("activity", "act-newsletter", "");
    private final List<Screen> all = new ArrayList<>();

    private Moments() {}

    static List<Screen> all() {
        Moments moments = new Moments();
        moments.findings();
        moments.questions();
        moments.fields();
        moments.menus();
        moments.work();
        AssistantMoments.all().forEach(moments.all::add);
        PolicyMoments.all().forEach(moments.all::add);
        PasswordMoments.all().forEach(moments.all::add);
        SafetyMoments.all().forEach(moments.all::add);
        return List.copyOf(moments.all);
    }

    private void findings() {
        add("findings-faulty", FULL, Moments::faulty, at("findings", "", ""));
        add("findings-narrowed", FULL, Moments::faulty, at("findings", "", "severity/error"));
        add("form-finding", FULL, Moments::faulty,
                at("activity", "act-newsletter", "purposes/pur-b/grounds"));
        add("form-accept", FULL, Moments::faulty, at("activity", "act-newsletter", "purposes/pur-b/grounds"),
                (s, ports, folder) -> ((Hyperlink) Screens.node(s, ".flag-accept")).fire());
        add("transfer-finding", FULL, at("transfer", "act-support/dis-4/AU", ""));
        add("transfer-narrowed", FULL, at("transfer", "", "footing/none"));
        add("languages-gaps", FULL, (s, ports, folder) -> s.editor().orElseThrow().edit(
                new StepName("step.change", "activity.name"), Spot.NONE,
                r -> r.withActivities(r.activities().stream()
                        .map(a -> a.withName(a.name().with(Language.ENGLISH, ""))).toList())),
                at("languages", "", ""));
        add("languages-all", FULL, at("languages", "", ""),
                (s, ports, folder) -> ((CheckBox) Screens.node(s, ".place .check-box")).fire());
    }

    private void questions() {
        add("law", ANY, (s, ports, folder) -> {
            Map<String, byte[]> files = LawPacks.withoutFramework();
            LawPacks.change(files, "retention.json", text -> text.replace("\"P8Y\"", "\"P6Y\""));
            ports.chosen = Optional.of(LawPacks.file(folder, files));
            s.commands().updateLaw();
        });
        add("dpf-day", ANY, Moments::list);
        add("dpf-summary", ANY, Moments::list, (s, ports, folder) -> fire(s, ".dialog-footer .accent"));
        add("what-if", ANY, List.of(Size.USUAL, Size.NARROW), (s, ports, folder) -> s.commands().whatIf());
        add("what-if-rows", FULL, (s, ports, folder) -> s.commands().whatIf(),
                (s, ports, folder) -> fire(s, ".map-hide"));
        add("transfer-rows", FULL, at("transfer", "", "country/US"),
                (s, ports, folder) -> fire(s, ".map-hide"));
        add("transfer-europe", FULL, at("transfer", "", ""),
                (s, ports, folder) -> s.scene().getRoot().lookupAll(".map-tools .segment").stream()
                        .filter(n -> !((ToggleButton) n).isSelected())
                        .forEach(n -> ((ToggleButton) n).fire()));
        add("notice-hold", FULL, at("notice", "", ""), (s, ports, folder) -> fire(s, ".pane-header .accent"));
        add("notice-own", FULL, at("notice", "not-website", "says/act-newsletter/purposes/pur-a/text"),
                (s, ports, folder) -> ((ButtonBase) Screens.node(s, ".fact-line .hyperlink")).fire());
        add("notice-new", ANY, at("notice", "", ""), (s, ports, folder) -> add(s));
        add("activity-new", ANY, at("activity", "", ""), (s, ports, folder) -> add(s));
        add("activity-added", ANY, at("activity", "", ""), (s, ports, folder) -> add(s),
                (s, ports, folder) -> {
                    TextField name = (TextField) s.scene().getFocusOwner();
                    name.setText("Gewinnspiel");
                    Screens.press(name, KeyCode.ENTER);
                });
    }

    private void fields() {
        add("chooser", FULL, at("activity", "act-newsletter", "department"), open());
        add("chooser-grounds", FULL, at("activity", "act-newsletter", "purposes/pur-b/grounds/0/basis"),
                open());
        add("chooser-catalog", FULL, at("activity", "act-newsletter", "measures"), open());
        add("choice", FULL, at("activity", "act-newsletter", "status"), (s, ports, folder) -> {
            if (s.scene().getFocusOwner() instanceof ComboBoxBase<?> box) {
                box.show();
            }
        });
        add("field-wrong", FULL, at("activity", "act-newsletter", "introducedOn"), (s, ports, folder) -> {
            ((TextInputControl) s.scene().getFocusOwner()).setText("31.02.2027");
            Screens.press(s.scene().getFocusOwner(), KeyCode.TAB);
        });
        add("table-details", FULL, at("activity", "act-newsletter", "uses/use-1/sources/0/description"));
        add("table-cell", FULL, at("activity", "act-newsletter", "uses/use-1/data"),
                (s, ports, folder) -> Screens.press(s.scene().getFocusOwner(), KeyCode.ENTER));
    }

    private void menus() {
        menu("menu-filter", NEWSLETTER, ".filter-menu");
        menu("menu-entity", NEWSLETTER, ".pane-header .part-menu");
        menu("menu-findings", at("findings", "", ""), ".pane-header .part-menu");
        menu("menu-notices", at("notice", "", ""), ".notice-pane .pane-header .part-menu");
        add("menu-context", Set.of(Content.SAMPLE), List.of(Size.NARROW), NEWSLETTER, (s, ports, folder) -> {
            Control list = (Control) Screens.node(s, ".list-pane .entity-list");
            list.getContextMenu().show(list, 300, 250);
        });
    }

    private void work() {
        add("export-running", FULL, (s, ports, folder) -> {
            ports.chosen = Optional.of(Files.createDirectories(folder.resolve("aus")));
            s.commands().export();
            fire(s, ".folder-field .hyperlink");
            ports.holding = true;
            fire(s, ".dialog-footer .accent");
        });
        add("export-done", FULL, (s, ports, folder) -> {
            ports.chosen = Optional.of(Files.createDirectories(folder.resolve("aus")));
            s.commands().export();
            fire(s, ".folder-field .hyperlink");
            fire(s, ".dialog-footer .accent");
        });
        add("export-failed", FULL, (s, ports, folder) -> {
            ports.chosen = Optional.of(Files.writeString(folder.resolve("Ordner"), "x").resolve("darin"));
            s.commands().export();
            fire(s, ".folder-field .hyperlink");
            fire(s, ".dialog-footer .accent");
        });
        add("read-only", Set.of(Content.LONG), (s, ports, folder) -> {
            Path newer = folder.resolve("Neuer.ropa");
            Files.writeString(newer, Files.readString(LongNames.file(folder))
                    .replaceFirst("\"formatVersion\": 1", "\"formatVersion\": 9"));
            s.commands().open(newer);
        }, NEWSLETTER);
        add("several-notices", ANY, (s, ports, folder) -> {
            s.commands().open(folder.resolve("fehlt.ropa"));
            s.commands().open(Files.writeString(folder.resolve("Kaputt.ropa"), "{\"format\": "));
        });
    }

    private static void faulty(Shell shell, FakePorts ports, Path folder) {
        Faults.into(shell.editor().orElseThrow());
    }

    private static void list(Shell shell, FakePorts ports, Path folder) throws Exception {
        Path list = MadeUp.excel(folder);
        Files.setLastModifiedTime(list, FileTime.from(Instant.parse("2026-11-20T08:00:00Z")));
        ports.chosen = Optional.of(list);
        shell.commands().readDpfList();
    }

    /// Opens what can be chosen in the field that has the focus.
    private static Deed open() {
        return (s, ports, folder) -> Screens.press(s.scene().getFocusOwner(), KeyCode.DOWN);
    }

    private static Deed at(String place, String entity, String field) {
        return (s, ports, folder) -> s.reveal(new Spot(place, entity, field));
    }

    /// Adds something, as the button with the plus does, or the one of an empty place.
    private static void add(Shell shell) {
        shell.scene().getRoot().applyCss();
        Stream.of(".list-pane .pane-header .icon-button", ".notice-pane .pane-header .icon-button",
                ".empty-place .accent").flatMap(style -> shell.scene().getRoot().lookupAll(style).stream())
                .filter(n -> n instanceof Button).findFirst().ifPresent(n -> ((Button) n).fire());
    }

    private static void fire(Shell shell, String style) {
        Node found = Screens.node(shell, style);
        if (found instanceof ButtonBase button) {
            button.fire();
        }
    }

    private void menu(String name, Deed deed, String style) {
        add(name, Set.of(Content.SAMPLE), List.of(Size.NARROW), deed,
                (s, ports, folder) -> ((MenuButton) Screens.node(s, style)).show());
    }

    private void add(String name, Set<Content> contents, Deed... deeds) {
        add(name, contents, List.of(Size.USUAL), deeds);
    }

    private void add(String name, Set<Content> contents, List<Size> sizes, Deed... deeds) {
        all.add(new Screen(name, contents, sizes, List.of(deeds)));
    }
}
