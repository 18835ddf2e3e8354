package org.tabularium.compose.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Information;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.MarkedTexts;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// Notices of whole registers, in every style, language and manner of speaking.
class NoticesTest {
    private static final Law LAW = Law.load().asOf(LocalDate.of(2026, 11, 21));
    private static final Notices NOTICES = Notices.of(LAW);
    private static final Pattern MARK = Pattern.compile("⟦\\d+⟧");
    /// A full stop after a full stop, empty brackets, a blank before a comma, a place not filled in, a choice not made.
    private static final Pattern CLUMSY = Pattern.compile(
            "(?<!\\.)\\.\\.(?!\\.)|\\(\\)|\\(\\s|\\s\\)|\\s[,;.](?!\\w)|[{}]|\\[[swn]:|  |: ?\\.|;\\.|,\\.|\\(n/a\\)|null");

    static Stream<Arguments> styles() {
        return Stream.of(Notice.Style.values()).flatMap(s -> Stream.of(Language.GERMAN, Language.ENGLISH)
                .flatMap(l -> Stream.of(Notice.Speaker.values()).map(p -> Arguments.of(s, l, p))));
    }

    static Stream<Notice.Style> each() {
        return Stream.of(Notice.Style.values());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void nothingIsClumsyOrLeftOpenInTheTexts(Notice.Style style, Language language, Notice.Speaker speaker) {
        Notice.Salutation salutation =
                speaker == Notice.Speaker.WE ? Notice.Salutation.FORMAL : Notice.Salutation.FAMILIAR;
        Stream<Map.Entry<Register, Notice>> all = Stream.of(sample(), everyWord()).flatMap(
                r -> Stream.concat(Stream.of(whole(r)), r.notices().stream()).map(n -> Map.entry(r, n)));
        all.forEach(e -> texts(NOTICES.document(e.getKey(), e.getValue().withStyle(style).withSpeaker(speaker)
                .withSalutation(salutation), language))
                .forEach(t -> assertThat(t).isNotBlank().doesNotContainPattern(CLUMSY)));
    }

    @ParameterizedTest
    @MethodSource("each")
    void everyPublicFactIsToldInEveryStyle(Notice.Style style) {
        for (Register register : List.of(sample(), everything())) {
            Proof proof = NOTICES.proof(register, whole(register).withStyle(style));
            assertThat(proof.untold()).isEmpty();
            assertThat(proof.facts()).isGreaterThan(100);
        }
    }

    @ParameterizedTest
    @MethodSource("each")
    void bothLanguagesTellTheSame(Notice.Style style) {
        Register register = sample();
        assertThat(NOTICES.proof(register, whole(register).withStyle(style)).differences()).isEmpty();
    }

    /// The short style leaves out what no law asks for: what a matter is in general, offices, what each datum serves.
    @ParameterizedTest
    @MethodSource("each")
    void allStylesTellTheSameFacts(Notice.Style style) {
        Register register = sample();
        Notice notice = whole(register);
        Set<Origin> told = origins(NOTICES.document(register, notice.withStyle(style), Language.GERMAN));
        Set<Origin> all = origins(NOTICES.document(register, notice.withStyle(Notice.Style.BY_ACTIVITY),
                Language.GERMAN));
        if (style == Notice.Style.SHORT) {
            assertThat(all).containsAll(told);
            all.removeAll(told);
            assertThat(all).allSatisfy(o -> assertThat(o.field()).matches(
                    "information/matter|dpo|contact/website|disclosures/[^/]+/(capacity|recipient)"));
        } else {
            assertThat(told).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void noInternalFieldIsEverTold(Notice.Style style, Language language, Notice.Speaker speaker) {
        MarkedTexts marked = MarkedTexts.in(everything(), n -> "⟦" + n + "⟧");
        Notice notice = whole(marked.register()).withStyle(style).withSpeaker(speaker).withNote("⟦internal⟧");
        Document document = NOTICES.document(marked.register(), notice, language);
        Set<String> told =
                texts(document).stream().flatMap(t -> MARK.matcher(t).results()).map(MatchResult::group)
                        .collect(Collectors.toSet());
        assertThat(told).hasSizeGreaterThan(30);
        for (String mark : told) {
            String path = Objects.requireNonNull(marked.places().get(mark)).path();
            assertThat(path).as("told: %s", path)
                    .matches(p -> PUBLIC.stream().anyMatch(r -> r.matcher(p).matches()));
        }
        assertThat(NOTICES.proof(marked.register(), notice).leaks()).isEmpty();
        assertThat(String.join("\n", texts(document))).doesNotContain("internal⟧");
    }

    /// What people may be told, written down a second time, in the paths of the file.
    private static final List<Pattern> PUBLIC = Stream.of(
            "controller/(name|registration|address/.*|contact/.*|management/\\d+/(title|name|position))",
            "controller/representative/value/(name|address/.*|contact/.*)",
            "controller/authority/value/(name|address/.*|contact/.*)",
            "controller/dpo/value/(organisation|address/.*|person/(title|name|position|contact/.*))",
            "activities/[^/]+/(name|description|transfers/value|automated/value/(logic|effects|safeguards))",
            "activities/[^/]+/purposes/[^/]+/(text|parts/\\d+/text|further/value)",
            "activities/[^/]+/purposes/[^/]+/grounds/\\d+/(law|condition|interest|consent)",
            "activities/[^/]+/uses/[^/]+/(complement|collection|combination|sources/\\d+/description)",
            "activities/[^/]+/uses/[^/]+/duty/(reason|value/consequence)",
            "activities/[^/]+/disclosures/value/[^/]+/(reason|recipient/(name|function))",
            "(activities/[^/]+/disclosures/value/[^/]+|parties/[^/]+)/destinations/\\d+/(copy|safeguards/\\d+/"
                    + "(listedAs|link|name|instrument|reason|interest))",
            "parties/[^/]+/(name|product|policy|address/.*|contact/.*|places/\\d+/description)",
            "jointControls/[^/]+/(essence|contact)",
            "subjects/[^/]+/name", "data/[^/]+/(name|description)",
            "retention/[^/]+/(name|start|criteria|statute)",
            "measures/[^/]+/(name|description)")
            .map(Pattern::compile).toList();

    @Test
    void ownWordingStandsInThePlaceOfTheStandardAndWarnsWhenTheFactsChange() {
        Register register = sample();
        Notice notice = whole(register);
        Id<Activity> id = notice.activities().getFirst();
        Passage.Part part = Passage.Part.PURPOSES;
        Passage own = Passage.blank(part).withActivity(Optional.of(id))
                .withWay(Passage.Way.INSTEAD)
                .withText(
                        LocalText.of(Language.GERMAN, "Wir suchen Leute.").with(Language.ENGLISH, "We hire."))
                .withFacts(NOTICES.mark(register, notice, part, Optional.of(id)));
        Notice changed = notice.withPassages(List.of(own));
        String text = String.join("\n", texts(NOTICES.document(register, changed, Language.GERMAN)));
        assertThat(text).contains("Wir suchen Leute.")
                .doesNotContain("Die Verarbeitung dient folgenden Zwecken:\n"
                        + NOTICES.standard(register, notice, part, Optional.of(id), Language.GERMAN));
        assertThat(NOTICES.isOutdated(register, changed, own)).isFalse();
        assertThat(NOTICES.isOutdated(register, changed.withStyle(Notice.Style.SHORT), own)).isFalse();
        assertThat(NOTICES.proof(register, changed).untold()).isEmpty();
        Register edited = register.withActivities(register.activities().stream()
                .map(a -> a.id().equals(id) ? a.withPurposes(a.purposes().subList(0, 1)) : a).toList());
        assertThat(NOTICES.isOutdated(edited, changed, own)).isTrue();
    }

    @Test
    void theStandardTextUnderOwnWordingIsSaidWithoutForgettingTheRest() {
        Register register = sample();
        Notice notice = whole(register).withPassages(List.of(Passage.blank(Passage.Part.RIGHTS)
                .withWay(Passage.Way.INSTEAD).withText(LocalText.of(Language.GERMAN, "Sie haben Rechte."))));
        Told before = told(register, notice);
        assertThat(NOTICES.standard(register, notice, Passage.Part.RIGHTS, Optional.empty(), Language.GERMAN))
                .contains("Auskunft").doesNotContain("Sie haben Rechte.");
        NOTICES.mark(register, notice, Passage.Part.PURPOSES, Optional.of(notice.activities().getFirst()));
        Told after = told(register, notice);
        for (int i = 0; i < before.activities().size(); i++) {
            assertThat(after.activities().get(i).points().getLast())
                    .isSameAs(before.activities().get(i).points().getLast());
        }
    }

    private static Told told(Register register, Notice notice) {
        return NOTICES.told(NOTICES.talk(register, notice, Language.GERMAN));
    }

    @Test
    void theRightToObjectStandsApartInEveryStyle() {
        Register register = sample();
        for (Notice.Style style : Notice.Style.values()) {
            assertThat(
                    NOTICES.document(register, whole(register).withStyle(style), Language.ENGLISH).blocks())
                    .anyMatch(b -> b instanceof Block.Callout c
                            && c.text().plain().contains("Art.\u00a021(1)"));
        }
    }

    /// "And" and commas stand within names too.
    @ParameterizedTest
    @MethodSource("each")
    void peopleArePartedByCommasAndQuotedWhereTheyHoldOne(Notice.Style style) {
        Register register = sample();
        String told = String.join("\n",
                texts(NOTICES.document(register, whole(register).withStyle(style), Language.GERMAN)));
        assertThat(told).contains("Nutzer von Kontor, Lieferanten und ihre Ansprechpersonen",
                "„Personen, die Betroffenenrechte ausüben“");
    }

    @ParameterizedTest
    @MethodSource("each")
    void whatAMatterIsIsExplainedOnce(Notice.Style style) {
        Register register = sample();
        Register alike = register.withActivities(register.activities().stream().map(a -> a.withInformation(
                a.information().withMatter(Optional.of(Information.Matter.NEWSLETTER)))).toList());
        String text = String.join("\n",
                texts(NOTICES.document(alike, whole(alike).withStyle(style), Language.ENGLISH)));
        assertThat(text.split("A newsletter is sent", -1)).hasSize(style == Notice.Style.SHORT ? 1 : 2);
    }

    @Test
    void rightsFollowFromTheLegalBases() {
        Register register = sample();
        Notice one = whole(register).withActivities(List.of(new Id<>("act-payroll")));
        String text = String.join("\n", texts(NOTICES.document(register, one, Language.ENGLISH)));
        assertThat(text).contains("data portability").doesNotContain("You may withdraw your consent")
                .doesNotContain("right to object at any time, on grounds");
    }

    @Test
    void aNoticeWithoutActivitiesSaysSo() {
        Register register = sample();
        String text = String.join("\n", texts(NOTICES.document(register,
                whole(register).withActivities(List.of()), Language.GERMAN)));
        assertThat(text).contains("noch keine Verarbeitungstätigkeit zugeordnet");
    }

    static Notice whole(Register register) {
        return Notice.blank(new Id<>("not-whole"), LocalText.of(Language.GERMAN, "Alles"))
                .withChannel(Optional.of(Notice.Channel.WEBSITE))
                .withAudience(Optional.of(Notice.Audience.VISITORS))
                .withActivities(register.activities().stream().map(Activity::id).toList())
                .withMeasures(register.measures().stream().map(Measure::id).limit(3).toList());
    }

    static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        document.blocks().stream().flatMap(Notices::texts).map(t -> t.plain()).forEach(texts::add);
        return texts;
    }

    private static Set<Origin> origins(Document document) {
        return document.blocks().stream().flatMap(Notices::texts).flatMap(t -> t.spans().stream())
                .map(Span::origin)
                .flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Register sample() {
        return read("/assets/samples/nordlicht.ropa");
    }

    /// A register that needs every block of the texts.
    static Register everyWord() {
        return read("/org/tabularium/compose/notice/every-word.ropa");
    }

    static Register everything() {
        return read("/org/tabularium/store/everything.ropa");
    }

    private static Register read(String resource) {
        try (InputStream in = Objects.requireNonNull(NoticesTest.class.getResourceAsStream(resource))) {
            return RopaFormat.read(in);
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
