package org.tabularium.ui.place;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.document.Origin;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.edit.Same;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.poster.Poster;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.picture.PictureWanted;

/// A picture of the whole register in a pane that scrolls, and the way to save it.
public final class WholePicture {
    private final VBox box = new VBox();
    private final FittedPicture<Same<Register>, Drawing> picture;

    /// Draws a register.
    @FunctionalInterface
    public interface Drawn {
        Drawing of(Register register, Law law, Language language, double width);
    }

    /// @param poster the picture as it is saved
    /// @param save asks how to save it
    /// @param chosen told where what was chosen is stated
    public WholePicture(Desk desk, Drawn drawn, Poster poster, Consumer<PictureWanted> save,
            Consumer<Origin> chosen) {
        picture = new FittedPicture<>(desk,
                (register, width) -> drawn.of(register.value(), desk.law(), desk.words().language(), width),
                d -> d);
        picture.view().onChosen(subject -> subject.origin().ifPresent(chosen));
        ScrollPane scroll = Parts.scroll();
        VBox content = new VBox(picture);
        content.getStyleClass().add("whole-picture-content");
        scroll.setContent(content);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button files = new Button(desk.words().get("picture.save"), new FontIcon("fth-download"));
        files.setMinWidth(Button.USE_PREF_SIZE);
        files.setOnAction(e -> save.accept(new PictureWanted(poster.name(),
                language -> poster.drawing(desk.editor().register(), desk.law(), desk.today(), language))));
        HBox foot = new HBox(Parts.space(), files);
        foot.getStyleClass().add("whole-picture-foot");
        box.getChildren().setAll(scroll, foot);
        box.setMinWidth(0);
        VBox.setVgrow(box, Priority.ALWAYS);
    }

    public Node node() {
        return box;
    }

    public void show(Register register) {
        picture.show(new Same<>(register));
    }

    public void focus() {
        picture.view().requestFocus();
    }
}
