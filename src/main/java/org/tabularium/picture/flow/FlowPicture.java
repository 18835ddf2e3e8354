package org.tabularium.picture.flow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.tabularium.compose.Phrases;
import org.tabularium.compose.Scribe;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.words.Words;

/// Makes flows into pictures, in the words of the sheet of the activity. May be asked on any thread.
public final class FlowPicture {
    private static final Phrases PHRASES = Phrases.load("register");
    /// In a column of no more stations than these, names have a line more.
    private static final int ROOMY = 8;
    private final Ruler ruler;
    private final Law law;
    private final Words words;
    private final Language language;
    private final boolean grounded;

    /// @param language of the words; texts of the register that lack it are shown in another one
    public FlowPicture(Ruler ruler, Law law, Language language) {
        this(ruler, law, language, true);
    }

    private FlowPicture(Ruler ruler, Law law, Language language, boolean grounded) {
        this.grounded = grounded;
        this.ruler = ruler;
        this.law = law;
        this.language = language;
        words = Words.of("picture-flow", language.locale());
    }

    /// For registers from which the grounds of purposes were left out: that they are missing is no gap there.
    public FlowPicture withoutGrounds() {
        return new FlowPicture(ruler, law, language, false);
    }

    /// Lays a flow out, to be followed.
    ///
    /// @param width in pixels; where that is too narrow for words the picture is wider
    /// @param height the least height in pixels; where it is too low for all the picture is higher
    public FlowDrawing laid(FlowContent content, double width, double height) {
        Scribe scribe = Scribe.of(content.register(), law, PHRASES.in(language), language);
        Naming naming = new Naming(content, scribe, words, grounded);
        Columns columns = new Columns(Math.max(width, Columns.LEAST_WIDTH));
        SequencedMap<Station, Caption> captions = new LinkedHashMap<>();
        Map<Station, Label> labels = new HashMap<>();
        for (Stage stage : Stage.values()) {
            int lines = content.stations(stage).size() <= ROOMY ? 3 : 2;
            for (Station station : content.stations(stage)) {
                Caption caption = naming.caption(station);
                captions.put(station, caption);
                double room = columns.room(stage) - (caption.footing().isPresent() ? FlowDrawing.MARK : 0);
                labels.put(station, Label.of(naming.lettered(station, caption.title()), caption.notes(), room,
                        lines, ruler));
            }
        }
        Telling telling = Telling.of(content, captions, naming, words);
        Head head = new Head(columns, words, ruler, !content.transfers().isEmpty());
        FlowLayout layout = FlowLayout.of(content, labels, height - head.height() - Columns.MARGIN);
        return new FlowDrawing(content, layout, columns, head, labels, telling);
    }
}
