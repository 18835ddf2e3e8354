package org.tabularium.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.picture.Samples;
import org.tabularium.picture.map.MapFrame;
import org.tabularium.picture.poster.Poster;

/// Whatever can be pointed at in a picture of any register can be reached by arrows, and has a name.
class SubjectsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void everySubjectOfEveryPictureIsReachedByArrowsAndSpoken() {
        Law law = Law.load().asOf(TODAY);
        Samples.all().forEach(register -> Stream.concat(
                Stream.of(new Poster.Transfers(MapFrame.WORLD, Optional.empty()),
                        new Poster.Transfers(MapFrame.EUROPE, Optional.empty()), new Poster.Retention(),
                        new Poster.Coverage(), new Poster.Dates()),
                register.activities().stream().map(Activity::id).map(Poster.Flow::new)).forEach(poster -> {
                    Drawing drawing = poster.drawing(register, law, TODAY, Language.GERMAN);
                    List<Item.Group> groups = drawing.items().stream().flatMap(SubjectsTest::groups).toList();
                    assertThat(groups.stream().map(Item.Group::subject).map(Subject::id))
                            .doesNotHaveDuplicates();
                    assertThat(groups).extracting(Item.Group::subject).extracting(Subject::name)
                            .allSatisfy(name -> assertThat(name).isNotBlank());
                    assertThat(groups.isEmpty() ? List.of() : ArrowsTest.reached(boxes(groups), 0))
                            .as(poster.name())
                            .hasSameSizeAs(groups);
                }));
    }

    private static Stream<Item.Group> groups(Item item) {
        return item instanceof Item.Group group
                ? Stream.concat(Stream.of(group), group.items().stream().flatMap(SubjectsTest::groups))
                : Stream.empty();
    }

    private static List<Box> boxes(List<Item.Group> groups) {
        return groups.stream().map(g -> new Spot(g.items(), i -> width(g.items().get(i))).body()).toList();
    }

    private static double width(Item item) {
        return item instanceof Item.Lettering words
                ? Ruler.bundled().width(words.text(), words.face(), words.size())
                : 0;
    }
}
