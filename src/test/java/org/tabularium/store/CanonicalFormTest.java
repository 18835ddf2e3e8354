package org.tabularium.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Controller;
import org.tabularium.model.Department;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

class CanonicalFormTest {
    private static final Register BLANK = Register.blank(List.of(Language.GERMAN), "DE");

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(text(BLANK)).isEqualTo("""
                {
                  "format": "tabularium",
                  "formatVersion": 1,
                  "languages": [
                    "de"
                  ],
                  "jurisdiction": "DE"
                }
                """);
    }

    @Test
    void answersTellNoneFromNotStatedAndFromAnEmptyStatement() {
        Controller controller =
                Controller.EMPTY.withDpo(Answer.of(Dpo.EMPTY)).withRepresentative(Answer.none())
                        .withJoint(new Answer.None<>(LocalText.of(Language.GERMAN, "allein „hier“")));
        assertThat(text(BLANK.withController(controller))).contains("""
                  "controller": {
                    "representative": {
                      "none": {}
                    },
                    "dpo": {
                      "stated": {}
                    },
                    "joint": {
                      "none": {
                        "reason": {
                          "de": "allein „hier“"
                        }
                      }
                    }
                  }
                """);
    }

    @Test
    void aReferenceToNothingSurvives() throws StoreException {
        Activity activity = Activity.blank(new Id<>("act-a"), LocalText.EMPTY, Activity.Status.DRAFT)
                .withDepartment(Optional.of(new Id<>("dep-gone")));
        Register register = BLANK.withActivities(List.of(activity));
        assertThat(RopaFormat.read(RopaFormat.write(register))).isEqualTo(register);
    }

    @Test
    void unknownMembersOfAFileInAnyFormAreWrittenAfterTheKnownOnes() throws StoreException {
        String file = "{\"neu\":{\"liste\":[1.50,{}],\"ü\":\"\\u00fc\"},\"jurisdiction\":\"DE\",\r\n"
                + "\"formatVersion\":1,\"controller\":{\"rang\":null,\"address\":"
                + "{\"etage\":\"\",\"city\":\"Kiel\"}},"
                + "\"format\":\"tabularium\",\"languages\":[\"de\"]}";
        assertThat(text(RopaFormat.read(file.getBytes(UTF_8)))).isEqualTo("""
                {
                  "format": "tabularium",
                  "formatVersion": 1,
                  "languages": [
                    "de"
                  ],
                  "jurisdiction": "DE",
                  "controller": {
                    "address": {
                      "city": "Kiel",
                      "etage": ""
                    },
                    "rang": null
                  },
                  "neu": {
                    "liste": [
                      1.50,
                      {}
                    ],
                    "ü": "ü"
                  }
                }
                """);
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        Department department = Department.blank(new Id<>("hr"), LocalText.EMPTY);
        Register twice = BLANK.withDepartments(List.of(department, department));
        assertThatIllegalArgumentException().isThrownBy(() -> RopaFormat.write(twice))
                .withMessageContaining("hr");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RopaFormat.write(BLANK.withLanguages(List.of())));
    }

    private static String text(Register register) {
        return new String(RopaFormat.write(register), UTF_8);
    }
}
