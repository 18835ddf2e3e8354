package org.tabularium.compose.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.compose.Art30Processor;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.compose.Phrases;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Texts;
import org.tabularium.compose.Tongue;
import org.tabularium.document.Document;
import org.tabularium.document.Workbook;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// The forms in which a record can be printed.
///
/// Each takes the register as it is; nothing recorded can make one fail. The same register and law always give
/// the same document.
public final class Layouts {
    private static final Language FRENCH = new Language("fr");
    private static final List<Layout> ALL = Stream.of("dsk-controller", "dsk-processor", "short",
            "cnil-fiche", "cnil-simplified", "ico-controller", "ico-processor", "edps", "garante", "uodo",
            "cnpd", "aepd", "swiss").map(LayoutReader::read).toList();
    private static final Phrases CONTROLLER = phrases("register", "layout");
    private static final Phrases PROCESSOR = phrases("register", "processor", "layout");
    /// Phrases in the terms of other laws, by the name of the wording.
    private static final Map<String, Phrases> WORDINGS = ALL.stream().map(Layout::wording)
            .filter(w -> !w.isEmpty()).distinct()
            .collect(Collectors.toMap(w -> w, w -> Phrases.load("register", "layout", w)));
    private final Law law;

    private Layouts(Law law) {
        this.law = law;
    }

    /// Layouts that consult this law, seen from the day wanted.
    public static Layouts of(Law law) {
        return new Layouts(law);
    }

    /// All there are, those for the most frequent use first.
    public static List<Layout> all() {
        return ALL;
    }

    /// The layout of this id.
    public static Optional<Layout> find(String id) {
        return ALL.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /// The fields that a layout prints of each entry and of the record, those carried along included, without
    /// the parts of fields.
    public static List<String> printed(Layout layout) {
        return Stream.of(layout.head(), layout.list(), layout.items()).flatMap(List::stream)
                .flatMap(i -> Stream.concat(i.fields().stream(), i.also().stream()))
                .map(f -> f.split("#", 2)[0]).distinct().toList();
    }

    /// The record in a layout as running text.
    ///
    /// @throws IllegalArgumentException if there is no such layout, or it is none of running text
    public Document document(Register register, String id, Language language) {
        Layout layout = known(id);
        if (!layout.isText()) {
            throw new IllegalArgumentException("layout " + id + " is a workbook alone");
        }
        if (layout.shape() != Layout.Shape.RECORD) {
            return new LayoutDocument(layout, scribe(register, layout, language)).document();
        }
        Art30Register composer = Art30Register.of(law);
        return layout.side() == Layout.Side.CONTROLLER ? composer.document(register, language)
                : composer.processor().document(register, language);
    }

    /// The record in a layout as a workbook.
    ///
    /// @throws IllegalArgumentException if there is no such layout, or it is none of sheets
    public Workbook workbook(Register register, String id, Language language) {
        Layout layout = known(id);
        if (!layout.isWorkbook()) {
            throw new IllegalArgumentException("layout " + id + " is running text alone");
        }
        return switch (layout.shape()) {
            case RECORD -> layout.side() == Layout.Side.CONTROLLER
                    ? Art30Workbook.of(law).workbook(register, language)
                    : Art30Processor.of(law).workbook(register, language);
            case SHEETS -> new SheetedWorkbook(layout, scribe(register, layout, language)).workbook();
            case TABLE, WIDE, FICHE -> new TableWorkbook(layout, scribe(register, layout, language))
                    .workbook();
        };
    }

    private static Layout known(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no layout " + id));
    }

    private Scribe scribe(Register register, Layout layout, Language wanted) {
        boolean own = layout.side() == Layout.Side.CONTROLLER;
        Language language = layout.language(wanted);
        Phrases phrases = WORDINGS.getOrDefault(layout.wording(), own ? CONTROLLER : PROCESSOR);
        return Scribe.of(own ? register : register.withTitle(LocalText.EMPTY), law, phrases.in(language),
                wanted);
    }

    /// French has the words that layouts of French origin need, over the English ones.
    private static Phrases phrases(String... kinds) {
        Phrases phrases = Phrases.load(kinds);
        Texts french = phrases.in(Language.ENGLISH).texts().under(FRENCH, "register", "layout");
        return new Phrases(Stream.concat(phrases.tongues().stream(), Stream.of(Tongue.of(french))).toList());
    }
}
