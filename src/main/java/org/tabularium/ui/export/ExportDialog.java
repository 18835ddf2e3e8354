package org.tabularium.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.compose.edition.Beyond;
import org.tabularium.compose.edition.Selection;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportOptions;
import org.tabularium.edit.ExportOrder;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports.Choosers;
import org.tabularium.words.Words;

/// Which documents of a register to write, in which formats and languages, and where to.
public final class ExportDialog {
    private static final List<Language> WRITTEN = List.of(Language.GERMAN, Language.ENGLISH);
    /// The formats of papers and of data; the others are for texts that are published.
    private static final List<Format> PAPERS = List.of(Format.DOCX, Format.PDF, Format.XLSX,
            Format.JSONLD, Format.TILT, Format.CSV);
    private final VBox content = new VBox(20);
    private final HBox footer = new HBox(8);
    private final Map<Format, CheckBox> formats = new EnumMap<>(Format.class);
    private final Map<What, CheckBox> records = new EnumMap<>(What.class);
    private final List<ToggleButton> languages = new ArrayList<>();
    private final Label place = Parts.label("", "folder");
    private final Button go = new Button();
    private final Register register;
    private final String baseName;
    private final Words words;
    private final EditionPane edition;
    private Path folder;
    private boolean built;

    /// @param first what is chosen at first
    /// @param before what was chosen the last time; it holds where it has what is to be chosen first
    /// @param start folder offered first
    /// @param ordered takes the order
    public ExportDialog(Register register, What first, Optional<Remembered> before, String baseName,
            Path start, Words words, Choosers choosers, Runnable cancelled, Consumer<ExportOrder> ordered) {
        Optional<Remembered> last = before.filter(b -> b.what().contains(first));
        this.register = register;
        this.baseName = baseName;
        this.words = words;
        this.folder = start;
        content.getStyleClass().add("dialog-content");
        edition = new EditionPane(words, last.map(b -> Selection.of(b.edition()).withDrafts(b.drafts()))
                .orElse(Selection.WHOLE), this::count);
        HBox choices = new HBox(32, part(words.get("export.what"), records(first, last)),
                new VBox(20, part(words.get("export.formats"), formats(first, last)),
                        part(words.get("export.language"), languages(last))));
        content.getChildren().addAll(choices, part(words.get("export.edition"), edition.node()),
                Parts.label(words.get("export.internal"), "muted"));
        Hyperlink change = new Hyperlink(words.get("export.change"));
        change.setOnAction(e -> choosers.folder(Optional.of(folder)).ifPresent(this::choose));
        HBox where = new HBox(8, new FontIcon("fth-folder"), place, Parts.space(), change);
        where.getStyleClass().add("folder-field");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMinWidth(0);
        place.setMinWidth(0);
        Button cancel = new Button(words.get("dialog.cancel"));
        cancel.setOnAction(e -> cancelled.run());
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(e -> ordered.accept(order()));
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(where, cancel, go);
        built = true;
        choose(last.flatMap(Remembered::folder).orElse(start));
    }

    /// Shows what the register holds beyond Art. 30 GDPR.
    public void show(Beyond beyond) {
        edition.show(beyond);
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    private static Node part(String title, Node node) {
        return new VBox(8, Parts.label(title, "dialog-part"), node);
    }

    /// The processor's record is offered where there are mandates, notices where there are any.
    private Node records(What first, Optional<Remembered> last) {
        VBox box = new VBox(8);
        for (What what : What.values()) {
            if (isThere(what)) {
                CheckBox check = new CheckBox(words.get("export." + what.key()));
                check.setSelected(last.map(b -> b.what().contains(what)).orElse(what == first));
                check.setOnAction(e -> count());
                records.put(what, check);
                box.getChildren().add(check);
            }
        }
        return box;
    }

    private boolean isThere(What what) {
        return switch (what) {
            case REGISTER, OVERVIEW, TRANSFERS, RETENTION_PLAN, MEASURES, PROCESSORS, CHANGES -> true;
            case PROCESSOR_REGISTER -> !register.mandates().isEmpty();
            case NOTICE -> !register.notices().isEmpty();
        };
    }

    private Node formats(What first, Optional<Remembered> last) {
        VBox box = new VBox(8);
        for (Format format : register.notices().isEmpty() ? PAPERS : List.of(Format.values())) {
            String key = "export.format." + format.extension();
            CheckBox check = new CheckBox(words.get(key));
            check.setSelected(last.map(b -> b.formats().contains(format))
                    .orElse(first == What.NOTICE ? format == Format.HTML
                            : format == Format.DOCX || format == Format.PDF));
            check.setMinWidth(110);
            check.setOnAction(e -> count());
            formats.put(format, check);
            box.getChildren().add(new HBox(8, check, Parts.label(words.get(key + ".detail"), "muted")));
        }
        return box;
    }

    private Node languages(Optional<Remembered> last) {
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        for (Language language : WRITTEN) {
            ToggleButton toggle = new ToggleButton(
                    language.locale().getDisplayLanguage(words.locale()));
            toggle.setUserData(language);
            toggle.getStyleClass().add("segment");
            toggle.setSelected(
                    last.map(b -> b.languages().contains(language)).orElse(language.equals(first())));
            toggle.setOnAction(e -> count());
            languages.add(toggle);
            box.getChildren().add(toggle);
        }
        return box;
    }

    /// The first language of the register in which documents are written.
    private Language first() {
        return register.languages().stream().filter(WRITTEN::contains).findFirst()
                .orElse(new Language(words.locale().getLanguage().equals("de") ? "de" : "en"));
    }

    private void choose(Path chosen) {
        folder = chosen;
        place.setText(chosen.toString());
        count();
    }

    private ExportOrder order() {
        List<What> what =
                records.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey)
                        .toList();
        List<Format> wanted =
                formats.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey)
                        .toList();
        List<Language> spoken = languages.stream().filter(ToggleButton::isSelected)
                .map(t -> (Language) t.getUserData()).toList();
        return new ExportOrder(register, baseName, what, wanted, spoken, folder)
                .with(ExportOptions.USUAL.withSelection(edition.selection()));
    }

    private void count() {
        if (!built) {
            return;
        }
        int files = order().files();
        go.setDisable(files == 0);
        go.setText(files == 0 ? words.get("export.go.none") : words.get("export.go", files));
        go.setMinWidth(Button.USE_PREF_SIZE);
    }
}
