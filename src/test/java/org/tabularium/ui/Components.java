package org.tabularium.ui;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.check.Severity;
import org.tabularium.ui.form.GrowingText;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.look.Mark;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.settings.Settings.Theme;

/// The parts that screens are made of, in every state, as the style sheet shows them.
final class Components {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 900;

    private Components() {}

    /// Light at the left, dark at the right. To be called on the screen's thread.
    static BufferedImage paint() {
        BufferedImage both =
                new BufferedImage((int) (2 * WIDTH), (int) HEIGHT, BufferedImage.TYPE_INT_RGB);
        both.getGraphics().drawImage(paint(Theme.LIGHT), 0, 0, null);
        both.getGraphics().drawImage(paint(Theme.DARK), (int) WIDTH, 0, null);
        return both;
    }

    private static BufferedImage paint(Theme theme) {
        HBox sheet = new HBox(32, left(), right());
        sheet.setStyle("-fx-padding: 28px; -fx-background-color: -color-bg-default");
        sheet.getStyleClass().add("shell");
        Scene scene = new Scene(sheet, WIDTH, HEIGHT);
        Look.dress(scene);
        Look.wear(theme, scene);
        return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    }

    private static Node left() {
        Button off = new Button("Export");
        off.setDisable(true);
        Label active = Parts.label("Active", "badge");
        active.setGraphic(new FontIcon("fth-check"));
        VBox box = new VBox(8,
                part("Button: rest, hover, focus, disabled",
                        row(new Button("Export"), in("hover", new Button("Export")),
                                in("focused", new Button("Export")), off)),
                row(styled(new Button("Add"), "accent"),
                        styled(new Button("Set to 8"), "finding-deed"), new Hyperlink("Accept…"),
                        in("focused", new Hyperlink("Go"))),
                part("Segments; check box, radio button: rest, focus",
                        row(segments(), check(), new CheckBox(), radio(),
                                in("focused", check()), in("focused", new CheckBox()),
                                in("focused", radio()))),
                part("Field: rest, focus, error",
                        row(new TextField("Lena Brandt"), in("focused", new TextField("Lena Br")))),
                in("error", new TextField("31.02.2027")),
                Parts.label("There is no 31 February.", "complaint"),
                part("Text in two languages: one missing, focus",
                        in("incomplete", local("Nachweis der Einwilligung", ""))),
                in("focus-within", local("Nachweis der Einwilligung", "Proof of consent")),
                part("Chip, optional part: rest, focus",
                        row(chip("IONOS SE"), optional("Condition"),
                                in("focused", optional("Assessment")))),
                part("Finding: error, warning, advice",
                        flag(Severity.ERROR, "Vouchers: 10 years are too long.", "Set to 8 years")),
                flag(Severity.WARNING, "The interest is not named.", "Go to the field"),
                flag(Severity.ADVICE, "Checked more than a year ago.", "Checked today"),
                part("Badge, count, key",
                        row(in("good", active), Parts.label("Draft", "badge"),
                                Parts.label("12", "tab-count"), Parts.label("F8", "key"))));
        box.setPrefWidth(306);
        return box;
    }

    private static Node right() {
        VBox paper = new VBox(8, line("We keep logs for 30 days."),
                line("Interest pursued: ", "not stated", "gap"), line("5 Newsletter", "", "strong"),
                line("Marketing, Lena Brandt", "", "quiet"));
        paper.getStyleClass().add("paper");
        paper.setStyle("-fx-min-height: 0");
        VBox desk = new VBox(paper);
        desk.setStyle("-fx-background-color: -tab-desk; -fx-padding: 12px");
        Label file = Parts.label("Register.pdf", "status");
        Label sheet = Parts.label("sheet 22 of 34", "status");
        List.of(file, sheet).forEach(label -> label.setMinWidth(Label.USE_PREF_SIZE));
        HBox status = row(file, styled(row(new ProgressBar(0.65)), "status-right"), sheet);
        status.getStyleClass().add("status-bar");
        VBox box = new VBox(8,
                part("Row of a list: rest, hover, selected, focus", entry("3", "Payroll", "HR", "")),
                entry("4", "Working time records", "HR", "hover"),
                entry("5", "Newsletter", "Marketing", "selected"),
                entry("14", "Access and locking system", "Administration · Draft", ""),
                part("Section header", header()), part("Safeguard: shape, colour, word", safeguards()),
                part("Paper: rest, gap, heading, muted", desk), part("Status bar with a job", status));
        box.setPrefWidth(306);
        return box;
    }

    private static Node part(String title, Node... nodes) {
        VBox box = new VBox(6, Parts.label(title, "section-hint"));
        box.getChildren().addAll(nodes);
        box.setStyle("-fx-padding: 6px 0 0 0");
        return box;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static <N extends Node> N in(String state, N node) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        return node;
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static Node segments() {
        HBox box = styled(new HBox(), "segments");
        Stream.of("Sheet", "DE", "EN").map(ToggleButton::new)
                .forEach(b -> box.getChildren().add(styled(b, "segment")));
        ((ToggleButton) box.getChildren().getFirst()).setSelected(true);
        return box;
    }

    private static Node check() {
        CheckBox box = new CheckBox();
        box.setSelected(true);
        return box;
    }

    private static Node radio() {
        RadioButton button = new RadioButton();
        button.setSelected(true);
        return button;
    }

    private static Node local(String german, String english) {
        VBox box = styled(new VBox(), "local-text");
        List.of(german, english).forEach(text -> {
            GrowingText field = new GrowingText();
            field.setText(text);
            field.setPromptText("not in English yet");
            HBox row =
                    styled(new HBox(Parts.label(box.getChildren().isEmpty() ? "DE" : "EN", "language-mark"),
                            field), box.getChildren().isEmpty() ? "local-row-first" : "local-row");
            box.getChildren().add(row);
        });
        return box;
    }

    private static Node chip(String text) {
        return styled(new HBox(new Label(text), styled(new Button("", new FontIcon("fth-x")), "chip-remove")),
                "chip");
    }

    private static Button optional(String text) {
        Button part = styled(new Button(text, new FontIcon("fth-plus")), "optional-part");
        part.setMinWidth(Button.USE_PREF_SIZE);
        return part;
    }

    private static Node flag(Severity severity, String sentence, String fix) {
        VBox lines = new VBox(2, Parts.label(sentence, "flag-sentence"), new Hyperlink(fix));
        return styled(new HBox(8, SeverityMark.of(severity), lines), "flag");
    }

    private static Node entry(String number, String title, String detail, String state) {
        HBox row = styled(new HBox(Parts.label(number, "entry-number"),
                new VBox(Parts.label(title, "entry-title"), Parts.label(detail, "entry-detail"))),
                "entry-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setStyle("-fx-padding: 8px 12px; -fx-background-color: " + switch (state) {
            case "hover" -> "-color-neutral-subtle";
            case "selected" -> "-tab-selected";
            default -> "transparent";
        });
        return row;
    }

    private static Node header() {
        return styled(new HBox(8, Parts.label("Why", "section-title"),
                Parts.label("Purposes, each with its basis", "section-hint"), Parts.space(),
                Parts.label("Art. 6 GDPR", "article")), "section-header");
    }

    private static Node safeguards() {
        VBox box = new VBox(6);
        Map<String, Mark> marks =
                new TreeMap<>(Map.of("adequacy", Mark.DISC, "dpf", Mark.DIAMOND, "safeguards",
                        Mark.SQUARE, "derogation", Mark.TRIANGLE, "none", Mark.CROSSED));
        marks.forEach((name, mark) -> box.getChildren().add(row(mark.node("mark-" + name), new Label(name))));
        return box;
    }

    private static Node line(String text, String... rest) {
        TextFlow flow = new TextFlow();
        String style = rest.length > 1 ? rest[1] : "";
        flow.getChildren().add(text(text, rest.length > 0 && rest[0].isEmpty() ? style : ""));
        if (rest.length > 0 && !rest[0].isEmpty()) {
            flow.getChildren().add(text(rest[0], style));
        }
        return flow;
    }

    private static Text text(String words, String style) {
        Text text = styled(new Text(words), "paper-text");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        return text;
    }
}
