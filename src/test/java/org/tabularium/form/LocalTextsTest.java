package org.tabularium.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

class LocalTextsTest {
    private static final LocalText OTHER = LocalText.of(new Language("fr"), "autre");

    @Test
    void textsAreFoundDownToTheLastPartByThePathOfTheirField() throws Exception {
        Register register = everything();
        Activity activity = register.activities().getFirst();
        assertThat(paths(LocalTexts.in(Forms.ACTIVITY, activity))).contains("name", "purposes/p1/text",
                "purposes/p1/grounds/0/law", "uses/u1/sources/0/description", "uses/u1/duty/consequence",
                "disclosures/d1/reason", "disclosures/d2/recipient/name",
                "disclosures/d3/recipient/function");
        Party cloud = register.parties().get(1);
        assertThat(paths(LocalTexts.in(Forms.PARTY, cloud))).anyMatch(p -> p.startsWith("destinations/0/"));
    }

    @Test
    void theReasonOfANoneIsATextToo() {
        Activity activity = Activity.blank(new Id<>("act-a"), LocalText.EMPTY, Activity.Status.ACTIVE)
                .withTransfers(new Answer.None<>(LocalText.of(Language.GERMAN, "alles im EWR")));
        assertThat(LocalTexts.in(Forms.ACTIVITY, activity)).anySatisfy(found -> {
            assertThat(found.path()).isEqualTo("transfers");
            assertThat(found.lens().of(activity).in(Language.GERMAN)).isEqualTo("alles im EWR");
            assertThat(found.lens().with(activity, OTHER).transfers())
                    .isEqualTo(new Answer.None<LocalText>(OTHER));
        });
    }

    @Test
    void whatIsPutIntoATextComesOutAndAllOthersStay() throws Exception {
        Activity activity = everything().activities().getFirst();
        for (LocalTexts.Found<Activity> found : LocalTexts.in(Forms.ACTIVITY, activity)) {
            Activity changed = found.lens().with(activity, OTHER);
            assertThat(found.lens().of(changed)).as(found.path()).isEqualTo(OTHER);
            assertThat(found.lens().with(changed, found.lens().of(activity))).as(found.path())
                    .isEqualTo(activity);
        }
    }

    private static <E> List<String> paths(List<LocalTexts.Found<E>> found) {
        return found.stream().map(LocalTexts.Found::path).toList();
    }

    private static Register everything() throws Exception {
        return RopaFormat.read(
                Files.readAllBytes(Path.of("src/test/resources/org/tabularium/store/everything.ropa")));
    }
}
