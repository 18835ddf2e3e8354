package org.tabularium.compose.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.model.Language;

class FieldsTest {
    private static final Fields TABLE = Fields.table();
    /// Where the entities of a form stand in the register.
    private static final Map<Form<?>, String> ROOTS = Map.ofEntries(Map.entry(Forms.ACTIVITY, "activities/"),
            Map.entry(Forms.PARTY, "parties/"), Map.entry(Forms.DESTINATION, "parties/destinations/"),
            Map.entry(Forms.CONTROLLER, ""), Map.entry(Forms.DEPARTMENT, "departments/"),
            Map.entry(Forms.SUBJECT, "subjects/"), Map.entry(Forms.DATA, "data/"),
            Map.entry(Forms.RETENTION, "retention/"), Map.entry(Forms.MEASURE, "measures/"),
            Map.entry(Forms.SYSTEM, "systems/"), Map.entry(Forms.MANDATE, "mandates/"),
            Map.entry(Forms.JOINT, "jointControls/"), Map.entry(Forms.UNDERTAKING, "undertakings/"),
            Map.entry(Forms.NOTICE, "notices/"), Map.entry(Forms.REVIEW, "reviews/"));

    @Test
    void everyFieldOfEveryFormIsClassed() {
        assertThat(ROOTS.keySet()).containsExactlyInAnyOrderElementsOf(Forms.all());
        assertThat(Forms.all().stream().flatMap(FieldsTest::paths)).hasSizeGreaterThan(150)
                .allSatisfy(path -> assertThat(TABLE.row(path)).as(path).isPresent());
    }

    private static <E> Stream<String> paths(Form<E> form) {
        return form.fields().filter(f -> !f.key().isEmpty()).map(f -> ROOTS.get(form) + f.key())
                .map(path -> form.equals(Forms.CONTROLLER)
                        && !ModelWalk.all().contains(path.split("/")[0]) ? "controller/" + path : path);
    }

    @Test
    void everyFieldOfTheModelIsClassed() {
        assertThat(ModelWalk.leaves()).hasSizeGreaterThan(200)
                .allSatisfy(path -> assertThat(TABLE.row(path)).as(path).isPresent());
    }

    @Test
    void everyRowIsAFieldOfTheModel() {
        assertThat(ModelWalk.all()).containsAll(TABLE.paths());
    }

    @Test
    void everyGroupHasFieldsAndATitleInBothLanguages() {
        for (Group group : Group.values()) {
            assertThat(TABLE.paths()).as(group.key())
                    .anyMatch(path -> TABLE.of(path).groups().contains(group));
            assertThat(Titles.of(group, Language.GERMAN)).isNotBlank()
                    .isNotEqualTo(group == Group.SYSTEMS ? "Systems" : Titles.of(group, Language.ENGLISH));
        }
    }

    @Test
    void notesAndNamesOfThoseWhoWorkOnTheRecordAreNeverHandedOut() {
        assertThat(ModelWalk.leaves().stream().filter(path -> TABLE.of(path).isInternal())).contains(
                "activities/note", "parties/note", "jointControls/note", "systems/note", "mandates/note",
                "notices/note",
                "reviews/note", "reviews/reviewer", "activities/upkeep/approvedBy", "changes/author",
                "signOff/name", "parties/destinations/assessment/reviewer",
                "activities/disclosures/destinations/assessment/reviewer", "accepted/person",
                "accepted/reason");
        assertThat(ModelWalk.leaves().stream()
                .filter(path -> path.matches("(.*/)?(note|reviewer|author|approvedBy)")
                        && !path.contains("safeguards")))
                .allSatisfy(path -> assertThat(TABLE.of(path).isInternal()).as(path).isTrue());
    }

    @Test
    void whatArticle30AsksForIsHeld() {
        assertThat(List.of("controller/name", "controller/contact/email", "controller/representative/name",
                "controller/dpo/person/name", "controller/joint", "activities/purposes/text",
                "activities/uses/subjects", "activities/uses/data", "activities/disclosures/recipient/party",
                "activities/disclosures/recipient/name", "activities/transfers", "parties/places/country",
                "parties/destinations/safeguards/assessment", "activities/uses/retention",
                "retention/period", "measures/description", "mandates/clients", "mandates/processing/text",
                "mandates/transfers", "mandates/protection"))
                .allSatisfy(path -> assertThat(Edition.AUTHORITY.holds(path)).as(path).isTrue());
    }
}
