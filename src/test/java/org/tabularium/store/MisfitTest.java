package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.store.Problem.Misfit;
import org.tabularium.store.Problem.Misfit.Form;
import org.tabularium.store.Problem.Misfit.Shape;

class MisfitTest {
    private static final String DEEP = Broken.register("""
            "activities": [{"id": "act-payroll", "status": "active", "purposes": [
              {"id": "p1", "text": {"de": "Lohn"}},
              {"text": []}
            ]}]""");

    @Test
    void aWrongTypeDeepInsideNamesItsPlaceInTheLanguageOfTheUser() {
        String list = DEEP.replace("{\"text\": []}", "{\"id\": \"P!\", \"text\": []}");
        assertThat(Broken.sentence(list.replace("\"P!\"", "3"), Locale.ENGLISH))
                .contains("activities › act-payroll › purposes › 2 › id: expected text, found a number");
        assertThat(Broken.sentence(list.replace("\"P!\"", "\"p2\""), Locale.ENGLISH))
                .contains(
                        "activities › act-payroll › purposes › p2 › text: expected an object, found a list");
        assertThat(Broken.sentence(list.replace("\"P!\"", "\"p2\""), Locale.GERMAN)).contains(
                "activities › act-payroll › purposes › p2 › text: "
                        + "erwartet wird ein Objekt, gefunden wurde eine Liste");
    }

    @Test
    void aMissingIdIsNamedByThePositionOfItsOwner() {
        assertThat(Broken.problem(DEEP))
                .isEqualTo(new Misfit.Missing(List.of("activities", "act-payroll", "purposes", "2", "id")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title": "x"                                   | OBJECT | TEXT
            "version": null                                | TEXT   | NULL
            "version": true                                | TEXT   | TRUTH
            "parties": {}                                  | LIST   | OBJECT
            "updatedOn": 20260312                          | TEXT   | NUMBER
            "parties": [{"id": "p", "name": ["x"]}]        | TEXT   | LIST
            """)
    void everyWrongShapeIsTold(String members, Shape expected, Shape found) {
        assertThat(Broken.problem(Broken.register(members))).isInstanceOfSatisfying(Misfit.WrongShape.class,
                wrong -> {
                    assertThat(wrong.expected()).isEqualTo(expected);
                    assertThat(wrong.found()).isEqualTo(found);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "departments": [{"id": "Dep"}]                      | ID           | Dep
            "updatedOn": "12.03.2026"                           | DATE         | 12.03.2026
            "updatedOn": "2026-02-30"                           | DATE         | 2026-02-30
            "retention": [{"id": "r", "period": "8 Jahre"}]     | PERIOD       | 8 Jahre
            "title": {"Deutsch": "x"}                           | LANGUAGE     | Deutsch
            """)
    void everyInvalidValueIsTold(String members, Form expected, String found) {
        assertThat(Broken.problem(Broken.register(members))).isInstanceOfSatisfying(Misfit.BadValue.class,
                bad -> {
                    assertThat(bad.expected()).isEqualTo(expected);
                    assertThat(bad.found()).isEqualTo(found);
                });
    }

    @Test
    void aNumberThatIsNotWholeIsTold() {
        String scc = "\"parties\": [{\"id\": \"p\", \"destinations\": [{\"country\": \"US\", \"safeguards\": "
                + "[{\"kind\": \"scc\", \"modules\": [2.5]}]}]}]";
        assertThat(Broken.problem(Broken.register(scc))).isEqualTo(new Misfit.BadValue(
                List.of("parties", "p", "destinations", "1", "safeguards", "1", "modules", "1"),
                Form.WHOLE_NUMBER,
                "2.5"));
    }

    @Test
    void anUnknownChoiceIsToldWithThoseThereAre() {
        String status = Broken.register("\"activities\": [{\"id\": \"a\", \"status\": \"Aktiv\"}]");
        assertThat(Broken.sentence(status, Locale.ENGLISH))
                .contains("activities › a › status: expected one of draft, active, ended; found “Aktiv”");
    }

    @Test
    void anUnknownKindIsToldWithThoseThereAre() {
        assertThat(Broken.problem(recipient("{\"kind\": \"person\"}"))).isInstanceOfSatisfying(
                Misfit.BadChoice.class,
                bad -> assertThat(bad.choices()).containsExactly("named", "category", "internal"));
        assertThat(Broken.problem(recipient("{}"))).isInstanceOfSatisfying(Misfit.Missing.class,
                missing -> assertThat(missing.place()).endsWith("recipient", "kind"));
    }

    @Test
    void anAnswerIsEitherNoneOrStated() {
        for (String answer : List.of("{\"none\": {}, \"stated\": {}}", "{\"nein\": {}}")) {
            assertThat(Broken.problem(Broken.register("\"controller\": {\"dpo\": " + answer + "}")))
                    .isEqualTo(new Misfit.NotAnAnswer(List.of("controller", "dpo")));
        }
    }

    @Test
    void twoEntitiesWithTheSameIdAreTold() {
        assertThat(Broken.problem(Broken.register("\"departments\": [{\"id\": \"hr\"}, {\"id\": \"hr\"}]")))
                .isEqualTo(new Misfit.DuplicateId(List.of("departments"), "hr"));
    }

    @Test
    void aRegisterNeedsALanguage() {
        assertThat(Broken.problem("{\"format\": \"tabularium\", \"formatVersion\": 1}"))
                .isEqualTo(new Misfit.NoLanguage(List.of("languages")));
    }

    private static String recipient(String recipient) {
        return Broken.register(
                "\"activities\": [{\"id\": \"a\", \"status\": \"draft\", \"disclosures\": {\"stated\": "
                        + "[{\"id\": \"d\", \"recipient\": " + recipient + "}]}}]");
    }
}
