package org.tabularium.edit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tabularium.edit.Spot;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.words.Words;

/// Searching the sample: what is found, where, in which order, and what it costs.
class SearchIndexTest {
    private static final Law LAW = Law.load();
    private final Register sample = sample();
    private final SearchIndex index =
            new SearchIndex(LAW, Words.of("form", Locale.GERMAN), Words.of("ui", Locale.GERMAN));

    @Test
    void umlautsMayBeWrittenOutAndCapitalsAndAccentsDoNotCount() {
        Register register = named("Löschung der Straßenliste für Café André");
        for (String typed : List.of("loeschung", "LÖSCHUNG", "strasse", "cafe", "ANDRE", "fuer", "straßen",
                "lo\u0308schung")) {
            assertThat(names(register, typed)).as(typed).contains("act-newsletter");
        }
    }

    @Test
    void allWordsMustOccurInTheFieldOrInTheNameOfItsEntity() {
        Register register = described("zum Kündigen der Zeitung");
        assertThat(fields(register, "zeitung kuendigen")).containsExactly("description");
        assertThat(fields(register, "newsletter zeitung")).containsExactly("description");
        assertThat(fields(register, "zeitung quietscht")).isEmpty();
    }

    @Test
    void namesComeBeforeTextsExactOnesBeforeBeginningsAndThoseBeforeMiddles() {
        Register register =
                sample.withActivities(List.of(activity("a", "Vorbrief"), activity("b", "Briefwahl"),
                        activity("c", "Amtlicher Brief"), activity("d", "Brief")));
        assertThat(found(register, "brief").names()).filteredOn(h -> h.spot().place().equals("activity"))
                .extracting(h -> h.spot().entity()).containsExactly("d", "b", "c", "a");
    }

    @Test
    void whatAFieldRefersToIsFoundByItsNameAlsoOnceItIsCalledOtherwise() {
        assertThat(spots(sample, "larkspur")).contains(
                new Spot("party", "pty-larkspur", ""));
        Register renamed = Vocabulary.PARTIES.replace(sample, Vocabulary.PARTIES
                .find(sample, new Id<>("pty-larkspur")).orElseThrow().withName("Zwiebelfisch Ltd."));
        index.of(sample);
        List<Spot> spots = spots(renamed, "zwiebelfisch");
        assertThat(spots).contains(new Spot("party", "pty-larkspur", ""))
                .anyMatch(s -> s.place().equals("activity") && s.field().startsWith("disclosures/"));
        assertThat(index.readAnew()).isEqualTo(1);
    }

    @Test
    void daysCountriesWordsAndLegalBasesAreFoundAsTheyAreShown() {
        String america = LAW.country("US").orElseThrow().name().in(Language.GERMAN);
        assertThat(fields(sample, america)).anyMatch(f -> f.endsWith("country"));
        assertThat(spots(sample, "1 lit. f DSGVO")).anyMatch(s -> s.field().endsWith("/basis"));
        Activity newsletter = newsletter(sample).withIntroducedOn(
                Optional.of(java.time.LocalDate.of(2031, 3, 7)));
        Register dated = Vocabulary.ACTIVITIES.replace(sample, newsletter);
        for (String typed : List.of("07.03.2031", "2031-03-07")) {
            assertThat(spots(dated, typed)).containsExactly(
                    new Spot("activity", "act-newsletter", "introducedOn"));
        }
        assertThat(spots(sample, "Entwurf")).anyMatch(s -> s.field().equals("status"));
    }

    @Test
    void afterAnEditOnlyTheChangedEntityIsReadAgain() {
        index.of(sample);
        int all = index.readAnew();
        assertThat(all).isGreaterThan(sample.activities().size() + sample.parties().size());
        Register edited = described("ein neuer Satz");
        index.of(edited);
        assertThat(index.readAnew()).isEqualTo(1);
        index.of(edited.withController(edited.controller().withName("Anders GmbH")));
        assertThat(index.readAnew()).isEqualTo(1);
        assertThat(names(sample, "Anders GmbH")).isEmpty();
    }

    @Test
    void everyKindOfEntityIsFoundByItsName() throws IllegalAccessException {
        Register register = sample;
        List<String> kinds = new ArrayList<>();
        for (Field field : Vocabulary.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Vocabulary<?> v) {
                register = with(v, register);
                kinds.add(v.key());
            }
        }
        assertThat(found(register, "Quittengelee").names()).extracting(h -> h.spot().place())
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(12);
        assertThat(found(sample, sample.controller().name()).names()).extracting(Hit::spot)
                .contains(new Spot("controller", "controller", ""));
    }

    @Test
    void theSnippetShowsWhatWasFoundAndMarksIt() {
        String text = "Ein langer Satz, der von vielem handelt, bevor er zum Punkt kommt: die Straßenkarte. "
                + "Danach folgt noch so manches. ".repeat(9);
        Hit hit = found(described(text), "STRASSEN").texts().getFirst();
        assertThat(hit.snippet().text()).startsWith("… ").endsWith(" …").doesNotContain("Ein langer");
        assertThat(hit.snippet().marks()).extracting(m -> hit.snippet().text().substring(m.from(), m.to()))
                .containsExactly("Straßen");
        assertThat(hit.title()).isEqualTo("Newsletter");
        assertThat(hit.label()).isEqualTo("activity.description");
    }

    @Test
    void onlyTheBestAreGivenButAllAreCounted() {
        List<Activity> many = IntStream.range(0, 200)
                .mapToObj(i -> activity("a" + i, (i == 150 ? "" : "Nr. ") + "Zettelkasten " + i)).toList();
        Found found = index.of(sample.withActivities(many)).search(Query.of("zettelkasten"), 5);
        assertThat(found.names()).hasSize(5);
        assertThat(found.names().getFirst().spot().entity()).isEqualTo("a150");
        assertThat(found.namesInAll()).containsEntry("activity", 200);
    }

    @Test
    void nothingIsFoundWhereNothingIsAsked() {
        for (String typed : List.of("", "   ", "\u00a0", "\u00ad")) {
            assertThat(found(sample, typed)).isEqualTo(Found.NOTHING);
        }
    }

    @Test
    void everyFieldThatTheModelHasCanBeReadAndHasALabel() {
        Register everything = read("/org/tabularium/store/everything.ropa");
        for (Locale locale : Words.SPOKEN) {
            Words labels = Words.of("form", locale);
            SearchIndex other = new SearchIndex(LAW, labels, Words.of("ui", locale));
            List<Hit> hits = new ArrayList<>();
            for (char first = 'a'; first <= 'z'; first++) {
                for (char second = 'a'; second <= 'z'; second++) {
                    hits.addAll(other.of(everything).search(Query.of("" + first + second), 5_000).texts());
                }
            }
            assertThat(hits).hasSizeGreaterThan(500);
            assertThat(hits).extracting(Hit::label).allMatch(labels::has);
        }
    }

    private static <T extends Identified<T>> Register with(Vocabulary<T> vocabulary, Register register) {
        return vocabulary.add(register,
                vocabulary.fresh(register, LocalText.of(Language.ENGLISH, "Quittengelee")));
    }

    private Register named(String name) {
        return Vocabulary.ACTIVITIES.replace(sample,
                newsletter(sample).withName(LocalText.of(Language.GERMAN, name)));
    }

    private Register described(String text) {
        return Vocabulary.ACTIVITIES.replace(sample,
                newsletter(sample).withDescription(LocalText.of(Language.GERMAN, text)));
    }

    private static Activity newsletter(Register register) {
        return Vocabulary.ACTIVITIES.find(register, new Id<>("act-newsletter")).orElseThrow();
    }

    private static Activity activity(String id, String name) {
        return Activity.blank(new Id<>(id), LocalText.of(Language.GERMAN, name), Activity.Status.ACTIVE);
    }

    private Found found(Register register, String typed) {
        return index.of(register).search(Query.of(typed), 100);
    }

    private List<String> names(Register register, String typed) {
        return found(register, typed).names().stream().map(h -> h.spot().entity()).toList();
    }

    private List<String> fields(Register register, String typed) {
        return found(register, typed).texts().stream().map(h -> h.spot().field()).toList();
    }

    private List<Spot> spots(Register register, String typed) {
        Found found = found(register, typed);
        return Arrays.asList(found.names(), found.texts()).stream().flatMap(List::stream).map(Hit::spot)
                .toList();
    }

    static Register sample() {
        return read("/assets/samples/nordlicht.ropa");
    }

    private static Register read(String resource) {
        try (InputStream in = Objects.requireNonNull(SearchIndexTest.class.getResourceAsStream(resource))) {
            return RopaFormat.open(in.readAllBytes()).register();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
