package org.tabularium.compose.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.compose.Fields;
import org.tabularium.compose.Phrases;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Texts;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// The layouts in `assets/layouts` say what they need to, in each of their languages.
class LayoutDataTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
    private static final Language FRENCH = new Language("fr");
    private final Fields fields = Fields.of(Scribe.of(Register.blank(List.of(Language.GERMAN), "DE"),
            Law.load(), Phrases.load("register", "layout").in(Language.GERMAN), Language.GERMAN));

    static List<Layout> layouts() {
        return Layouts.all();
    }

    @Test
    void idsAreThoseOfTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/layouts"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Layouts.all().stream().map(l -> l.id() + ".json")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyLabelIsThereInEveryLanguage(Layout layout) {
        assertThat(layout.languages()).contains(Language.GERMAN, Language.ENGLISH);
        assertThat(layout.source().text()).isNotBlank();
        texts(layout).forEach(text -> assertThat(text.texts().keySet()).as("%s", text)
                .containsExactlyInAnyOrderElementsOf(layout.languages()));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyFieldBoxAndTableExists(Layout layout) {
        items(layout).forEach(item -> {
            assertThat(fields.names()).containsAll(item.fields()).containsAll(item.also());
            assertThat(Fields.conditions()).containsAll(item.ticks().stream().map(Item.Tick::when).toList());
            assertThat(Stream.of(item.rows()).filter(r -> !r.isEmpty())).allMatch(Fields.tables()::contains);
        });
    }

    @Test
    void everyCollectedFieldHasWords() throws IOException {
        Set<String> collected = ROW.matcher(Files.readString(Path.of("docs/field-mapping.md"))).results()
                .map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(collected).hasSize(120);
        assertThat(fields.names().stream().map(n -> n.split("#", 2)[0]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(collected);
    }

    @Test
    void frenchWordsHaveTheirPlacesAndAreEnglishOnes() {
        Set<String> kinds = Set.of("register", "layout");
        for (String kind : kinds) {
            Texts french = Texts.load(FRENCH, kind);
            Texts english = Texts.load(Language.ENGLISH, kind);
            assertThat(english.keys()).containsAll(french.keys());
            french.keys().forEach(key -> assertThat(places(french.get(key))).as(key)
                    .isEqualTo(places(english.get(key))));
        }
        assertThat(Texts.load(FRENCH, "layout").keys())
                .isEqualTo(Texts.load(Language.ENGLISH, "layout").keys());
    }

    /// Families of words that layouts of French origin reach; one that lacked a member would fall into English.
    @Test
    void frenchWordsAreCompleteWhereTheyAreUsed() {
        Set<String> french = Texts.load(FRENCH, "register").keys();
        Set<String> missing = new HashSet<>(Texts.load(Language.ENGLISH, "register").keys());
        missing.removeAll(french);
        assertThat(missing).noneMatch(key -> key.matches(
                "(recipients|capacity|place|transfers?|assessment|safeguard|clause|authorisation|decision|coverage"
                        + "|listing|module|erasure|fate|system|protection|area|signature|kind|period|contact"
                        + "|appointment|running|gap|list|status)(\\..*)?|joint\\.(?!label|article).*"));
    }

    private static List<String> places(String block) {
        return Pattern.compile("\\{[^}]*}").matcher(block).results().map(m -> m.group()).sorted().toList();
    }

    private static Stream<Item> items(Layout layout) {
        return Stream.of(layout.head(), layout.list(), layout.items()).flatMap(List::stream);
    }

    private static Stream<LocalText> texts(Layout layout) {
        Stream<LocalText> ofItems = items(layout).flatMap(i -> Stream.of(Stream.of(i.label()),
                Stream.of(i.part(), i.article()).filter(t -> !t.isEmpty()), i.columns().stream(),
                i.ticks().stream().map(Item.Tick::label)).flatMap(s -> s));
        Stream<LocalText> ofLists = layout.lists().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.label()), c.values().stream()));
        // The titles stand in the program's own languages at least.
        return Stream.concat(ofItems, ofLists);
    }
}
