package org.tabularium.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tabularium.Chance;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Country;
import org.tabularium.law.Footing;
import org.tabularium.law.Law;
import org.tabularium.model.LocalText;

class TransferMapTest {
    private static final Law LAW = Law.load();
    private static final Ruler RULER = new Ruler();
    private static final TransferMap MAP = new TransferMap(RULER);

    @Property(seed = Chance.SEED, tries = 150, edgeCases = EdgeCasesMode.NONE)
    void labelsOfAnyCountriesNeitherMeetNorLeaveTheFrame(@ForAll("contents") MapContent content,
            @ForAll MapFrame frame, @ForAll @IntRange(min = 380, max = 1600) int width,
            @ForAll("languages") Locale language, @ForAll boolean legend) {
        double height = width * 0.48;
        Drawing drawing = MAP.drawing(content, frame, width, height, language,
                legend ? TransferMap.Shown.EXPLAINED : TransferMap.Shown.ALL);
        List<Box> words = words(drawing.items());
        Box paper = new Box(0, 0, width, height);
        for (int i = 0; i < words.size(); i++) {
            Box one = words.get(i);
            assertThat(paper.holds(one)).as("within the frame: " + one).isTrue();
            words.subList(0, i)
                    .forEach(other -> assertThat(one.meets(other)).as(one + " " + other).isFalse());
        }
    }

    @Property(seed = Chance.SEED, tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyShareOfEveryCountryHasAMarkInTheFrame(@ForAll("contents") MapContent content,
            @ForAll MapFrame frame) {
        Drawing drawing = draw(content, frame);
        assertThat(ids(drawing)).containsAll(content.shares().stream().map(MapContent.Share::id).toList())
                .doesNotHaveDuplicates();
        Box paper = new Box(0, 0, drawing.width(), drawing.height());
        content.shares().forEach(s -> {
            List<Box> areas = group(drawing, s.id()).items().stream().flatMap(TransferMapTest::area).toList();
            assertThat(areas).as(s.id()).isNotEmpty().allMatch(paper::holds);
        });
    }

    @Property(seed = Chance.SEED, tries = 60, edgeCases = EdgeCasesMode.NONE)
    void marksOfUpToSixtyCountriesDoNotLieOnEachOther(@ForAll @IntRange(max = 1000) int seed) {
        MapContent content = Maps.content(LAW, 60, seed);
        Drawing drawing = draw(content, MapFrame.WORLD);
        List<Spot> marks = content.shares().stream().map(s -> group(drawing, s.id()).items().stream()
                .flatMap(TransferMapTest::area).findFirst().orElseThrow().middle()).toList();
        for (int i = 0; i < marks.size(); i++) {
            for (Spot other : marks.subList(0, i)) {
                assertThat(marks.get(i).distance(other)).isGreaterThan(9);
            }
        }
    }

    @Property(seed = Chance.SEED, tries = 30, edgeCases = EdgeCasesMode.NONE)
    void theSameContentAlwaysGivesTheSameMap(@ForAll("contents") MapContent content, @ForAll MapFrame frame) {
        assertThat(draw(content, frame)).isEqualTo(new TransferMap(RULER).drawing(content, frame, 836, 402,
                Locale.GERMAN, TransferMap.Shown.ALL));
    }

    @Property(seed = Chance.SEED, tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aMapOfAnySizeCanBeDrawn(@ForAll("contents") MapContent content, @ForAll MapFrame frame,
            @ForAll @IntRange(max = 300) int width, @ForAll @IntRange(max = 300) int height) {
        Drawing drawing =
                MAP.drawing(content, frame, width, height, Locale.ENGLISH, TransferMap.Shown.EXPLAINED);
        assertThat(ids(drawing)).containsAll(content.shares().stream().map(MapContent.Share::id).toList());
    }

    @Example
    void aHomeOutsideTheFrameStandsAtItsEdgeAndItsArcsLeadFromThere() {
        MapContent content =
                Maps.content(List.of(Maps.target("CH", LocalText.EMPTY, List.of("US"), new Random(1))),
                        List.of("US"));
        Drawing drawing = draw(content, MapFrame.EUROPE);
        Box dot = area(group(drawing, "home/US").items().getFirst()).findFirst().orElseThrow();
        assertThat(dot.middle().x()).isLessThan(420);
        assertThat(dot.middle().y()).isLessThan(20);
        assertThat(group(drawing, content.shares().getFirst().id()).items().getFirst())
                .isInstanceOfSatisfying(Item.Shape.class, arc -> assertThat(arc.pen()).isPresent());
    }

    @Example
    void severalHomesAreNamedAndASingleOneIsNot() {
        List<MapContent.Target> targets =
                List.of(Maps.target("IN", LocalText.EMPTY, List.of("DE", "US"), new Random(1)));
        assertThat(texts(draw(Maps.content(targets, List.of("DE", "US")), MapFrame.WORLD))).contains("DE",
                "US");
        assertThat(texts(draw(Maps.content(targets, List.of("DE")), MapFrame.WORLD))).doesNotContain("DE");
    }

    @Example
    void aCountryThatIsOnNoMapStandsInTheCornerUnderItsCode() {
        MapContent content =
                Maps.content(List.of(Maps.target("QQ", LocalText.EMPTY, List.of("DE"), new Random(1))),
                        List.of("DE"));
        Drawing drawing = draw(content, MapFrame.WORLD);
        assertThat(texts(drawing)).anyMatch(t -> t.startsWith("QQ, "));
        Box mark = group(drawing, content.shares().getFirst().id()).items().stream()
                .flatMap(TransferMapTest::area).findFirst().orElseThrow();
        assertThat(mark.x()).isLessThan(30);
        assertThat(mark.bottom()).isGreaterThan(370);
    }

    @Example
    void footingsThatAreNotChosenLeaveEverythingElseInItsPlace() {
        MapContent content = Maps.content(LAW, 12, 7);
        Drawing all = draw(content, MapFrame.WORLD);
        Drawing some = MAP.drawing(content, MapFrame.WORLD, 836, 402, Locale.GERMAN,
                new TransferMap.Shown(Set.of(Footing.NONE, Footing.DPF), Optional.empty()));
        List<String> kept = content.shares().stream()
                .filter(s -> Set.of(Footing.NONE, Footing.DPF).contains(s.footing()))
                .map(MapContent.Share::id).toList();
        assertThat(kept).isNotEmpty();
        assertThat(ids(some)).containsExactlyInAnyOrderElementsOf(
                Stream.concat(kept.stream(), Stream.of("home/DE")).toList());
        assertThat(all.items()).containsAll(some.items().stream().filter(Item.Group.class::isInstance).filter(
                g -> !content.targets().stream().anyMatch(t -> t.shares().size() > 1
                        && ((Item.Group) g).subject().id().startsWith(t.country() + "/")))
                .toList());
    }

    @Example
    void whatIsFollowedKeepsItsColourWhileEverythingElseStepsBack() {
        MapContent content = Maps.content(LAW, 12, 7);
        MapContent.Share followed = content.shares().getLast();
        Drawing drawing = MAP.drawing(content, MapFrame.WORLD, 836, 402, Locale.GERMAN, new TransferMap.Shown(
                TransferMap.Shown.ALL.footings(), Optional.of(followed.id())));
        content.shares().forEach(s -> assertThat(inks(group(drawing, s.id())))
                .isEqualTo(s.equals(followed) ? FootingLook.of(s.footing()).ink() : Ink.RULE));
    }

    @Example
    void anEmptyRegisterGivesTheLandAndItsSeat() {
        MapContent content = Maps.content(List.of(), List.of("DE"));
        Drawing drawing = draw(content, MapFrame.EUROPE);
        assertThat(ids(drawing)).containsExactly("home/DE");
        assertThat(drawing.alternative()).contains("Es gibt keine");
    }

    private static Drawing draw(MapContent content, MapFrame frame) {
        return MAP.drawing(content, frame, 836, 402, Locale.GERMAN, TransferMap.Shown.ALL);
    }

    /// The colour of the mark of a group: its arcs, halos and letters may have others.
    private static Ink inks(Item.Group group) {
        return group.items().stream().flatMap(i -> i instanceof Item.Shape s
                ? Stream.concat(s.fill().map(Item.Fill::ink).stream(), s.pen().map(Item.Pen::ink).stream())
                : Stream.empty()).filter(ink -> ink != Ink.GROUND && ink != Ink.MUTED).findFirst()
                .orElseThrow();
    }

    private static Item.Group group(Drawing drawing, String id) {
        return drawing.items().stream().filter(Item.Group.class::isInstance).map(Item.Group.class::cast)
                .filter(g -> g.subject().id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ids(Drawing drawing) {
        return drawing.items().stream().filter(Item.Group.class::isInstance)
                .map(g -> ((Item.Group) g).subject().id()).toList();
    }

    private static List<String> texts(Drawing drawing) {
        return letterings(drawing.items()).map(Item.Lettering::text).toList();
    }

    private static Stream<Item.Lettering> letterings(List<Item> items) {
        return items.stream().flatMap(i -> switch (i) {
            case Item.Lettering l -> Stream.of(l);
            case Item.Group g -> letterings(g.items());
            case Item.Shape _ -> Stream.empty();
        });
    }

    private static List<Box> words(List<Item> items) {
        return letterings(items).map(l -> {
            double width = RULER.width(l.text(), l.face(), l.size());
            double x = switch (l.align()) {
                case START -> l.x();
                case MIDDLE -> l.x() - width / 2;
                case END -> l.x() - width;
            };
            return new Box(x, l.y() - 0.76 * l.size(), width, 0.98 * l.size());
        }).toList();
    }

    /// Around a filled area that is no halo.
    private static Stream<Box> area(Item item) {
        if (!(item instanceof Item.Shape shape) || shape.fill().filter(f -> f.opacity() == 1).isEmpty()) {
            return Stream.empty();
        }
        List<Spot> spots = new ArrayList<>();
        shape.outline().trace(new Outline.Tracing() {
            @Override
            public void move(double x, double y) {
                spots.add(new Spot(x, y));
            }

            @Override
            public void line(double x, double y) {
                spots.add(new Spot(x, y));
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                spots.add(new Spot(x, y));
            }

            @Override
            public void close() {
                // leads back to where it began
            }
        });
        double left = spots.stream().mapToDouble(Spot::x).min().orElseThrow();
        double top = spots.stream().mapToDouble(Spot::y).min().orElseThrow();
        return Stream.of(new Box(left, top, spots.stream().mapToDouble(Spot::x).max().orElseThrow() - left,
                spots.stream().mapToDouble(Spot::y).max().orElseThrow() - top));
    }

    @Provide
    static Arbitrary<MapContent> contents() {
        Arbitrary<Set<Country>> countries = Arbitraries.of(LAW.countries()).set().ofMinSize(0).ofMaxSize(90);
        Arbitrary<List<String>> homes =
                Arbitraries.of("DE", "FR", "IE", "US", "MT", "QQ", "NZ").set().ofMaxSize(3)
                        .map(List::copyOf);
        return net.jqwik.api.Combinators.combine(countries, homes, Arbitraries.integers().between(0, 1000))
                .as((c, h, seed) -> Maps.content(c.stream()
                        .map(country -> Maps.target(country.code(), country.name(), h, new Random(seed)))
                        .toList(), h));
    }

    @Provide
    static Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.GERMAN, Locale.ENGLISH);
    }
}
