package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.compose.Samples.both;
import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.document.Block;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// Whoever records whole sentences gets no full stop in the middle of one.
class FullStopsTest {
    private static final Path SAMPLE = Path.of("assets/samples/nordlicht.ropa");
    private static final Pattern TEXT =
            Pattern.compile("(\"(?:de|en)\": \".*[^.])\"(,?)$", Pattern.MULTILINE);
    /// Shorter words are those of citations: "Art. (…".
    private static final Pattern AMID = Pattern.compile("\\p{L}{5,}\\.(?:[,;:)]| \\()");
    private final Art30Register composer = Art30Register.of(Law.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Es gelten die Fristen.       | Es gelten die Fristen
            Erst dies. Dann das.         | Erst dies. Dann das
            nach Art. 6 Abs. 1 lit. f.   | nach Art. 6 Abs. 1 lit. f
            Name, Anschrift usw.         | Name, Anschrift usw.
            Verein e. V.                 | Verein e. V.
            Verein e.V.                  | Verein e.V.
            die Mitglieder des EV.       | die Mitglieder des EV
            und so weiter ...            | und so weiter ...
            kein Satz                    | kein Satz
            """)
    void onlyTheFullStopOfASentenceFallsAway(String recorded, String embedded) {
        FullStops stops = FullStops.of(Texts.load(GERMAN, "register").get("abbreviations"));
        assertThat(stops.without(recorded)).isEqualTo(embedded);
    }

    @Test
    void aCriterionThatIsASentenceIsFollowedByNameAndFate() {
        RetentionRule rule = RetentionRule.blank(new Id<>("ret-open"),
                both("Allgemeine Speicherdauer.", "General storage duration."))
                .withCriteria(both("Es gelten die gesetzlichen Fristen.", "The statutory periods apply."))
                .withFate(Optional.of(RetentionRule.Fate.ERASE));
        Register register = Samples.register().withRetention(List.of(rule, Samples.rules().getFirst()));
        assertThat(Plain.of(composer.sheet(register, Samples.newsletter(), ENGLISH)))
                .contains("\nThe statutory periods apply (General storage duration); then erasure.\n");
        assertThat(Plain.of(composer.sheet(register, Samples.newsletter(), GERMAN)))
                .contains(
                        "\nEs gelten die gesetzlichen Fristen (Allgemeine Speicherdauer); danach Löschung.\n");
    }

    @ParameterizedTest
    @CsvSource({"de", "en"})
    void aRecordOfSentencesHasNoFullStopAmidOne(String tag) throws IOException, StoreException {
        Register register = ofSentences();
        Language language = new Language(tag);
        List<Block> document = composer.document(register, language).blocks();
        Stream<Block> parties =
                register.parties().stream().flatMap(p -> composer.party(register, p, language).stream());
        String text = Plain.of(Stream.concat(document.stream(), parties).toList());
        assertThat(text.lines().filter(AMID.asPredicate())).isEmpty();
    }

    @Test
    void thePlacesOfAPartyAreDescribedWithoutOne() {
        Party party = Samples.mail().withPlaces(List.of(Place.blank(Place.Kind.PROCESSING, "DE")
                .withDescription(both("Ein Rechenzentrum.", "A data centre."))));
        Register register = Samples.register().withParties(List.of(party));
        assertThat(Plain.of(composer.party(register, party, ENGLISH))).contains("Germany (A data centre)\n");
        assertThat(Plain.of(composer.sheet(register, Samples.newsletter(), ENGLISH)))
                .contains("Germany (A data centre).\n");
    }

    /// The sample with a full stop after every text.
    private static Register ofSentences() throws IOException, StoreException {
        String sentences = TEXT.matcher(Files.readString(SAMPLE)).replaceAll("$1.\"$2");
        return RopaFormat.read(sentences.getBytes(StandardCharsets.UTF_8));
    }
}
