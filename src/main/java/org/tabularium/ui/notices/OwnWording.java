package org.tabularium.ui.notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Origin;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.model.Register;
import org.tabularium.ui.look.MeasuredBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

/// Own wording: makes it of the standard text, and tells what the standard text says by now, with a warning where the
/// facts under it have changed.
final class OwnWording {
    private final VBox box = new MeasuredBox(12);
    private final Desk desk;
    private final Notices notices;
    private final Supplier<Optional<Notice>> current;
    private final SequencedMap<Titled, Node> shown = new LinkedHashMap<>();

    /// Own wording under its title.
    private record Titled(Composed.Own own, String title) {}

    OwnWording(Desk desk, Notices notices, Supplier<Optional<Notice>> current) {
        this.desk = desk;
        this.notices = notices;
        this.current = current;
        box.getStyleClass().add("notice-block");
        arrange();
    }

    Node node() {
        return box;
    }

    void show(Composed text) {
        Map<Titled, Node> before = Map.copyOf(shown);
        shown.clear();
        for (Composed.Own own : text.own()) {
            Titled titled = new Titled(own, title(own.passage()));
            shown.put(titled, before.containsKey(titled) ? before.get(titled) : block(own, titled.title()));
        }
        Parts.put(box.getChildren(), List.copyOf(shown.values()));
        arrange();
    }

    private void arrange() {
        box.setVisible(!shown.isEmpty());
        box.setManaged(!shown.isEmpty());
    }

    /// What it stands for: the part, and the activity by its name.
    private String title(Passage passage) {
        Register register = desk.editor().register();
        String part = desk.labels().get(
                "passage.part." + passage.part().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return passage.activity().flatMap(id -> Vocabulary.ACTIVITIES.find(register, id))
                .map(a -> part + " · " + Ticking.name(desk, register, a)).orElse(part);
    }

    private Node block(Composed.Own own, String title) {
        Label head = Parts.label(desk.words().get("own.title", title), "own-title");
        head.setWrapText(true);
        VBox block = new VBox(4, head);
        if (own.outdated()) {
            Label changed = Parts.label(desk.words().get("own.changed"), "own-changed");
            FontIcon icon = new FontIcon("fth-alert-triangle");
            icon.getStyleClass().add("severity-warning");
            changed.setGraphic(icon);
            changed.setWrapText(true);
            block.getChildren().add(changed);
        }
        Label standard = Parts.label(own.standard().isBlank() ? desk.words().get("own.nothing")
                : desk.words().get("own.standard", own.standard()), "own-standard");
        standard.setWrapText(true);
        block.getChildren().add(standard);
        if (!desk.editor().state().readOnly()) {
            FlowPane deeds = new FlowPane(12, 2);
            if (own.outdated()) {
                deeds.getChildren().add(link("own.agree", title, () -> agree(own)));
            }
            deeds.getChildren().addAll(link("own.edit", title, () -> desk.go().accept(text(own.place()))),
                    link("own.drop", title, () -> drop(own)));
            block.getChildren().add(deeds);
        }
        return block;
    }

    private Node link(String key, String title, Runnable action) {
        Hyperlink link = new Hyperlink(desk.words().get(key));
        link.setAccessibleText(link.getText() + ": " + title);
        link.getStyleClass().add("own-link");
        link.setMinWidth(Button.USE_PREF_SIZE);
        link.setOnAction(e -> action.run());
        return link;
    }

    /// The wording was read again and still holds.
    private void agree(Composed.Own own) {
        current.get().ifPresent(notice -> {
            List<Passage> passages = new ArrayList<>(notice.passages());
            passages.set(own.place(), passages.get(own.place()).withFacts(own.mark()));
            change(notice.withPassages(passages), "step.change", text(own.place()));
        });
    }

    private void drop(Composed.Own own) {
        current.get().ifPresent(notice -> {
            List<Passage> passages = new ArrayList<>(notice.passages());
            passages.remove(own.place());
            change(notice.withPassages(passages), "step.remove", new Spot(NoticesKnown.KEY,
                    notice.id().value(), "passages"));
        });
    }

    private Spot text(int place) {
        return new Spot(NoticesKnown.KEY, current.get().map(n -> n.id().value()).orElse(""),
                "passages/" + place + "/text");
    }

    /// Takes the standard text that states a fact for own wording, to be written over.
    ///
    /// @param beside facts of the same paragraph
    void make(Origin fact, List<Origin> beside) {
        Register register = desk.editor().register();
        current.get().ifPresent(notice -> Belonging.of(register, fact, beside)
                .ifPresentOrElse(where -> make(register, notice, where),
                        () -> desk.asking().done(desk.words().get("own.none"))));
    }

    private void make(Register register, Notice notice, Belonging where) {
        LocalText text = LocalText.EMPTY;
        for (Language language : Notices.languages(register, notice)) {
            text = text.with(language,
                    notices.standard(register, notice, where.part(), where.activity(), language));
        }
        Passage passage = Passage.blank(where.part()).withActivity(where.activity())
                .withWay(Passage.Way.INSTEAD).withText(text)
                .withFacts(notices.mark(register, notice, where.part(), where.activity()));
        List<Passage> passages = new ArrayList<>(notice.passages());
        passages.add(passage);
        change(notice.withPassages(passages), "step.add", text(passages.size() - 1));
        desk.go().accept(text(passages.size() - 1));
    }

    private void change(Notice changed, String verb, Spot spot) {
        desk.editor().edit(new StepName(verb, "notice.passages"), spot,
                r -> Vocabulary.NOTICES.replace(r, changed));
    }
}
