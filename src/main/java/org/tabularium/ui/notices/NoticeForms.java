package org.tabularium.ui.notices;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Notice;
import org.tabularium.ui.form.Flag;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.place.Dealing;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.FormChanges;
import org.tabularium.ui.place.Locking;

/// The form of a notice in two halves, between which its activities are ticked: for whom and how; then what
/// narrows it, its own wording and where it is published.
final class NoticeForms {
    private static final String ACTIVITIES = "activities";
    /// What is asked first.
    private static final List<String> UPPER =
            List.of("name", "audience", "channel", "style", "salutation", "speaker", "recipients");
    private final FormView<Notice> upper;
    private final FormView<Notice> lower;
    private final Dealing dealing;
    private final Desk desk;

    NoticeForms(Desk desk) {
        this.desk = desk;
        dealing = new Dealing(desk);
        upper = view(List.of(part("how", UPPER::contains)));
        lower = view(
                List.of(part("whom", key -> !UPPER.contains(key)), section("own"), section("published")));
    }

    private static Form.Section<Notice> section(String key) {
        return Forms.NOTICE.sections().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    /// A section of some of the fields that tell for whom, how and of what.
    private static Form.Section<Notice> part(String key, Predicate<String> wanted) {
        return new Form.Section<>(key,
                Stream.of("whom", "how", "what").flatMap(s -> section(s).fields().stream())
                        .filter(f -> wanted.test(f.key()) && !f.key().equals(ACTIVITIES)).toList());
    }

    private FormView<Notice> view(List<Form.Section<Notice>> sections) {
        return new FormView<>(new Form<>(Forms.NOTICE.key(), sections), desk.host(), (e, field) -> List.of(),
                new FormChanges<>(Vocabulary.NOTICES, desk)::make);
    }

    Node upper() {
        return upper.node();
    }

    Node lower() {
        return lower.node();
    }

    /// Both halves.
    List<FormView<Notice>> halves() {
        return List.of(upper, lower);
    }

    void show(Notice notice, boolean another) {
        halves().forEach(half -> half.show(notice, another));
        if (desk.editor().state().readOnly()) {
            halves().forEach(half -> Locking.lock(half.node()));
        }
    }

    /// Shows what was found in a notice: under its fields, and what is about its activities above them.
    void flag(Notice notice) {
        List<Flag> found = dealing.flags(Vocabulary.NOTICES.key(), notice.id().value());
        List<Flag> below = found.stream().filter(f -> isLower(f.finding().where().field())).toList();
        List<Flag> above = found.stream().filter(f -> !below.contains(f)).toList();
        boolean open = !desk.editor().state().readOnly();
        upper.flag(above, dealing, open);
        lower.flag(below, dealing, open);
    }

    /// Where findings stand that belong to no field of the upper half.
    Node general() {
        return upper.general();
    }

    static boolean isAboutActivities(String path) {
        return path.equals(ACTIVITIES);
    }

    private static boolean isLower(String path) {
        return !path.isEmpty() && !isAboutActivities(path) && !UPPER.contains(path.split("/")[0]);
    }

    void focus(String path) {
        (isLower(path) ? lower : upper).focus(path);
    }

    /// The path of the field that a node belongs to.
    Optional<String> path(Node node) {
        return halves().stream().flatMap(h -> h.path(node).stream()).findFirst();
    }
}
