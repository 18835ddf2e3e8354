package org.tabularium.ui.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.compose.edition.Beyond;
import org.tabularium.compose.edition.Drafts;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Group;
import org.tabularium.compose.edition.Selection;
import org.tabularium.compose.edition.Titles;
import org.tabularium.edit.RequestPack;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// For whom documents are made; for an authority, what it is given beyond Art. 30 GDPR, each group with how much of it
/// there is and with examples, before it leaves the house, and how much stays in it.
final class EditionPane {
    private final Words words;
    private final VBox box = new VBox(12);
    private final VBox list = new VBox(6);
    private final Label sum = wrapped("");
    private final Label stays = wrapped("muted");
    private final VBox authority;
    private final Label internal;
    private final Segments<Edition.Kind> kind;
    private final Segments<Drafts> drafts;
    private final Map<Group, VBox> groups = new EnumMap<>(Group.class);
    private final Set<Group> wished = EnumSet.noneOf(Group.class);
    private final Set<Group> packed = EnumSet.noneOf(Group.class);
    private final Runnable changed;
    private boolean pack;

    /// @param extras what was handed out with the last pack
    EditionPane(Words words, Selection first, Optional<Set<Group>> extras, Runnable changed) {
        this.words = words;
        this.changed = changed;
        wished.addAll(first.edition().extras());
        packed.addAll(extras.orElse(RequestPack.USUAL.extras()));
        kind = new Segments<>(List.of(Edition.Kind.values()),
                k -> words.get("export.edition." + k.key()), k -> "edition-" + k.key(), changed);
        kind.choose(first.edition().kind());
        drafts = new Segments<>(List.of(Drafts.LEAVE_OUT, Drafts.MARK),
                d -> words.get("export.drafts." + d.key()), d -> "drafts-" + d.key(), changed);
        drafts.choose(first.edition().kind() == Edition.Kind.AUTHORITY ? first.drafts() : Drafts.LEAVE_OUT);
        authority = new VBox(8, new VBox(4, Parts.label(words.get("export.drafts"), "field-label"),
                drafts.node()), wrapped("muted", words.get("export.beyond")), list, sum, stays);
        internal = wrapped("muted", words.get("export.internal"));
        box.getChildren().addAll(kind.node(), internal, authority);
    }

    Node node() {
        return box;
    }

    /// The edition, and what becomes of drafts in it.
    Selection selection() {
        return isInternal() ? Selection.WHOLE
                : Selection.of(Edition.AUTHORITY.withExtras(extras())).withDrafts(drafts.chosen());
    }

    /// What was chosen for documents, whether or not a pack is shown.
    Selection remembered() {
        return kind.chosen() == Edition.Kind.INTERNAL
                ? Selection.WHOLE.withEdition(Edition.INTERNAL.withExtras(wished))
                : Selection.of(Edition.AUTHORITY.withExtras(wished)).withDrafts(drafts.chosen());
    }

    boolean isInternal() {
        return !pack && kind.chosen() == Edition.Kind.INTERNAL;
    }

    /// What a pack hands out beyond Art. 30 GDPR.
    Set<Group> packed() {
        return Set.copyOf(packed);
    }

    /// Shows what there is beyond Art. 30 GDPR; what there is nothing of is not offered.
    void show(Beyond beyond) {
        list.getChildren().clear();
        groups.clear();
        for (Beyond.Found found : beyond.groups()) {
            CheckBox check = new CheckBox(words.get("export.beyond.group",
                    Titles.of(found.group(), words.language()), found.stated().entries()));
            check.setWrapText(true);
            check.setAlignment(Pos.TOP_LEFT);
            check.setMinHeight(Region.USE_PREF_SIZE);
            check.setOnAction(e -> {
                if (check.isSelected()) {
                    extras().add(found.group());
                } else {
                    extras().remove(found.group());
                }
                changed.run();
            });
            String examples = String.join("; ", found.stated().examples());
            check.setAccessibleHelp(examples);
            VBox row = new VBox(2, check);
            if (!examples.isEmpty()) {
                Label said = wrapped("export-example", examples);
                row.getChildren().add(said);
            }
            groups.put(found.group(), row);
            list.getChildren().add(row);
        }
        stays.setText(beyond.internal().map(i -> words.get("export.stays", i.entries())).orElse(""));
        stays.setManaged(beyond.internal().isPresent());
        changed.run();
    }

    /// Shows what there is to choose.
    ///
    /// @param forPack whether it is for the pack, which goes to an authority in any case
    void show(boolean forPack) {
        pack = forPack;
        kind.node().setVisible(!pack);
        kind.node().setManaged(!pack);
        internal.setVisible(isInternal());
        internal.setManaged(isInternal());
        authority.setVisible(!isInternal());
        authority.setManaged(!isInternal());
        groups.forEach((group, row) -> {
            boolean on = extras().contains(group);
            ((CheckBox) row.getChildren().getFirst()).setSelected(on);
            row.getChildren().stream().skip(1).forEach(n -> {
                n.setVisible(on);
                n.setManaged(on);
            });
        });
        int handed = (int) extras().stream().filter(g -> groups.isEmpty() || groups.containsKey(g)).count();
        sum.setText(handed == 0 ? words.get("export.beyond.none") : words.get("export.beyond.some", handed));
    }

    private Set<Group> extras() {
        return pack ? packed : wished;
    }

    private static Label wrapped(String style) {
        return wrapped(style, "");
    }

    private static Label wrapped(String style, String text) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
