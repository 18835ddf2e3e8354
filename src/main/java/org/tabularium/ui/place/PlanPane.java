package org.tabularium.ui.place;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.compose.RetentionPlan;
import org.tabularium.compose.RetentionPlan.Governed;
import org.tabularium.document.Origin;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.picture.poster.Poster;
import org.tabularium.picture.retention.RetentionPicture;
import org.tabularium.ui.list.LinkList;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.picture.PictureWanted;
import org.tabularium.ui.port.Derived;

/// The plan of the selected time limit as a document, and below it what the plan still lacks.
final class PlanPane implements Beside.Aside {
    private static final int FEW = 3;
    private final VBox box = new VBox();
    private final Desk desk;
    private final PreviewPane paper;
    private final WholePicture years;
    private final LinkList ungoverned;
    private final LinkList unused;
    private final HBox lacking;
    private final Derived<Same<Register>, Lacking> lacks;
    private String shown = "";

    /// What the plan lacks.
    private record Lacking(List<LinkList.Link> ungoverned, List<LinkList.Link> unused) {}

    /// @param save asks how to save a picture
    PlanPane(Desk desk, Consumer<PictureWanted> save) {
        this.desk = desk;
        years = new WholePicture(desk, RetentionPicture::of, new Poster.Retention(), save,
                origin -> desk.go().accept(new Spot("retention", origin.entity(), origin.field())));
        lacks = desk.derived(register -> lacking(register.value()), this::show);
        paper = new PreviewPane(desk, this::clicked, () -> show(desk.editor().register(), shown));
        paper.offer(desk.words().get("plan.one"), desk.words().get("plan.years"), years.node(),
                () -> years.show(desk.editor().register()));
        ungoverned = new LinkList(desk.words().get("plan.ungoverned"), desk.go());
        unused = new LinkList(desk.words().get("plan.unused"), desk.go());
        lacking = new HBox(16, ungoverned.node(), unused.node());
        lacking.getStyleClass().add("plan-lacking");
        lacking.getChildren().forEach(n -> HBox.setHgrow(n, Priority.ALWAYS));
        VBox.setVgrow(paper.node(), Priority.ALWAYS);
        box.getStyleClass().add("plan-pane");
        box.getChildren().addAll(paper.node(), lacking);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Register register, String entity) {
        shown = entity;
        Language language = paper.language();
        Identified.find(register.retention(), new Id<RetentionRule>(entity)).ifPresent(
                rule -> paper.show(() -> new PreviewPane.Sheet(
                        desk.composer().plan(register, rule, desk.today(), language),
                        Running.of(desk.composer().running(register, language)))));
        lacks.of(new Same<>(register));
        if (Parts.isSeen(years.node())) {
            years.show(register);
        }
    }

    /// In the background: all that the plan lacks.
    private Lacking lacking(Register register) {
        RetentionPlan plan = RetentionPlan.of(register);
        return new Lacking(
                plan.ungoverned().stream().map(g -> new LinkList.Link(text(register, g),
                        new Spot("activity", g.activity().id().value(), g.field()))).toList(),
                plan.unused().stream().map(r -> new LinkList.Link(
                        label(Vocabulary.RETENTION, register, r), new Spot("retention", r.id().value(), "")))
                        .toList());
    }

    private void show(Lacking found) {
        ungoverned.show(found.ungoverned());
        unused.show(found.unused());
        boolean any = Stream.of(ungoverned, unused).anyMatch(LinkList::holdsAny);
        lacking.setVisible(any);
        lacking.setManaged(any);
    }

    private String text(Register register, Governed governed) {
        List<String> data = governed.use().data().stream()
                .flatMap(id -> Vocabulary.DATA.find(register, id).stream())
                .map(d -> label(Vocabulary.DATA, register, d)).toList();
        String some = data.stream().limit(FEW).collect(Collectors.joining(", "));
        String all = data.size() > FEW ? some + " …" : some;
        String activity = label(Vocabulary.ACTIVITIES, register, governed.activity());
        return all.isEmpty() ? activity : activity + ": " + all;
    }

    private <T extends Identified<T>> String label(Vocabulary<T> of, Register register, T entity) {
        String label = of.label(entity, desk.words().language(), register.primary());
        return label.isEmpty() ? desk.words().get("entity.unnamed") : label;
    }

    private void clicked(Origin origin) {
        boolean rule = origin.entity().equals(shown);
        desk.go().accept(new Spot(rule ? "retention" : "activity", origin.entity(), origin.field()));
    }
}
