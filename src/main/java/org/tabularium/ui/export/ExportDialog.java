package org.tabularium.ui.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.compose.edition.Beyond;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Selection;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.ExportOptions;
import org.tabularium.edit.ExportOrder;
import org.tabularium.edit.RequestPack;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// Which documents of a register to write, in which forms, formats and languages, for whom, and where to.
///
/// At the left stands what is made, at the right what it says; each part shows only what applies to what is chosen.
public final class ExportDialog {
    private static final double HEIGHT = 660;
    private static final double RIGHT = 404;
    private final ScrollPane content = Parts.scroll();
    private final Label whomTitle = Parts.label("", "dialog-part");
    private final VBox paperPart;
    private final VBox whom;
    private final VBox which;
    private final Given given;
    private final Words words;
    private final Hands hands;
    private final Segments<Boolean> mode;
    private final WhatPane what;
    private final PackPane pack;
    private final FormatsPane formats;
    private final LanguagesPane languages;
    private final PaperPane paper;
    private final EditionPane edition;
    private final ActivitiesPane activities;
    private final DialogFooter footer;
    private Optional<Selection> asked = Optional.empty();
    private boolean built;

    /// What a dialog begins with.
    ///
    /// @param first what is chosen at first
    /// @param before what was chosen the last time; it holds where it has what is to be chosen first
    /// @param marked the activities selected in their list
    /// @param baseName beginning of the file names
    /// @param folder offered where none is remembered
    /// @param today date of the letter of a pack
    public record Given(Register register, What first, Optional<Remembered> before, List<Id<Activity>> marked,
            String baseName, Path folder, LocalDate today) {
        public Given {
            marked = List.copyOf(marked);
        }

        Optional<Remembered> last() {
            return before.filter(b -> b.what().contains(first));
        }
    }

    /// What a dialog tells.
    ///
    /// @param cancelled nothing is wanted
    /// @param beyond it is asked what a selection says beyond Art. 30 GDPR
    /// @param ordered this is wanted
    public record Hands(Runnable cancelled, Consumer<Selection> beyond, Consumer<Wanted> ordered) {}

    public ExportDialog(Given given, Words words, Ports ports, Hands hands) {
        this.given = given;
        this.words = words;
        this.hands = hands;
        Optional<Remembered> last = given.last();
        Register register = given.register();
        ExportOptions before = last.map(Remembered::options).orElse(ExportOptions.USUAL);
        mode = new Segments<>(List.of(false, true), p -> words.get(p ? "export.mode.pack" : "export.mode"),
                p -> p ? "mode-pack" : "mode-documents", this::refresh);
        mode.choose(last.filter(b -> b.pack().chosen()).isPresent());
        what = new WhatPane(register, given.first(), last, words, this::refresh);
        pack = new PackPane(last.filter(b -> b.pack().zip()).isPresent(), given.today(), words,
                this::refresh);
        formats = new FormatsPane(last.map(Remembered::formats).orElseGet(() -> usual(given.first())), words,
                this::refresh);
        languages = new LanguagesPane(last.map(Remembered::languages).orElseGet(() -> List.of(usual())),
                words, this::refresh);
        paper = new PaperPane(before, words, ports, this::refresh);
        edition = new EditionPane(words, before.selection(), last.map(b -> b.pack().extras()), this::refresh);
        footer = new DialogFooter(words, ports.choosers(), hands.cancelled(), this::order);
        activities = new ActivitiesPane(register, given.marked(),
                last.map(Remembered::ticked).orElse(List.of()), words, this::refresh, this::order);
        paperPart = new VBox(paper.node());
        whom = new VBox(8, whomTitle, edition.node());
        which = part(words.get("export.only"), activities.node());
        VBox left = new VBox(20, mode.node(), what.node(), pack.node(),
                part(words.get("export.formats"), formats.node()),
                part(words.get("export.language"), languages.node()), paperPart);
        VBox right = new VBox(24, which, whom);
        left.getStyleClass().add("export-left");
        right.getStyleClass().add("export-right");
        right.setMinWidth(RIGHT);
        right.setMaxWidth(RIGHT);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox sides = new HBox(left, right);
        sides.getStyleClass().add("export-sides");
        content.setContent(sides);
        content.setFitToHeight(true);
        content.setFocusTraversable(false);
        content.getStyleClass().addAll("dialog-content", "export-dialog");
        content.setPrefHeight(HEIGHT);
        content.setMinHeight(0);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        footer.show(last.flatMap(Remembered::folder).orElse(given.folder()));
        built = true;
        refresh();
    }

    /// Shows what the register holds beyond Art. 30 GDPR.
    public void show(Beyond beyond) {
        edition.show(beyond);
    }

    public Node content() {
        return content;
    }

    public Region footer() {
        return footer.node();
    }

    private static VBox part(String title, Node node) {
        return new VBox(8, Parts.label(title, "dialog-part"), node);
    }

    private static List<Format> usual(What first) {
        return first == What.NOTICE ? List.of(Format.HTML) : List.of(Format.DOCX, Format.PDF);
    }

    /// The first language of the register in which documents are written.
    private Language usual() {
        return given.register().languages().stream().filter(ExportOrder.LANGUAGES::contains).findFirst()
                .orElse(words.language());
    }

    /// Shows what applies to what is chosen now, and what would be written.
    private void refresh() {
        if (!built) {
            return;
        }
        boolean packed = mode.chosen();
        show(what.node(), !packed);
        show(pack.node(), packed);
        formats.offer(formatsOffered());
        languages.offer(LanguagesPane.ALL.stream().filter(this::isOffered).toList());
        edition.show(packed);
        activities.show();
        ExportOrder order = wanted().order();
        what.show(w -> new ExportOrder(order.register(), order.baseName(), List.of(w), order.formats(),
                order.languages(), order.folder()).with(order.options()).files() > 0);
        boolean editions = packed || what.chosen().stream().anyMatch(What::hasEditions);
        paper.show(order.formats().contains(Format.DOCX), order.takesPictures(),
                editions && edition.isInternal() && order.formats().contains(Format.PDF));
        whomTitle.setText(words.get(packed ? "export.edition.pack" : "export.edition"));
        show(paperPart, !paper.isEmpty());
        show(whom, editions);
        show(which, editions && given.register().activities().size() > 1);
        boolean wrong = paper.isWrong() || (editions && activities.isNothing());
        footer.count(packed, wrong ? 0 : order.files());
        askBeyond(order.options().selection());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// What goes beyond Art. 30 GDPR is asked anew where other activities are chosen.
    private void askBeyond(Selection selection) {
        if (!edition.isInternal()) {
            Selection whole = selection.withEdition(Edition.INTERNAL);
            if (asked.filter(whole::equals).isEmpty()) {
                asked = Optional.of(whole);
                hands.beyond().accept(whole);
            }
        }
    }

    /// What is written on paper alone, unless notices are, which are published.
    private Set<Format> formatsOffered() {
        Set<Format> offered = EnumSet.allOf(Format.class);
        if (mode.chosen()) {
            offered.retainAll(EnumSet.of(Format.DOCX, Format.PDF, Format.XLSX));
            return offered;
        }
        if (!what.chosen().contains(What.NOTICE)) {
            offered.removeAll(EnumSet.of(Format.HTML, Format.MD, Format.TXT));
        }
        if (!what.chosen().isEmpty()) {
            offered.removeIf(f -> order(List.of(f), LanguagesPane.ALL).files() == 0);
        }
        return offered;
    }

    private boolean isOffered(Language language) {
        return ExportOrder.LANGUAGES.contains(language)
                || (!mode.chosen() && order(List.copyOf(EnumSet.allOf(Format.class)), List.of(language))
                        .files() > 0);
    }

    private ExportOrder order(List<Format> as, List<Language> in) {
        return new ExportOrder(given.register(), given.baseName(),
                mode.chosen() ? RequestPack.ENCLOSED : what.chosen(), as, in, footer.folder())
                .with(ExportOptions.USUAL.withLayouts(mode.chosen() ? List.of() : what.layouts()));
    }

    private Wanted wanted() {
        ExportOrder order = order(formats.chosen(), languages.chosen());
        ExportOptions options = paper.in(order.options());
        boolean packed = mode.chosen();
        Selection selection = edition.selection();
        Remembered chosen = new Remembered(what.chosen().isEmpty() ? List.of(given.first()) : what.chosen(),
                order.formats(), order.languages(),
                options.withLayouts(what.layouts()).withSelection(edition.remembered()), activities.ticked(),
                new Remembered.Pack(packed, pack.manner().archive(), edition.packed()),
                Optional.of(footer.folder()));
        return new Wanted(order.with(options.withAttach(options.attach() && edition.isInternal())
                .withSelection(selection.withOnly(activities.only()))),
                packed ? Optional.of(pack.manner()) : Optional.empty(), chosen);
    }

    /// Enter exports; boxes and segments are ticked with the space bar.
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && (event.getTarget() instanceof CheckBox || event.getTarget() instanceof ToggleButton)) {
            order();
            event.consume();
        }
    }

    private void order() {
        if (footer.isReady()) {
            hands.ordered().accept(wanted());
        }
    }
}
