package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Law;
import org.tabularium.model.Register;

/// Every document prints the day of the law it was made with, at the foot of every page.
class DayOfTheLawTest {
    private final Law law = Law.load().asOf(LocalDate.of(2025, 3, 2));
    private final Register register = Samples.register();

    @Test
    void theRecordAndItsWorkbook() {
        assertThat(Art30Register.of(law).document(register, GERMAN).running().footLeft())
                .endsWith("Rechtsstand 02.03.2025");
        assertThat(Art30Workbook.of(law).workbook(register, ENGLISH).footLeft())
                .endsWith("law as of 2 March 2025");
    }

    @Test
    void theRecordOfTheProcessorAndItsWorkbook() {
        assertThat(Art30Processor.of(law).document(register, ENGLISH).running().footLeft())
                .endsWith("law as of 2 March 2025");
        assertThat(Art30Processor.of(law).workbook(register, GERMAN).footLeft())
                .endsWith("Rechtsstand 02.03.2025");
    }

    @Test
    void alsoWhereTheRecordBearsNoDay() {
        Register undated = register.withUpdatedOn(Optional.empty());
        assertThat(Art30Register.of(law).document(undated, ENGLISH).running().footLeft())
                .isEqualTo("Law as of 2 March 2025");
    }
}
