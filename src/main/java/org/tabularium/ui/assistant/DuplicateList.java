package org.tabularium.ui.assistant;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.intake.draft.Decision.Verdict;
import org.tabularium.intake.draft.Duplicates.Candidate;
import org.tabularium.ui.assistant.Groups.Group;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Names that may mean the same, one group below the other. Enter says that they do, Delete that they do not, a digit
/// which name stays; the next group is selected then.
final class DuplicateList {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_DIGITS = 9;
    /// Room of what stands right of the names.
    private static final double VERDICTS = 310;
    private final VBox box = new VBox();
    private final ListView<Group> list = new ListView<>();
    private final Hyperlink all = new Hyperlink();
    private final Groups groups;
    private final Words words;
    private final Words forms;

    DuplicateList(Groups groups, Words words, Words forms) {
        this.groups = groups;
        this.words = words;
        this.forms = forms;
        Label hint = Parts.label(words.get("assistant.same.hint"), "entry-detail");
        hint.setWrapText(true);
        all.setOnAction(e -> {
            groups.mergeOpen();
            show();
            list.requestFocus();
        });
        all.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox head = new HBox(16, hint, Parts.space(), all);
        head.getStyleClass().addAll("column-bar", "column-line");
        Label nothing = Parts.label(words.get("assistant.same.none"), "empty-text");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setAccessibleText(words.get("assistant.same"));
        list.getStyleClass().addAll("entity-list", "same-list");
        list.setCellFactory(v -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        box.getChildren().addAll(head, list);
    }

    Node node() {
        return box;
    }

    void focus() {
        list.requestFocus();
    }

    /// Shows what has been met and decided.
    void show() {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        List<Group> now = groups.all();
        if (!now.equals(list.getItems())) {
            list.setItems(FXCollections.observableArrayList(now));
        }
        if (!now.isEmpty()) {
            list.getSelectionModel().select(Math.min(at, now.size() - 1));
        }
        all.setText(words.get("assistant.same.all", groups.open()));
        all.setVisible(groups.open() > 1);
    }

    private void key(KeyEvent event) {
        Group group = list.getSelectionModel().getSelectedItem();
        if (group == null || event.isControlDown() || event.isAltDown()) {
            return;
        }
        int digit =
                event.getCode().isDigitKey() && !event.getText().isEmpty() ? event.getText().charAt(0) - '1'
                        : -1;
        if (event.getCode() == KeyCode.ENTER) {
            decide(group, Verdict.SAME, true);
        } else if (event.getCode() == KeyCode.DELETE) {
            decide(group, Verdict.DIFFERENT, true);
        } else if (digit >= 0 && digit < group.names().candidates().size()) {
            groups.stay(group, digit);
            show();
        } else {
            return;
        }
        event.consume();
    }

    private void decide(Group group, Verdict verdict, boolean goOn) {
        groups.decide(group, verdict);
        show();
        list.requestFocus();
        if (goOn) {
            list.getSelectionModel().selectNext();
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        }
    }

    private final class Cell extends ListCell<Group> {
        Cell() {
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable Group group, boolean empty) {
            super.updateItem(group, empty);
            if (group == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            setGraphic(row(group));
            setAccessibleText(spoken(group));
        }

        private Node row(Group group) {
            Label kind = Parts.label(forms.get("entity." + group.names().list()), "entry-detail");
            FlowPane names = new FlowPane(8, 4);
            names.prefWrapLengthProperty().bind(list.widthProperty().subtract(VERDICTS));
            List<Candidate> candidates = group.names().candidates();
            for (int i = 0; i < candidates.size(); i++) {
                names.getChildren().add(name(group, i));
            }
            VBox said = new VBox(4, kind, names, Parts.label(state(group), "entry-detail"));
            HBox.setHgrow(said, Priority.ALWAYS);
            said.setMinWidth(0);
            HBox row = new HBox(12, said, verdict(group, Verdict.SAME, "fth-check"),
                    verdict(group, Verdict.DIFFERENT, "fth-x"));
            row.getStyleClass().add("same-row");
            return row;
        }

        private Node name(Group group, int index) {
            Candidate candidate = group.names().candidates().get(index);
            boolean stays = group.verdict().equals(Optional.of(Verdict.SAME)) && index == group.stays();
            Button name = new Button(candidate.name());
            name.setMnemonicParsing(false);
            name.setFocusTraversable(false);
            name.getStyleClass().add("same-name");
            name.pseudoClassStateChanged(CHOSEN, stays);
            if (index < MOST_DIGITS) {
                name.setGraphic(Parts.label(Integer.toString(index + 1), "key"));
            }
            name.setOnAction(e -> {
                groups.stay(group, index);
                show();
                list.requestFocus();
            });
            return name;
        }

        private Node verdict(Group group, Verdict verdict, String icon) {
            String text = words.get("assistant.same." + verdict.name().toLowerCase(java.util.Locale.ROOT));
            Button button = new Button(text, new FontIcon(icon));
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().addAll("finding-deed", "same-verdict");
            button.pseudoClassStateChanged(CHOSEN, group.verdict().equals(Optional.of(verdict)));
            button.setOnAction(e -> decide(group, verdict, false));
            return button;
        }
    }

    private String state(Group group) {
        return group.verdict()
                .map(v -> v == Verdict.SAME ? words.get("assistant.same.said", group.stayingName())
                        : words.get("assistant.different.said"))
                .orElse(words.get("assistant.same.open"));
    }

    private String spoken(Group group) {
        return forms.get("entity." + group.names().list()) + ": "
                + String.join(", ", group.names().candidates().stream().map(Candidate::name).toList()) + ". "
                + state(group);
    }
}
