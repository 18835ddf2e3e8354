package org.tabularium.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.form.Kind;
import org.tabularium.model.Answer;
import org.tabularium.model.LocalText;
import org.tabularium.model.Organisation;
import org.tabularium.ui.form.Put.Gesture;

/// A question that may be open, answered with "none", or stated: two chips while it is open, then the answer.
///
/// @param <A> what is stated
final class AnsweredControl<A> implements Control<Answer<A>> {
    private final VBox box = new VBox(8);
    private final FlowPane open = new FlowPane(6, 6);
    private final VBox none;
    private final VBox stated = new VBox(6);
    private final Control<A> inner;
    private final LocalControl reason;
    private final Button say;
    private final Kind.Answered<A> kind;
    private final String label;
    private final Sink<Answer<A>> sink;
    private Answer.None<A> denied = new Answer.None<>(LocalText.EMPTY);

    AnsweredControl(Kind.Answered<A> kind, String label, Host host, Controls<?> controls,
            Sink<Answer<A>> sink) {
        this.kind = kind;
        this.label = label;
        this.sink = sink;
        inner = controls.made(kind.kind(), label, put -> sink.put(put.within(answer(put.value()), "")));
        reason = new LocalControl(label + ".reason", host,
                put -> sink.put(put.within(denied.withReason(put.value()), "")));
        say = chip(host.label(label + ".state"), "fth-plus", () -> state(kind.initial().get()));
        Button deny =
                chip(host.label(label + ".none"), "fth-slash", () -> sink.put(Answer.none(), Gesture.CHANGE,
                        label));
        if (inner instanceof Rows rows) {
            say.addEventFilter(KeyEvent.KEY_PRESSED, e -> rows.pasteAtEnd(e));
        }
        open.getChildren().addAll(say, deny);
        lent(host).ifPresent(open.getChildren()::add);
        open.setMinHeight(FlowPane.USE_PREF_SIZE);
        Label sentence = new Label(host.label(label + ".none.sentence"));
        sentence.setWrapText(true);
        Label why = new Label(host.words().get("answer.reason"));
        why.getStyleClass().add("field-label");
        none = new VBox(4, sentence, why, reason.node(), again(host));
        stated.getChildren().add(inner.node());
        if (!(kind.kind() instanceof Kind.Parts)) {
            stated.getChildren().add(again(host));
        }
    }

    /// A field in which the answer can be chosen from the catalog.
    private Optional<Node> lent(Host host) {
        if (!(kind.kind() instanceof Kind.Part<?>) || !label.endsWith(".authority")) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // what is stated of an authority is an organisation
        Sink<Answer<Organisation>> into = (Sink<Answer<Organisation>>) (Sink<?>) sink;
        Chooser<Organisation> chooser = new Chooser<>(host.words().get("catalog.choose"), host.label(label),
                host.words(), new Chooser.Offer<>(List::of, o -> {}, Optional.empty(), List.of(),
                        new Lending(host)::authorities,
                        made -> into.put(Answer.of(made.value()), Gesture.CHANGE, label)));
        chooser.input().getStyleClass().add("chip-adder");
        chooser.input().setPrefWidth(220);
        return Optional.of(chooser.node());
    }

    private static Button chip(String text, String icon, Runnable action) {
        Button chip = new Button(text, new FontIcon(icon));
        chip.getStyleClass().add("optional-part");
        chip.setOnAction(e -> action.run());
        return chip;
    }

    private Node again(Host host) {
        Hyperlink link = new Hyperlink(host.words().get("answer.reopen"));
        link.getStyleClass().add("quiet-link");
        link.setOnAction(e -> {
            sink.put(Answer.notStated(), Gesture.CHANGE, label);
            say.requestFocus();
        });
        return new HBox(link);
    }

    /// A list that has become empty is an open question again, not the answer "none".
    private Answer<A> answer(A value) {
        return value instanceof List<?> list && list.isEmpty() ? Answer.notStated() : Answer.of(value);
    }

    private void state(A initial) {
        if (inner instanceof Rows rows) {
            rows.append();
            return;
        }
        sink.put(Answer.of(initial), Gesture.CHANGE, label);
        Platform.runLater(() -> inner.focus(""));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Answer<A> value) {
        Region visible = switch (value) {
            case Answer.NotStated<A>() -> {
                if (inner instanceof Rows) {
                    inner.show(kind.initial().get());
                }
                yield open;
            }
            case Answer.None<A> said -> {
                denied = said;
                reason.show(said.reason());
                yield none;
            }
            case Answer.Stated<A>(A said) -> {
                inner.show(said);
                yield stated;
            }
        };
        if (box.getChildren().isEmpty() || !box.getChildren().getFirst().equals(visible)) {
            boolean focused = holdsFocus();
            box.getChildren().setAll(visible);
            if (focused && visible.equals(open)) {
                say.requestFocus();
            }
        }
    }

    /// Whether the focus is on something that is about to be taken away.
    private boolean holdsFocus() {
        return box.getScene() != null && Stream
                .iterate(box.getScene().getFocusOwner(), n -> n != null, Node::getParent)
                .anyMatch(box::equals);
    }

    @Override
    public void forget() {
        inner.forget();
    }

    @Override
    public void focus(String path) {
        if (box.getChildren().contains(stated)) {
            inner.focus(path);
        } else if (box.getChildren().contains(none)) {
            reason.focus("");
        } else {
            say.requestFocus();
        }
    }
}
