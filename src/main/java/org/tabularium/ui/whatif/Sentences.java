package org.tabularium.ui.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.whatif.NoticeChange;
import org.tabularium.compose.whatif.NoticeChanges;
import org.tabularium.compose.whatif.OwnWording;
import org.tabularium.compose.whatif.Rewriter;
import org.tabularium.edit.Spot;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Notice;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

import org.tabularium.ui.port.Derived;
import org.tabularium.words.Words;

/// The sentences of notices that would change, marked word by word: a few at first, all of them when asked for.
final class Sentences {
    private static final int FEW = 3;
    private static final int A_FRAME = 8;
    private final Desk desk;
    private final Words words;
    private final VBox box = new VBox();
    private final VBox lines = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final Label none = Parts.label("", "muted");
    private final Derived<WhatIf, Found> found;
    private final Runnable counted;
    private final Consumer<Boolean> opened;
    private Optional<Found> shown = Optional.empty();
    private boolean all;

    private record Found(WhatIf asked, NoticeChanges changes) {}

    /// @param counted told that they have been found
    /// @param opened told whether all are to be seen, which needs room
    Sentences(Desk desk, Runnable counted, Consumer<Boolean> opened) {
        this.desk = desk;
        this.counted = counted;
        this.opened = opened;
        words = desk.words();
        Rewriter rewriter = new Rewriter(desk.law());
        found = desk.derived(result -> new Found(result, rewriter.of(result)), this::show);
        more.setOnAction(e -> open(!all));
        HBox head =
                new HBox(8, Parts.label(words.get("whatif.sentences"), "section-title"), Parts.space(), more);
        head.getStyleClass().add("sentences-head");
        lines.getStyleClass().add("sentences");
        ScrollPane scroll = Parts.scroll();
        scroll.setContent(lines);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(words.get("whatif.sentences"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box.getChildren().addAll(head, scroll);
        box.setMinHeight(0);
    }

    Node node() {
        return box;
    }

    void of(WhatIf result) {
        if (changes(result).isEmpty()) {
            shown = Optional.empty();
            arrange();
        }
        found.of(result);
    }

    /// What was found; empty until then.
    Optional<NoticeChanges> changes(WhatIf result) {
        return shown.filter(f -> f.asked().equals(result)).map(Found::changes);
    }

    private void show(Found now) {
        shown = Optional.of(now);
        arrange();
        counted.run();
    }

    private void open(boolean wanted) {
        all = wanted;
        opened.accept(all);
        arrange();
    }

    private void arrange() {
        List<Node> made = new ArrayList<>();
        List<NoticeChange> changed = shown.stream().flatMap(f -> f.changes().changes().stream())
                .sorted(Comparator.comparing(c -> !c.language().equals(words.language()))).toList();
        List<OwnWording> own = shown.map(f -> f.changes().own()).orElse(List.of());
        none.setText(words.get(shown.isPresent() ? "whatif.sentences.none" : "whatif.sentences.counting"));
        int many = changed.size() + own.size();
        if (many == 0) {
            made.add(none);
        }
        more.setVisible(many > FEW);
        more.setText(
                all ? words.get("whatif.sentences.few") : words.get("whatif.sentences.all", changed.size()));
        lines.getChildren().setAll(made);
        List<Supplier<Node>> wanted = Stream.concat(changed.stream().<Supplier<Node>>map(c -> () -> line(c)),
                own.stream().map(o -> () -> line(o))).toList();
        put(wanted.subList(0, all ? many : Math.min(FEW, many)), lines.getChildren().size());
    }

    /// Puts some in place, the others in frames to come, unless something else is shown by then.
    private void put(List<Supplier<Node>> wanted, int there) {
        int now = Math.min(A_FRAME, wanted.size());
        wanted.subList(0, now).forEach(w -> lines.getChildren().add(w.get()));
        Optional<Found> of = shown;
        if (now < wanted.size()) {
            desk.frames().next(() -> {
                if (shown.equals(of) && all && lines.getChildren().size() == there + now) {
                    put(wanted.subList(now, wanted.size()), there + now);
                }
            });
        }
    }

    private Node line(NoticeChange change) {
        String section = change.wording().section();
        String place = section.isEmpty() ? change.wording().heading()
                : words.get("whatif.sentence.section", section);
        Hyperlink link = link(words.get("whatif.sentence.where", name(change.notice()),
                change.language().tag().toUpperCase(Locale.ROOT), place),
                new Spot(Vocabulary.NOTICES.key(), change.notice().id().value(), ""));
        link.setAccessibleText(
                words.get("whatif.sentence.spoken", link.getText(), change.wording().before().plain(),
                        change.wording().after().plain()));
        RedlineFlow flow = new RedlineFlow(change.wording().pieces(), change.dropped());
        VBox text = new VBox(2, flow);
        if (change.dropped()) {
            Label dropped = Parts.label(words.get("whatif.sentence.dropped"), "redline-dropped");
            dropped.setWrapText(true);
            text.getChildren().add(dropped);
        }
        return row(link, text);
    }

    /// Wording of one's own stays as it is: somebody has to read it.
    private Node line(OwnWording own) {
        Label text = Parts.label(words.get("whatif.sentence.own"), "muted");
        text.setWrapText(true);
        return row(
                link(name(own.notice()), new Spot(Vocabulary.NOTICES.key(), own.notice().id().value(), "")),
                text);
    }

    private Node row(Node link, Region text) {
        HBox row = new HBox(12, link, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        row.getStyleClass().add("sentence");
        return row;
    }

    private Hyperlink link(String text, Spot spot) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.getStyleClass().add("sentence-where");
        link.setOnAction(e -> desk.go().accept(spot));
        return link;
    }

    private String name(Notice notice) {
        return notice.name().best(words.language(), desk.editor().register().primary())
                .map(Map.Entry::getValue)
                .orElseGet(() -> words.get("entity.unnamed"));
    }
}
