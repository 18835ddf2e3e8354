package org.tabularium.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tabularium.ui.place.Asking;

/// Lets places speak through the dialogs and notices of the window.
record Speaking(Overlay overlay, Notices notices, Consumer<Exception> failure) implements Asking {
    @Override
    public void done(String sentence) {
        notices.done(sentence, List.of());
    }

    @Override
    public void failed(Exception e) {
        failure.accept(e);
    }

    @Override
    public void open(String title, Node content, Node footer, double width) {
        overlay.open(title, content, footer, width);
    }

    @Override
    public void close() {
        overlay.close();
    }
}
