package org.tabularium.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.check.Checker;
import org.tabularium.check.Finding;
import org.tabularium.check.Where;
import org.tabularium.check.rule.Objected;
import org.tabularium.check.rule.Rules;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Destination;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

/// Every finding leads to a field of a form that is there.
class FindingsTest {
    private static final Law LAW = Law.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void everyFindingOfTheExamplesLeadsToAField() {
        TreeSet<String> lost = new TreeSet<>();
        Objected.all().filter(o -> !leads(o.register(), o.finding().where()))
                .forEach(o -> lost.add(o.finding().id()));
        assertThat(lost).isEmpty();
    }

    @Test
    void everyFindingOfTheSamplesLeadsToAField() throws Exception {
        TreeSet<String> lost = new TreeSet<>();
        for (String file : List.of("assets/samples/nordlicht.ropa",
                "src/test/resources/org/tabularium/store/everything.ropa")) {
            Register register = RopaFormat.read(Files.readAllBytes(Path.of(file)));
            Checker.once(register, LAW, Rules.all(), TODAY).open()
                    .filter(finding -> !leads(register, finding.where())).map(Finding::id)
                    .forEach(lost::add);
        }
        assertThat(lost).isEmpty();
    }

    private static boolean leads(Register register, Where where) {
        return switch (where.place()) {
            case "controller" -> Paths.leads(Forms.CONTROLLER, register, where.field());
            case "transfer" -> transfers(register).filter(row -> row.id().equals(where.entity()))
                    .anyMatch(row -> Paths.leads(Forms.DESTINATION, row.transfer().destination()
                            .orElseGet(() -> Destination.blank(row.transfer().country())), where.field()));
            case "activity" -> in(Vocabulary.ACTIVITIES, Forms.ACTIVITY, register, where);
            case "mandate" -> in(Vocabulary.MANDATES, Forms.MANDATE, register, where);
            case "party" -> in(Vocabulary.PARTIES, Forms.PARTY, register, where);
            case "joint" -> in(Vocabulary.JOINT, Forms.JOINT, register, where);
            case "undertaking" -> in(Vocabulary.UNDERTAKINGS, Forms.UNDERTAKING, register, where);
            case "department" -> in(Vocabulary.DEPARTMENTS, Forms.DEPARTMENT, register, where);
            case "subject" -> in(Vocabulary.SUBJECTS, Forms.SUBJECT, register, where);
            case "data" -> in(Vocabulary.DATA, Forms.DATA, register, where);
            case "retention" -> in(Vocabulary.RETENTION, Forms.RETENTION, register, where);
            case "measure" -> in(Vocabulary.MEASURES, Forms.MEASURE, register, where);
            case "system" -> in(Vocabulary.SYSTEMS, Forms.SYSTEM, register, where);
            case "notice" -> in(Vocabulary.NOTICES, Forms.NOTICE, register, where);
            case "review" -> in(Vocabulary.REVIEWS, Forms.REVIEW, register, where);
            default -> false;
        };
    }

    private static <T extends Identified<T>> boolean in(Vocabulary<T> list, Form<T> form, Register register,
            Where where) {
        return list.find(register, new Id<>(where.entity()))
                .filter(entity -> Paths.leads(form, entity, where.field())).isPresent();
    }

    private static Stream<TransferRow> transfers(Register register) {
        Stream<Holder> activities = register.activities().stream().map(Holder.OfActivity::new);
        Stream<Holder> mandates = register.mandates().stream().map(Holder.OfMandate::new);
        return Stream.concat(activities, mandates).flatMap(holder -> TransferRow
                .of(holder, id -> Identified.find(register.parties(), id), LAW).stream());
    }
}
